import { cellName } from '../../src/sheets/address';
import type { Book } from '../../src/host/model/book';
import { CellError } from '../../src/host/model/scalar';

interface HeldCell {
  readonly shows: string;
  /** What somebody has typed: a value, or a formula. */
  readonly typed: string;
}

/** By cell what it shows and what was typed there. */
export function heldCells({ sheets }: Book): ReadonlyMap<string, HeldCell> {
  const held = new Map<string, HeldCell>();
  for (const { name, cells } of sheets)
    for (const [row, line] of cells)
      for (const [column, { value, formula, spilledFrom }] of line) {
        if (spilledFrom || (value === null && formula === null)) continue;
        const shows = value instanceof CellError ? value.code : JSON.stringify(value);
        held.set(`${name}!${cellName(row, column)}`, { shows, typed: formula === null ? shows : JSON.stringify(formula) });
      }
  return held;
}

/**
 * What somebody had typed before (no formulas, unless told) and is lost afterwards: the cell shows something else now, and the
 * value stands in no other cell that is new.
 *
 * @param ownFormulas formulas that people had typed themselves.
 */
export function lostValues(before: ReadonlyMap<string, HeldCell>, after: ReadonlyMap<string, HeldCell>, ownFormulas: readonly string[] = []): string[] {
  const moved = [...after].filter(([cell, { typed }]) => before.get(cell)?.typed !== typed).map(([, { typed }]) => typed);
  return [...before].flatMap(([cell, { shows, typed }]) => {
    const isFormula = typed.startsWith('"=') && typed !== shows;
    if (isFormula && !ownFormulas.some((formula) => JSON.stringify(formula) === typed)) return [];
    if (after.get(cell)?.typed === typed || after.get(cell)?.shows === shows) return [];
    const at = moved.indexOf(typed);
    if (at < 0) return [`${cell} ${typed}`];
    moved.splice(at, 1);
    return [];
  });
}
