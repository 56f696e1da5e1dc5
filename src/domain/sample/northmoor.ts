import { addMonths, addWeeks, type CalendarDate } from '../model/calendar-date';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { NO_ROWS, type Rows } from '../model/workspace';
import { sampleActions } from './northmoor-actions';
import { sampleCommitmentRatings } from './northmoor-commitment';
import { sampleGoals } from './northmoor-goals';
import { sampleStakeholders } from './northmoor-stakeholders';

/** A day a number of weeks after today; before it where the number is negative. */
export type WeeksFromToday = (weeks: number) => CalendarDate;

/**
 * The fictional "Northmoor CRT", half a year into its plan. All dates are relative to today, so that the same rows are
 * late, due or done on whatever day it is made. Its flaws are deliberate (domain.md, section 6): they show what a check
 * finds, and everything else is flawless. Groups and meetings are named by ID although their tables come later.
 */
export function sampleWorkspace(today: CalendarDate): Rows & { readonly settings: Settings } {
  const week: WeeksFromToday = (weeks) => addWeeks(today, weeks);
  return {
    ...NO_ROWS,
    settings: {
      ...DEFAULT_SETTINGS,
      team: 'Northmoor CRT',
      planStart: week(-25),
      planEnd: addMonths(week(-25), 12),
      existingGroup: 'Acute-care meeting',
    },
    goals: sampleGoals(week),
    actions: sampleActions(week),
    stakeholders: sampleStakeholders(),
    commitmentRatings: sampleCommitmentRatings(week),
  };
}
