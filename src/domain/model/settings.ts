import type { CalendarDate } from './calendar-date';

/** The team's settings. Days and weeks are whole numbers of 1 or more. */
export interface Settings {
  readonly team: string | null;
  readonly planStart: CalendarDate | null;
  readonly planEnd: CalendarDate | null;
  readonly existingGroup: string | null;
  readonly reportingWeeks: number;
  readonly dueSoonDays: number;
  readonly staleRatingDays: number;
  readonly externalSustainabilityScore: string | null;
  readonly externalSustainabilityScoreDate: CalendarDate | null;
}

export interface SettingDefinition {
  /** As it stands in the table `Settings`, column `Setting`. */
  readonly label: string;
  readonly meaning: string;
  readonly type: 'text' | 'date' | 'wholeNumber';
}

/** Every setting, in the order of the table. */
export const SETTINGS: { readonly [Name in keyof Settings]: SettingDefinition } = {
  team: { label: 'Team', meaning: 'The name of your team, as reports show it.', type: 'text' },
  planStart: { label: 'Plan start', meaning: 'The first day of your service improvement plan.', type: 'date' },
  planEnd: { label: 'Plan end', meaning: 'Its last day; twelve months after the start unless you change it.', type: 'date' },
  existingGroup: { label: 'Existing group', meaning: 'The name of the meeting that serves as your group, if there was one already.', type: 'text' },
  reportingWeeks: { label: 'Reporting weeks', meaning: 'A working group that has not reported for longer than this is asked about.', type: 'wholeNumber' },
  dueSoonDays: { label: 'Due soon days', meaning: 'An action due within this many days is shown as due soon.', type: 'wholeNumber' },
  staleRatingDays: { label: 'Stale rating days', meaning: 'A rating of commitment older than this is due for another look.', type: 'wholeNumber' },
  externalSustainabilityScore: { label: 'External sustainability score', meaning: 'The score from a sustainability tool that your trust uses, if it uses one.', type: 'text' },
  externalSustainabilityScoreDate: { label: 'External sustainability score date', meaning: 'The day of that score.', type: 'date' },
};

/** What holds where a setting is blank or cannot be read. */
export const DEFAULT_SETTINGS: Settings = {
  team: null,
  planStart: null,
  planEnd: null,
  existingGroup: null,
  reportingWeeks: 9,
  dueSoonDays: 14,
  staleRatingDays: 90,
  externalSustainabilityScore: null,
  externalSustainabilityScoreDate: null,
};
