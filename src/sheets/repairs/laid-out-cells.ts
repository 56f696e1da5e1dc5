import type { CellContent } from '../cell';
import type { SheetLayout } from '../sheet-layout';
import type { SheetCells } from './table-region';

/** Whether nothing stands on a sheet but what it was laid out with, as far as it has come. A formula may read differently by now. */
export function holdsOnlyWhatWasLaidOut({ row: firstRow, column: firstColumn, formulas }: SheetCells, { blocks, formulas: computed, links }: Pick<SheetLayout, 'blocks' | 'formulas' | 'links'>): boolean {
  const expected = new Map<string, CellContent>();
  for (const { row, column, contents } of [...blocks, ...computed])
    for (const [down, cells] of contents.entries()) for (const [right, content] of cells.entries()) if (content !== null && content !== '') expected.set(placeOf(row + down, column + right), content);
  for (const { row, column, text } of links) expected.set(placeOf(row, column), text);
  return formulas.every((cells, down) =>
    cells.every((cell, right) => {
      if (cell === '') return true;
      const content = expected.get(placeOf(firstRow + down, firstColumn + right));
      return content !== undefined && (isFormula(content) ? isFormula(cell) : plain(content) === plain(cell));
    }),
  );
}

function placeOf(row: number, column: number): string {
  return `${row} ${column}`;
}

function isFormula(content: unknown): boolean {
  return typeof content === 'string' && content.startsWith('=');
}

/** An apostrophe in front says only that a text is one. */
function plain(content: unknown): string {
  return String(content).replace(/^'/, '');
}
