import { parseCalendarDate, type CalendarDate } from '../domain/model/calendar-date';
import type { Field } from '../domain/model/field';
import { SETTINGS } from '../domain/model/settings';
import { SEPARATOR } from './codec';
import { hasSerial, type DateSystem } from './date-serial';
import type { SettingName } from './settings-table';

/** Excel's own limit for a cell. */
const LONGEST_TEXT = 32767;

/** Whether this field can have this value, and a cell can hold it. */
export function isFitting({ kind, schema }: Field, value: unknown, system: DateSystem): boolean {
  if (!schema.safeParse(value).success) return false;
  if (kind.type === 'date') return value === null || hasSerial(value as CalendarDate, system);
  return lengthOf(value) <= LONGEST_TEXT;
}

/** The same of a setting. */
export function isFittingSetting(setting: SettingName, value: unknown, system: DateSystem): boolean {
  if (value === null) return true;
  switch (SETTINGS[setting].type) {
    case 'text':
      return typeof value === 'string' && value.length <= LONGEST_TEXT;
    case 'date':
      return typeof value === 'string' && parseCalendarDate(value) !== null && hasSerial(value as CalendarDate, system);
    case 'wholeNumber':
      return typeof value === 'number' && Number.isInteger(value) && value >= 1;
  }
}

function lengthOf(value: unknown): number {
  const text = Array.isArray(value) ? value.join(SEPARATOR) : value;
  return typeof text === 'string' ? text.length : 0;
}
