import type { CellValue } from '../sheets/cell';
import { tableMark } from '../sheets/hidden-names';
import { isAnothers, isMistaken } from '../sheets/naming';
import { holdsOurHeaders } from '../sheets/our-headers';
import type { TableContents } from '../sheets/table-contents';
import type { TableReading } from '../sheets/workbook-reading';
import { BYTES_PER_CELL, loadedCells, noCells, readInParts, type CellProperty, type RangeCells, type RangeToRead } from './read-in-parts';

/** More rows than anybody types below a table by mistake; one cell at the end of a sheet is not worth a million. */
const MOST_ROWS_BELOW = 1000;

/** A table on its way. */
export interface QueuedTable {
  /** The contract's name. */
  readonly name: string;
  /** What the table's hidden name covers: its body and the headers above it. Their values are asked for at once. */
  readonly marked: TableRanges;
  /** Where a table of the contract's own name lies; its values are asked for only where the hidden name leads nowhere. */
  readonly named: TableRanges;
  /** The table as it was read before, and its first column now: where nothing shows that it is different, it is not read again. */
  readonly known: { readonly reading: TableReading; readonly firstColumn: Excel.Range } | null;
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
  readonly opened: ReadonlyMap<string, OpenedTable>;
  /** What stands in the range that was to be read with them. */
  readonly beside: RangeCells;
}

/** A table into which there is something to write. */
export interface OpenedTable {
  readonly body: RangeCells;
  readonly below: RangeCells;
  readonly isProtected: boolean;
}

/** How the cells come: all with what is asked first, or, where that is too much, in parts afterwards. */
export type Pace = 'at once' | 'in parts';

/** What is written below a table, on its way. */
interface QueuedBelow {
  readonly rows: Excel.Range;
  /** Tables there: somebody else's, or our own where it has a row of totals. */
  readonly tables: Excel.TableScopedCollection;
}

/** How a table is asked for. */
export interface HowToQueue {
  readonly pace: Pace;
  /** Whether its hidden name is followed; otherwise a table of the contract's own name is all there is. */
  readonly isMarked: boolean;
  /** As it was read before, where nothing of it has changed since. */
  readonly before?: TableReading | null;
}

/** Asks for a table; with `rowsBelow`, for all that is needed to write into it and to add as many rows. In parts, or where it was read `before`, for its headers and its extent. */
export function queueTable({ workbook }: Excel.RequestContext, name: string, rowsBelow: number | null, { pace, isMarked, before = null }: HowToQueue): QueuedTable {
  const table = workbook.tables.getItemOrNullObject(name);
  const body = isMarked ? workbook.names.getItemOrNullObject(tableMark(name)).getRangeOrNullObject() : table.getDataBodyRange();
  const marked = { sheet: body.worksheet, header: body.getRowsAbove(1), body, lastUsed: lastUsedOf(body), below: belowOf(body, rowsBelow) };
  const namedBody = table.getDataBodyRange();
  // Not the table's own header row, which is not there while somebody hides it.
  const named = { sheet: table.worksheet, header: namedBody.getRowsAbove(1), body: namedBody, lastUsed: lastUsedOf(namedBody), below: belowOf(namedBody, rowsBelow) };
  for (const { sheet, body: extent, lastUsed } of [marked, named]) {
    sheet.load('name');
    extent.load('rowIndex,columnIndex,rowCount,columnCount');
    lastUsed.load('rowIndex');
  }
  loadValues(marked, before === null ? pace : 'in parts');
  return { name, marked, named, known: before && { reading: before, firstColumn: body.getColumn(0).load('values') } };
}

/**
 * What the hidden names led to; where they led nowhere or not far enough, it is asked for again, at once for all and for
 * what is written below the tables.
 *
 * @param names the workbook's names with their formulas.
 * @param beside a range that is to be read with them; at once, its cells have been loaded.
 */
export async function takeTables(context: Excel.RequestContext, asked: readonly QueuedTable[], names: ReadonlyMap<string, string>, pace: Pace, beside: RangeToRead): Promise<ReadTables> {
  const queued = asked.filter(({ name }) => !isMistaken(name, names));
  const stale = queued.filter((table) => isStale(table, names));
  for (const { named } of stale) loadValues(named, pace);
  const found = queued
    .map((table) => ({ name: table.name, ranges: stale.includes(table) ? table.named : table.marked, held: stale.includes(table) ? null : heldReading(table) }))
    .filter(({ ranges }) => !ranges.body.isNullObject)
    .map((table) => ({ ...table, written: table.ranges.below === null ? queueWrittenBelow(table.ranges) : null }));
  if (stale.length > 0 || found.some(({ written }) => written !== null)) await context.sync();
  const wanted = [...found.flatMap(({ ranges, held }) => (held === null ? rangesToRead(ranges) : [])), ...(beside.range.isNullObject ? [] : [beside])];
  const isAsked = pace === 'at once' && queued.every((table) => table.known === null || found.some(({ name, held }) => name === table.name && held !== null));
  const isWhole = isAsked && wanted.every(isLoaded);
  const cells = isWhole ? wanted.map(({ range, properties }) => loadedCells(range, properties)) : await readInParts(context, wanted);
  const cellsOf = cellsByRange(wanted, cells);
  return {
    tables: new Map(found.map(({ name, ranges, written, held }) => [name, readingOf(ranges, held?.values.slice(1) ?? cellsOf(ranges.body).values, written)])),
    opened: new Map(found.flatMap(({ name, ranges: { sheet, body, below } }) => (below === null ? [] : [[name, { body: cellsOf(body), below: cellsOf(below), isProtected: sheet.protection.protected }] as const]))),
    beside: cellsOf(beside.range),
  };
}

export function contentsOf({ body, below, isProtected }: OpenedTable, excelTable: Excel.Table | null): TableContents {
  return {
    formulas: body.formulas,
    numberFormats: body.numberFormat,
    below: { formulas: below.formulas, numberFormats: below.numberFormat },
    excelTable: excelTable?.name ?? null,
    hasTotals: excelTable?.showTotals ?? false,
    isProtected,
  };
}

/** The hidden name is gone, ends before its table does, or has been led to cells that are none of the table's. */
function isStale({ name, marked, named }: QueuedTable, names: ReadonlyMap<string, string>): boolean {
  if (named.body.isNullObject || isAnothers(name, names)) return false;
  if (marked.body.isNullObject) return true;
  const isSame = marked.sheet.name === named.sheet.name && marked.body.rowIndex === named.body.rowIndex;
  if (isSame) return marked.body.rowCount < named.body.rowCount || marked.body.columnCount < named.body.columnCount;
  if (isOnTable(names.get(tableMark(name)))) return false;
  const { sheet, body: { rowIndex, columnIndex }, header } = marked;
  return !holdsOurHeaders(name, { sheet: sheet.name, row: rowIndex - 1, column: columnIndex, values: header.values as CellValue[][], below: [] }, names);
}

/** Whether a name stands on an Excel table, whatever people call that or its columns, and not on cells. */
function isOnTable(formula: string | undefined): boolean {
  return formula?.endsWith('[#Data]') === true;
}

/** What was read before, where the table stands where it did, and its headers and its first column are the same: rows have neither come nor gone nor moved. */
function heldReading({ marked: { sheet, header, body }, known }: QueuedTable): TableReading | null {
  if (known === null || body.isNullObject) return null;
  const { reading, firstColumn } = known;
  const isInPlace = sheet.name === reading.sheet && body.rowIndex - 1 === reading.row && body.columnIndex === reading.column;
  const [headers = []] = header.values as CellValue[][];
  const isSame = isInPlace && headers.join('\n') === reading.values[0]?.join('\n') && (firstColumn.values as CellValue[][]).every(([value], row) => value === reading.values[row + 1]?.[0]);
  return isSame && body.rowCount === reading.values.length - 1 ? reading : null;
}

function loadValues(ranges: TableRanges, pace: Pace): void {
  ranges.header.load('values');
  ranges.below?.load('rowCount,columnCount');
  if (ranges.below !== null) ranges.sheet.protection.load('protected');
  if (pace === 'at once') for (const { range, properties } of rangesToRead(ranges)) range.load(properties.join());
}

/** The body, and the rows below it that are to be written. */
function rangesToRead({ body, below }: TableRanges): RangeToRead[] {
  const properties: readonly CellProperty[] = below === null ? ['values'] : ['values', 'formulas', 'numberFormat'];
  const read = [{ range: body, properties, bytesPerCell: BYTES_PER_CELL }];
  return below === null ? read : [...read, { range: below, properties: ['formulas', 'numberFormat'], bytesPerCell: BYTES_PER_CELL }];
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

function cellsByRange(ranges: readonly RangeToRead[], cells: readonly RangeCells[]): (range: Excel.Range) => RangeCells {
  const byRange = new Map(ranges.map(({ range }, index) => [range, cells[index]]));
  return (range) => byRange.get(range) ?? noCells();
}

/** Of more than five million cells Excel gives none, and says nothing. */
function isLoaded({ range, properties }: RangeToRead): boolean {
  return properties.every((property) => (range[property] as unknown) !== null);
}

function belowOf(body: Excel.Range, rows: number | null): Excel.Range | null {
  return rows === null ? null : body.getRowsBelow(Math.max(1, rows));
}

/** Where another table or a row of totals stands below, nobody takes what is there for rows of ours. */
function readingOf({ sheet, header, body }: TableRanges, rows: readonly (readonly CellValue[])[], written: QueuedBelow | null): TableReading {
  const values = [...(header.values as CellValue[][]), ...rows];
  const below = written === null || written.tables.items.length > 0 ? [] : (written.rows.values as CellValue[][]);
  return { sheet: sheet.name, row: body.rowIndex - 1, column: body.columnIndex, values, below };
}
