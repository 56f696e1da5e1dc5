import { addMonths, type CalendarDate } from '../domain/model/calendar-date';
import { DEFAULT_SETTINGS, SETTINGS, type Settings } from '../domain/model/settings';
import { parseCellReference } from './address';
import { cellText, isBlank, isExcelError, type CellValue } from './cell';
import { readCell, type CellFault, type CellReading } from './codec';
import type { DateSystem } from './date-serial';
import { settingMark } from './hidden-names';
import { SETTING_NAMES, SETTINGS_COLUMNS, type SettingName } from './settings-table';
import type { TableReading } from './workbook-reading';

export interface SettingsReading {
  readonly settings: Settings;
  /** For each setting that was found its row in the table's body and its column in the table, from 0. */
  readonly places: ReadonlyMap<SettingName, { readonly bodyRow: number; readonly column: number }>;
  readonly faults: readonly { readonly setting: SettingName; readonly fault: CellFault }[];
}

/** The plan's length where nobody has said otherwise. */
const PLAN_MONTHS = 12;

/** Reads the team's settings; the default holds for each that is blank, unreadable or gone. */
export function readSettings(table: TableReading | undefined, names: ReadonlyMap<string, string>, system: DateSystem): SettingsReading {
  const places = table === undefined ? new Map<SettingName, Place>() : findSettings(table, names);
  const faults: SettingsReading['faults'][number][] = [];
  const read: Partial<Record<SettingName, unknown>> = {};
  for (const [setting, { bodyRow, column }] of places) {
    const { value, fault } = readSetting(setting, table?.values[bodyRow + 1]?.[column] ?? '', system);
    if (fault !== null) faults.push({ setting, fault });
    if (value !== null) read[setting] = value;
  }
  const settings = { ...DEFAULT_SETTINGS, ...read } as Settings;
  return { settings: { ...settings, planEnd: settings.planEnd ?? planEndAfter(settings.planStart) }, places, faults };
}

interface Place {
  readonly bodyRow: number;
  readonly column: number;
}

/**
 * By the words in the column Setting, since people may sort the table; a setting whose words were changed is found by
 * the hidden name on its value's cell, unless another setting now stands there.
 */
function findSettings(table: TableReading, names: ReadonlyMap<string, string>): Map<SettingName, Place> {
  const [labels, values] = SETTINGS_COLUMNS.map((header) => table.values[0]?.findIndex((text) => fold(text) === fold(header)) ?? -1);
  const places = new Map<SettingName, Place>();
  for (const setting of SETTING_NAMES) {
    const place = labelledPlace(table, SETTINGS[setting].label, labels, values);
    if (place !== null) places.set(setting, place);
  }
  const taken = new Set([...places.values()].map(({ bodyRow }) => bodyRow));
  for (const setting of SETTING_NAMES) {
    const place = places.has(setting) ? null : markedPlace(table, names.get(settingMark(setting)));
    if (place !== null && !taken.has(place.bodyRow)) places.set(setting, place);
  }
  return places;
}

function markedPlace(table: TableReading, formula: string | undefined): Place | null {
  const cell = formula === undefined ? null : parseCellReference(formula);
  if (cell === null || fold(cell.sheet) !== fold(table.sheet)) return null;
  const [bodyRow, column] = [cell.row - table.row - 1, cell.column - table.column];
  return bodyRow >= 0 && table.values[bodyRow + 1]?.[column] !== undefined ? { bodyRow, column } : null;
}

function labelledPlace(table: TableReading, label: string, labels = -1, column = -1): Place | null {
  if (labels < 0 || column < 0) return null;
  const bodyRow = table.values.slice(1).findIndex((cells) => fold(cells[labels] ?? '') === fold(label));
  return bodyRow < 0 ? null : { bodyRow, column };
}

function readSetting(setting: SettingName, cell: CellValue, system: DateSystem): CellReading<unknown> {
  if (isBlank(cell)) return { value: null, fault: null };
  if (isExcelError(cell)) return { value: null, fault: { reason: 'formula-error', value: cell.trim() } };
  switch (SETTINGS[setting].type) {
    case 'text':
      return { value: cellText(cell), fault: null };
    case 'date':
      return readCell<CalendarDate | null>({ kind: { type: 'date' } }, cell, system);
    case 'wholeNumber':
      return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1
        ? { value: cell, fault: null }
        : { value: null, fault: { reason: 'unreadable-number', value: cellText(cell), expected: 'a whole number of 1 or more' } };
  }
}

function planEndAfter(start: CalendarDate | null): CalendarDate | null {
  return start === null ? null : addMonths(start, PLAN_MONTHS);
}

function fold(text: CellValue): string {
  return String(text).trim().toLowerCase();
}
