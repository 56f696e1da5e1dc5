import type { Edit, RowAddition } from '../domain/model/edit';
import { ENTITIES, type Rows } from '../domain/model/workspace';
import { cellName } from './address';
import { BLANK, type CellState } from './cell-state';
import type { CellWriting, ColumnsToTake, EditedRow, EditPlan, EditRefusal, LongerTable, RowRestoration, UndoEdit, WiderTable } from './edit-plan';
import { guardsOf } from './edit-guards';
import { extraField, extraHeadersOf, type ExtraHeaders } from './extra-columns';
import { LegendEdits } from './legend-edits';
import { LEGEND_TABLE } from './legend-table';
import { OpenTable } from './open-table';
import { SettingEdits } from './setting-edits';
import { SETTINGS_TABLE } from './settings-table';
import { highestIdCells, highestIdsGiven } from './state-sheet';
import { isBlankValue, TableEdits } from './table-edits';
import type { TableContents } from './table-contents';
import type { WorkbookReading } from './workbook-reading';

export type PlannedEdits = { readonly possible: true; readonly plan: EditPlan } | { readonly possible: false; readonly refusal: EditRefusal };

/** The contract's names of the tables that these edits concern, each with the number of rows to be added. */
export function tablesToEdit(edits: readonly (Edit | UndoEdit)[]): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (const edit of edits) {
    const table = 'collection' in edit ? ENTITIES[edit.collection].table : 'status' in edit ? LEGEND_TABLE : SETTINGS_TABLE;
    tables.set(table, (tables.get(table) ?? 0) + (edit.type === 'add' ? 1 : 0));
  }
  return tables;
}

/**
 * Turns edits into cells, or says why not: each is held against the workbook as it is, and all of them are possible or none
 * is planned.
 *
 * @throws RangeError for an edit that no workspace could take, such as of a field that does not exist: a fault of ours.
 */
export function planEdits(edits: readonly (Edit | UndoEdit)[], reading: WorkbookReading, contents: ReadonlyMap<string, TableContents>): PlannedEdits {
  const highestIds = highestIdsGiven(reading.state);
  const tables = new Map<keyof Rows, TableEdits>();
  const settings = new SettingEdits(reading, contents.get(SETTINGS_TABLE));
  const legend = new LegendEdits(reading, contents.get(LEGEND_TABLE));
  const edited: { readonly table: TableEdits; readonly row: number }[] = [];
  for (const edit of edits) {
    // That comes after all else, and by itself.
    if (edit.type === 'take columns') continue;
    if (!('collection' in edit)) {
      const refusal = withoutRow(edit, settings, legend);
      if (refusal !== null) return impossible(refusal);
      continue;
    }
    const { collection } = edit;
    const table = tables.get(collection) ?? openTable(collection, reading, contents, highestIds.get(collection) ?? 0, extraHeadersOf(edits, collection));
    if (table === null) return impossible({ because: 'missing-table', sheet: ENTITIES[collection].sheet });
    tables.set(collection, table);
    const row = edit.type === 'change' ? table.change(edit) : edit.type === 'add' ? table.add(withExtra(edit)) : table.restore(edit);
    if (typeof row !== 'number') return impossible(row);
    edited.push({ table, row });
  }
  const longerTables: LongerTable[] = [];
  const widerTables: WiderTable[] = [];
  for (const table of tables.values()) {
    const wider = widerTable(table);
    if (wider !== null && 'because' in wider) return impossible(wider);
    if (wider !== null) widerTables.push(wider);
    const longer = longerTable(table);
    if (longer !== null && 'because' in longer) return impossible(longer);
    if (longer !== null) longerTables.push(longer);
  }
  const cells = [...[...tables.values()].flatMap(cellsOf), ...settings.cells(), ...legend.cells(), ...highestIdCells(reading.state, newHighestIds(tables))];
  return {
    possible: true,
    plan: {
      cells,
      longerTables,
      guards: guardsOf({ cells, longerTables, widerTables }, reading, contents),
      widerTables,
      undo: [...[...tables.values()].flatMap(undoOf), ...settings.undo(), ...legend.undo(), ...[...tables.values()].flatMap(columnsToTake)],
      rows: edited.map(({ table, row }) => editedRow(table, row)),
    },
  };
}

/** @returns why an edit that is about no row is impossible; null where it is not. */
function withoutRow(edit: Exclude<Edit | UndoEdit, { collection: keyof Rows }>, settings: SettingEdits, legend: LegendEdits): EditRefusal | null {
  switch (edit.type) {
    case 'set':
      return settings.set(edit);
    case 'restore setting':
      return settings.restore(edit);
    case 'recolour':
      return legend.recolour(edit);
    case 'restore colour':
      return legend.restore(edit);
  }
}

function withExtra({ values, extra = {} }: RowAddition): Readonly<Record<string, unknown>> {
  return { ...values, ...Object.fromEntries(Object.entries(extra).map(([header, text]) => [extraField(header), text])) };
}

function impossible(refusal: EditRefusal): PlannedEdits {
  return { possible: false, refusal };
}

/** @returns null where the table is not there, or is somebody else's. */
function openTable(collection: keyof Rows, reading: WorkbookReading, contents: ReadonlyMap<string, TableContents>, highestId: number, extra: ExtraHeaders): TableEdits | null {
  const { table } = ENTITIES[collection];
  const [read, held] = [reading.tables.get(table), contents.get(table)];
  if (read === undefined || held === undefined) return null;
  const open = new OpenTable(collection, read, held, reading, extra);
  return open.rows.columns.size === open.newColumns.length ? null : new TableEdits(open, highestId);
}

function newHighestIds(tables: ReadonlyMap<keyof Rows, TableEdits>): ReadonlyMap<keyof Rows, number> {
  return new Map([...tables].flatMap(([collection, { newHighestId }]) => (newHighestId === null ? [] : [[collection, newHighestId]])));
}

/** The cells to be written in the table as it is. */
function cellsOf({ table, written }: TableEdits): CellWriting[] {
  return [...written].flatMap(([row, cells]) =>
    row >= table.body.rowCount
      ? []
      : [...cells].map(([field, after]) => ({ sheet: table.sheet, ...placeOf(table, row, field), before: table.cell(row, field) ?? BLANK, after })),
  );
}

/** The columns that a table lacks; null where it lacks none. */
function widerTable({ table }: TableEdits): WiderTable | EditRefusal | null {
  const { sheet, body, newColumns, contents } = table;
  if (newColumns.length === 0) return null;
  if (contents.isProtected) return { because: 'protected' };
  return contents.excelTable === null ? { because: 'no-room', sheet } : { sheet, body, headers: newColumns };
}

/** The rows for which there is no room; null where there is room for all. */
function longerTable({ table, written, rowsInUse }: TableEdits): LongerTable | EditRefusal | null {
  const { sheet, rows, newColumns } = table;
  const body = { ...table.body, columnCount: table.body.columnCount + newColumns.length };
  const { below, excelTable, hasTotals, isProtected, numberFormats } = table.contents;
  const count = rowsInUse - body.rowCount;
  if (count <= 0) return null;
  if (isProtected) return { because: 'protected' };
  if (excelTable === null) return { because: 'no-room', sheet };
  // What stands beside the table is not known, and its new columns reach there.
  const isFree = !hasTotals && newColumns.length === 0 && below.formulas.slice(0, count).every((cells) => cells.every((cell) => cell === ''));
  const across = (row: number): LongerTable['rows'][number] => {
    const byColumn = new Map([...(written.get(row) ?? [])].map(([field, state]) => [rows.columns.get(field), state]));
    return Array.from({ length: body.columnCount }, (_, column) => byColumn.get(column) ?? null);
  };
  return {
    sheet,
    body,
    by: isFree ? 'writing below' : 'inserting',
    rows: Array.from({ length: count }, (_, index) => across(body.rowCount + index)),
    numberFormats: numberFormats.at(-1) ?? [],
    numberFormatsBelow: below.numberFormats.slice(0, count),
  };
}

function undoOf({ table, written }: TableEdits): RowRestoration[] {
  const { collection, rows, firstFree } = table;
  return [...written].flatMap(([row, cells]) => {
    if (cells.size === 0) return [];
    const position = rows.bodyRows.indexOf(row);
    const left = table.record(row, cells);
    // Where a blank row was filled or a row emptied, all of it counts: what somebody adds to it is not to lose its row.
    const isWhole = position < 0 || Object.values(left).every(isBlankValue);
    const restorations = (isWhole ? [...rows.columns.keys()] : [...cells.keys()]).map((field) => {
      const before = table.cell(row, field) ?? BLANK;
      return [field, { before, left: cells.get(field) ?? before }] as const;
    });
    const index = position < 0 ? rows.records.length + row - firstFree : position;
    return [{ type: 'restore row', collection, index, bodyRow: row, left, cells: Object.fromEntries(restorations) }];
  });
}

function columnsToTake({ table: { collection, newColumns } }: TableEdits): ColumnsToTake[] {
  return newColumns.length === 0 ? [] : [{ type: 'take columns', collection, headers: newColumns }];
}

function editedRow({ table, written }: TableEdits, row: number): EditedRow {
  const cells = written.get(row) ?? new Map<string, CellState>();
  const { id } = table.record(row, cells);
  const [field] = table.rows.bodyRows.includes(row) ? cells.keys() : table.rows.columns.keys();
  const place = placeOf(table, row, field ?? '');
  return { collection: table.collection, id: typeof id === 'string' ? id : null, nearest: { sheet: table.sheet, address: cellName(place.row, place.column) } };
}

function placeOf({ body, rows }: OpenTable, row: number, field: string): { readonly row: number; readonly column: number } {
  return { row: body.row + row, column: body.column + (rows.columns.get(field) ?? 0) };
}
