import { evaluateFormula } from './engine/evaluate';
import { Recalculation, type CellPlace } from './engine/recalculation';
import { Book } from './model/book';
import type { Change, Journal } from './model/change';
import { ExcelError } from './model/excel-error';
import { NEWEST_API_SET, type ApiSet } from './objects/api-set';
import { eventEntries } from './objects/event-entries';
import { EventRegistry, type EventEntry } from './objects/events';
import { KeptRanges } from './objects/kept-ranges';
import { objectFactory } from './objects/object-factory';
import type { Session } from './objects/session';
import { Workbook } from './objects/workbook';
import { AddinService, ADDIN_SERVICE } from './protocol/addin-service';
import { answerRequest } from './protocol/dispatcher';
import { PathType, type Request, type Response } from './protocol/request';

export interface ExcelHostOptions {
  /** The workbook to open; a blank one with one sheet by default. */
  readonly book?: Book;
  /** The requirement set to declare and to hold to. */
  readonly apiSet?: ApiSet;
  /** The clock behind TODAY() of a blank workbook. */
  readonly now?: () => Date;
  /** The most bytes in a request and in an answer; Excel on the web takes 5 MB, an Excel on a computer any number, which is the default. */
  readonly payloadLimit?: number;
}

/** What changed from one settling to the next, for views. */
export interface Settled {
  readonly changes: Journal;
  /** Cells whose values followed from the changes. */
  readonly calculated: readonly CellPlace[];
  readonly by: 'add-in' | 'user';
}

export interface Connection {
  close(): void;
}

/** Looks at a request before it is answered; what it throws as an ExcelError is the answer. For tests of trouble. */
export type Interceptor = (request: Request) => void;

/**
 * An embedded Excel: one open workbook and the add-ins' requests to it. A view lets people edit the book through
 * `src/host/editing` and calls `settle` after each of their edits.
 */
export class ExcelHost {
  readonly book: Book;
  readonly apiSet: ApiSet;
  /** The most bytes in a request and in an answer. A request that is larger is turned away whole; where only its answer is, it has been carried out. */
  payloadLimit: number;
  /** True while a person is typing into a cell: Excel then refuses every request. */
  isEditing = false;
  /** Faults of this host itself, newest last: the add-in was told `GeneralException`, the reason stands here. */
  readonly faults: unknown[] = [];

  private readonly session: Session;
  private readonly workbook: Workbook;
  private readonly recalculation: Recalculation;
  private readonly settledListeners = new Set<(settled: Settled) => void>();
  private readonly eventListeners = new Set<(entries: readonly EventEntry[]) => void>();
  private readonly interceptors = new Set<Interceptor>();
  private changes: Change[] = [];
  private calculated: CellPlace[] = [];

  constructor({ book, apiSet = NEWEST_API_SET, now, payloadLimit = Infinity }: ExcelHostOptions = {}) {
    this.book = book ?? blankBook(now);
    this.apiSet = apiSet;
    this.payloadLimit = payloadLimit;
    this.recalculation = new Recalculation(this.book);
    this.session = {
      book: this.book,
      events: new EventRegistry(),
      kept: new KeptRanges(this.book),
      make: objectFactory(() => this.session),
      calculate: (scope) => this.calculate(scope),
      chunkedWrite: null,
    };
    this.workbook = new Workbook(this.session);
    this.book.takeJournal();
    this.recalculation.runAll();
  }

  /**
   * Answers one request of Microsoft's client, both as JSON texts, and settles what it changed.
   *
   * @param request the same, where it has been read already.
   */
  process(requestBody: string, request = JSON.parse(requestBody) as Request): string {
    if (this.isTooLarge(requestBody)) return JSON.stringify(failed(new ExcelError('RequestPayloadSizeLimitExceeded')));
    const answer = JSON.stringify(this.answer(request));
    return this.isTooLarge(answer) ? JSON.stringify(failed(new ExcelError('ResponsePayloadSizeLimitExceeded'))) : answer;
  }

  /** After every batch of changes: recalculates, tells views, raises events, in this order. */
  settle(by: Settled['by'] = 'user'): void {
    this.calculate('pending');
    const settled: Settled = { changes: this.changes, calculated: this.calculated, by };
    this.changes = [];
    this.calculated = [];
    if (settled.changes.length === 0 && settled.calculated.length === 0) return;
    for (const listener of this.settledListeners) listener(settled);
    const calculatedSheetIds = new Set(settled.calculated.map(({ sheetId }) => sheetId));
    const entries = eventEntries(this.book, this.session.events, { changes: settled.changes, calculatedSheetIds, by });
    if (entries.length > 0) for (const listener of this.eventListeners) listener(entries);
  }

  /** @returns a function that ends the listening. */
  onSettled(listener: (settled: Settled) => void): () => void {
    this.settledListeners.add(listener);
    return () => this.settledListeners.delete(listener);
  }

  /** Connects an add-in's frame or client, to which events are told. */
  connect(listener: (entries: readonly EventEntry[]) => void): Connection {
    this.eventListeners.add(listener);
    return { close: () => void this.eventListeners.delete(listener) };
  }

  get documentName(): string {
    return this.book.name;
  }

  readSettings(): ReadonlyMap<string, string> {
    return this.book.settings;
  }

  writeSettings(settings: ReadonlyMap<string, string>): void {
    this.book.settings.clear();
    for (const [key, value] of settings) this.book.settings.set(key, value);
    this.book.note({ kind: 'properties' });
    this.settle('add-in');
  }

  /** Lets tests fail chosen requests, as a busy or broken Excel would. @returns a function that ends it. */
  intercept(interceptor: Interceptor): () => void {
    this.interceptors.add(interceptor);
    return () => this.interceptors.delete(interceptor);
  }

  private answer(request: Request): Response {
    // What the client settles with the program around the workbook is served at all times.
    const refusal = concernsWorkbook(request) ? this.refusalOf(request) : null;
    if (refusal) return failed(refusal);
    try {
      return answerRequest(
        {
          root: this.workbook,
          apiSet: this.apiSet,
          events: this.session.events,
          keptObject: (referenceId) => this.session.kept.get(referenceId),
          service: (typeName) => (typeName === ADDIN_SERVICE ? new AddinService() : null),
          beforeReading: () => this.calculate('pending'),
        },
        request,
      );
    } catch (fault) {
      this.faults.push(fault);
      return failed(new ExcelError('GeneralException', `There was an internal error while processing the request. ${String(fault)}`));
    } finally {
      this.session.chunkedWrite = null;
      this.session.kept.endRequest();
      this.settle('add-in');
    }
  }

  private isTooLarge(text: string): boolean {
    // No letter takes more than three bytes: most texts need no counting.
    return 3 * text.length > this.payloadLimit && new TextEncoder().encode(text).length > this.payloadLimit;
  }

  private refusalOf(request: Request): ExcelError | null {
    try {
      if (this.isEditing) throw new ExcelError('InvalidOperationInCellEditMode');
      for (const interceptor of this.interceptors) interceptor(request);
      return null;
    } catch (trouble) {
      if (trouble instanceof ExcelError) return trouble;
      throw trouble;
    }
  }

  private calculate(scope: 'pending' | 'full'): void {
    const fresh = this.book.takeJournal();
    this.changes.push(...fresh);
    if (scope === 'full') this.calculated.push(...this.recalculation.runAll());
    else if (this.book.calculationMode === 'Manual') calculateEntered(this.book, fresh);
    else if (fresh.length > 0) this.calculated.push(...this.recalculation.run(fresh));
  }
}

/** While calculation is manual Excel calculates a formula only when it is entered, and nothing that follows from it. */
function calculateEntered(book: Book, changes: Journal): void {
  for (const change of changes) {
    const sheet = change.kind === 'cells' && change.what === 'contents' ? book.sheet(change.sheetId) : undefined;
    if (change.kind !== 'cells' || !sheet) continue;
    for (const { row, column, cell } of [...sheet.cellsIn(change.area)]) {
      if (cell.formula === null || cell.value !== null) continue;
      const value = evaluateFormula(book, sheet, row, column, cell.formula);
      sheet.setCell(row, column, { ...cell, value: Array.isArray(value) ? (value[0]?.[0] ?? null) : value });
    }
  }
}

function concernsWorkbook({ ObjectPaths }: Request): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType !== PathType.newObject);
}

function failed({ code, message }: ExcelError): Response {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, ActionIndex: 0, Location: '' } };
}

function blankBook(now: (() => Date) | undefined): Book {
  const book = new Book(now);
  book.addSheet('Sheet1');
  return book;
}
