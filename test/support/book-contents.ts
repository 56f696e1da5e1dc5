import { cellName } from '../../src/sheets/address';
import type { Book } from '../../src/host/model/book';
import { CellError } from '../../src/host/model/scalar';

/** By cell (`Plan!E13`) what a person has put there: a formula or a value, and its number format. Cells without contents are left out. */
export type BookContents = ReadonlyMap<string, string>;

export function contentsOf({ sheets }: Book): BookContents {
  const contents = new Map<string, string>();
  for (const sheet of sheets)
    for (const [row, cells] of sheet.cells)
      for (const [column, { value, formula, style, spilledFrom }] of cells) {
        if (spilledFrom || (value === null && formula === null)) continue;
        const held = formula ?? (value instanceof CellError ? value.code : JSON.stringify(value));
        contents.set(`${sheet.name}!${cellName(row, column)}`, `${held} as ${style.numberFormat}`);
      }
  return contents;
}

/** The cells in which two differ, in the order in which they are met. */
export function changedCells(before: BookContents, after: BookContents): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((cell) => before.get(cell) !== after.get(cell));
}
