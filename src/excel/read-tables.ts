import type { CellValue } from '../sheets/cell';
import { tableMark } from '../sheets/hidden-names';
import type { TableContents } from '../sheets/table-contents';
import type { TableReading } from '../sheets/workbook-reading';

/** More rows than anybody types below a table by mistake; one cell at the end of a sheet is not worth a million. */
const MOST_ROWS_BELOW = 1000;

/** A table on its way. */
export interface QueuedTable {
  /** The contract's name. */
  readonly name: string;
  /** What the table's hidden name covers: its body, whose values are asked for at once, and the headers above it. */
  readonly marked: TableRanges;
  /** Where a table of the contract's own name lies; its values are asked for only where the hidden name leads nowhere. */
  readonly named: TableRanges;
}

export interface TableRanges {
  readonly sheet: Excel.Worksheet;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  /** The last row of the sheet in which something is written in the table's columns. */
  readonly lastUsed: Excel.Range;
  /** The rows below, where there is something to write; null where the table is only read. */
  readonly below: Excel.Range | null;
}

export interface ReadTables {
  readonly tables: ReadonlyMap<string, TableReading>;
  /** Of the tables into which there is something to write. */
  readonly ranges: ReadonlyMap<string, TableRanges>;
}

/** What is written below a table, on its way. */
interface QueuedBelow {
  readonly rows: Excel.Range;
  /** Tables there: somebody else's, or our own where it has a row of totals. */
  readonly tables: Excel.TableScopedCollection;
}

/** Asks for a table; with `rowsBelow`, for all that is needed to write into it and to add as many rows. */
export function queueTable({ workbook }: Excel.RequestContext, name: string, rowsBelow: number | null): QueuedTable {
  const body = workbook.names.getItemOrNullObject(tableMark(name)).getRangeOrNullObject();
  const marked = { sheet: body.worksheet, header: body.getRowsAbove(1), body, lastUsed: lastUsedOf(body), below: belowOf(body, rowsBelow) };
  const table = workbook.tables.getItemOrNullObject(name);
  const namedBody = table.getDataBodyRange();
  // Not the table's own header row, which is not there while somebody hides it.
  const named = { sheet: table.worksheet, header: namedBody.getRowsAbove(1), body: namedBody, lastUsed: lastUsedOf(namedBody), below: belowOf(namedBody, rowsBelow) };
  for (const { sheet, body: extent, lastUsed } of [marked, named]) {
    sheet.load('name');
    extent.load('rowIndex,columnIndex,rowCount,columnCount');
    lastUsed.load('rowIndex');
  }
  loadValues(marked);
  return { name, marked, named };
}

/**
 * What the hidden names led to; where they led nowhere or not far enough, it is asked for again, at once for all and for
 * what is written below the tables.
 */
export async function takeTables(context: Excel.RequestContext, queued: readonly QueuedTable[]): Promise<ReadTables> {
  const stale = queued.filter(isStale);
  for (const { named } of stale) loadValues(named);
  const found = queued
    .map((table) => ({ name: table.name, ranges: stale.includes(table) ? table.named : table.marked }))
    .filter(({ ranges }) => !ranges.body.isNullObject)
    .map((table) => ({ ...table, written: table.ranges.below === null ? queueWrittenBelow(table.ranges) : null }));
  if (stale.length > 0 || found.some(({ written }) => written !== null)) await context.sync();
  return {
    tables: new Map(found.map(({ name, ranges, written }) => [name, readingOf(ranges, written)])),
    ranges: new Map(found.flatMap(({ name, ranges }) => (ranges.below === null ? [] : [[name, ranges] as const]))),
  };
}

export function contentsOf({ sheet, body, below }: TableRanges, excelTable: Excel.Table | null): TableContents {
  return {
    formulas: body.formulas as CellValue[][],
    numberFormats: body.numberFormat as string[][],
    below: { formulas: (below?.formulas ?? []) as CellValue[][], numberFormats: (below?.numberFormat ?? []) as string[][] },
    excelTable: excelTable?.name ?? null,
    hasTotals: excelTable?.showTotals ?? false,
    isProtected: sheet.protection.protected,
  };
}

/** The hidden name is gone, or ends before its table does. */
function isStale({ marked, named }: QueuedTable): boolean {
  if (named.body.isNullObject) return false;
  if (marked.body.isNullObject) return true;
  const isSame = marked.sheet.name === named.sheet.name && marked.body.rowIndex === named.body.rowIndex;
  return isSame && (marked.body.rowCount < named.body.rowCount || marked.body.columnCount < named.body.columnCount);
}

function loadValues({ sheet, header, body, below }: TableRanges): void {
  header.load('values');
  body.load('values');
  if (below === null) return;
  body.load('formulas,numberFormat');
  below.load('formulas,numberFormat');
  sheet.protection.load('protected');
}

/** For a check to tell of it. @returns null where nothing is written below the table. */
function queueWrittenBelow({ sheet, body, lastUsed }: TableRanges): QueuedBelow | null {
  const first = body.rowIndex + body.rowCount;
  if (lastUsed.isNullObject || lastUsed.rowIndex < first) return null;
  const rowCount = Math.min(lastUsed.rowIndex - first + 1, MOST_ROWS_BELOW);
  const rows = sheet.getRangeByIndexes(first, body.columnIndex, rowCount, body.columnCount).load('values');
  return { rows, tables: rows.getTables(false).load('items/name') };
}

function lastUsedOf(body: Excel.Range): Excel.Range {
  return body.getEntireColumn().getUsedRangeOrNullObject(true).getLastRow();
}

function belowOf(body: Excel.Range, rows: number | null): Excel.Range | null {
  return rows === null ? null : body.getRowsBelow(Math.max(1, rows));
}

/** Where another table or a row of totals stands below, nobody takes what is there for rows of ours. */
function readingOf({ sheet, header, body }: TableRanges, written: QueuedBelow | null): TableReading {
  const values = [...header.values, ...body.values] as CellValue[][];
  const below = written === null || written.tables.items.length > 0 ? [] : (written.rows.values as CellValue[][]);
  return { sheet: sheet.name, row: body.rowIndex - 1, column: body.columnIndex, values, below };
}
