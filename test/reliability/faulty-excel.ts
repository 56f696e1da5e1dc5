import type { ExcelPort } from '../../src/actions/this-excel';
import { openClient, type OfficeClient } from '../../src/host/client/open-client';
import type { Connection, ExcelHost } from '../../src/host/excel-host';
import type { ApiSet } from '../../src/host/objects/api-set';
import type { DocumentHost } from '../../src/host/protocol/agave';
import type { NativeBridge } from '../../src/host/protocol/native-bridge';
import type { Request } from '../../src/host/protocol/request';
import { isTidyingUp } from '../support/open-workspace';
import type { Fault } from './fault';

/** One pane: Microsoft's own client, on a transport that can fail. */
export interface FaultyPane {
  readonly excel: ExcelPort;
  /**
   * Does some work during which a fault happens at one of the requests that somebody waits for, counted from 1.
   *
   * @param onFault called in the moment of the fault, before Excel hears of the request.
   */
  during<Result>(work: () => Promise<Result>, fault: Fault, at: number, onFault: () => void): Promise<Result | 'closed'>;
  /** Lets nothing that somebody waits for go to Excel by itself, but hands it over to be sent. @returns a function that ends it. */
  hold(take: (send: () => void) => void): () => void;
  /** The requests that somebody waits for while the work is done, where nothing goes wrong. */
  count(work: () => Promise<unknown>): Promise<number>;
  close(): void;
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: unknown };
}

/** The type of a message that answers nothing. */
const EVENTS = 3;

/** Attaches a pane to an embedded Excel. What fails is the way between the two: both are the genuine ones. */
export async function openPane(host: ExcelHost): Promise<FaultyPane> {
  const seat = free.pop() ?? (await newSeat(host));
  const { client, line } = seat;
  seat.exchange.connectTo(host);
  return {
    excel: { run: (batch) => client.Excel.run(batch) },
    during: async (work, fault, at, onFault) => {
      const closed = line.break(fault, at, onFault);
      try {
        return await Promise.race([work(), closed]);
      } finally {
        line.mend();
      }
    },
    hold: (take) => line.hold(take),
    count: async (work) => {
      line.mend();
      await work();
      return line.number;
    },
    close: () => {
      if (line.isFresh) free.push(seat);
      else client.close();
    },
  };
}

/** A client with its line. Loading the client takes longer than most of what is done with it. */
interface Seat {
  readonly client: OfficeClient;
  readonly line: Line;
  readonly exchange: Exchange;
}

/** Those of closed panes that know nothing of the workbook they were at. */
const free: Seat[] = [];

async function newSeat(host: ExcelHost): Promise<Seat> {
  const exchange = new Exchange(host);
  const client = await openClient(exchange);
  return { client, exchange, line: new Line(client.window._richApiNativeBridge as NativeBridge) };
}

/** Connects one client to one embedded Excel after the other. */
class Exchange implements DocumentHost {
  private readonly listeners = new Set<Parameters<DocumentHost['connect']>[0]>();
  private connection: Connection;

  constructor(private host: ExcelHost) {
    this.connection = this.connectedTo(host);
  }

  connectTo(host: ExcelHost): void {
    this.connection.close();
    this.host = host;
    this.connection = this.connectedTo(host);
  }

  process(body: string, request?: Request): string {
    return this.host.process(body, request);
  }

  connect(listener: Parameters<DocumentHost['connect']>[0]): Connection {
    this.listeners.add(listener);
    return { close: () => void this.listeners.delete(listener) };
  }

  get documentName(): string {
    return this.host.documentName;
  }

  get apiSet(): ApiSet {
    return this.host.apiSet;
  }

  readSettings(): ReadonlyMap<string, string> {
    return this.host.readSettings();
  }

  writeSettings(settings: ReadonlyMap<string, string>): void {
    this.host.writeSettings(settings);
  }

  private connectedTo(host: ExcelHost): Connection {
    return host.connect((entries) => this.listeners.forEach((listener) => listener(entries)));
  }
}

interface Breakage {
  readonly fault: Fault;
  readonly at: number;
  readonly happens: () => void;
}

/** The line between a pane and Excel. */
class Line {
  /** Of the request that was sent last, from 1, among those that somebody waits for. */
  number = 0;
  private breakage: Breakage | null = null;
  private isClosed = false;
  private isListening = false;
  private unanswered = 0;
  private held: ((send: () => void) => void) | null = null;
  /** What is heard instead of Excel's answer to a request. */
  private readonly replaced = new Map<number, (answer: string) => string | null>();

  constructor(bridge: NativeBridge) {
    const send = bridge.sendMessageToHost.bind(bridge);
    const hear = bridge.onMessageFromHost?.bind(bridge) ?? refuse;
    bridge.sendMessageToHost = (text) => this.sent(text, send, hear);
    bridge.onMessageFromHost = (text) => this.heard(text, hear);
  }

  /** Whether nobody waits for an answer on it, and nobody listens to a workbook. */
  get isFresh(): boolean {
    return !this.isClosed && !this.isListening && this.unanswered === 0;
  }

  /** @returns what comes when the pane is closed by it; never where it stays open. */
  break(fault: Fault, at: number, onFault: () => void): Promise<'closed'> {
    this.mend();
    return new Promise((closed) => {
      this.breakage = { fault, at, happens: () => {
        onFault();
        if (fault.answer === 'none') closed('closed');
      } };
    });
  }

  hold(take: (send: () => void) => void): () => void {
    this.held = take;
    return () => {
      this.held = null;
    };
  }

  mend(): void {
    this.breakage = null;
    this.number = 0;
  }

  private sent(text: string, send: (text: string) => void, hear: (text: string) => void): void {
    if (this.isClosed) return;
    const request = JSON.parse(text) as Message;
    const body = bodyOf(request);
    this.unanswered += 1;
    this.isListening ||= body.Actions.some(({ Name }) => /^_Register.*Event$/.test(Name));
    // For these nobody waits, and an action neither makes nor hears of them.
    if (isTidyingUp(body.Actions)) return send(text);
    this.number += 1;
    const { breakage, number, held } = this;
    if (held !== null) return held(() => send(text));
    if (breakage === null || number < breakage.at || (number > breakage.at && !breakage.fault.lasts)) return send(text);
    const isFirst = number === breakage.at;
    const { fault, happens } = breakage;
    if (isFirst) queueMicrotask(happens);
    if (fault.answer === 'none') this.isClosed = true;
    if (!isFirst || fault.request === 'refused') {
      const answer = answered(request.id, fault, 0, null);
      if (answer !== null) queueMicrotask(() => this.answered(answer, hear));
      return;
    }
    const done = fault.request === 'carried out' ? body.Actions.length : Math.min(body.Actions.length - 1, Math.floor(body.Actions.length * (fault.share ?? 0)));
    this.replaced.set(request.id, (answer) => answered(request.id, fault, done, answer));
    // The request is Excel's own again, but for the actions that it never came to.
    send(JSON.stringify({ ...request, message: { ...request.message, body: { ...body, Actions: body.Actions.slice(0, done) } } }));
  }

  private heard(text: string, hear: (text: string) => void): void {
    const { id, type } = JSON.parse(text) as Message;
    const replace = this.replaced.get(id);
    this.replaced.delete(id);
    const answer = replace === undefined ? text : replace(text);
    if (answer === null || (this.isClosed && replace === undefined)) return;
    if (type === EVENTS) hear(answer);
    else this.answered(answer, hear);
  }

  private answered(answer: string, hear: (text: string) => void): void {
    this.unanswered -= 1;
    hear(answer);
  }
}

function bodyOf({ message: { body } }: Message): Request {
  return (typeof body === 'string' ? JSON.parse(body) : body) as Request;
}

/** What the client hears of a request of which Excel has carried out some actions. @returns null for nothing. */
function answered(id: number, { answer }: Fault, done: number, given: string | null): string | null {
  if (answer === 'none') return null;
  if (answer === 'the true one') return given;
  if (answer === 'no connection') return JSON.stringify({ id, type: 1, message: { statusCode: 503, headers: {}, body: '' } });
  const body = given === null ? { Results: [], TraceIds: [] } : resultsIn(given);
  return JSON.stringify({ id, type: 1, message: { statusCode: 200, headers: {}, body: JSON.stringify({ ...body, Error: { Code: answer.error, Message: 'Injected.', ActionIndex: done, Location: '' } }) } });
}

function resultsIn(given: string): object {
  return bodyOf(JSON.parse(given) as Message);
}

function refuse(): never {
  throw new Error('The client has not taken its line yet');
}
