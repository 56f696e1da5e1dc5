import { DEFAULT_SETTINGS, SETTINGS } from '../../domain/model/settings';
import { STATUS_LEGEND } from '../../domain/model/status-legend';
import type { CellContent } from '../cell';
import { LEGEND_COLUMNS, LEGEND_TABLE, readLegend } from '../legend-table';
import { readSettings } from '../read-settings';
import { SETTING_NAMES, settingContent, SETTINGS_COLUMNS, SETTINGS_TABLE, type SettingName } from '../settings-table';
import type { TableReading, WorkbookReading } from '../workbook-reading';

/** A row of the settings or of the legend that was deleted, as in a new workspace. */
export interface LostRow {
  readonly table: typeof SETTINGS_TABLE | typeof LEGEND_TABLE;
  /** What it is about: the setting's label, or the status. */
  readonly about: string;
  /** Null for a row of the legend. */
  readonly setting: SettingName | null;
  /** Across the table as people have it; null in columns of their own. */
  readonly cells: readonly CellContent[];
}

export interface LostRows {
  readonly rows: readonly LostRow[];
  /** Columns without which nobody can tell which rows are there. */
  readonly lacks: readonly { readonly table: LostRow['table']; readonly column: string }[];
}

export function lostRows({ tables, names, dateSystem }: WorkbookReading): LostRows {
  const [settings, legend] = [tables.get(SETTINGS_TABLE), tables.get(LEGEND_TABLE)];
  const lacks = [...lacking(settings, SETTINGS_TABLE, SETTINGS_COLUMNS), ...lacking(legend, LEGEND_TABLE, Object.values(LEGEND_COLUMNS))];
  const isWhole = (table: LostRow['table']): boolean => !lacks.some((one) => one.table === table);
  const places = readSettings(settings, names, dateSystem).places;
  const statuses = new Set(readLegend(legend).entries.map(({ status }) => fold(status)));
  return {
    rows: [
      ...(settings === undefined || !isWhole(SETTINGS_TABLE)
        ? []
        : SETTING_NAMES.filter((name) => !places.has(name)).map((name): LostRow => {
            const { label, meaning } = SETTINGS[name];
            return { table: SETTINGS_TABLE, about: label, setting: name, cells: across(settings, { Setting: label, Value: settingContent(name, DEFAULT_SETTINGS[name], dateSystem), Meaning: meaning }) };
          })),
      ...(legend === undefined || !isWhole(LEGEND_TABLE)
        ? []
        : Object.entries(STATUS_LEGEND)
            .filter(([status]) => !statuses.has(fold(status)))
            .map(([status, { colour, meaning }]): LostRow => ({ table: LEGEND_TABLE, about: status, setting: null, cells: across(legend, { Status: status, Colour: colour, Meaning: meaning }) }))),
    ],
    lacks,
  };
}

function lacking(table: TableReading | undefined, name: LostRow['table'], columns: readonly string[]): LostRows['lacks'] {
  return table === undefined ? [] : columns.filter((column) => columnOf(table, column) < 0).map((column) => ({ table: name, column }));
}

function across(table: TableReading, contents: Readonly<Record<string, CellContent>>): CellContent[] {
  const cells: CellContent[] = (table.values[0] ?? []).map(() => null);
  for (const [column, content] of Object.entries(contents)) cells[columnOf(table, column)] = content;
  return cells;
}

function columnOf({ values }: TableReading, header: string): number {
  return values[0]?.findIndex((text) => fold(String(text)) === fold(header)) ?? -1;
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
