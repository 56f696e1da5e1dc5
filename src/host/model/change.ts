import type { Rectangle } from './address';
import type { Scalar } from './scalar';

/** One thing that changed in a book. Enough to know what to recalculate, repaint and tell; not to undo. */
export type Change =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly area: Rectangle; readonly what: 'contents' | 'style' }
  /** Cells moved because rows or columns were inserted or deleted: the whole sheet is to be read again. */
  | {
      readonly kind: 'shifted';
      readonly sheetId: string;
      readonly area: Rectangle;
      readonly direction: 'Down' | 'Right' | 'Up' | 'Left';
    }
  | { readonly kind: 'lines'; readonly sheetId: string }
  | Edit
  | { readonly kind: 'features'; readonly sheetId: string; readonly feature: Feature }
  | { readonly kind: 'table'; readonly sheetId: string; readonly tableId: string }
  | { readonly kind: 'table-added'; readonly sheetId: string; readonly tableId: string }
  | { readonly kind: 'table-deleted'; readonly sheetId: string; readonly tableId: string; readonly tableName: string }
  | { readonly kind: 'sheet-added' | 'sheet-deleted' | 'sheet'; readonly sheetId: string }
  | { readonly kind: 'sheet-order' }
  | { readonly kind: 'activated'; readonly sheetId: string; readonly previousSheetId: string }
  | { readonly kind: 'selection'; readonly sheetId: string }
  | { readonly kind: 'names' }
  | { readonly kind: 'properties' };

/**
 * What an add-in is told of an edit as a whole (`onChanged`): noted once beside the changes of single cells that it made.
 * Views and the recalculation have no use for it.
 */
export interface Edit {
  readonly kind: 'edit';
  readonly sheetId: string;
  readonly area: Rectangle;
  readonly changeType:
    | 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
  /** Of an edit that came in pieces: all that it will have changed. */
  readonly whole?: Rectangle;
  /** Of an edit of one cell: what stood there and what stands there now. */
  readonly values?: { readonly before: Scalar; readonly after: Scalar };
}

export type Feature =
  | 'validation' | 'conditional-format' | 'note' | 'hyperlink' | 'chart' | 'page-layout' | 'protection' | 'merge'
  | 'freeze' | 'filter';

export type Journal = readonly Change[];
