import type { CalendarDate } from '../domain/model/calendar-date';
import { SETTINGS, type SettingDefinition, type Settings } from '../domain/model/settings';
import type { Area } from './address';
import type { CellContent } from './cell';
import { serialOfDate, type DateSystem } from './date-serial';
import { promptOf } from './field-validation';
import { settingMark, settingValueName } from './hidden-names';
import { literalText } from './literal-text';
import { DATE_FORMAT, TEXT_FORMAT } from './look';
import type { Naming } from './naming';
import type { CellStyle, SheetLayout, Validation } from './sheet-layout';
import type { NameLayout } from './workbook-layout';

export const SETTINGS_TABLE = 'Settings';
export const SETTINGS_COLUMNS = ['Setting', 'Value', 'Meaning'] as const;

export type SettingName = keyof Settings;
export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

type Parts = Pick<SheetLayout, 'columns' | 'blocks' | 'styles' | 'validations'>;

/** The table of the team's settings, its first header cell at this place. `names` are the marks on the value cells. */
export function layOutSettings(
  settings: Settings,
  { row, column }: { row: number; column: number },
  system: DateSystem,
): Parts & { area: Area; names: readonly { name: string; area: Area }[] } {
  const valueCell = (index: number): Area => ({ row: row + 1 + index, column: column + 1, rowCount: 1, columnCount: 1 });
  const cells = SETTING_NAMES.map((name, index) => ({ name, definition: SETTINGS[name], cell: valueCell(index) }));
  return {
    area: { row, column, rowCount: cells.length + 1, columnCount: SETTINGS_COLUMNS.length },
    columns: [30, 24, 44].map((width, offset) => ({ column: column + offset, width })),
    blocks: [
      {
        row,
        column,
        contents: [[...SETTINGS_COLUMNS], ...cells.map(({ name, definition }) => [definition.label, settingContent(name, settings[name], system), definition.meaning])],
      },
    ],
    styles: [
      { area: { row: row + 1, column: column + 2, rowCount: cells.length, columnCount: 1 }, style: { wrap: true } },
      ...cells.map(({ name, cell }) => ({ area: cell, style: settingCell(name, cell).style })),
    ],
    validations: cells.map(({ name, cell }) => settingCell(name, cell).validation),
    names: cells.map(({ name, cell }) => ({ name: settingMark(name), area: cell })),
  };
}

/**
 * The hidden name by which formulas read a setting. It looks for the words in the column Setting, so that it holds when
 * people sort the table: a name on the cell would then stand on another setting's value.
 */
export function settingFormulas({ table }: Naming): NameLayout[] {
  const settings = table(SETTINGS_TABLE);
  return FORMULAS_READ.map((name) => {
    const { label, type } = SETTINGS[name];
    const formula = `=INDEX(${settings}[Value],MATCH("${label}",${settings}[Setting],0))`;
    return { name: settingValueName(name), formula: type === 'text' ? `${formula}&""` : formula, isVisible: false };
  });
}

/** How the value's cell looks and what it takes. */
export function settingCell(name: SettingName, cell: Area): { readonly style: CellStyle; readonly validation: Validation } {
  return { style: STYLES[SETTINGS[name].type], validation: validationOf(SETTINGS[name], cell) };
}

/** The settings that formulas read. */
const FORMULAS_READ = ['team', 'dueSoonDays'] as const satisfies readonly SettingName[];

/** What to write so that the setting is read with this value. Null leaves the cell empty. */
export function settingContent(name: SettingName, value: Settings[SettingName] | null, system: DateSystem): CellContent {
  if (value === null || typeof value === 'number') return value;
  return SETTINGS[name].type === 'date' ? serialOfDate(value as CalendarDate, system) : literalText(value);
}

const STYLES: Readonly<Record<SettingDefinition['type'], CellStyle>> = {
  text: { numberFormat: TEXT_FORMAT, wrap: true, horizontal: 'Left' },
  date: { numberFormat: DATE_FORMAT, horizontal: 'Left' },
  wholeNumber: { horizontal: 'Left' },
};

/** Weeks and days. */
const LARGEST_NUMBER = 999;

function validationOf({ label, meaning, type }: SettingDefinition, area: Area): Validation {
  const example = { text: '', date: ' Example: 1 Sep 2026', wholeNumber: ' Example: 14' }[type];
  const prompt = promptOf(label, `${meaning}${example}`);
  switch (type) {
    case 'text':
      return { area, rule: { type: 'anyText' }, prompt, alert: null };
    case 'date':
      return { area, rule: { type: 'date', first: '2000-01-01', last: '2099-12-31' }, prompt, alert: { style: 'Stop', title: label.slice(0, 32), message: 'Type a date, such as 1 Sep 2026.' } };
    case 'wholeNumber':
      return { area, rule: { type: 'wholeNumber', minimum: 1, maximum: LARGEST_NUMBER }, prompt, alert: { style: 'Stop', title: label.slice(0, 32), message: 'Type a whole number of 1 or more.' } };
  }
}
