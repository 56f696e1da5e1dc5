import type { Book } from '../../src/host/model/book';
import { CellError, type Scalar } from '../../src/host/model/scalar';
import { cellName } from '../../src/sheets/address';

/** Every value of a workbook by its place: what somebody has typed, and what formulas give. */
export interface ValuesSeen {
  readonly typed: ReadonlyMap<string, string>;
  readonly given: ReadonlyMap<string, string>;
}

/** But for what the add-in keeps for itself on its hidden sheet. An empty text looks like a blank cell to everybody who reads it through Excel. */
export function valuesSeen({ sheets }: Book): ValuesSeen {
  const [typed, given] = [new Map<string, string>(), new Map<string, string>()];
  for (const sheet of sheets) {
    if (sheet.name.startsWith('sig state')) continue;
    for (const [row, cells] of sheet.cells)
      for (const [column, { value, formula, spilledFrom }] of cells) {
        if (spilledFrom !== undefined || (formula === null && (value === null || value === ''))) continue;
        (formula === null ? typed : given).set(placeIn(sheet, row, column), valueKey(value));
      }
  }
  return { typed, given };
}

/** Of a cell, wherever its sheet is moved and however it is renamed. */
export function placeIn(sheet: { readonly id: string }, row: number, column: number): string {
  return `${sheet.id} ${cellName(row, column)}`;
}

export function valueKey(value: Scalar): string {
  return value instanceof CellError ? value.code : JSON.stringify(value);
}

/** Values that stood there before and do not afterwards, or not as often; one may move. */
export function lostValues(before: ValuesSeen, after: ValuesSeen): string[] {
  const left = counted(after.typed.values());
  return [...counted(before.typed.values())].flatMap(([value, count]) => Array.from({ length: Math.max(0, count - (left.get(value) ?? 0)) }, () => value));
}

function counted(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
