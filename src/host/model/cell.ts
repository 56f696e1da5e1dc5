import type { Scalar } from './scalar';
import { DEFAULT_STYLE, type Style } from './style';

/**
 * One cell. Immutable: an edit replaces it, so that a view or a snapshot can hold on to what it saw.
 * With a formula, `value` is its last result; without one, what was typed.
 */
export interface Cell {
  readonly value: Scalar;
  /** With its leading `=`, as typed; null for a constant. */
  readonly formula: string | null;
  readonly style: Style;
  /** True where an apostrophe made the text literal, so that it stays text when the cell is edited. */
  readonly isLiteralText?: boolean;
  /** The rectangle that a dynamic array fills from here, in rows and columns. */
  readonly spill?: { readonly rowCount: number; readonly columnCount: number };
  /** Set on a cell that is filled by the dynamic array of another: where that one stands. */
  readonly spilledFrom?: { readonly row: number; readonly column: number };
}

export const EMPTY_CELL: Cell = { value: null, formula: null, style: DEFAULT_STYLE };

/** True where nothing is worth keeping: no value, no formula, no look. */
export function isBlank(cell: Cell): boolean {
  return cell.value === null && cell.formula === null && cell.style === DEFAULT_STYLE && !cell.spilledFrom;
}

/** The cell as contents of its own, apart from what a dynamic array fills from it or into it. */
export function withoutSpill({ value, formula, style, isLiteralText, spilledFrom }: Cell): Cell {
  return { value: spilledFrom ? null : value, formula, style, ...(isLiteralText && { isLiteralText }) };
}
