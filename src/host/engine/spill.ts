/** Where the array that a formula gives may stand. */
import { containsCell, intersection, type Rectangle } from '../model/address';
import type { Sheet } from '../model/sheet';
import { isOnSheet } from './resolve';

/** True where nothing is in the way: the cells are free or filled by this very array, outside tables and merged cells. */
export function canSpill(sheet: Sheet, area: Rectangle): boolean {
  const { row, column } = area;
  if (!isOnSheet(area)) return false;
  if (sheet.tables.some((table) => intersection(table.area, area))) return false;
  if (sheet.mergedAreas.some((merged) => intersection(merged, area))) return false;
  for (const { row: otherRow, column: otherColumn, cell } of sheet.cellsIn(area)) {
    if (otherRow === row && otherColumn === column) continue;
    const isOwn = cell.spilledFrom?.row === row && cell.spilledFrom.column === column;
    if (!isOwn && (cell.value !== null || cell.formula !== null)) return false;
  }
  return true;
}

/** Cells that filled an array before and do not any more. */
export function leftCells(sheet: Sheet, before: Rectangle | null, now: Rectangle | null, anchor: { row: number; column: number }) {
  if (!before) return [];
  return [...sheet.cellsIn(before)].filter(({ row, column, cell }) =>
    cell.spilledFrom?.row === anchor.row && cell.spilledFrom.column === anchor.column && !(now && containsCell(now, row, column)));
}
