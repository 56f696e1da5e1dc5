import type { CellValue } from '../sheets/cell';
import { tableMark } from '../sheets/hidden-names';
import type { TableContents } from '../sheets/table-contents';
import type { TableReading } from '../sheets/workbook-reading';

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
  /** The rows below, where there is something to write; null where the table is only read. */
  readonly below: Excel.Range | null;
}

export interface ReadTables {
  readonly tables: ReadonlyMap<string, TableReading>;
  /** Of the tables into which there is something to write. */
  readonly ranges: ReadonlyMap<string, TableRanges>;
}

/** Asks for a table; with `rowsBelow`, for all that is needed to write into it and to add as many rows. */
export function queueTable({ workbook }: Excel.RequestContext, name: string, rowsBelow: number | null): QueuedTable {
  const body = workbook.names.getItemOrNullObject(tableMark(name)).getRangeOrNullObject();
  const marked = { sheet: body.worksheet, header: body.getRowsAbove(1), body, below: belowOf(body, rowsBelow) };
  const table = workbook.tables.getItemOrNullObject(name);
  const namedBody = table.getDataBodyRange();
  const named = { sheet: table.worksheet, header: table.getHeaderRowRange(), body: namedBody, below: belowOf(namedBody, rowsBelow) };
  for (const { sheet, body: extent } of [marked, named]) {
    sheet.load('name');
    extent.load('rowIndex,columnIndex,rowCount,columnCount');
  }
  loadValues(marked);
  return { name, marked, named };
}

/** What the hidden names led to; where they led nowhere or not far enough, it is asked for again, at once for all. */
export async function takeTables(context: Excel.RequestContext, queued: readonly QueuedTable[]): Promise<ReadTables> {
  const stale = queued.filter(isStale);
  for (const { named } of stale) loadValues(named);
  if (stale.length > 0) await context.sync();
  const found = queued
    .map((table) => [table.name, stale.includes(table) ? table.named : table.marked] as const)
    .filter(([, { body }]) => !body.isNullObject);
  return { tables: new Map(found.map(([name, ranges]) => [name, readingOf(ranges)])), ranges: new Map(found.filter(([, { below }]) => below !== null)) };
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

function belowOf(body: Excel.Range, rows: number | null): Excel.Range | null {
  return rows === null ? null : body.getRowsBelow(Math.max(1, rows));
}

function readingOf({ sheet, header, body }: TableRanges): TableReading {
  const values = [...header.values, ...body.values] as CellValue[][];
  return { sheet: sheet.name, row: body.rowIndex - 1, column: body.columnIndex, values };
}
