import { ENTITIES } from '../domain/model/workspace';
import type { CellValue } from '../sheets/cell';
import { DATE_SYSTEM_NAME, tableMark } from '../sheets/hidden-names';
import { tableCalled } from '../sheets/naming';
import { newestReport } from '../sheets/past-reports';
import { LEGEND_TABLE } from '../sheets/legend-table';
import { expectedCollections, marksOf, SCHEMA_VERSION, type WorkspaceMarks } from '../sheets/schema-version';
import { SETTINGS_TABLE } from '../sheets/settings-table';
import { FIRST_DAY_OF_1904, MODULES_KEY, SCHEMA_VERSION_KEY } from '../sheets/state-sheet';
import type { TableContents } from '../sheets/table-contents';
import type { StateReading, TableReading, WorkbookReading } from '../sheets/workbook-reading';
import { excelErrorCode, isTooLarge } from './excel-refusal';
import { contentsOf, queueTable, takeTables, type Pace } from './read-tables';

export type FoundWorkbook = FoundWorkspaceReading | { readonly found: false; readonly because: 'no-workspace' | 'newer-version' };

export interface FoundWorkspaceReading {
  readonly found: true;
  readonly reading: WorkbookReading;
  readonly report: ReportPlace;
  /** Of the tables into which there is something to write. */
  readonly contents: ReadonlyMap<string, TableContents>;
  /** The names of the sheets by their IDs. */
  readonly sheetsById: ReadonlyMap<string, string>;
}

/** What has to be known to write a report beside what is there, and to find the newest. */
export interface ReportPlace {
  readonly sheets: readonly string[];
  /** The sheet of the newest report; null where there is none. */
  readonly ours: string | null;
}

/** What else comes with what is read. */
export interface ReadAlongside {
  /** Queues it; where the workbook is read in parts, it is called once more. */
  readonly queueAlongside?: () => void;
  /** What is loaded of the workbook's collection of sheets: what loads it last decides. */
  readonly ofSheets?: string;
  /** An earlier reading, after which nothing but what stands on some sheets is likely to have changed. */
  readonly since?: EarlierReading;
}

export interface EarlierReading {
  readonly found: FoundWorkspaceReading;
  /** IDs of the sheets. */
  readonly changedSheets: ReadonlySet<string>;
}

/** The contract's names of the tables that are read. */
const TABLES = [...Object.values(ENTITIES).map(({ table }) => table), SETTINGS_TABLE, LEGEND_TABLE];

/** Most notes on the hidden sheet are short; pieces of a snapshot are as long as a cell can hold. */
const BYTES_PER_ENTRY = 1000;

/** What was more than Excel hands over at once: it is asked for in parts from then on, without being refused first. One page has one workbook. */
const heavy = new Set<string>();

/**
 * Reads everything that checks and summaries need, in one round trip: all our tables whole, what the hidden sheet notes,
 * the workbook's names, and the names of its sheets. A second one is needed only where a table's hidden name is gone or no
 * longer covers the table, as after another program has saved the file, or where something is written below a table.
 * Where Excel refuses to hand over so much at once, it is read in parts, in as many round trips as that takes.
 * Since an earlier reading, the tables on sheets on which nothing has changed are taken from there; each is held against its
 * place, its headers and its first column, and read whole where one of these is different.
 *
 * @param toEdit where there is something to write: only these tables are read, with all that is needed for it
 *   (`contents`), and for each with how many rows are to be added.
 * @throws Overtaken where others moved rows again and again while it was read in parts.
 */
export async function readWorkbook(context: Excel.RequestContext, toEdit?: ReadonlyMap<string, number>, { queueAlongside = () => undefined, ofSheets = 'items/name', since }: ReadAlongside = {}): Promise<FoundWorkbook> {
  const what = toEdit === undefined ? 'all' : [...toEdit].join(' ');
  let unmarked: readonly string[] = [];
  for (;;) {
    const pace = heavy.has(what) ? 'in parts' : 'at once';
    queueAlongside();
    try {
      return await read(context, toEdit, { pace, ofSheets, since, unmarked });
    } catch (cause) {
      const misled = unmarked.length === 0 && excelErrorCode(cause) === 'InvalidArgument' ? await misledTables(context) : [];
      if (misled.length > 0) unmarked = misled;
      else if (pace === 'at once' && isTooLarge(cause)) heavy.add(what);
      else throw cause;
    }
  }
}

/** Tables whose hidden name somebody has led to the first row of a sheet, above which no headers can be asked for. */
async function misledTables(context: Excel.RequestContext): Promise<string[]> {
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const onFirstRow = new Set(names.items.filter(({ formula }) => /![$]?[A-Z]+([$]?1)?(:[$]?[A-Z]+([$]?\d+)?)?$|![$]?1(:[$]?\d+)?$/i.test(String(formula))).map(({ name }) => name));
  return TABLES.filter((table) => onFirstRow.has(tableMark(table)));
}

interface HowToRead {
  readonly pace: Pace;
  readonly ofSheets: string;
  readonly since: EarlierReading | undefined;
  /** The contract's names of tables whose hidden names are passed over. */
  readonly unmarked: readonly string[];
}

async function read(context: Excel.RequestContext, toEdit: ReadonlyMap<string, number> | undefined, { pace, ofSheets, since, unmarked }: HowToRead): Promise<FoundWorkbook> {
  const { workbook } = context;
  const names = workbook.names.load('items/name,items/formula');
  const sheets = workbook.worksheets.load(`items/id,${ofSheets}`);
  const excelTables = toEdit && workbook.tables.load('items/name,items/showTotals');
  const dateSystem = workbook.names.getItemOrNullObject(DATE_SYSTEM_NAME).getRangeOrNullObject().load('values');
  const stateSheet = dateSystem.worksheet.load('name');
  const state = stateSheet.getUsedRangeOrNullObject().load(`${pace === 'at once' ? 'values,' : ''}rowIndex,columnIndex,rowCount,columnCount`);
  const queued = toEdit ? [...toEdit].map(([table, added]) => queueTable(context, table, added, { pace, isMarked: !unmarked.includes(table) })) : TABLES.map((table) => queueTable(context, table, null, { pace, isMarked: !unmarked.includes(table), before: unchangedTable(table, since) }));
  await context.sync();
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const marks = marksOf(formulas);
  if (marks === null) return { found: false, because: 'no-workspace' };
  if (marks.schemaVersion > SCHEMA_VERSION) return { found: false, because: 'newer-version' };
  const entries = { range: state, properties: ['values' as const], bytesPerCell: BYTES_PER_ENTRY };
  const { tables, opened, beside } = await takeTables(context, queued.filter(({ name }) => isOurs(name, marks, formulas)), formulas, pace, entries);
  const sheetNames = sheets.items.map(({ name }) => name);
  return {
    found: true,
    reading: {
      names: formulas,
      marks,
      tables,
      dateSystem: !dateSystem.isNullObject && (dateSystem.values as unknown[][])[0]?.[0] === FIRST_DAY_OF_1904 ? 1904 : 1900,
      state: state.isNullObject ? null : stateReading(stateSheet.name, state, beside.values),
    },
    report: { sheets: sheetNames, ours: newestReport(formulas, sheetNames) },
    sheetsById: new Map(sheets.items.map(({ id, name }) => [id, name])),
    contents: new Map([...opened].map(([name, table]) => [name, contentsOf(table, excelTableOf(name, formulas, excelTables?.items ?? []))])),
  };
}

/** @returns null where the table is to be read whole. */
function unchangedTable(table: string, since: EarlierReading | undefined): TableReading | null {
  const known = since?.found.reading.tables.get(table);
  if (since === undefined || known === undefined) return null;
  return [...since.changedSheets].some((id) => since.found.sheetsById.get(id) === known.sheet) ? null : known;
}

/** Keys stand in the sheet's first column. @returns null for a sheet without them: somebody has led the hidden name there. */
function stateReading(sheet: string, { rowIndex, columnIndex }: Excel.Range, values: readonly (readonly CellValue[])[]): StateReading | null {
  const cells = columnIndex === 0 ? values : [];
  const entries = cells.map(([key = '', value = ''], index) => ({ row: rowIndex + index, key: String(key), value: String(value) }));
  return entries.some(({ key }) => STATE_KEYS.includes(key)) ? { sheet, entries } : null;
}

/** One of them is there whatever people have made of the sheet. */
const STATE_KEYS = [SCHEMA_VERSION_KEY, MODULES_KEY, 'dateSystem'];

function excelTableOf(name: string, formulas: ReadonlyMap<string, string>, items: readonly Excel.Table[]): Excel.Table | null {
  const called = tableCalled(name, formulas, items.map((table) => table.name));
  return items.find((table) => table.name === called) ?? null;
}

/** A table of a module that the workspace does not have is somebody else's, whatever it is called. */
function isOurs(table: string, marks: WorkspaceMarks, formulas: ReadonlyMap<string, string>): boolean {
  return table === SETTINGS_TABLE || formulas.has(tableMark(table)) || expectedCollections(marks).some((collection) => ENTITIES[collection].table === table);
}
