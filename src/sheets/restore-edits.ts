/** What a workspace that was just made from its rows still lacks of what it was: cells that no column asks for, and the legend. */
import { ENTITIES, type Rows } from '../domain/model/workspace';
import { BLANK, cellState, GENERAL, type CellState } from './cell-state';
import type { CellValue } from './cell';
import type { CellWriting, EditPlan, LongerTable, WiderTable } from './edit-plan';
import { LEGEND_COLUMNS, LEGEND_TABLE } from './legend-table';
import { OpenTable } from './open-table';
import { extraField } from './extra-columns';
import { readSettings } from './read-settings';
import { SETTINGS_TABLE, type SettingName } from './settings-table';
import { highestIdCells } from './state-sheet';
import type { TableContents } from './table-contents';
import type { WorkbookReading } from './workbook-reading';

export interface Restored {
  readonly tables: ReadonlyMap<keyof Rows, { readonly extraColumns: readonly string[]; readonly rows: readonly { readonly unread: Readonly<Record<string, CellValue>>; readonly extra: Readonly<Record<string, CellValue>> }[] }>;
  readonly unreadSettings: Readonly<Record<string, CellValue>>;
  readonly legend: readonly { readonly status: string; readonly colour: string | null; readonly meaning: string | null }[];
  readonly highestIds: Readonly<Record<string, number>>;
}

/** The tables that have to be read for it, each with the number of rows that may be added. */
export function tablesToRestore({ tables, legend }: Restored): ReadonlyMap<string, number> {
  return new Map([...[...tables.keys()].map((collection) => [ENTITIES[collection].table, 0] as const), [SETTINGS_TABLE, 0] as const, [LEGEND_TABLE, legend.length] as const]);
}

/** The workbook holds the rows of the tables in their order, from the first row of each on. */
export function planRestoring(restored: Restored, reading: WorkbookReading, contents: ReadonlyMap<string, TableContents>): Pick<EditPlan, 'cells' | 'longerTables' | 'widerTables' | 'guards'> {
  const tables = [...restored.tables].flatMap(([collection, table]) => {
    const [read, held] = [reading.tables.get(ENTITIES[collection].table), contents.get(ENTITIES[collection].table)];
    return read === undefined || held === undefined ? [] : [{ open: new OpenTable(collection, read, held, reading, { wanted: table.extraColumns, sought: [] }), table }];
  });
  const legend = legendEdits(restored.legend, reading, contents.get(LEGEND_TABLE));
  return {
    cells: [
      ...tables.flatMap(({ open, table }) =>
        table.rows.flatMap(({ unread, extra }, row) => [
          ...Object.entries(unread).flatMap(([field, value]) => cellOf(open, row, field, value)),
          ...Object.entries(extra).flatMap(([header, value]) => cellOf(open, row, extraField(header), value)),
        ]),
      ),
      ...settingCells(restored.unreadSettings, reading, contents.get(SETTINGS_TABLE)),
      ...legend.cells,
      ...highestIdCells(reading.state, new Map(Object.entries(restored.highestIds).filter(([collection]) => collection in ENTITIES) as [keyof Rows, number][])),
    ],
    longerTables: legend.longer === null ? [] : [legend.longer],
    // The workbook was made in the same run: nobody has worked in it yet.
    guards: [],
    widerTables: tables.flatMap(({ open }): WiderTable[] => (open.newColumns.length === 0 ? [] : [{ sheet: open.sheet, body: open.body, headers: open.newColumns }])),
  };
}

function cellOf(open: OpenTable, row: number, field: string, value: CellValue): CellWriting[] {
  const [before, column] = [open.cell(row, field), open.rows.columns.get(field)];
  if (before === null || column === undefined) return [];
  const { sheet, body } = open;
  return [{ sheet, row: body.row + row, column: body.column + column, before, after: { ...before, value, formula: null } }];
}

function settingCells(unread: Restored['unreadSettings'], { tables, names, dateSystem }: WorkbookReading, contents: TableContents | undefined): CellWriting[] {
  const table = tables.get(SETTINGS_TABLE);
  const { places } = readSettings(table, names, dateSystem);
  return Object.entries(unread).flatMap(([setting, value]) => {
    const place = places.get(setting as SettingName);
    if (table === undefined || place === undefined) return [];
    const { bodyRow, column } = place;
    const before = stateIn(table.values[bodyRow + 1]?.[column] ?? '', contents, bodyRow, column);
    return [{ sheet: table.sheet, row: table.row + 1 + bodyRow, column: table.column + column, before, after: { ...before, value, formula: null } }];
  });
}

/** The legend row by row, as it was. */
function legendEdits(legend: Restored['legend'], { tables }: WorkbookReading, contents: TableContents | undefined): { readonly cells: CellWriting[]; readonly longer: LongerTable | null } {
  const table = tables.get(LEGEND_TABLE);
  if (table === undefined || contents === undefined) return { cells: [], longer: null };
  const [headers = [], ...body] = table.values;
  const columns = Object.values(LEGEND_COLUMNS).map((name) => headers.indexOf(name));
  const valuesOf = (index: number): CellValue[] => {
    const entry = legend[index];
    return entry === undefined ? ['', '', ''] : [entry.status, entry.colour ?? '', entry.meaning ?? ''];
  };
  const cells = body.flatMap((now, row) =>
    columns.flatMap((column, position): CellWriting[] => {
      const before = stateIn(now[column] ?? '', contents, row, column);
      const value = valuesOf(row)[position] ?? '';
      return before.value === value ? [] : [{ sheet: table.sheet, row: table.row + 1 + row, column: table.column + column, before, after: { ...before, value, formula: null } }];
    }),
  );
  const more = legend.slice(body.length).map((_, index) => {
    const values = valuesOf(body.length + index);
    return headers.map((_header, column): CellState | null => {
      const position = columns.indexOf(column);
      return position < 0 ? null : { ...BLANK, numberFormat: contents.numberFormats.at(-1)?.[column] ?? GENERAL, value: values[position] ?? '' };
    });
  });
  const area = { row: table.row + 1, column: table.column, rowCount: body.length, columnCount: headers.length };
  const longer: LongerTable = { sheet: table.sheet, body: area, by: 'writing below', rows: more, numberFormats: contents.numberFormats.at(-1) ?? [], numberFormatsBelow: contents.below.numberFormats.slice(0, more.length) };
  return { cells, longer: more.length === 0 ? null : longer };
}

function stateIn(value: CellValue, contents: TableContents | undefined, row: number, column: number): CellState {
  return cellState(value, contents?.formulas[row]?.[column] ?? '', contents?.numberFormats[row]?.[column] ?? GENERAL);
}
