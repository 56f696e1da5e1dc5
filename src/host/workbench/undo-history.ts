import { rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Cell } from '../model/cell';
import type { Journal } from '../model/change';
import type { DefinedName } from '../model/features';
import type { Line, Sheet } from '../model/sheet';

const MOST_STEPS = 100;

/**
 * Undo and redo of a whole book, whoever changed it: each settled batch that changed something is one step. States
 * share the cells, which never change, and every sheet that a step did not touch.
 */
export class UndoHistory {
  private readonly past: BookState[] = [];
  private readonly future: BookState[] = [];
  private present: BookState;
  private isStepping = false;

  constructor(private readonly book: Book) {
    this.present = stateOf(book, null, new Set());
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Notes what a settled batch did. Moving about is no step. */
  settled(changes: Journal): void {
    if (this.isStepping) {
      this.isStepping = false;
      return;
    }
    if (changes.every(({ kind }) => kind === 'selection' || kind === 'activated')) return;
    this.past.push(this.present);
    if (this.past.length > MOST_STEPS) this.past.shift();
    this.future.length = 0;
    this.present = stateOf(this.book, this.present, touchedBy(changes));
  }

  /** Puts the book back by one step and notes what that changes: the caller settles the book next. */
  undo(): boolean {
    return this.step(this.past, this.future);
  }

  redo(): boolean {
    return this.step(this.future, this.past);
  }

  private step(from: BookState[], to: BookState[]): boolean {
    const wanted = from.pop();
    if (!wanted) return false;
    to.push(this.present);
    restore(this.book, this.present, wanted);
    this.present = wanted;
    this.isStepping = true;
    return true;
  }
}

interface BookState {
  readonly sheets: readonly { readonly sheet: Sheet; readonly state: SheetState }[];
  readonly names: readonly DefinedName[];
}

type SheetState = Omit<Sheet, 'id' | 'cells' | 'rows' | 'columns' | 'cell' | 'setCell' | 'cellsIn' | 'usedArea' | 'columnWidth' | 'rowHeight' | 'inheritedStyle'> & {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly rows: ReadonlyMap<number, Line>;
  readonly columns: ReadonlyMap<number, Line>;
};

/** Sheets that the changes name; null for "could be any". Recalculated values come back by recalculation. */
function touchedBy(changes: Journal): ReadonlySet<string> | null {
  const touched = new Set<string>();
  for (const change of changes) {
    if (!('sheetId' in change)) return null;
    // Renaming or shifting rewrites formulas elsewhere.
    if (change.kind !== 'cells' && change.kind !== 'features' && change.kind !== 'lines') return null;
    touched.add(change.sheetId);
  }
  return touched;
}

function stateOf(book: Book, before: BookState | null, touched: ReadonlySet<string> | null): BookState {
  const known = new Map(before?.sheets.map(({ sheet, state }) => [sheet, state]));
  return {
    names: [...book.names],
    sheets: book.sheets.map((sheet) => {
      const state = known.get(sheet);
      return { sheet, state: state && touched && !touched.has(sheet.id) ? state : sheetState(sheet) };
    }),
  };
}

function sheetState(sheet: Sheet): SheetState {
  return {
    ...sheet,
    cells: new Map([...sheet.cells].map(([row, line]) => [row, new Map(line)])),
    rows: new Map(sheet.rows),
    columns: new Map(sheet.columns),
    tables: sheet.tables.map(copyTable),
    validations: [...sheet.validations],
    conditionalFormats: [...sheet.conditionalFormats],
    mergedAreas: [...sheet.mergedAreas],
    notes: [...sheet.notes],
    hyperlinks: [...sheet.hyperlinks],
    charts: [...sheet.charts],
  };
}

const copyTable = (table: Sheet['tables'][number]): Sheet['tables'][number] => ({
  ...table,
  columns: table.columns.map((column) => ({ ...column })),
  filters: [...table.filters],
  sortFields: table.sortFields.map((field) => ({ ...field })),
});

function restore(book: Book, from: BookState, to: BookState): void {
  const present = new Set(to.sheets.map(({ sheet }) => sheet));
  for (const { sheet } of from.sheets) if (!present.has(sheet)) book.note({ kind: 'sheet-deleted', sheetId: sheet.id });
  const before = new Map(from.sheets.map(({ sheet, state }) => [sheet, state]));
  book.sheets.splice(0, book.sheets.length, ...to.sheets.map(({ sheet }) => sheet));
  book.names.splice(0, book.names.length, ...to.names);
  if (!book.sheet(book.activeSheetId)) book.activeSheetId = book.activeSheet.id;
  for (const { sheet, state } of to.sheets) {
    const last = before.get(sheet);
    if (last === state) continue;
    restoreSheet(sheet, state);
    if (!last) book.note({ kind: 'sheet-added', sheetId: sheet.id });
    else noteDifferences(book, sheet, last, state);
  }
  book.note({ kind: 'names' });
  book.note({ kind: 'sheet-order' });
}

function restoreSheet(sheet: Sheet, state: SheetState): void {
  const { cells, rows, columns, tables, ...rest } = state;
  // The selection stays with the user, and the collections keep their identity.
  Object.assign(sheet, rest, { selection: sheet.selection, tables: tables.map(copyTable) });
  refill(sheet.cells, [...cells].map(([row, line]) => [row, new Map(line)]));
  refill(sheet.rows, [...rows]);
  refill(sheet.columns, [...columns]);
}

function refill<K, V>(map: Map<K, V>, entries: Iterable<readonly [K, V]>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

function noteDifferences(book: Book, sheet: Sheet, from: SheetState, to: SheetState): void {
  const sheetId = sheet.id;
  for (const row of new Set([...from.cells.keys(), ...to.cells.keys()])) {
    const [before, after] = [from.cells.get(row), to.cells.get(row)];
    for (const column of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]))
      if (before?.get(column) !== after?.get(column))
        book.note({ kind: 'cells', sheetId, area: rectangle(row, column), what: 'contents' });
  }
  for (const table of sheet.tables) book.note({ kind: 'table', sheetId, tableId: table.id });
  book.note({ kind: 'lines', sheetId });
  book.note({ kind: 'sheet', sheetId });
}
