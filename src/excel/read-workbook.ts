import { ENTITIES } from '../domain/model/workspace';
import { parseCellReference } from '../sheets/address';
import type { CellValue } from '../sheets/cell';
import { DATE_SYSTEM_NAME, REPORT_NAME, tableMark } from '../sheets/hidden-names';
import { expectedCollections, marksOf, SCHEMA_VERSION, type WorkspaceMarks } from '../sheets/schema-version';
import { SETTINGS_TABLE } from '../sheets/settings-table';
import { FIRST_DAY_OF_1904 } from '../sheets/state-sheet';
import type { TableReading, WorkbookReading } from '../sheets/workbook-reading';

export type FoundWorkbook =
  | { readonly found: true; readonly reading: WorkbookReading; readonly report: ReportPlace }
  | { readonly found: false; readonly because: 'no-workspace' | 'newer-version' };

/** What has to be known to write a report beside what is there. */
export interface ReportPlace {
  readonly sheets: readonly string[];
  /** The sheet that holds our own earlier report; null where there is none. */
  readonly ours: string | null;
}

/** The contract's names of the tables that are read. */
const TABLES = [...Object.values(ENTITIES).map(({ table }) => table), SETTINGS_TABLE];

/** More rows than anybody types below a table by mistake; one cell at the end of a sheet is not worth a million. */
const MOST_ROWS_BELOW = 1000;

/**
 * Reads everything that checks and summaries need, in one round trip: all our tables whole, the workbook's names, and
 * the names of its sheets. A second one is needed only where a table's hidden name is gone or no longer covers the table,
 * as after another program has saved the file, or where something is written below a table.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<FoundWorkbook> {
  const names = context.workbook.names.load('items/name,items/formula');
  const sheets = context.workbook.worksheets.load('items/name');
  const dateSystem = context.workbook.names.getItemOrNullObject(DATE_SYSTEM_NAME).getRangeOrNullObject().load('values');
  const tables = TABLES.map((table) => queueTable(context, table));
  await context.sync();
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const marks = marksOf(formulas);
  if (marks === null) return { found: false, because: 'no-workspace' };
  if (marks.schemaVersion > SCHEMA_VERSION) return { found: false, because: 'newer-version' };
  const readings = await takeReadings(context, tables.filter(({ name }) => isOurs(name, marks, formulas)));
  const sheetNames = sheets.items.map(({ name }) => name);
  return {
    found: true,
    reading: {
      names: formulas,
      marks,
      tables: readings,
      dateSystem: !dateSystem.isNullObject && (dateSystem.values as unknown[][])[0]?.[0] === FIRST_DAY_OF_1904 ? 1904 : 1900,
    },
    report: { sheets: sheetNames, ours: reportSheet(formulas, sheetNames) },
  };
}

/** A table on its way. */
interface QueuedTable {
  readonly name: string;
  /** What the table's hidden name covers: its body, whose values are asked for at once, and the headers above it. */
  readonly marked: TableRanges;
  /** Where a table of the contract's own name lies; its values are asked for only where the hidden name leads nowhere. */
  readonly named: TableRanges;
}

interface TableRanges {
  readonly sheet: Excel.Worksheet;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  /** The last row of the sheet in which something is written in the table's columns. */
  readonly lastUsed: Excel.Range;
}

/** What stands below a table, on its way. */
interface QueuedBelow {
  readonly rows: Excel.Range;
  /** Tables there: somebody else's, or our own where it has a row of totals. */
  readonly tables: Excel.TableScopedCollection;
}

function queueTable({ workbook }: Excel.RequestContext, name: string): QueuedTable {
  const body = workbook.names.getItemOrNullObject(tableMark(name)).getRangeOrNullObject();
  const marked = { sheet: body.worksheet, header: body.getRowsAbove(1), body, lastUsed: lastUsedOf(body) };
  const table = workbook.tables.getItemOrNullObject(name);
  const area = table.getDataBodyRange();
  const named = { sheet: table.worksheet, header: table.getHeaderRowRange(), body: area, lastUsed: lastUsedOf(area) };
  for (const { sheet, body: extent, lastUsed } of [marked, named]) {
    sheet.load('name');
    extent.load('rowIndex,columnIndex,rowCount,columnCount');
    lastUsed.load('rowIndex');
  }
  loadValues(marked);
  return { name, marked, named };
}

function lastUsedOf(body: Excel.Range): Excel.Range {
  return body.getEntireColumn().getUsedRangeOrNullObject(true).getLastRow();
}

/**
 * What the hidden names led to; where they led nowhere or not far enough, it is asked for again, at once for all and for
 * what stands below the tables.
 */
async function takeReadings(context: Excel.RequestContext, tables: readonly QueuedTable[]): Promise<Map<string, TableReading>> {
  const stale = tables.filter(isStale);
  for (const { named } of stale) loadValues(named);
  const there = tables
    .map((table) => ({ name: table.name, ranges: stale.includes(table) ? table.named : table.marked }))
    .filter(({ ranges }) => !ranges.body.isNullObject)
    .map((table) => ({ ...table, below: queueBelow(table.ranges) }));
  if (stale.length > 0 || there.some(({ below }) => below !== null)) await context.sync();
  return new Map(there.map(({ name, ranges, below }) => [name, readingOf(ranges, below)]));
}

/** @returns null where nothing is written below the table. */
function queueBelow({ sheet, body, lastUsed }: TableRanges): QueuedBelow | null {
  const first = body.rowIndex + body.rowCount;
  if (lastUsed.isNullObject || lastUsed.rowIndex < first) return null;
  const rowCount = Math.min(lastUsed.rowIndex - first + 1, MOST_ROWS_BELOW);
  const rows = sheet.getRangeByIndexes(first, body.columnIndex, rowCount, body.columnCount).load('values');
  return { rows, tables: rows.getTables(false).load('items/name') };
}

/** The hidden name is gone, or ends before its table does. */
function isStale({ marked, named }: QueuedTable): boolean {
  if (named.body.isNullObject) return false;
  if (marked.body.isNullObject) return true;
  const isSame = marked.sheet.name === named.sheet.name && marked.body.rowIndex === named.body.rowIndex;
  return isSame && (marked.body.rowCount < named.body.rowCount || marked.body.columnCount < named.body.columnCount);
}

function loadValues({ header, body }: TableRanges): void {
  header.load('values');
  body.load('values');
}

/** Where another table or a row of totals stands below, nobody takes what is there for rows of ours. */
function readingOf({ sheet, header, body }: TableRanges, queued: QueuedBelow | null): TableReading {
  const values = [...header.values, ...body.values] as CellValue[][];
  const below = queued === null || queued.tables.items.length > 0 ? [] : (queued.rows.values as CellValue[][]);
  return { sheet: sheet.name, row: body.rowIndex - 1, column: body.columnIndex, values, below };
}

/** A table of a module that the workspace does not have is somebody else's, whatever it is called. */
function isOurs(table: string, marks: WorkspaceMarks, formulas: ReadonlyMap<string, string>): boolean {
  return table === SETTINGS_TABLE || formulas.has(tableMark(table)) || expectedCollections(marks).some((collection) => ENTITIES[collection].table === table);
}

function reportSheet(formulas: ReadonlyMap<string, string>, sheets: readonly string[]): string | null {
  const marked = parseCellReference(formulas.get(REPORT_NAME) ?? '')?.sheet.toLowerCase();
  return sheets.find((name) => name.toLowerCase() === marked) ?? null;
}
