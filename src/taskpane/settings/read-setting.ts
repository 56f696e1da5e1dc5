import { parseCalendarDate, type CalendarDate } from '../../domain/model/calendar-date';
import { SETTINGS, type Settings } from '../../domain/model/settings';
import { strings } from './strings';

/** What somebody has typed for a setting: its value (null: none), or what is wrong with it. */
export type TypedSetting = { readonly value: string | number | CalendarDate | null } | { readonly problem: string };

/** The days that somebody has set: a plan's end that follows from its start is none of them. */
export type PlanDays = Pick<Settings, 'planStart' | 'planEnd'>;

/** @param typed as the field holds it; a date as `YYYY-MM-DD`. */
export function readTypedSetting(setting: keyof Settings, typed: string, plan: PlanDays): TypedSetting {
  const text = typed.trim();
  if (text === '') return { value: null };
  switch (SETTINGS[setting].type) {
    case 'text':
      return { value: text };
    case 'wholeNumber':
      return readNumber(text);
    case 'date':
      return readDate(setting, text, plan);
  }
}

/** What the field of a setting holds. */
export function settingText(value: Settings[keyof Settings]): string {
  return value === null ? '' : String(value);
}

/** Weeks and days; as the sheet has it. */
const LARGEST_NUMBER = 999;
/** As the sheet has it. */
export const [FIRST_DAY, LAST_DAY] = ['2000-01-01', '2099-12-31'];

function readNumber(text: string): TypedSetting {
  const number = Number(text);
  return /^\d+$/.test(text) && number >= 1 && number <= LARGEST_NUMBER ? { value: number } : { problem: strings.problems.wholeNumber(LARGEST_NUMBER) };
}

function readDate(setting: keyof Settings, text: string, { planStart, planEnd }: PlanDays): TypedSetting {
  const date = parseCalendarDate(text);
  if (date === null || text < FIRST_DAY || text > LAST_DAY) return { problem: strings.problems.date };
  if (setting === 'planEnd' && planStart !== null && date <= planStart) return { problem: strings.problems.endsBeforeStart(planStart) };
  if (setting === 'planStart' && planEnd !== null && date >= planEnd) return { problem: strings.problems.startsAfterEnd(planEnd) };
  return { value: date };
}
