import type { SettingChange } from '../domain/model/edit';
import { SETTINGS } from '../domain/model/settings';
import { BLANK, cellState, GENERAL, holdsTheSame, isSameState, stateAfter, type CellState } from './cell-state';
import type { CellWriting, EditRefusal, SettingRestoration } from './edit-plan';
import { isFittingSetting } from './fitting-value';
import { readSettings, type SettingsReading } from './read-settings';
import { SETTINGS_TABLE, settingContent, type SettingName } from './settings-table';
import type { TableContents } from './table-contents';
import type { WorkbookReading } from './workbook-reading';

/** What is to be written into the table of settings, gathered edit by edit. */
export class SettingEdits {
  private readonly read: SettingsReading;
  private readonly written = new Map<SettingName, CellState>();

  constructor(
    private readonly reading: WorkbookReading,
    /** Undefined where the table is not there. */
    private readonly contents: TableContents | undefined,
  ) {
    this.read = readSettings(reading.tables.get(SETTINGS_TABLE), reading.names, reading.dateSystem);
  }

  set({ setting, seen, value }: SettingChange): EditRefusal | null {
    const before = this.cell(setting);
    const { label, type } = SETTINGS[setting];
    const wanted = typeof value === 'string' && value.trim() === '' ? null : value;
    if (before === null) return { because: 'missing-setting', setting: label };
    if (this.read.settings[setting] !== seen) return { because: 'changed' };
    if (!isFittingSetting(setting, wanted, this.reading.dateSystem)) return { because: 'unfit-value', column: label };
    const content = settingContent(setting, wanted, this.reading.dateSystem);
    this.put(setting, stateAfter(content, before, type === 'wholeNumber' ? 'number' : type));
    return null;
  }

  restore({ setting, left, before }: SettingRestoration): EditRefusal | null {
    const now = this.cell(setting);
    if (now === null || !holdsTheSame(now, left)) return { because: 'changed' };
    this.put(setting, now.numberFormat === left.numberFormat ? before : { ...before, numberFormat: now.numberFormat });
    return null;
  }

  cells(): CellWriting[] {
    const table = this.reading.tables.get(SETTINGS_TABLE);
    return [...this.written].flatMap(([setting, after]) => {
      const place = this.read.places.get(setting);
      if (table === undefined || place === undefined) return [];
      return [{ sheet: table.sheet, row: table.row + 1 + place.bodyRow, column: table.column + place.column, before: this.cell(setting) ?? BLANK, after }];
    });
  }

  undo(): SettingRestoration[] {
    return [...this.written].map(([setting, left]) => ({ type: 'restore setting', setting, left, before: this.cell(setting) ?? BLANK }));
  }

  /** What stands in the setting's cell; null where it is gone. */
  private cell(setting: SettingName): CellState | null {
    const place = this.read.places.get(setting);
    if (place === undefined || this.contents === undefined) return null;
    const { bodyRow, column } = place;
    const value = this.reading.tables.get(SETTINGS_TABLE)?.values[bodyRow + 1]?.[column] ?? '';
    return cellState(value, this.contents.formulas[bodyRow]?.[column] ?? '', this.contents.numberFormats[bodyRow]?.[column] ?? GENERAL);
  }

  private put(setting: SettingName, state: CellState): void {
    const now = this.cell(setting);
    if (now !== null && isSameState(now, state)) this.written.delete(setting);
    else this.written.set(setting, state);
  }
}
