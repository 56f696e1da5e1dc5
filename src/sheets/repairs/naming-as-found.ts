import { findColumns } from '../find-columns';
import { LEGEND_TABLE } from '../legend-table';
import type { KnownNaming, SheetKey } from '../naming';
import { SETTINGS_TABLE } from '../settings-table';
import type { WorkbookReading } from '../workbook-reading';
import { ENTITY_SHEETS } from '../workspace-sheets';

/** Knows also what sheets with a table are called here: such a sheet has no hidden name of its own, but its table has. */
export function namingAsFound(naming: KnownNaming, { tables, state, names }: WorkbookReading): KnownNaming {
  const found = new Map<SheetKey, string>();
  for (const { key, entity } of ENTITY_SHEETS) {
    const table = tables.get(entity.table);
    // Where ours is gone, somebody else's may be called the same.
    if (table !== undefined && findColumns(table, entity, names).size > 0) found.set(key, table.sheet);
  }
  const lists = tables.get(SETTINGS_TABLE) ?? tables.get(LEGEND_TABLE);
  if (lists !== undefined) found.set('lists', lists.sheet);
  if (state !== null) found.set('state', state.sheet);
  return { ...naming, sheet: (key) => found.get(key) ?? naming.sheet(key) };
}
