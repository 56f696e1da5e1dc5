import type { ChoiceList } from '../../domain/model/choice-list';
import { parseAreaReference, type Area } from '../address';
import { isBlank, type CellValue } from '../cell';
import type { SheetCells } from './table-region';

/** What has happened to a list of words that a dropdown offers. */
export type ListDamage =
  /** Its words stand there, and only its name leads elsewhere. */
  | { readonly is: 'nameless'; readonly area: Area }
  /** Some of its words are gone, and nothing stands in their place. */
  | { readonly is: 'incomplete'; readonly area: Area; readonly lost: readonly string[] }
  /** Something else stands in place of its words, or its place is gone: it needs another one. */
  | { readonly is: 'homeless'; readonly lost: readonly string[] };

export interface ListState {
  readonly damage: ListDamage | null;
  /** Words that people have put beside those that checks know. */
  readonly strange: readonly string[];
}

/**
 * Compares a list with what stands on its sheet. Its words may stand in any order.
 *
 * @param formula what its workbook name stands for; undefined where that is gone.
 */
export function listState({ title, values }: ChoiceList, formula: string | undefined, sheet: string, cells: SheetCells): ListState {
  const named = formula === undefined ? null : parseAreaReference(formula);
  const area = named !== null && named.sheet.toLowerCase() === sheet.toLowerCase() ? named.area : null;
  if (area !== null && named?.area.columnCount === 1) {
    const words = wordsIn(area, cells);
    if (missing(values, words).length === 0) return { damage: null, strange: missing(words, values) };
  }
  const place = placeBelow(title, cells) ?? (area === null ? null : { row: area.row, column: area.column });
  if (place === null) return { damage: { is: 'homeless', lost: values }, strange: [] };
  const whole: Area = { ...place, rowCount: values.length, columnCount: 1 };
  const standing = wordsIn(whole, cells);
  const lost = missing(values, standing);
  if (lost.length === 0) return { damage: { is: 'nameless', area: whole }, strange: [] };
  const isFree = missing(standing, values).length === 0;
  return { damage: isFree ? { is: 'incomplete', area: whole, lost } : { is: 'homeless', lost }, strange: [] };
}

/** Where a list's words begin: below its title, which people may have moved. */
function placeBelow(title: string, { row, column, formulas }: SheetCells): { readonly row: number; readonly column: number } | null {
  for (const [line, cells] of formulas.entries()) {
    // The last one: a list that has been made anew once stands further right than what it replaced.
    const at = cells.findLastIndex((cell) => fold(cell) === fold(title));
    if (at >= 0) return { row: row + line + 1, column: column + at };
  }
  return null;
}

function wordsIn({ row, column, rowCount }: Area, cells: SheetCells): string[] {
  return Array.from({ length: rowCount }, (_, index) => cells.formulas[row + index - cells.row]?.[column - cells.column] ?? '').flatMap((cell) => (isBlank(cell) ? [] : [String(cell).trim()]));
}

/** Those of some words that are not among others. */
function missing(words: readonly string[], among: readonly string[]): string[] {
  const there = new Set(among.map(fold));
  return words.filter((word) => !there.has(fold(word)));
}

function fold(text: CellValue): string {
  return String(text).trim().toLowerCase();
}
