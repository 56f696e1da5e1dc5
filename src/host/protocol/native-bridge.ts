import type { EventEntry } from '../objects/events';
import type { Request } from './request';

/** What a transport needs of the embedded Excel. */
export interface AddinHost {
  /** @param request the same, where it has been read already. */
  process(requestBody: string, request?: Request): string;
  connect(listener: (entries: readonly EventEntry[]) => void): { close(): void };
}

/** The function pair through which Microsoft's client talks to a native host; it fills in the second one. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

export interface AttachedBridge {
  readonly bridge: NativeBridge;
  /** Ends the connection: later requests are not answered. */
  close(): void;
}

/** The category of events in the client's own numbering. */
export const RICH_API_EVENT = 65_536;

/**
 * A bridge to the host, to be put where the client looks for it (`_richApiNativeBridge`) before the client is loaded.
 * Answers come in the order of the requests, and events after the answer to the request that caused them.
 * @param later runs a function soon, but not at once: the client does not expect an answer while it is still asking.
 */
export function attachBridge(host: AddinHost, later: (run: () => void) => void): AttachedBridge {
  let isOpen = true;
  let isAnswering = false;
  let held: EventEntry[] = [];
  const bridge: NativeBridge = { sendMessageToHost: (text) => later(() => answer(text)) };

  const send = (message: string): void => {
    if (isOpen) bridge.onMessageFromHost?.(message);
  };
  const tell = (entries: readonly EventEntry[]): void => {
    // A list of the client's own shape: category, type, target, detail as text, and a flag for remote events.
    const told = entries.map(({ type, targetId, detail }) => ({
      messageCategory: RICH_API_EVENT, messageType: type, targetId, message: JSON.stringify(detail), id: 0,
    }));
    if (told.length > 0) send(JSON.stringify({ type: 3, controlId: '', message: { entries: told } }));
  };
  const connection = host.connect((entries) => {
    if (isAnswering) held.push(...entries);
    else later(() => tell(entries));
  });
  const answer = (text: string): void => {
    if (!isOpen) return;
    const { id, message: { body } } = JSON.parse(text) as { id: number; message: { body: string | Request } };
    isAnswering = true;
    const answered = typeof body === 'string' ? host.process(body) : host.process(JSON.stringify(body), body);
    isAnswering = false;
    const raised = held;
    held = [];
    // The answer is JSON already, and the client takes it as a part of the message as well as in a text of its own.
    send(`{"id":${id},"type":1,"message":{"statusCode":200,"headers":{},"body":${answered}}}`);
    if (raised.length > 0) later(() => tell(raised));
  };
  return {
    bridge,
    close: () => {
      isOpen = false;
      connection.close();
    },
  };
}
