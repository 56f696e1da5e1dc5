import type { AddinHost } from './native-bridge';

/** What this older channel needs of the embedded Excel beside requests. */
export interface DocumentHost extends AddinHost {
  readonly documentName: string;
  readonly apiSet: string;
  /** The add-in's document settings: JSON texts by key. */
  readSettings(): ReadonlyMap<string, string>;
  writeSettings(settings: ReadonlyMap<string, string>): void;
}

/** The window of a pane, as far as this channel touches it. `OSF` is there once the client has begun. */
export interface AgaveWindow {
  webkit?: unknown;
  external?: unknown;
  readonly OSF?: {
    readonly ScriptMessaging: {
      agaveHostCallback(callbackId: string, payload: unknown): void;
      agaveHostEventCallback(callbackId: string, payload: unknown): void;
    };
  };
}

interface Message {
  readonly methodId: number;
  readonly params: { readonly id?: number; readonly keys?: readonly string[]; readonly values?: readonly string[]; readonly apiArgs?: readonly unknown[] };
  readonly callbackId: string;
}

const Method = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
/** What Execute is asked to do: a request where no native bridge is, and the end of a ribbon command. */
const Execute = { request: 93, commandCompleted: 94 } as const;
const Event = { documentSelectionChanged: 2, commandInvoked: 39 } as const;
const DONE = [0];
/** The client's own number for "an internal error has occurred": it makes the call fail cleanly. */
const UNAVAILABLE = [5001];

export interface AgaveChannel {
  /** Runs a ribbon command's function in the page. False while the page has not said that it takes commands. */
  invokeCommand(functionName: string): boolean;
  close(): void;
}

/**
 * Answers the channel that Excel on a Mac gives its panes: the document's context, settings, and the events of old. It is
 * put into the window before the client is loaded. Requests go through the native bridge beside it.
 * @param later runs a function soon, but not at once.
 * @param instanceId anew for each page: the client keeps settings in the session under it.
 */
export function answerAgave(host: DocumentHost, window: AgaveWindow, instanceId: string, later: (run: () => void) => void): AgaveChannel {
  const events = new Map<number, string>();
  const raise = (id: number, payload: unknown): boolean => {
    const callbackId = events.get(id);
    if (callbackId !== undefined) later(() => window.OSF?.ScriptMessaging.agaveHostEventCallback(callbackId, payload));
    return callbackId !== undefined;
  };
  const answer = ({ methodId, params, callbackId }: Message): unknown => {
    switch (methodId) {
      case Method.getContext:
        return documentContext(host, instanceId);
      case Method.registerEvent:
        events.set(params.id ?? 0, callbackId);
        return DONE;
      case Method.unregisterEvent:
        events.delete(params.id ?? 0);
        return DONE;
      case Method.writeSettings:
        host.writeSettings(new Map((params.keys ?? []).map((key, index) => [key, params.values?.[index] ?? 'null'])));
        return DONE;
      case Method.execute:
        return execute(host, params);
      default:
        return UNAVAILABLE;
    }
  };
  const postMessage = (text: string): void => {
    const message = JSON.parse(text) as Message;
    const payload = answer(message);
    later(() => window.OSF?.ScriptMessaging.agaveHostCallback(message.callbackId, payload));
  };
  window.webkit = { messageHandlers: { Agave: { postMessage } } };
  window.external ??= {};
  const connection = host.connect((entries) => {
    if (entries.some(({ type }) => type === Event.documentSelectionChanged)) raise(Event.documentSelectionChanged, []);
  });
  return {
    invokeCommand: (functionName) => raise(Event.commandInvoked, [[functionName, functionName, JSON.stringify({ source: { id: functionName } })], Event.commandInvoked]),
    close: () => connection.close(),
  };
}

function execute(host: DocumentHost, { id, apiArgs }: Message['params']): unknown {
  if (id === Execute.commandCompleted) return DONE;
  if (id !== Execute.request) return UNAVAILABLE;
  const [request] = apiArgs ?? [];
  const body = Array.isArray(request) ? (request as unknown[])[4] : undefined;
  return typeof body === 'string' ? [0, [0, [200, [], host.process(body)]]] : UNAVAILABLE;
}

/** By position, as the client reads it. */
function documentContext(host: DocumentHost, instanceId: string): unknown[] {
  const settings = [...host.readSettings()];
  return [
    [settings.map(([key]) => key), settings.map(([, value]) => value)], 'solution', // settings, solution id
    1, 16, 0, // Excel, version 16.0
    0, 1, 0, // not used, API version sequence, capabilities
    'en-GB', 'en-GB', 0, // languages of the interface and of the data, not used
    host.documentName, 1, 1, '', 1, // address, activation mode, integration level, token, API set version
    'correlation', instanceId, false, false, // ids, touch, commerce
    JSON.stringify({ excelapi: host.apiSet, dialogapi: '1.2' }), '', // requirement sets
    '16.100.25090.0', 0, // full version, display mode
  ];
}
