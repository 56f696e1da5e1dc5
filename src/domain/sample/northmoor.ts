import { addMonths, addWeeks, type CalendarDate } from '../model/calendar-date';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import type { Rows } from '../model/workspace';
import { sampleActions } from './northmoor-actions';
import { sampleCommitmentRatings } from './northmoor-commitment';
import { sampleCommunications } from './northmoor-communications';
import { sampleGoals } from './northmoor-goals';
import { sampleWorkingGroups } from './northmoor-groups';
import { sampleHostingNotes } from './northmoor-hosting';
import { sampleInvolvement } from './northmoor-involvement';
import { sampleFidelityScores, sampleMeasureValues, sampleMeasures } from './northmoor-measures';
import { sampleDecisions, sampleMeetings } from './northmoor-meetings';
import { sampleMembers } from './northmoor-members';
import { sampleScopingChecklist, sampleScopingNotes } from './northmoor-scoping';
import { sampleStakeholders } from './northmoor-stakeholders';
import { sampleSpreadPlan, sampleSustainabilityQuestions } from './northmoor-sustainability';

/** A day a number of weeks after today; before it where the number is negative. */
export type WeeksFromToday = (weeks: number) => CalendarDate;

/**
 * The fictional "Northmoor CRT", half a year into its plan. All dates are relative to today, so that the same rows are
 * late, due or done on whatever day it is made. Its flaws are deliberate (domain.md, section 6): they show what a check
 * finds, and everything else is flawless.
 */
export function sampleWorkspace(today: CalendarDate): Rows & { readonly settings: Settings } {
  const week: WeeksFromToday = (weeks) => addWeeks(today, weeks);
  return {
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
    members: sampleMembers(week),
    workingGroups: sampleWorkingGroups(week),
    meetings: sampleMeetings(week),
    decisions: sampleDecisions(week),
    scopingChecklist: sampleScopingChecklist(week),
    scopingNotes: sampleScopingNotes(),
    communications: sampleCommunications(week),
    involvementLog: sampleInvolvement(week),
    measures: sampleMeasures(),
    measureValues: sampleMeasureValues(week),
    fidelityScores: sampleFidelityScores(week),
    sustainabilityQuestions: sampleSustainabilityQuestions(week),
    spreadPlan: sampleSpreadPlan(week),
    hostingNotes: sampleHostingNotes(),
  };
}
