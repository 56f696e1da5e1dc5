import { translateFormula, transposeFormula } from '../engine/references';
import { formatAddress, intersection, quoteSheetName, rectangle, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import { EMPTY_CELL, type Cell } from '../model/cell';
import { ExcelError } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import { formatOn, validationOn } from './anchored';
import { clearConditionalFormats, clearValidation } from './clear';
import { requireUnlocked } from './protection';
import { edit } from './write';

export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

export interface CopyOptions {
  readonly type: CopyType;
  /** Leaves cells alone whose source is blank. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

export interface Block {
  readonly sheet: Sheet;
  readonly area: Rectangle;
}

/**
 * Copies a block of cells. A destination that is a multiple of the source is filled with it again and again; any other
 * one is taken as the top left corner.
 * @returns the area that was written.
 */
export function copyCells(book: Book, from: Block, to: Block, options: CopyOptions): Rectangle {
  const { type, transpose } = options;
  const size = transpose ? { rowCount: from.area.columnCount, columnCount: from.area.rowCount } : from.area;
  const isMultiple = to.area.rowCount % size.rowCount === 0 && to.area.columnCount % size.columnCount === 0;
  const target = isMultiple ? to.area : rectangle(to.area.row, to.area.column, size.rowCount, size.columnCount);
  const source = snapshot(from);
  const at = (row: number, column: number): SourceCell => {
    const [r, c] = [(row - target.row) % size.rowCount, (column - target.column) % size.columnCount];
    const [fromRow, fromColumn] = transpose ? [c, r] : [r, c];
    const cell = source[fromRow]?.[fromColumn];
    if (!cell) throw new Error('A copied cell must lie in its source');
    return cell;
  };
  const copy = (): void => {
    for (let row = target.row; row < target.row + target.rowCount; row++)
      for (let column = target.column; column < target.column + target.columnCount; column++)
        put(to.sheet, row, column, at(row, column), from.sheet, options);
  };
  if (type === 'Formats') {
    requireUnlocked(to.sheet, target);
    copy();
  } else edit(book, to.sheet, target, copy);
  if (type === 'All' || type === 'Formats') {
    book.note({ kind: 'cells', sheetId: to.sheet.id, area: target, what: 'style' });
    copyRules(book, from, { sheet: to.sheet, area: target }, type, transpose);
  }
  return target;
}

interface SourceCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

function snapshot({ sheet, area }: Block): SourceCell[][] {
  return Array.from({ length: area.rowCount }, (_, r) =>
    Array.from({ length: area.columnCount }, (__, c) => ({ row: area.row + r, column: area.column + c, cell: sheet.cell(area.row + r, area.column + c) })),
  );
}

function put(sheet: Sheet, row: number, column: number, { row: fromRow, column: fromColumn, cell }: SourceCell, fromSheet: Sheet, { type, skipBlanks, transpose }: CopyOptions): void {
  if (skipBlanks && cell.value === null && cell.formula === null) return;
  const present = sheet.cell(row, column);
  const literal = cell.isLiteralText ? { isLiteralText: true } : {};
  switch (type) {
    case 'Formats':
      return sheet.setCell(row, column, { ...present, style: cell.style });
    case 'Values':
      return sheet.setCell(row, column, { ...EMPTY_CELL, value: cell.value, style: present.style, ...literal });
    case 'Link': {
      const address = formatAddress(rectangle(fromRow, fromColumn), { absolute: true });
      return sheet.setCell(row, column, { ...EMPTY_CELL, formula: `=${quoteSheetName(fromSheet.name)}!${address}`, style: present.style });
    }
    default: {
      const formula = cell.formula && moved(cell.formula, { row: fromRow, column: fromColumn }, { row, column }, transpose);
      const style = type === 'All' ? cell.style : present.style;
      return sheet.setCell(row, column, { ...EMPTY_CELL, value: formula === null ? cell.value : null, formula, style, ...literal });
    }
  }
}

interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Throws NotImplemented for references of which it is not known how Excel turns them. */
function moved(formula: string, from: CellAddress, to: CellAddress, isTransposed: boolean): string {
  if (!isTransposed) return translateFormula(formula, to.row - from.row, to.column - from.column);
  const turned = transposeFormula(formula, from, to);
  if (turned === null) throw new ExcelError('NotImplemented');
  return turned;
}

/** Conditional formats come along with formats, validation with everything. */
function copyRules(book: Book, from: Block, to: Block, type: CopyType, transpose: boolean): void {
  const land = (area: Rectangle): Rectangle[] => {
    const shared = intersection(area, from.area);
    return shared ? copiesOf(shared, from.area, to.area, transpose) : [];
  };
  const copied = from.sheet.conditionalFormats.map((format) => ({ format, areas: format.areas.flatMap(land) })).filter(({ areas }) => areas.length > 0);
  clearConditionalFormats(book, to.sheet, to.area);
  if (copied.length > 0) {
    const added = copied.map(({ format, areas }) => ({ ...formatOn(format, areas), id: book.nextFeatureId() }));
    to.sheet.conditionalFormats = [...to.sheet.conditionalFormats, ...added].map((format, priority) => ({ ...format, priority }));
    book.note({ kind: 'features', sheetId: to.sheet.id, feature: 'conditional-format' });
  }
  if (type !== 'All') return;
  const validations = from.sheet.validations.map((validation) => ({ validation, areas: validation.areas.flatMap(land) })).filter(({ areas }) => areas.length > 0);
  clearValidation(book, to.sheet, to.area);
  if (validations.length === 0) return;
  to.sheet.validations = [...to.sheet.validations, ...validations.map(({ validation, areas }) => ({ ...validationOn(validation, areas), id: book.nextFeatureId() }))];
  book.note({ kind: 'features', sheetId: to.sheet.id, feature: 'validation' });
}

/** Where a part of the source stands in the destination, once for each time that the source fits into it. */
function copiesOf(part: Rectangle, from: Rectangle, to: Rectangle, transpose: boolean): Rectangle[] {
  const [down, right] = [part.row - from.row, part.column - from.column];
  const [rowCount, columnCount] = transpose ? [from.columnCount, from.rowCount] : [from.rowCount, from.columnCount];
  const copies: Rectangle[] = [];
  for (let row = to.row; row < to.row + to.rowCount; row += rowCount)
    for (let column = to.column; column < to.column + to.columnCount; column += columnCount)
      copies.push(
        transpose
          ? rectangle(row + right, column + down, part.columnCount, part.rowCount)
          : rectangle(row + down, column + right, part.rowCount, part.columnCount),
      );
  return copies;
}
