import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportTable } from '../../src/actions/export-table';
import { exportWorkspace } from '../../src/actions/export-workspace';
import { importRows } from '../../src/actions/import-rows';
import type { Outcome } from '../../src/actions/outcome';
import { previewImport } from '../../src/actions/preview-import';
import { readTextFile } from '../../src/actions/read-text-file';
import { restoreWorkspace } from '../../src/actions/restore-workspace';
import { renderCsv } from '../../src/domain/exchange/csv';
import { planImport } from '../../src/domain/exchange/plan-import';
import type { SourceGrid } from '../../src/domain/exchange/source-grid';
import { writeWorkspaceFile } from '../../src/domain/exchange/workspace-file';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { COLLECTIONS } from '../../src/domain/model/collection';
import { MODULE_IDS } from '../../src/domain/model/module';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { NO_ROWS } from '../../src/domain/model/workspace';
import { createWorkspace } from '../../src/excel/create-workspace';
import { Book } from '../../src/host/model/book';
import { readXlsx } from '../../src/host/xlsx/read';
import { writeXlsx } from '../../src/host/xlsx/write';
import { openWorkbookFile } from '../../src/workbook-file/open-workbook-file';
import { openCounted, type CountedExcel } from './counted-excel';
import { bytes, counted, heldBytes, milliseconds, ratio, said, type Figure } from './figures';
import { largeWorkspace, rowCount } from './large-workspace';
import { startStopwatch } from './stopwatch';

const TODAY = calendarDate('2026-11-24');
const NOW = new Date('2026-11-24T12:00:00');
/** Excel on the web takes no more in one request or answer. */
const WEB_LIMIT = 5e6;
/** Ten times the rows may take so many times as long. */
const GROWTH = 16;
const GROWTH_IN_EXCEL = 16;

/** Export and import, of so many rows and ten times and, where no Excel is asked, a hundred times as many. */
export async function benchExchange(): Promise<Figure[]> {
  const usual = await throughExcel(2_000);
  const large = await throughExcel(20_000);
  const reading: Timed[] = [];
  // One after the other: each is timed by itself.
  for (const count of [2_000, 20_000, 200_000]) reading.push(await readingOf(count));
  const growth = (what: string, { times: before }: Timed, { times: after }: Timed, atMost = GROWTH): Figure[] => Object.keys(before).map((part) => ratio(`growth of ${part}${what}`, (after[part] ?? 0) / (before[part] ?? 1), atMost));
  const [first, second, third] = reading;
  return [
    ...usual.figures,
    ...large.figures,
    ...growth(' for 10 times the rows', usual, large, GROWTH_IN_EXCEL),
    ...reading.flatMap(({ figures }) => figures),
    ...(first && second ? growth(' for 10 times the rows', first, second) : []),
    ...(second && third ? growth(' for 100 times the rows, from 10 times', second, third) : []),
    ...(await withExtraColumns()),
    ...(await besideOpenpyxl()),
    ...exportAlone(200_000),
    said('200,000 rows through an Excel', 'not measured: the embedded Excel holds and calculates them for minutes'),
  ];
}

interface Timed {
  readonly figures: readonly Figure[];
  /** Milliseconds, by what took them. */
  readonly times: Readonly<Record<string, number>>;
}

/** What needs an Excel: all is exported and brought back, and a plan of as many rows is added to a new workspace. */
async function throughExcel(atLeast: number): Promise<Timed> {
  const large = largeWorkspace(TODAY, atLeast);
  const title = `${rowCount(large.rows).toLocaleString('en-GB')} rows`;
  const full = await openCounted(NOW);
  await createWorkspace(full.excel, large, () => undefined);
  const csv = await full.cost(async () => succeeded(await exportTable.run(full.excel, { table: 'actions' })));
  const json = await full.cost(async () => succeeded(await exportWorkspace.run(full.excel)));
  full.close();
  const text = String(json.result.content);
  const other = await openCounted(NOW);
  const restored = await other.cost(async () => succeeded(await restoreWorkspace.run(other.excel, { text })));
  other.close();
  const written = await importInto(await emptyWorkspace(), planOf(atLeast, OURS));
  return {
    times: { 'the export as JSON': json.milliseconds, 'bringing back': restored.milliseconds, 'the import': written.milliseconds },
    figures: [
      said(`${title}: the plan as CSV`, milliseconds(csv.milliseconds)),
      said(`${title}: all as JSON`, `${milliseconds(json.milliseconds)}, ${bytes(text.length)}`),
      counted(`${title}: round trips of the export`, json.roundTrips, 6),
      said(`${title}: brought back from JSON`, milliseconds(restored.milliseconds)),
      said(`${atLeast.toLocaleString('en-GB')} actions imported`, milliseconds(written.milliseconds)),
      heldBytes(`${atLeast.toLocaleString('en-GB')} actions imported: largest request`, written.largest, WEB_LIMIT),
    ],
  };
}

/** Computing alone, without reading the rows from an Excel. */
function exportAlone(atLeast: number): Figure[] {
  const { rows } = largeWorkspace(TODAY, atLeast);
  const title = `${rowCount(rows).toLocaleString('en-GB')} rows`;
  const tables = new Map(COLLECTIONS.map((collection) => [collection, { extraColumns: [], rows: rows[collection].map((row) => ({ values: { ...row }, unread: {}, extra: {} })) }]));
  const [json, jsonTime] = timed(() => writeWorkspaceFile({ modules: MODULE_IDS, settings: {}, unreadSettings: {}, legend: [], tables, highestIds: {}, memory: [] }));
  const lines = rows.actions.map((action) => Object.values(action).map((value) => String(value ?? '')));
  const [csv, csvTime] = timed(() => renderCsv(lines));
  return [
    said(`${title}: all as JSON, computing alone`, `${milliseconds(jsonTime)}, ${bytes(json.length)}`),
    said(`${lines.length.toLocaleString('en-GB')} actions as CSV, computing alone`, `${milliseconds(csvTime)}, ${bytes(csv.length)}`),
  ];
}

/** Beside columns that a table gets there may be something: Excel is asked for each row by itself, so that it moves down. */
async function withExtraColumns(): Promise<Figure[]> {
  const [few, many] = [await importInto(await emptyWorkspace(), planOf(200, ALL)), await importInto(await emptyWorkspace(), planOf(2_000, ALL))];
  return [
    said('200 actions with 6 columns of their own imported', milliseconds(few.milliseconds)),
    said('2,000 actions with 6 columns of their own imported', milliseconds(many.milliseconds)),
    heldBytes('2,000 actions with 6 columns of their own imported: largest request', many.largest, WEB_LIMIT),
    ratio('growth of the import with columns of its own for 10 times the rows', many.milliseconds / few.milliseconds, GROWTH_IN_EXCEL),
  ];
}

/** What needs none: a file's bytes, and what an import of it would do. */
async function readingOf(count: number): Promise<Timed> {
  const title = `${count.toLocaleString('en-GB')} actions`;
  const text = planOf(count, OURS);
  const [csv, ...csvTimes] = [timed(() => grid(text)), timed(() => grid(text)), timed(() => grid(text))].reduce((least, one) => (one[1] < least[1] ? one : least));
  const [csvTime] = csvTimes;
  const [plan, planTime] = timed(() => planImport(csv, { to: 'actions' }, { rows: NO_ROWS, legend: [], highestIds: new Map() }));
  if (plan.rows.length !== count) throw new Error(`${plan.rows.length} of ${count} rows were read`);
  const file = await workbookOf(csv);
  const time = startStopwatch();
  const opened = await openWorkbookFile(file);
  if ('refused' in opened) throw new Error(opened.refused);
  const rows = opened.sheets[0]?.all().rows.length;
  const xlsxTime = time();
  if (rows !== count + 1) throw new Error(`${rows} of ${count} rows were read`);
  return {
    times: { 'reading a CSV file': csvTime, 'a preview': planTime, 'reading a workbook': xlsxTime },
    figures: [
      said(`${title}: read from CSV of ${bytes(text.length)}`, milliseconds(csvTime)),
      said(`${title}: read from a workbook of ${bytes(file.length)}`, milliseconds(xlsxTime)),
      said(`${title}: previewed`, milliseconds(planTime), count === 2_000 ? '< 500 ms' : ''),
    ],
  };
}

/** The same by hand: a script that opens the workspace, appends rows below the plan as they are, and saves it. It checks nothing and knows no row again. */
async function besideOpenpyxl(): Promise<Figure[]> {
  const count = 2_000;
  const folder = mkdtempSync(join(tmpdir(), 'openpyxl-'));
  const [workspace, plan, out] = ['team.xlsx', 'plan.xlsx', 'out.xlsx'].map((name) => join(folder, name)) as [string, string, string];
  try {
    const source = grid(planOf(count, OURS));
    writeFileSync(plan, await workbookOf(source));
    const empty = await emptyWorkspace();
    writeFileSync(workspace, await writeXlsx(empty.host.book));
    empty.close();
    const time = startStopwatch();
    const { book } = await readXlsx(readFileSync(workspace), () => NOW);
    const opened = await openWorkbookFile(readFileSync(plan));
    if ('refused' in opened || opened.sheets[0] === undefined) throw new Error('The plan cannot be read');
    const excel = await openCounted(NOW, book);
    await importInto(excel, opened.sheets[0].all());
    const bytesOut = await writeXlsx(book);
    const ours = time();
    if (bytesOut.length < 50_000) throw new Error('The rows were not written');
    const [read, appended] = [python('read', plan), python('append', workspace, plan, out)];
    return [
      said(`open, add ${count.toLocaleString('en-GB')} actions, save`, milliseconds(ours)),
      said('  the same with openpyxl, unchecked', appended),
      said('  only reading the plan with openpyxl', read),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How long it took, or why there is no figure. */
function python(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync('/usr/bin/python3', [join(__dirname, 'openpyxl_plan.py'), ...words], { encoding: 'utf8' });
  if (status === 0) return milliseconds(Number(stdout));
  return stderr?.includes("No module named 'openpyxl'") ? 'no openpyxl here' : `it fails: ${stderr?.trim().split('\n').at(-1) ?? 'no Python here'}`;
}

async function importInto(excel: CountedExcel, source: SourceGrid | string): Promise<{ readonly milliseconds: number; readonly largest: number }> {
  const request = { grid: typeof source === 'string' ? grid(source) : source, choices: { to: 'actions' } as const, today: TODAY };
  const { agreed } = succeeded(await previewImport.run(excel.excel, request));
  const cost = await excel.cost(async () => succeeded(await importRows.run(excel.excel, { ...request, agreed })));
  excel.close();
  return { milliseconds: cost.milliseconds, largest: cost.largestBytes };
}

async function emptyWorkspace(): Promise<CountedExcel> {
  const excel = await openCounted(NOW);
  await createWorkspace(excel.excel, { rows: NO_ROWS, settings: DEFAULT_SETTINGS, modules: ['core'] }, () => undefined);
  return excel;
}

/** Columns of a plan: six are ours, six are a team's own. */
const OURS = 6;
const ALL = 12;

/** A plan as a team keeps it, as CSV. */
function planOf(count: number, columns: number): string {
  const rows = Array.from({ length: count }, (_, index) => `Ring the ${index}th referrer back within the hour,Nurse ${index % 9},${1 + (index % 28)}/${1 + (index % 12)}/26,${['Green', 'Amber', 'Red', 'Done'][index % 4]},${index % 101}%,As agreed in the huddle,£${index},Site ${index % 5},High,x,y,z`);
  const lines = ['Task,Owner,Deadline,RAG,% complete,Comments,Cost,Site,Priority,First,Second,Third', ...rows];
  return lines.map((line) => line.split(',').slice(0, columns).join(',')).join('\r\n');
}

function grid(text: string): SourceGrid {
  return succeeded(readTextFile('plan.csv', new TextEncoder().encode(text))).grid;
}

async function workbookOf({ rows }: SourceGrid): Promise<Uint8Array> {
  const book = new Book(() => NOW);
  const sheet = book.addSheet('Plan');
  for (const [row, cells] of rows.entries()) for (const [column, { value }] of cells.entries()) book.writeCell(sheet, row, column, { value, formula: null });
  return writeXlsx(book);
}

function timed<Result>(work: () => Result): [Result, number] {
  const time = startStopwatch();
  const result = work();
  return [result, time()];
}

function succeeded<Result>(outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new Error(outcome.trouble.sentence);
  return outcome;
}
