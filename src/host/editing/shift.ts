import { moveReferences, type Shift } from '../engine/references';
import { MAX_COLUMNS, MAX_ROWS, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Cell } from '../model/cell';
import { ExcelError } from '../model/excel-error';
import type { Line, Sheet } from '../model/sheet';
import { anchorOutside } from './anchored';
import { rewriteFormulas } from './formulas';
import { shiftArea, shiftAreas, shiftIndex } from './shifted-area';

export type { Shift } from '../engine/references';

/**
 * Moves cells and everything that stands on them or points to them: the whole of an insertion or deletion but for tables,
 * which have rules of their own (`insert-delete.ts`). Throws NonBlankCellOffSheet before anything is changed.
 */
export function shiftCells(book: Book, sheet: Sheet, shift: Shift): void {
  if (shift.count > 0) requireRoom(sheet, shift);
  moveCells(sheet, shift);
  if (!shift.within) moveLines(sheet[shift.axis], shift);
  anchorOutside(sheet, shift);
  moveFeatures(sheet, shift);
  for (const place of book.places) if (place.sheet === sheet && place.area) place.area = shiftArea(place.area, shift);
  rewriteFormulas(book, (formula, place) =>
    moveReferences(formula, { sheetName: sheet.name, formulaSheetName: place.sheet?.name ?? '', shift }),
  );
  book.note({ kind: 'shifted', sheetId: sheet.id, area: movedArea(shift), direction: directionOf(shift) });
}

/** The cells that took part: from the first inserted or deleted line to the end of the sheet. */
function movedArea({ axis, at, within }: Shift): Rectangle {
  if (axis === 'rows') {
    const [column, columnCount] = within ? [within.first, within.last - within.first + 1] : [0, MAX_COLUMNS];
    return { row: at, column, rowCount: MAX_ROWS - at, columnCount };
  }
  const [row, rowCount] = within ? [within.first, within.last - within.first + 1] : [0, MAX_ROWS];
  return { row, column: at, rowCount, columnCount: MAX_COLUMNS - at };
}

function directionOf({ axis, count }: Shift): 'Down' | 'Right' | 'Up' | 'Left' {
  if (axis === 'rows') return count > 0 ? 'Down' : 'Up';
  return count > 0 ? 'Right' : 'Left';
}

function requireRoom(sheet: Sheet, { axis, at, count, within }: Shift): void {
  const end = axis === 'rows' ? MAX_ROWS : MAX_COLUMNS;
  for (const [row, line] of sheet.cells)
    for (const [column, cell] of line) {
      const [along, across] = axis === 'rows' ? [row, column] : [column, row];
      const isMoved = along >= at && (!within || (across >= within.first && across <= within.last));
      if (isMoved && along + count >= end && (cell.value !== null || cell.formula !== null)) throw new ExcelError('NonBlankCellOffSheet');
    }
}

/** Cells that a dynamic array filled are dropped: it fills its new surroundings when it is calculated again. */
function moveCells(sheet: Sheet, shift: Shift): void {
  const moved: [row: number, column: number, cell: Cell][] = [];
  for (const [row, line] of sheet.cells)
    for (const [column, cell] of line) {
      const [along, across] = shift.axis === 'rows' ? [row, column] : [column, row];
      if (along < shift.at || (shift.within && (across < shift.within.first || across > shift.within.last))) continue;
      line.delete(column);
      const next = shiftIndex(along, shift);
      if (next === null || next >= (shift.axis === 'rows' ? MAX_ROWS : MAX_COLUMNS) || cell.spilledFrom) continue;
      moved.push(shift.axis === 'rows' ? [next, column, cell] : [row, next, cell]);
    }
  for (const [row, line] of [...sheet.cells]) if (line.size === 0) sheet.cells.delete(row);
  for (const [row, column, cell] of moved) {
    let line = sheet.cells.get(row);
    if (!line) sheet.cells.set(row, (line = new Map<number, Cell>()));
    line.set(column, cell);
  }
}

function moveLines(lines: Map<number, Line>, shift: Shift): void {
  const moved = [...lines].flatMap(([index, line]): [number, Line][] => {
    const next = shiftIndex(index, shift);
    return next === null ? [] : [[next, line]];
  });
  lines.clear();
  for (const [index, line] of moved) lines.set(index, line);
}

function moveFeatures(sheet: Sheet, shift: Shift): void {
  const moved = <T extends { readonly areas: readonly Rectangle[] }>(rules: readonly T[]): T[] =>
    rules.map((rule) => ({ ...rule, areas: shiftAreas(rule.areas, shift) })).filter(({ areas }) => areas.length > 0);
  const movedCells = <T extends { readonly row: number; readonly column: number }>(features: readonly T[]): T[] =>
    features.flatMap((feature) => {
      const area = shiftArea({ row: feature.row, column: feature.column, rowCount: 1, columnCount: 1 }, shift);
      return area ? [{ ...feature, row: area.row, column: area.column }] : [];
    });
  sheet.validations = moved(sheet.validations);
  sheet.conditionalFormats = moved(sheet.conditionalFormats);
  sheet.mergedAreas = sheet.mergedAreas.flatMap((area) => shiftArea(area, shift) ?? []);
  sheet.notes = movedCells(sheet.notes);
  sheet.hyperlinks = movedCells(sheet.hyperlinks);
  sheet.selection = shiftArea(sheet.selection, shift) ?? sheet.selection;
  const filtered = sheet.autoFilter && shiftArea(sheet.autoFilter.area, shift);
  sheet.autoFilter = sheet.autoFilter && filtered && { ...sheet.autoFilter, area: filtered };
  const { pageLayout } = sheet;
  if (pageLayout.printArea.length > 0) sheet.pageLayout = { ...pageLayout, printArea: shiftAreas(pageLayout.printArea, shift) };
}
