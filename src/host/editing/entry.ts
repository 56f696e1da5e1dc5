import { isFormula } from '../engine/syntax';
import { parseTyped } from '../engine/text';
import { invalidArgument } from '../model/excel-error';
import type { Scalar } from '../model/scalar';

/** What is put into a cell: a constant, or a formula whose value is still to be calculated. */
export interface Entry {
  readonly value: Scalar;
  /** With its leading `=`, or null. */
  readonly formula: string | null;
  /** Where what was typed carries a format with it, as `5%` and dates do. */
  readonly numberFormat?: string;
  readonly isLiteralText?: boolean;
}

export const BLANK_ENTRY: Entry = { value: null, formula: null };

/** The most characters that a cell holds. */
const MAX_TEXT_LENGTH = 32_767;

/**
 * What Excel makes of a value that a script writes: texts are read as if they were typed, an empty text empties the
 * cell, and null leaves it as it is.
 * @returns null for a cell to be left alone.
 * @throws InvalidArgument for what no cell can hold.
 */
export function entryOf(value: unknown, numberFormat: string, today: Date): Entry | null {
  switch (typeof value) {
    case 'string':
      return readable(typedEntry(value, numberFormat, today));
    case 'number':
      if (!Number.isFinite(value)) throw invalidArgument();
      return numberFormat === '@' ? { value: String(value), formula: null } : { value, formula: null };
    case 'boolean':
      return numberFormat === '@' ? { value: value ? 'TRUE' : 'FALSE', formula: null } : { value, formula: null };
    default:
      if (value === null || value === undefined) return null;
      throw invalidArgument();
  }
}

/** Excel refuses a formula that it cannot read, such as `=SUM(`. */
function readable(entry: Entry): Entry {
  if (entry.formula !== null && !isFormula(entry.formula)) throw invalidArgument();
  return entry;
}

/** What Excel makes of typed text in a cell of this number format; `today` gives the year of a date without one. */
export function typedEntry(typed: string, numberFormat: string, today: Date): Entry {
  if (typed === '') return BLANK_ENTRY;
  if (typed.length > MAX_TEXT_LENGTH) throw invalidArgument();
  return parseTyped(typed, numberFormat, today);
}
