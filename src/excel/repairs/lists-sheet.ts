import { CHOICE_LISTS } from '../../domain/model/choice-list';
import { parseCellReference } from '../../sheets/address';
import { settingMark } from '../../sheets/hidden-names';
import { LEGEND_TABLE } from '../../sheets/legend-table';
import { SETTING_NAMES, SETTINGS_TABLE } from '../../sheets/settings-table';
import type { RepairGround } from './repair-work';

/** What Lists is called here, by any of the tables and names on it; null where nothing leads to it any more. */
export function listsSheet({ found: { reading }, naming, sheets }: RepairGround): string | null {
  const { tables, names } = reading;
  const table = tables.get(SETTINGS_TABLE) ?? tables.get(LEGEND_TABLE);
  if (table !== undefined) return table.sheet;
  const marks = [...SETTING_NAMES.map(settingMark), ...CHOICE_LISTS.map(({ name }) => naming.list(name))];
  const found = marks.flatMap((mark) => parseCellReference(names.get(mark) ?? '')?.sheet ?? []);
  return found.find((sheet) => sheets.some(({ name }) => name === sheet)) ?? null;
}
