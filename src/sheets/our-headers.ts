import { ENTITIES } from '../domain/model/workspace';
import { cellText } from './cell';
import { findColumns } from './find-columns';
import { LEGEND_COLUMNS, LEGEND_TABLE } from './legend-table';
import { SETTINGS_COLUMNS, SETTINGS_TABLE } from './settings-table';
import type { TableReading } from './workbook-reading';

/**
 * Whether cells to which a table's hidden name leads are headed as that table is: by at least half of its columns, since
 * tables of the workspace share words such as “Status”.
 *
 * @param table the contract's name.
 * @param cells only their headers are looked at.
 */
export function holdsOurHeaders(table: string, cells: TableReading, names: ReadonlyMap<string, string>): boolean {
  const entity = Object.values(ENTITIES).find((one) => one.table === table);
  if (entity !== undefined) return findColumns(cells, entity, names).size * 2 >= Object.keys(entity.fields).length;
  const headers = new Set((cells.values[0] ?? []).map((header) => cellText(header).trim().toLowerCase()));
  const declared: Readonly<Record<string, readonly string[]>> = { [SETTINGS_TABLE]: SETTINGS_COLUMNS, [LEGEND_TABLE]: Object.values(LEGEND_COLUMNS) };
  const own = declared[table] ?? [];
  return own.filter((header) => headers.has(header.toLowerCase())).length * 2 >= own.length;
}
