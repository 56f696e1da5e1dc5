import { ENTITIES, type Rows } from '../domain/model/workspace';
import type { Settings } from '../domain/model/settings';
import { firstCell } from './address';
import type { SettingsReading } from './read-settings';
import type { TableRows } from './read-table';
import { SETTINGS_TABLE } from './settings-table';
import type { TableReading, WorkbookReading } from './workbook-reading';

/** What a cell of the workbook is in the workspace. */
export type CellPlace =
  | {
      readonly collection: keyof Rows;
      /** Position of its row; null on the header, and on a row that is blank. */
      readonly index: number | null;
      /** Null in a column that is not ours, and in one that a formula fills. */
      readonly field: string | null;
      /** What stands at the head of the column. */
      readonly header: string;
    }
  | { readonly collection: 'settings'; readonly index: null; readonly field: keyof Settings | null };

/** The place of a sheet's cell (of an area: of its first cell); null outside our tables. */
export type PlaceAt = (sheet: string, address: string) => CellPlace | null;

/** Makes the way from cells of this workbook to places of the workspace. */
export function placeFinder({ tables }: WorkbookReading, read: ReadonlyMap<keyof Rows, TableRows>, settings: SettingsReading): PlaceAt {
  return (sheet, address) => {
    const cell = firstCell(address);
    if (cell === null) return null;
    for (const [collection, rows] of read) {
      const within = cellWithin(tables.get(ENTITIES[collection].table), sheet, cell);
      if (within === null) continue;
      return {
        collection,
        index: positionOf(rows.bodyRows.indexOf(within.bodyRow)),
        field: keyOf(rows.columns, within.column),
        header: String(tables.get(ENTITIES[collection].table)?.values[0]?.[within.column] ?? ''),
      };
    }
    const within = cellWithin(tables.get(SETTINGS_TABLE), sheet, cell);
    if (within === null) return null;
    const setting = [...settings.places].find(([, { bodyRow }]) => bodyRow === within.bodyRow);
    return { collection: 'settings', index: null, field: setting?.[0] ?? null };
  };
}

/** Row in the table's body (−1: the header) and column in the table. */
function cellWithin(table: TableReading | undefined, sheet: string, { row, column }: { row: number; column: number }): { bodyRow: number; column: number } | null {
  if (table === undefined || table.sheet.toLowerCase() !== sheet.toLowerCase()) return null;
  const [tableRow, tableColumn] = [row - table.row, column - table.column];
  const isWithin = tableRow >= 0 && tableRow < table.values.length && tableColumn >= 0 && tableColumn < (table.values[0]?.length ?? 0);
  return isWithin ? { bodyRow: tableRow - 1, column: tableColumn } : null;
}

function positionOf(index: number): number | null {
  return index < 0 ? null : index;
}

function keyOf(columns: ReadonlyMap<string, number>, column: number): string | null {
  return [...columns].find(([, each]) => each === column)?.[0] ?? null;
}
