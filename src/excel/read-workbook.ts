import { ENTITIES } from '../domain/model/workspace';
import { parseCellReference } from '../sheets/address';
import type { CellValue } from '../sheets/cell';
import { DATE_SYSTEM_NAME, MODULES_NAME, SCHEMA_VERSION, SCHEMA_VERSION_NAME, REPORT_NAME, tableMark } from '../sheets/hidden-names';
import { SETTINGS_TABLE } from '../sheets/settings-table';
import { FIRST_DAY_OF_1904 } from '../sheets/state-sheet';
import type { TableReading, WorkbookReading } from '../sheets/workbook-reading';

export type FoundWorkbook =
  | { readonly found: true; readonly reading: WorkbookReading; readonly modules: readonly string[]; readonly report: ReportPlace }
  | { readonly found: false; readonly because: 'no-workspace' | 'newer-version' };

/** What has to be known to write a report beside what is there. */
export interface ReportPlace {
  readonly sheets: readonly string[];
  /** The sheet that holds our own earlier report; null where there is none. */
  readonly ours: string | null;
}

/** The contract's names of the tables that are read. */
const TABLES = [...Object.values(ENTITIES).map(({ table }) => table), SETTINGS_TABLE];

/**
 * Reads everything that checks and summaries need, in one round trip: all our tables whole, the workbook's names, and
 * the names of its sheets. A second one is needed only where a table's hidden name is gone or no longer covers the table,
 * as after another program has saved the file.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<FoundWorkbook> {
  const names = context.workbook.names.load('items/name,items/formula');
  const sheets = context.workbook.worksheets.load('items/name');
  const dateSystem = context.workbook.names.getItemOrNullObject(DATE_SYSTEM_NAME).getRangeOrNullObject().load('values');
  const tables = TABLES.map((table) => queueTable(context, table));
  await context.sync();
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const version = schemaVersion(formulas);
  if (version === null) return { found: false, because: 'no-workspace' };
  if (version > SCHEMA_VERSION) return { found: false, because: 'newer-version' };
  await reload(context, tables);
  const sheetNames = sheets.items.map(({ name }) => name);
  return {
    found: true,
    reading: {
      names: formulas,
      tables: new Map(tables.flatMap(({ name, reading }) => (reading === null ? [] : [[name, reading] as const]))),
      dateSystem: !dateSystem.isNullObject && (dateSystem.values as unknown[][])[0]?.[0] === FIRST_DAY_OF_1904 ? 1904 : 1900,
    },
    modules: modulesOf(formulas),
    report: { sheets: sheetNames, ours: reportSheet(formulas, sheetNames) },
  };
}

/** A table on its way: what its hidden name covers, and how far a table of the contract's own name reaches. */
class QueuedTable {
  /** What came of it; null where the table is not there. */
  reading: TableReading | null = null;

  constructor(
    readonly name: string,
    readonly marked: Excel.Range,
    readonly markedSheet: Excel.Worksheet,
    readonly table: Excel.Table,
    readonly extent: Excel.Range,
    readonly tableSheet: Excel.Worksheet,
  ) {}

  /** The name is gone, or ends before the table does. */
  get isStale(): boolean {
    if (this.table.isNullObject) return false;
    if (this.marked.isNullObject) return true;
    const isSame = this.markedSheet.name === this.tableSheet.name && this.marked.rowIndex === this.extent.rowIndex;
    return isSame && (this.marked.rowCount < this.extent.rowCount || this.marked.columnCount < this.extent.columnCount);
  }
}

function queueTable({ workbook }: Excel.RequestContext, name: string): QueuedTable {
  const marked = workbook.names.getItemOrNullObject(tableMark(name)).getRangeOrNullObject();
  const table = workbook.tables.getItemOrNullObject(name);
  // Without a row of totals, which is no row of anybody's.
  const extent = table.getHeaderRowRange().getBoundingRect(table.getDataBodyRange());
  return new QueuedTable(
    name,
    marked.load('values,rowIndex,columnIndex,rowCount,columnCount'),
    marked.worksheet.load('name'),
    table.load('name'),
    extent.load('rowIndex,columnIndex,rowCount,columnCount'),
    table.worksheet.load('name'),
  );
}

/** Takes what the hidden names led to, and asks again, at once for all, where they did not. */
async function reload(context: Excel.RequestContext, tables: readonly QueuedTable[]): Promise<void> {
  const stale = tables.filter(({ isStale }) => isStale);
  for (const table of tables)
    if (!table.marked.isNullObject) table.reading = readingOf(table.marked, table.markedSheet);
  if (stale.length === 0) return;
  for (const { extent } of stale) extent.load('values');
  await context.sync();
  for (const table of stale) table.reading = readingOf(table.extent, table.tableSheet);
}

function readingOf({ rowIndex, columnIndex, values }: Excel.Range, { name }: Excel.Worksheet): TableReading {
  return { sheet: name, row: rowIndex, column: columnIndex, values: values as CellValue[][] };
}

function schemaVersion(formulas: ReadonlyMap<string, string>): number | null {
  const version = /^=(\d+)$/.exec(formulas.get(SCHEMA_VERSION_NAME) ?? '')?.[1];
  return version === undefined ? null : Number(version);
}

function modulesOf(formulas: ReadonlyMap<string, string>): string[] {
  return (/^="([^"]*)"$/.exec(formulas.get(MODULES_NAME) ?? '')?.[1] ?? '').split(',').filter((name) => name !== '');
}

function reportSheet(formulas: ReadonlyMap<string, string>, sheets: readonly string[]): string | null {
  const marked = parseCellReference(formulas.get(REPORT_NAME) ?? '')?.sheet.toLowerCase();
  return sheets.find((name) => name.toLowerCase() === marked) ?? null;
}
