import { rewriteReferences } from '../engine/references';
import { contains, intersection, rectangle, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import { EMPTY_CELL, type Cell } from '../model/cell';
import { ExcelError } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import type { Block } from './copy';
import { rewriteFormulas } from './formulas';
import { requireUnlocked } from './protection';
import { edit } from './write';

/**
 * Moves cells as cutting and pasting does: what refers to them follows, what stood at the destination is lost. A block that
 * other sheets' formulas point to, or that holds part of a table, stays on its sheet and whole: NotImplemented otherwise.
 * @returns the area that was written.
 */
export function moveCells(book: Book, from: Block, to: Block): Rectangle {
  const target = rectangle(to.area.row, to.area.column, from.area.rowCount, from.area.columnCount);
  requireUnlocked(from.sheet, from.area);
  if (from.sheet !== to.sheet) throw new ExcelError('NotImplemented');
  if (from.sheet.tables.some(({ area }) => intersection(area, from.area))) throw new ExcelError('NotImplemented');
  const { sheet } = from;
  const [down, right] = [target.row - from.area.row, target.column - from.area.column];
  const moved: [row: number, column: number, cell: Cell][] = [...sheet.cellsIn(from.area)].map(({ row, column, cell }) => [row + down, column + right, cell]);
  edit(book, sheet, from.area, () => {
    for (const { row, column } of [...sheet.cellsIn(from.area)]) sheet.setCell(row, column, EMPTY_CELL);
  });
  edit(book, sheet, target, () => {
    for (const { row, column } of [...sheet.cellsIn(target)]) sheet.setCell(row, column, EMPTY_CELL);
    for (const [row, column, cell] of moved) sheet.setCell(row, column, cell);
  });
  moveRules(book, sheet, from.area, down, right);
  for (const place of book.places)
    if (place.sheet === sheet && place.area && contains(from.area, place.area))
      place.area = { ...place.area, row: place.area.row + down, column: place.area.column + right };
  rewriteFormulas(book, (formula, { sheet: home }) =>
    rewriteReferences(formula, (reference) => {
      const isHere = (reference.sheet ?? home?.name ?? '').toLowerCase() === sheet.name.toLowerCase();
      const { first, last } = reference;
      if (!isHere || first.row === null || first.column === null || last.row === null || last.column === null) return reference;
      const area = rectangle(first.row, first.column, last.row - first.row + 1, last.column - first.column + 1);
      if (!contains(from.area, area)) return reference;
      const shift = <C extends typeof first>(corner: C): C => ({ ...corner, row: (corner.row ?? 0) + down, column: (corner.column ?? 0) + right });
      return { ...reference, first: shift(first), last: shift(last) };
    }),
  );
  book.note({ kind: 'cells', sheetId: sheet.id, area: target, what: 'style' });
  book.note({ kind: 'cells', sheetId: sheet.id, area: from.area, what: 'style' });
  return target;
}

/** Validation, conditional formats, links and notes that lie wholly in the block move with it. */
function moveRules(book: Book, sheet: Sheet, from: Rectangle, down: number, right: number): void {
  const land = (area: Rectangle): Rectangle => (contains(from, area) ? { ...area, row: area.row + down, column: area.column + right } : area);
  const landAll = <T extends { readonly areas: readonly Rectangle[] }>(rules: readonly T[]): T[] => rules.map((rule) => ({ ...rule, areas: rule.areas.map(land) }));
  const landCells = <T extends { readonly row: number; readonly column: number }>(features: readonly T[]): T[] =>
    features.map((feature) => (contains(from, rectangle(feature.row, feature.column)) ? { ...feature, row: feature.row + down, column: feature.column + right } : feature));
  sheet.validations = landAll(sheet.validations);
  sheet.conditionalFormats = landAll(sheet.conditionalFormats);
  sheet.hyperlinks = landCells(sheet.hyperlinks);
  sheet.notes = landCells(sheet.notes);
  sheet.mergedAreas = sheet.mergedAreas.map(land);
  for (const feature of ['validation', 'conditional-format', 'hyperlink', 'note', 'merge'] as const) book.note({ kind: 'features', sheetId: sheet.id, feature });
}
