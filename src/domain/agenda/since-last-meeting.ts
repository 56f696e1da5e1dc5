import { isOpen, type Action } from '../model/actions';
import { inWords } from '../model/calendar-date';
import { isUndecided, type Decision } from '../model/decisions';
import { briefName, quoted, shortened } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from '../summary/row-reference';
import type { Section } from '../summary/summary';
import { isTroubled, troublesOf } from '../summary/troubles';
import type { PlannedMeeting } from './agenda';
import { inOrder, type Point } from './in-order';
import { isOf, type Sitting } from './sitting';
import { topicsOf } from './topics';

/**
 * What became of the last meeting: what was finished since, with what was learnt; what it agreed that is still open;
 * what it decided that nobody made an action of and whose day has come; and its agenda, where nothing at all is noted of
 * it. Actions in trouble are an item of their own and not told twice.
 */
export function sinceLastMeeting(workspace: Workspace, sitting: Sitting): Section[] {
  const { last, day } = sitting;
  if (last === null) return [];
  return [
    { heading: 'Finished', sentences: inOrder(finished(workspace, sitting)).reverse() },
    { heading: 'Agreed then, still open', sentences: inOrder(stillOpen(workspace, last)) },
    { heading: 'Decided then: has it been done?', sentences: inOrder(promised(workspace, last, day)) },
    { heading: 'On its agenda, and nothing is noted of it', sentences: isNoted(workspace, last) ? [] : topicsOf(workspace, last.index) },
  ];
}

function finished({ actions, ...workspace }: Workspace, { last, day }: Sitting): Point[] {
  return actions.flatMap(({ id, action, status, completedOn, evidence }, index) => {
    if (status !== 'Complete' || completedOn === null || last === null || completedOn < last.date || completedOn > day) return [];
    const learnt = evidence === null ? '; what was learnt is not noted yet' : `: ${quoted(evidence, LONGEST_EVIDENCE)}`;
    return [{ text: `${briefName(id, action)} was finished on ${inWords(completedOn)}${learnt}.`, by: completedOn, rows: [rowReference({ actions, ...workspace }, 'actions', index)] }];
  });
}

function stillOpen(workspace: Workspace, last: PlannedMeeting): Point[] {
  const look = troublesOf(workspace);
  return workspace.actions.flatMap((action, index) => {
    if (!isOpen(action) || !isOf(last, action.raisedAt) || isTroubled(look(index))) return [];
    return [{ text: `${briefName(action.id, action.action)} ${howItGoes(action)}.`, by: action.due, rows: [rowReference(workspace, 'actions', index)] }];
  });
}

/** `is due on 8 Dec 2026, 70 % done (Support worker)`: an action without trouble has a due date, or one that could not be read. */
function howItGoes({ due, progress, lead }: Action): string {
  const when = due === null ? 'is open' : `is due on ${inWords(due)}`;
  return `${when}${progress === null || progress === 0 ? '' : `, ${Math.round(progress * 100)}% done`}${lead === null ? '' : ` (${shortened(lead)})`}`;
}

/** A decision that names an action is followed by the action. */
function promised(workspace: Workspace, last: PlannedMeeting, day: string): Point[] {
  return workspace.decisions.flatMap((decision, index) => {
    const { meeting, action, byWhen } = decision;
    if (!isOf(last, meeting) || isUndecided(decision) || decision.decision === null || action !== null || byWhen === null || byWhen > day) return [];
    return [{ text: promise(decision, byWhen), by: byWhen, rows: [rowReference(workspace, 'decisions', index)] }];
  });
}

function promise({ question, decision, owner }: Decision, byWhen: NonNullable<Decision['byWhen']>): string {
  const words = [question, decision].filter((text) => text !== null).map((text) => shortened(text, LONGEST_EVIDENCE));
  return `${words.join(' ')} (by ${inWords(byWhen)}${owner === null ? '' : `, ${shortened(owner)}`})`;
}

/** Whether anything shows that the meeting took place as planned: notes, a decision, or an action that it asked for. */
function isNoted({ meetings, decisions, actions }: Workspace, last: PlannedMeeting): boolean {
  return (
    (meetings[last.index]?.notes ?? null) !== null ||
    decisions.some(({ meeting, decision }) => isOf(last, meeting) && decision !== null) ||
    actions.some(({ raisedAt }) => isOf(last, raisedAt))
  );
}

/** What was learnt is worth more room than a name; characters. */
const LONGEST_EVIDENCE = 120;
