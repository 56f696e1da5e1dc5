import type { Rectangle } from '../model/address';
import { ExcelError } from '../model/excel-error';
import type { ProtectionOptions } from '../model/features';
import type { Sheet } from '../model/sheet';

/** Refuses an edit of locked cells on a protected sheet. */
export function requireUnlocked(sheet: Sheet, area: Rectangle): void {
  if (!sheet.protection) return;
  // An area larger than any hand-unlocked one certainly holds a locked cell.
  const isLocked = area.rowCount * area.columnCount > MOST_CELLS_LOOKED_AT || someLocked(sheet, area);
  if (isLocked) throw new ExcelError('AccessDenied');
}

/** Refuses what the sheet's protection does not expressly allow. */
export function requireAllowed(sheet: Sheet, option: Exclude<keyof ProtectionOptions, 'selectionMode'>): void {
  if (sheet.protection && !sheet.protection.options[option]) throw new ExcelError('AccessDenied');
}

/** Refuses what no protected sheet lets through, such as growing a table. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection) throw new ExcelError('AccessDenied');
}

const MOST_CELLS_LOOKED_AT = 1_000_000;

function someLocked(sheet: Sheet, { row, column, rowCount, columnCount }: Rectangle): boolean {
  for (let r = row; r < row + rowCount; r++)
    for (let c = column; c < column + columnCount; c++) if (sheet.cell(r, c).style.locked) return true;
  return false;
}
