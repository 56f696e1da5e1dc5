import type { Rectangle } from '../../model/address';
import type { Scalar } from '../../model/scalar';

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** `rows` from top to bottom, or `columns` from left to right, by zero-based index. */
export type Axis = 'rows' | 'columns';

/**
 * Everything that a person can ask for in the grid. The view changes nothing itself: it hands each wish on, and shows
 * what the book holds afterwards, whether the wish was granted or not.
 */
export interface Wishes {
  /** An editor was opened or closed, in the cell or in the formula bar. */
  editing(isOpen: boolean): void;
  /** Text was typed; `fillsSelection` where Ctrl+Enter asked for it in every selected cell. */
  enter(place: CellPlace, text: string, fillsSelection: boolean): void;
  /** A value was picked from the cell's dropdown. */
  choose(place: CellPlace, value: Scalar): void;
  clear(sheetId: string, areas: readonly Rectangle[]): void;
  /** Fills `target`, which holds `source` at one of its ends, as dragging the fill handle does. */
  fill(sheetId: string, source: Rectangle, target: Rectangle): void;
  copy(isCut: boolean): void;
  /** Null where the clipboard is still to be read. */
  paste(text: string | null): void;
  undo(): void;
  redo(): void;

  select(sheetId: string, area: Rectangle): void;
  activate(sheetId: string): void;

  insertLines(sheetId: string, axis: Axis, at: number, count: number): void;
  deleteLines(sheetId: string, axis: Axis, at: number, count: number): void;
  /** `size` in points. */
  resizeLines(sheetId: string, axis: Axis, spans: readonly Span[], size: number): void;
  hideLines(sheetId: string, axis: Axis, spans: readonly Span[], isHidden: boolean): void;

  /** Positions of sheets count those that have a tab, hidden ones included. */
  addSheet(position: number): void;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  moveSheet(sheetId: string, position: number): void;
  copySheet(sheetId: string): void;
  colourTab(sheetId: string, color: string): void;
  hideSheet(sheetId: string, isHidden: boolean): void;
  freeze(sheetId: string, panes: { readonly rowCount: number; readonly columnCount: number } | null): void;
  toggleGridlines(sheetId: string): void;
  /** Percent. */
  zoom(sheetId: string, percent: number): void;
  /** Something that the grid offers by a key but the workbench cannot do. */
  refuse(what: string): void;
  say(sentence: string): void;
}

/** Lines next to each other: the first index and how many. */
export interface Span {
  readonly first: number;
  readonly count: number;
}
