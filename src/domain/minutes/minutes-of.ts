import type { PlannedMeeting } from '../agenda/agenda';
import { kindOfMeeting, meetingFacts } from '../agenda/meeting-in-words';
import { cadence } from '../analysis/cadence';
import { addDays } from '../model/calendar-date';
import type { Workspace } from '../model/workspace';
import type { Section } from '../summary/summary';
import { actionsAgreed } from './actions-agreed';
import { decisionsTaken, questionsLeft } from './decisions-taken';
import { hostingNoted } from './hosting-noted';
import type { Minutes, MinutesItem, MinutesKind } from './minutes';
import { nextSigMeeting } from './next-sig-meeting';
import { notesTaken } from './notes-taken';
import { whoCame } from './who-came';
import { whoDoesWhat } from './who-does-what';

/** The latest SIG meeting on or before today; null where none has been. */
export function lastHeldMeeting({ meetings, today }: Pick<Workspace, 'meetings' | 'today'>): PlannedMeeting | null {
  const { last } = cadence({ meetings, today: addDays(today, 1) });
  return last === null ? null : { ...last, id: meetings[last.index]?.id ?? null };
}

/**
 * What the workbook holds of a meeting: who came, what was decided, what was left open and what was agreed. A meeting that
 * is over is asked for what is missing; of one that is still to come, only what stands there already is told. Holds no
 * ratings of commitment: minutes are sent round.
 */
export function minutesOf(workspace: Workspace, meeting: PlannedMeeting): Minutes {
  const isAhead = meeting.date > workspace.today;
  return {
    team: workspace.settings.team,
    today: workspace.today,
    meeting,
    kind: kindOfMeeting(workspace.meetings[meeting.index] ?? { type: null }),
    isAhead,
    facts: meetingFacts(workspace, meeting),
    items: ITEMS.map(({ kind, title, sections }): MinutesItem => ({ kind, title, sections: sections(workspace, meeting, isAhead).filter(isFilled) })).filter(
      ({ sections }) => sections.length > 0,
    ),
  };
}

const ITEMS: readonly {
  readonly kind: MinutesKind;
  readonly title: string;
  readonly sections: (workspace: Workspace, meeting: PlannedMeeting, isAhead: boolean) => Section[];
}[] = [
  { kind: 'people', title: 'Who came', sections: whoCame },
  { kind: 'decisions', title: 'Decided', sections: decisionsTaken },
  { kind: 'open', title: 'Still to be decided', sections: questionsLeft },
  { kind: 'actions', title: 'Actions agreed', sections: actionsAgreed },
  { kind: 'notes', title: 'Notes', sections: notesTaken },
  { kind: 'hosting', title: 'Hosting', sections: hostingNoted },
  { kind: 'leads', title: 'Who does what', sections: whoDoesWhat },
  { kind: 'next', title: 'Next meeting', sections: nextSigMeeting },
];

function isFilled({ sentences }: Section): boolean {
  return sentences.length > 0;
}
