import type { Rectangle } from './address';
import type { Sheet } from './sheet';

/**
 * A block of cells that its holder must find again: it follows its cells when rows and columns are inserted or
 * deleted, for as long as the book knows it (`Book.places`).
 */
export interface Place {
  readonly sheet: Sheet;
  /** Null once all of its cells are deleted. */
  area: Rectangle | null;
}
