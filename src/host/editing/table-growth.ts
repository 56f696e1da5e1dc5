import { intersection, MAX_ROWS, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { withNumberFormat } from '../model/style';
import { bodyArea, type Table } from '../model/table';
import { fillColumn } from './calculated-columns';
import { freeColumnName, renameColumn } from './table-headers';

/** What a table would gain if the cells about to be written are not left blank. */
export interface Growth {
  readonly table: Table;
  readonly rows: number;
  readonly columns: number;
}

/**
 * Which tables an edit of this area may let grow: those that it touches from directly below or from the right. Asked
 * before the edit, because only rows and columns that were blank are taken in. A protected sheet lets nothing grow, and a
 * totals row stops rows.
 */
export function plannedGrowth(sheet: Sheet, area: Rectangle): readonly Growth[] {
  if (sheet.protection) return [];
  return sheet.tables.flatMap((table) => {
    const growth = { table, rows: rowsBelow(table, area), columns: columnsBeside(table, area) };
    if (growth.rows === 0 && growth.columns === 0) return [];
    const gained = gainedArea(growth);
    const isFree = !hasContents(sheet, gained) && !sheet.tables.some((other) => other !== table && intersection(other.area, gained));
    return isFree ? [growth] : [];
  });
}

export function growTables(book: Book, sheet: Sheet, planned: readonly Growth[]): void {
  for (const growth of planned) {
    if (!hasContents(sheet, gainedArea(growth))) continue;
    if (growth.rows > 0) addRowsAtEnd(book, sheet, growth.table, growth.rows);
    else addColumnsAtEnd(book, sheet, growth.table, growth.columns);
  }
}

/** Takes the rows below into the table: they get its formulas, and the look and rules of the row above. */
export function addRowsAtEnd(book: Book, sheet: Sheet, table: Table, count: number): void {
  const before = bodyArea(table);
  table.area = { ...table.area, rowCount: table.area.rowCount + count };
  const first = before.row + before.rowCount;
  copyLook(sheet, before, first, count);
  extendRules(book, sheet, before, count);
  table.columns.forEach((_, index) => fillColumn(book, sheet, table, index, first));
  book.note({ kind: 'cells', sheetId: sheet.id, area: { ...before, row: first, rowCount: count }, what: 'style' });
  book.note({ kind: 'table', sheetId: sheet.id, tableId: table.id });
}

function addColumnsAtEnd(book: Book, sheet: Sheet, table: Table, count: number): void {
  for (let added = 0; added < count; added++) {
    const index = table.columns.length;
    const header = table.showHeaders ? sheet.cell(table.area.row, table.area.column + index).value : null;
    table.area = { ...table.area, columnCount: table.area.columnCount + 1 };
    table.columns.push(newColumn(table, freeColumnName(table, header === null ? '' : String(header))));
    renameColumn(book, sheet, table, index, table.columns[index]?.name ?? '');
  }
  book.note({ kind: 'table', sheetId: sheet.id, tableId: table.id });
}

/** A typed column with an id that the table has not used. */
export function newColumn(table: Table, name: string): Table['columns'][number] {
  const id = Math.max(0, ...table.columns.map((column) => column.id)) + 1;
  return { id, name, calculatedFormula: null, totalsLabel: null, totalsFormula: null };
}

function rowsBelow({ area: table, showTotals }: Table, area: Rectangle): number {
  const end = table.row + table.rowCount;
  const lastWritten = area.row + area.rowCount;
  const isTouching = area.row <= end && lastWritten > end && area.row >= table.row && lastWritten < MAX_ROWS;
  const isWithin = area.column >= table.column && area.column < table.column + table.columnCount;
  return !showTotals && isTouching && isWithin ? lastWritten - end : 0;
}

function columnsBeside({ area: table }: Table, area: Rectangle): number {
  const isTouching = area.column === table.column + table.columnCount;
  const isWithin = area.row >= table.row && area.row + area.rowCount <= table.row + table.rowCount;
  return isTouching && isWithin ? area.columnCount : 0;
}

function gainedArea({ table: { area }, rows, columns }: Growth): Rectangle {
  return rows > 0
    ? { ...area, row: area.row + area.rowCount, rowCount: rows }
    : { ...area, column: area.column + area.columnCount, columnCount: columns };
}

function hasContents(sheet: Sheet, area: Rectangle): boolean {
  for (const { cell } of sheet.cellsIn(area)) if (cell.value !== null || cell.formula !== null) return true;
  return false;
}

/**
 * New rows look like the last one, except where a cell was given a look of its own. A number format alone is none: it
 * came with what was typed, and shows only where the column has no format for it.
 */
function copyLook(sheet: Sheet, body: Rectangle, first: number, count: number): void {
  const model = body.row + body.rowCount - 1;
  for (let column = body.column; column < body.column + body.columnCount; column++) {
    const { style } = sheet.cell(model, column);
    for (let row = first; row < first + count; row++) {
      const cell = sheet.cell(row, column);
      const inherited = sheet.inheritedStyle(row, column);
      const { numberFormat } = style.numberFormat === 'General' ? cell.style : style;
      const isPlain = withNumberFormat(cell.style, inherited.numberFormat) === inherited;
      if (isPlain) sheet.setCell(row, column, { ...cell, style: withNumberFormat(style, numberFormat) });
    }
  }
}

/** Validation and conditional formats that cover a column of the table from top to bottom go on covering it. */
function extendRules(book: Book, sheet: Sheet, body: Rectangle, count: number): void {
  const end = body.row + body.rowCount;
  const extend = (area: Rectangle): Rectangle => {
    const isWholeColumn = area.row <= body.row && area.row + area.rowCount === end;
    const isOfTable = area.column >= body.column && area.column + area.columnCount <= body.column + body.columnCount;
    return isWholeColumn && isOfTable ? { ...area, rowCount: area.rowCount + count } : area;
  };
  const extendAll = <T extends { readonly areas: readonly Rectangle[] }>(rule: T): T => {
    const areas = rule.areas.map(extend);
    return areas.some((area, index) => area !== rule.areas[index]) ? { ...rule, areas } : rule;
  };
  const validations = sheet.validations.map(extendAll);
  const formats = sheet.conditionalFormats.map(extendAll);
  if (validations.some((rule, index) => rule !== sheet.validations[index])) {
    sheet.validations = validations;
    book.note({ kind: 'features', sheetId: sheet.id, feature: 'validation' });
  }
  if (formats.some((rule, index) => rule !== sheet.conditionalFormats[index])) {
    sheet.conditionalFormats = formats;
    book.note({ kind: 'features', sheetId: sheet.id, feature: 'conditional-format' });
  }
}
