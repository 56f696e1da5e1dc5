import type { FieldKind } from '../domain/model/field';
import { isExcelError, type CellContent, type CellValue } from './cell';
import { literalText } from './literal-text';
import { DATE_FORMAT, PERCENT_FORMAT, TEXT_FORMAT } from './look';

/** All of a cell that has to be put back so that it is as it was. */
export interface CellState {
  /** '' for an empty cell. */
  readonly value: CellValue;
  /** With its `=`; null where none stands there. */
  readonly formula: string | null;
  /** In Excel's own words for every language: `General`, `@`. */
  readonly numberFormat: string;
}

/** One step of bringing a cell to a state. */
export type CellStep = { readonly numberFormat: string } | { readonly content: CellValue };

/** What was read of a cell. A text that looks like a formula is its own value; a formula hardly ever is. */
export function cellState(value: CellValue, formula: CellValue, numberFormat: string): CellState {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { value, formula: isFormula ? formula : null, numberFormat };
}

/** What stands in the cell once this is written: texts without the apostrophe that keeps them literal. */
export function stateAfter(content: CellContent, before: CellState, kind: FieldKind['type']): CellState {
  const value = content === null ? '' : typeof content === 'string' ? content.replace(/^'/, '') : content;
  return { value, formula: null, numberFormat: typeof value === 'number' ? formatOfNumber(kind, before.numberFormat) : before.numberFormat };
}

export function isSameState(one: CellState, other: CellState): boolean {
  return holdsTheSame(one, other) && one.numberFormat === other.numberFormat;
}

/** Whether the cell still holds what it held, whatever it looks like. */
export function holdsTheSame(one: CellState, other: CellState): boolean {
  return one.formula === other.formula && (one.formula !== null || one.value === other.value);
}

/**
 * How to bring a cell of this number format to a state. A cell of the text format keeps all that is written into it as
 * text, an apostrophe included; in any other, texts are written so that nothing is made of them.
 *
 * @param current null where it is not known.
 */
export function stepsTo(state: CellState, current: string | null): CellStep[] {
  const { value, formula, numberFormat } = state;
  const isPlainText = formula === null && typeof value === 'string';
  if (current === TEXT_FORMAT && numberFormat === TEXT_FORMAT && isPlainText) return [{ content: value }];
  const written = { content: writtenIn(state) };
  if (current === null || current === TEXT_FORMAT) return [{ numberFormat: GENERAL }, written, { numberFormat }];
  return current === numberFormat ? [written] : [written, { numberFormat }];
}

/** What to write into a cell that is not of the text format. What reads as an error was one. */
export function writtenIn({ value, formula }: Pick<CellState, 'value' | 'formula'>): CellValue {
  if (formula !== null) return formula;
  return typeof value === 'string' && value !== '' && !isExcelError(value) ? literalText(value) : value;
}

/** The number format of a cell that nobody has given one. */
export const GENERAL = 'General';

export const BLANK: CellState = { value: '', formula: null, numberFormat: GENERAL };

/** A number would become a text where the format is that of texts, and a day would show as a number where it is none at all. */
function formatOfNumber(kind: FieldKind['type'], current: string): string {
  if (kind === 'date') return current === TEXT_FORMAT || current === GENERAL ? DATE_FORMAT : current;
  if (current !== TEXT_FORMAT) return current;
  return kind === 'fraction' ? PERCENT_FORMAT : GENERAL;
}
