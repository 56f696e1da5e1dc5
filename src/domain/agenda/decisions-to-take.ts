import { cadence } from '../analysis/cadence';
import { inWords } from '../model/calendar-date';
import { isUndecided, type Decision } from '../model/decisions';
import { identifierKey, indexById } from '../model/identifier';
import { shortened, shownId } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { DECISIONS, missingGround } from '../summary/missing-ground';
import { rowReference } from '../summary/row-reference';
import type { Section } from '../summary/summary';
import { inOrder, type Point } from './in-order';
import { isOf, type Sitting } from './sitting';

/** Questions that wait for a decision: those put to this meeting, and those that earlier ones have left. What is put to a later meeting waits. */
export function decisionsToTake(workspace: Workspace, sitting: Sitting): Section[] {
  const missing = missingGround(workspace, DECISIONS);
  if (missing !== null) return [{ heading: null, sentences: [missing] }];
  const later = laterMeetings(workspace, sitting);
  const waiting = [...workspace.decisions.entries()].filter(
    ([, decision]) => isUndecided(decision) && !later.has(identifierKey(decision.meeting ?? '')),
  );
  const [now, carried] = [waiting.filter(([, { meeting }]) => isForThis(sitting, meeting)), waiting.filter(([, { meeting }]) => !isForThis(sitting, meeting))];
  const pointsOf = (some: typeof waiting): Point[] => some.map(([index, decision]) => point(workspace, index, decision, sitting));
  return [
    { heading: null, sentences: inOrder(pointsOf(now)) },
    { heading: 'Left from earlier meetings', sentences: inOrder(pointsOf(carried)) },
  ];
}

/** A question that names no meeting is for the next that takes it up. */
function isForThis({ meeting }: Sitting, id: string | null): boolean {
  return id === null || isOf(meeting, id);
}

function laterMeetings({ meetings }: Pick<Workspace, 'meetings'>, { day, meeting }: Sitting): ReadonlySet<string> {
  const later = cadence({ meetings, today: day }).meetings.filter(({ date, index }) => date >= day && index !== meeting?.index);
  return new Set(later.flatMap(({ index }) => meetings[index]?.id ?? []).map(identifierKey));
}

function point(workspace: Workspace, index: number, decision: Decision, sitting: Sitting): Point {
  const { question, byWhen, action, meeting } = decision;
  const about = action === null ? undefined : indexById(workspace.actions).get(identifierKey(action));
  const details = detailsOf(decision, isForThis(sitting, meeting));
  return {
    text: `${shortened(question ?? '', LONGEST_QUESTION)}${details.length === 0 ? '' : ` (${details.join(', ')})`}`,
    by: byWhen,
    rows: [rowReference(workspace, 'decisions', index), ...(about === undefined ? [] : [rowReference(workspace, 'actions', about)])],
  };
}

/** `by 1 Dec 2026, CRT manager, about A9, put to M3`, as far as it is known. */
function detailsOf({ byWhen, owner, action, meeting }: Decision, isForThisOne: boolean): string[] {
  return [
    ...(byWhen === null ? [] : [`by ${inWords(byWhen)}`]),
    ...(owner === null ? [] : [shortened(owner)]),
    ...(action === null ? [] : [`about ${shownId(action)}`]),
    ...(isForThisOne || meeting === null ? [] : [`put to ${shownId(meeting)}`]),
  ];
}

/** A question is read out: it is worth more room than a name; characters. */
const LONGEST_QUESTION = 160;
