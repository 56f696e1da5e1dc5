/** Rows of the modules beside `core`, flawless where nothing is said (see `workspace-builders.ts`). */
import { calendarDate } from '../../src/domain/model/calendar-date';
import type { Communication } from '../../src/domain/model/communications';
import type { Decision } from '../../src/domain/model/decisions';
import type { HostingNote } from '../../src/domain/model/hosting-notes';
import type { Involvement } from '../../src/domain/model/involvement-log';
import type { MeasureValue } from '../../src/domain/model/measure-values';
import type { Measure } from '../../src/domain/model/measures';
import type { ScopingChecklistItem } from '../../src/domain/model/scoping-checklist';
import type { SustainabilityQuestion } from '../../src/domain/model/sustainability-questions';

export function decision(given: Partial<Decision> = {}): Decision {
  return {
    meeting: 'M1',
    question: 'Who leads the carer-awareness session?',
    decision: 'The peer worker',
    owner: 'CRT manager',
    byWhen: calendarDate('2026-12-01'),
    action: null,
    ...given,
  };
}

export function checklistItem(given: Partial<ScopingChecklistItem> = {}): ScopingChecklistItem {
  return { item: 'Fidelity feedback shared first', done: 'Yes', who: 'Facilitator', byWhen: calendarDate('2026-05-05'), note: null, ...given };
}

export function communication(given: Partial<Communication> = {}): Communication {
  return {
    audience: ['All'],
    message: 'How far the plan has come',
    channel: 'Bulletin',
    frequency: 'Two-monthly',
    owner: 'Facilitator',
    lastSent: calendarDate('2026-10-27'),
    noneNeededBecause: null,
    ...given,
  };
}

export function involvement(given: Partial<Involvement> = {}): Involvement {
  return {
    date: calendarDate('2026-05-12'),
    who: 'Service-user forum',
    from: 'Service users',
    linkedTo: [],
    kind: 'Consultation',
    whatChanged: 'Endings became a topic',
    ...given,
  };
}

export function measure(given: Partial<Measure> = {}): Measure {
  return { id: 'K1', measure: 'Minutes to call-back', goal: 'G1', type: 'Outcome', unit: 'minutes', betterIs: 'Lower', ...given };
}

export function measureValue(given: Partial<MeasureValue> = {}): MeasureValue {
  return { measure: 'K1', date: calendarDate('2026-11-17'), value: 72, note: null, ...given };
}

export function sustainabilityQuestion(given: Partial<SustainabilityQuestion> = {}): SustainabilityQuestion {
  return {
    goal: 'G1',
    question: 'Who will keep measuring when the plan ends?',
    answer: 'Partly',
    whatWeWillDo: 'Put it into the team figures',
    owner: 'Administrator',
    byWhen: calendarDate('2027-02-26'),
    ...given,
  };
}

export function hostingNote(given: Partial<HostingNote> = {}): HostingNote {
  return { meeting: 'M1', role: 'Inviter', who: 'Facilitator', step: 'Forward', whatWeWillDo: 'Ring the GP lead', ...given };
}
