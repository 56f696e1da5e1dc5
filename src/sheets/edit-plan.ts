import type { Settings } from '../domain/model/settings';
import type { Rows } from '../domain/model/workspace';
import type { Area } from './address';
import type { CellValue } from './cell';
import type { CellState } from './cell-state';

/** All that edits come to, as cells: it is written at once, or nothing of it. */
export interface EditPlan {
  readonly cells: readonly CellWriting[];
  readonly longerTables: readonly LongerTable[];
  /** What has to stand there at the moment of writing, or nothing is written. */
  readonly guards: readonly EditGuard[];
  /** They are widened first: the places of all cells are those of afterwards. */
  readonly widerTables: readonly WiderTable[];
  /** What takes it back. */
  readonly undo: readonly UndoEdit[];
  /** The rows that are edited, in the order of the edits. */
  readonly rows: readonly EditedRow[];
}

/** What is written of a plan, and by what its places are known. */
export type WrittenEdits = Pick<EditPlan, 'cells' | 'longerTables' | 'widerTables' | 'guards'>;

/** One cell of a sheet; row and column count from 0. */
export interface CellWriting {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
}

/** A row, or the piece of one, by which a place is known to be the one that is meant. */
export interface EditGuard {
  readonly sheet: string;
  /** One row. */
  readonly area: Area;
  /** Null for a cell that may hold anything. */
  readonly values: readonly (CellValue | null)[];
}

/** Rows that a table has no room for yet. */
export interface LongerTable {
  readonly sheet: string;
  /** The table's body as it is, with the columns that it gets. */
  readonly body: Area;
  /** Written directly below, where all is free, rows become part of the table; otherwise they are inserted, and what stands below moves down. */
  readonly by: 'writing below' | 'inserting';
  /** For each new row the cells across the table; null for those that nobody fills, or a formula does. */
  readonly rows: readonly (readonly (CellState | null)[])[];
  /** The number formats of the body's last row, which new rows take over, and those of the cells that stand below now. */
  readonly numberFormats: readonly string[];
  readonly numberFormatsBelow: readonly (readonly string[])[];
}

/** Columns that a table gets on its right. */
export interface WiderTable {
  readonly sheet: string;
  /** The table's body as it is. */
  readonly body: Area;
  readonly headers: readonly string[];
}

export interface EditedRow {
  readonly collection: keyof Rows;
  /** As it is after the edit; null in a table without IDs. */
  readonly id: string | null;
  readonly nearest: { readonly sheet: string; readonly address: string };
}

/** What an edit wrote and what stood there before. It is data: it can wait in the pane until somebody wants it. */
export type UndoEdit = RowRestoration | SettingRestoration | LegendRestoration | ColumnsToTake;

export interface RowRestoration {
  readonly type: 'restore row';
  readonly collection: keyof Rows;
  /** Where the edit left the row: position in the collection, and in the table's body. */
  readonly index: number;
  readonly bodyRow: number;
  /** The row as the edit left it: it is found again by it. */
  readonly left: Readonly<Record<string, unknown>>;
  readonly cells: Readonly<Record<string, Restoration>>;
}

/** Columns that an edit has added: they go once its rows are taken back, where nothing else stands in them by then. */
export interface ColumnsToTake {
  readonly type: 'take columns';
  readonly collection: keyof Rows;
  readonly headers: readonly string[];
}

export interface SettingRestoration extends Restoration {
  readonly type: 'restore setting';
  readonly setting: keyof Settings;
}

export interface LegendRestoration extends Restoration {
  readonly type: 'restore colour';
  readonly status: string;
}

export interface Restoration {
  readonly left: CellState;
  readonly before: CellState;
}

/** Why edits cannot be written. Nothing is written then. */
export type EditRefusal =
  /** The row is gone, or what is to be written over is no longer what the person saw. */
  | { readonly because: 'changed' }
  | { readonly because: 'taken-id'; readonly id: string }
  | { readonly because: 'unfit-value'; readonly column: string }
  /** The table's sheet, the column's header or the setting's label, as declared. */
  | { readonly because: 'missing-table'; readonly sheet: string }
  | { readonly because: 'missing-column'; readonly sheet: string; readonly column: string }
  | { readonly because: 'missing-setting'; readonly setting: string }
  | { readonly because: 'missing-status'; readonly status: string }
  /** No blank row is left, and there is no Excel table any more that could grow; or its sheet is protected. */
  | { readonly because: 'no-room'; readonly sheet: string }
  | { readonly because: 'protected' };
