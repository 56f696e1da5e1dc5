import { rowKey } from '../domain/model/row-key';
import { SETTINGS } from '../domain/model/settings';
import { ENTITIES, type Place, type Rows } from '../domain/model/workspace';
import { cellName, sheetPrefix } from './address';
import { isBlank, type CellValue } from './cell';
import { dateOfSerial, type DateSystem } from './date-serial';
import type { SettingsReading } from './read-settings';
import type { TableRows } from './read-table';
import { SETTINGS_TABLE, type SettingName } from './settings-table';
import type { TableReading, WorkbookReading } from './workbook-reading';

/** A place of the workspace as people find it in their workbook. */
export interface Location {
  /** The contract's name of the table. */
  readonly table: string;
  /** The row's ID, or the first column's value in a table without IDs; null when blank or for a whole table. */
  readonly row: string | null;
  /** The header as declared, also where people have renamed it; null for a whole row or table. */
  readonly column: string | null;
  /** The sheet's name, as people named it; null where the table is not there. */
  readonly sheet: string | null;
  /** Such as `Plan!E13`, quoted as Excel does; null where there is no single cell. */
  readonly cell: string | null;
  /** What stands in the cell, a date as `YYYY-MM-DD`; null where nothing does. */
  readonly value: CellValue | null;
  /** Where to take somebody who wants to see the place: the cell, else the table's header; null where there is neither. */
  readonly nearest: { readonly sheet: string; readonly address: string } | null;
}

export type Locate = (place: Place) => Location;

/** Makes the way back from places of the workspace to cells of this workbook. */
export function locator({ tables, dateSystem }: WorkbookReading, read: ReadonlyMap<keyof Rows, TableRows>, settings: SettingsReading): Locate {
  return ({ collection, index, field }) => {
    if (collection === 'settings') return locateSetting(field as SettingName | null, tables.get(SETTINGS_TABLE), settings, dateSystem);
    const { table: name, fields } = ENTITIES[collection];
    const table = tables.get(name);
    const rows = read.get(collection);
    const declared = (fields as Readonly<Record<string, { header: string; kind: { type: string } }>>)[field ?? ''];
    // Behind the last row: what is written below the table.
    const below = index !== null && index === rows?.records.length ? rows.below : null;
    const bodyRow = below?.bodyRow ?? (index === null ? undefined : rows?.bodyRows[index]);
    const record = index === null ? undefined : rows?.records[index];
    return {
      table: name,
      row: record === undefined ? null : rowKey(collection, record),
      column: declared?.header ?? null,
      ...cellIn(table, bodyRow, below?.column ?? (field === null ? undefined : rows?.columns.get(field)), declared?.kind.type === 'date' ? dateSystem : null),
    };
  };
}

function locateSetting(setting: SettingName | null, table: TableReading | undefined, { places }: SettingsReading, system: DateSystem): Location {
  const place = setting === null ? undefined : places.get(setting);
  const isDate = setting !== null && SETTINGS[setting].type === 'date';
  return {
    table: SETTINGS_TABLE,
    row: setting === null ? null : SETTINGS[setting].label,
    column: setting === null ? null : 'Value',
    ...cellIn(table, place?.bodyRow, place?.column, isDate ? system : null),
  };
}

function cellIn(
  table: TableReading | undefined,
  bodyRow: number | undefined,
  column: number | undefined,
  dates: DateSystem | null,
): Pick<Location, 'sheet' | 'cell' | 'value' | 'nearest'> {
  if (table === undefined) return { sheet: null, cell: null, value: null, nearest: null };
  const { sheet } = table;
  const address = cellName(table.row + (bodyRow === undefined ? 0 : bodyRow + 1), table.column + (column ?? 0));
  const nearest = { sheet, address };
  if (bodyRow === undefined || column === undefined) return { sheet, cell: null, value: null, nearest };
  return { sheet, cell: `${sheetPrefix(sheet)}${address}`, value: shown(cellsOf(table, bodyRow)?.[column], dates), nearest };
}

function cellsOf({ values, below }: TableReading, bodyRow: number): readonly CellValue[] | undefined {
  return values[bodyRow + 1] ?? below[bodyRow + 1 - values.length];
}

function shown(value: CellValue | undefined, dates: DateSystem | null): CellValue | null {
  if (value === undefined || isBlank(value)) return null;
  return typeof value === 'number' && dates !== null ? (dateOfSerial(value, dates) ?? value) : value;
}
