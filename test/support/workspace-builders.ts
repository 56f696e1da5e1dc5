/** Rows and workspaces for examples: whatever is not said is flawless, so that an example shows only what it is about. */
import type { Action } from '../../src/domain/model/actions';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { COLLECTIONS } from '../../src/domain/model/collection';
import type { CommitmentRating } from '../../src/domain/model/commitment-ratings';
import type { Goal } from '../../src/domain/model/goals';
import type { Meeting } from '../../src/domain/model/meetings';
import type { Member } from '../../src/domain/model/members';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/model/settings';
import type { Stakeholder } from '../../src/domain/model/stakeholders';
import type { WorkingGroup } from '../../src/domain/model/working-groups';
import { NO_ROWS, type Workspace } from '../../src/domain/model/workspace';

/** The day on which the examples take place. */
export const TODAY = calendarDate('2026-11-24');

export function goal(given: Partial<Goal> = {}): Goal {
  return {
    id: 'G1',
    goal: 'Quicker first response',
    measure: 'Minutes to call-back',
    baseline: '95 minutes',
    target: '60 minutes',
    targetDate: calendarDate('2027-03-31'),
    fidelityItems: [1],
    agreedOn: calendarDate('2026-06-02'),
    status: 'Active',
    ...given,
  };
}

/** An open action that is on track. */
export function action(given: Partial<Action> = {}): Action {
  return {
    id: 'A1',
    goal: 'G1',
    group: null,
    action: 'Test an evening triage rota',
    lead: 'Senior nurse',
    start: calendarDate('2026-10-01'),
    due: calendarDate('2026-12-18'),
    status: 'On track',
    progress: 0.5,
    completedOn: null,
    blockedBy: null,
    outsideOurControl: null,
    dependsOn: [],
    evidence: null,
    raisedAt: null,
    updatedOn: calendarDate('2026-11-17'),
    ...given,
  };
}

export function completeAction(given: Partial<Action> = {}): Action {
  return action({ status: 'Complete', progress: 1, completedOn: calendarDate('2026-11-10'), evidence: 'Log of 40 call-backs', ...given });
}

export function stakeholder(given: Partial<Stakeholder> = {}): Stakeholder {
  return {
    id: 'S1',
    stakeholder: 'Ward manager',
    organisation: 'Northmoor Hospital',
    pathway: 'In-patient',
    holds: ['Authority', 'Access'],
    dependsOn: [],
    riskIfLeftOut: 'Low',
    power: 'High',
    interest: 'High',
    onTheSig: 'No',
    ...given,
  };
}

/** A rating with a gap, and with all that a gap asks for. */
export function rating(given: Partial<CommitmentRating> = {}): CommitmentRating {
  return {
    stakeholder: 'S1',
    ratedOn: calendarDate('2026-11-03'),
    now: 'Let it happen',
    needed: 'Help it happen',
    howSure: 'Fairly sure',
    why: 'Sent two nurses to the scoping day',
    nextStep: 'Invite to the next ward round',
    owner: 'Facilitator',
    byWhen: calendarDate('2026-12-15'),
    ...given,
  };
}

export function member(given: Partial<Member> = {}): Member {
  return {
    role: 'Senior practitioner',
    name: null,
    seat: 'Clinical lead',
    joined: calendarDate('2026-06-02'),
    left: null,
    hoursAvailable: 6,
    hoursCommitted: 5,
    offers: 'Good with figures',
    ...given,
  };
}

export function workingGroup(given: Partial<WorkingGroup> = {}): WorkingGroup {
  return {
    id: 'W1',
    group: 'Front door',
    convenor: 'Senior nurse',
    weWouldKnowBecause: 'Callers wait less than an hour',
    until: calendarDate('2027-03-31'),
    meets: 'Every two weeks, after handover',
    reportsTo: 'The SIG',
    reportsWhen: 'At every SIG meeting',
    goals: ['G1'],
    members: 'Senior nurse; Administrator',
    managementSupport: 'Yes',
    supportFrom: 'Acute care manager',
    supportOn: calendarDate('2026-06-09'),
    lastReported: calendarDate('2026-11-10'),
    ...given,
  };
}

/** A SIG meeting inside one that exists already. */
export function meeting(given: Partial<Meeting> = {}): Meeting {
  return {
    id: 'M1',
    date: calendarDate('2026-10-27'),
    type: 'SIG',
    venue: 'Seminar room',
    existingMeetingUsed: 'Acute-care meeting',
    hours: 1,
    people: 6,
    attended: null,
    apologies: null,
    agenda: null,
    notes: null,
    ...given,
  };
}

/** The scoping day, half a year ago. */
export function scopingDay(given: Partial<Meeting> = {}): Meeting {
  return meeting({ id: 'M0', date: calendarDate('2026-05-19'), type: 'Scoping', existingMeetingUsed: null, hours: 6, people: 24, ...given });
}

/** Empty but for what is given, with all of its tables. */
export function workspace(given: Partial<Omit<Workspace, 'settings'>> & { settings?: Partial<Settings> } = {}): Workspace {
  return {
    today: TODAY,
    present: new Set(COLLECTIONS),
    unreadable: [],
    ...NO_ROWS,
    ...given,
    settings: { ...DEFAULT_SETTINGS, ...given.settings },
  };
}
