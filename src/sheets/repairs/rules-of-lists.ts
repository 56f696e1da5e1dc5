import { SETTINGS } from '../../domain/model/settings';
import type { Area } from '../address';
import { isOfUse, listsAsNoted, type CellsRule } from '../entry-rules';
import { LEGEND_COLUMNS, LEGEND_TABLE } from '../legend-table';
import { legendColourValidation } from '../lists-sheet';
import { readSettings } from '../read-settings';
import { settingCell, SETTINGS_TABLE } from '../settings-table';
import type { WorkbookReading } from '../workbook-reading';

/** What the cells of the settings and of the legend take: a date, a number, a colour. The id is such as `Settings.planStart`. */
export function rulesOfLists(reading: WorkbookReading): (CellsRule & { readonly id: string })[] {
  return [...ofSettings(reading), ...ofLegend(reading)].filter((rule) => isOfUse(rule.on(rule.area), reading.names));
}

function ofSettings({ tables, names, dateSystem }: WorkbookReading): (CellsRule & { readonly id: string })[] {
  const table = tables.get(SETTINGS_TABLE);
  if (table === undefined) return [];
  return [...readSettings(table, names, dateSystem).places].map(([setting, { bodyRow, column }]) => ({
    id: `${SETTINGS_TABLE}.${setting}`,
    header: SETTINGS[setting].label,
    sheet: table.sheet,
    area: { row: table.row + 1 + bodyRow, column: table.column + column, rowCount: 1, columnCount: 1 },
    on: (cell: Area) => settingCell(setting, cell).validation,
  }));
}

function ofLegend({ tables, state }: WorkbookReading): (CellsRule & { readonly id: string })[] {
  const table = tables.get(LEGEND_TABLE);
  const place = table?.values[0]?.findIndex((text) => String(text).trim().toLowerCase() === LEGEND_COLUMNS.colour.toLowerCase()) ?? -1;
  if (table === undefined || place < 0 || table.values.length < 2) return [];
  const area = { row: table.row + 1, column: table.column + place, rowCount: table.values.length - 1, columnCount: 1 };
  return [{ id: `${LEGEND_TABLE}.colour`, header: LEGEND_COLUMNS.colour, sheet: table.sheet, area, on: (cells: Area) => legendColourValidation(cells, listsAsNoted(state)) }];
}
