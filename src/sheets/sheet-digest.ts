import { digestOf } from '../domain/model/digest';
import type { CellValue } from './cell';
import type { SheetLayout } from './sheet-layout';

/** Cells of a sheet: the first one's place, from 0, and what stands in them. */
export interface SheetCells {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** Digest of what a sheet without formulas holds as it is written: the same as that of its cells as they are read. */
export function digestOfLayout({ blocks, links }: Pick<SheetLayout, 'blocks' | 'links'>): string {
  return digestOfCells([
    ...blocks.map(({ row, column, contents }) => ({ row, column, values: contents.map((cells) => cells.map((content) => (typeof content === 'string' ? content.replace(/^'/, '') : (content ?? '')))) })),
    ...links.map(({ row, column, text }) => ({ row, column, values: [[text]] })),
  ]);
}

/** Digest of the cells in which something stands, wherever blank ones are. */
export function digestOfCells(areas: readonly SheetCells[]): string {
  const cells = new Map<string, string>();
  for (const { row, column, values } of areas)
    for (const [down, line] of values.entries())
      for (const [across, value] of line.entries()) if (value !== '') cells.set(`${row + down} ${column + across}`, canonical(value));
  return digestOf([...cells].map(([place, value]) => `${place} ${value}`).sort().join('\n'));
}

/** A file keeps fifteen digits of a number, and one sort of line end. */
function canonical(value: CellValue): string {
  return JSON.stringify(typeof value === 'number' ? Number(value.toPrecision(15)) : typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value);
}
