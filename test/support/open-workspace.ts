import { createWorkspace } from '../../src/actions/create-workspace';
import { checkWorkspace, type Checked } from '../../src/actions/check-workspace';
import type { Outcome } from '../../src/actions/outcome';
import type { ExcelPort } from '../../src/actions/this-excel';
import { calendarDate, type CalendarDate } from '../../src/domain/model/calendar-date';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { MODULE_IDS, type ModuleId } from '../../src/domain/model/module';
import { NO_ROWS, type Rows } from '../../src/domain/model/workspace';
import { createWorkspace as writeWorkspace } from '../../src/excel/create-workspace';
import { Book } from '../../src/host/model/book';
import type { ExcelHost } from '../../src/host/excel-host';
import { ActionType as ActionTypes, type Request } from '../../src/host/protocol/request';
import { copyOfBook } from './book-copy';
import { openWorkbook, type OpenOptions, type OpenWorkbook } from './open-workbook';

/** The day on which scenarios play. */
export const TODAY = calendarDate('2026-11-24');

/** An embedded Excel with Microsoft's own client, as the actions meet it. */
export interface OpenExcel extends OpenWorkbook {
  readonly excel: ExcelPort;
  /** Requests for which the work has waited. */
  roundTripsOf(work: () => Promise<unknown>): Promise<number>;
  /** Values of a range as a script reads them. */
  values(sheet: string, address: string): Promise<unknown[][]>;
  formulas(sheet: string, address: string): Promise<unknown[][]>;
  write(sheet: string, address: string, contents: unknown[][]): Promise<void>;
}

const open: OpenExcel[] = [];

/** Closes every client that a test has opened. */
export function closeAll(): void {
  for (const one of open.splice(0)) one.close();
}

export async function openExcel(options: OpenOptions = {}, today: CalendarDate = TODAY): Promise<OpenExcel> {
  const workbook = await openWorkbook({ now: noon(today), ...options });
  const excel: ExcelPort = { run: workbook.run };
  const read = (sheet: string, address: string, property: 'values' | 'formulas'): Promise<unknown[][]> =>
    excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(address).load(property);
      await context.sync();
      return range[property];
    });
  const opened: OpenExcel = {
    ...workbook,
    excel,
    roundTripsOf: async (work) => {
      let count = 0;
      const end = onRequests(workbook.host, (number) => {
        count = number;
      });
      try {
        await work();
      } finally {
        end();
      }
      return count;
    },
    values: (sheet, address) => read(sheet, address, 'values'),
    formulas: (sheet, address) => read(sheet, address, 'formulas'),
    write: (sheet, address, contents) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).values = contents;
        await context.sync();
      }),
  };
  open.push(opened);
  return opened;
}

/**
 * Tells of every request that somebody waits for, counted from 1, before it is answered; what is thrown is the answer.
 *
 * @returns a function that ends it.
 */
export function onRequests(host: ExcelHost, listener: (number: number, request: Request) => void): () => void {
  let number = 0;
  return host.intercept((request) => {
    if (isTidyingUp(request.Actions)) return;
    number += 1;
    listener(number, request);
  });
}

/** A workbook in which a workspace has just been created. */
export async function openWorkspace({
  sample = true,
  today = TODAY,
  modules,
  ...options
}: OpenOptions & { sample?: boolean; today?: CalendarDate; modules?: readonly ModuleId[] } = {}): Promise<OpenExcel> {
  const key = JSON.stringify([sample, today, modules]);
  const isPlain = Object.keys(options).length === 0;
  const made = isPlain ? created.get(key) : undefined;
  if (made !== undefined) return openExcel({ book: copyOfBook(made) }, today);
  const opened = await openExcel(options, today);
  resultOf(await createWorkspace.run(opened.excel, { today, sample, modules }));
  if (isPlain) created.set(key, copyOfBook(opened.book));
  return opened;
}

/** Workspaces as they were created, one of a kind for each file of tests: opening a copy takes a fifth of the time. */
const created = new Map<string, Book>();

/** A workspace with these rows and nothing else. */
export async function openWorkspaceOf(rows: Partial<Rows>, options: OpenOptions = {}): Promise<OpenExcel> {
  const opened = await openExcel(options);
  await writeWorkspace(opened.excel, { rows: { ...NO_ROWS, ...rows }, settings: DEFAULT_SETTINGS, modules: MODULE_IDS }, () => undefined);
  return opened;
}

export async function check({ excel }: OpenExcel, today: CalendarDate = TODAY): Promise<Checked> {
  return resultOf(await checkWorkspace.run(excel, { today }));
}

/** `warning Goals!G7 goal-without-fidelity-item`, a line a finding. */
export function findingLines({ findings }: Checked): string[] {
  return findings.map(({ severity, cell, sheet, table, rule }) => `${severity} ${cell ?? sheet ?? table} ${rule}`);
}

/** What an action gave, where it was to succeed. */
export function resultOf<Result>(outcome: Outcome<Result>): Result {
  if (outcome.ok) return outcome;
  throw new Error(`${outcome.trouble.sentence} (${outcome.trouble.details ?? outcome.trouble.code})`);
}

export function blankBook(today: CalendarDate = TODAY): Book {
  const book = new Book(() => noon(today));
  book.addSheet('Sheet1');
  return book;
}

/** The client's own requests, for which nobody waits: its first greeting, and after each run the letting go of ranges. */
export function isTidyingUp(actions: readonly { readonly Name: string; readonly ActionType: number }[]): boolean {
  const methods = actions.filter(({ ActionType }) => ActionType === ActionTypes.method);
  return methods.length > 0 && methods.every(({ Name }) => Name === '_RemoveReference' || Name === 'NotifyActionHandlerReady');
}

/** Of this day, so that no time zone makes another day of it. */
function noon(today: CalendarDate): Date {
  return new Date(`${today}T12:00:00`);
}
