import type { Area } from '../address';

/** Of a column the cells that are meant, as areas from top to bottom. */
export function cellRuns(column: Area, isMeant: (row: number) => boolean): Area[] {
  const runs: Area[] = [];
  for (let row = 0; row < column.rowCount; row++) {
    if (!isMeant(row)) continue;
    const first = row;
    while (row + 1 < column.rowCount && isMeant(row + 1)) row += 1;
    runs.push({ ...column, row: column.row + first, rowCount: row - first + 1 });
  }
  return runs;
}

/** Cells that stand one below the other, of one sheet. */
export type CellsBelow<Cell> = readonly [Cell, ...Cell[]];

/** Cells in pieces that stand one below the other, to be looked at and written at once: as far as they follow each other so. */
export function cellsBelow<Cell extends { readonly row: number; readonly column: number; readonly sheet?: string }>(cells: readonly Cell[]): CellsBelow<Cell>[] {
  const pieces: [Cell, ...Cell[]][] = [];
  for (const cell of cells) {
    const piece = pieces.at(-1);
    const last = piece?.at(-1);
    if (last?.sheet === cell.sheet && last?.column === cell.column && last.row === cell.row - 1) piece?.push(cell);
    else pieces.push([cell]);
  }
  return pieces;
}

export function areaOf([{ row, column }, ...below]: CellsBelow<{ readonly row: number; readonly column: number }>): Area {
  return { row, column, rowCount: 1 + below.length, columnCount: 1 };
}

/** All of a column between the first of these cells and the last. */
export function spanOf([first, ...others]: readonly [Area, ...Area[]]): Area {
  const last = others.at(-1) ?? first;
  return { ...first, rowCount: last.row + last.rowCount - first.row };
}

export function cellCount(areas: readonly Area[]): number {
  return areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
}

/** `1 cell of Due`, `3 cells of Due`, `all cells of Due`. */
export function cellsInWords(areas: readonly Area[], column: Area, header: string): string {
  const cells = cellCount(areas);
  if (cells === cellCount([column]) && cells > 1) return `all cells of ${header}`;
  return `${cells} ${cells === 1 ? 'cell' : 'cells'} of ${header}`;
}
