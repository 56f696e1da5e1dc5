import { analyseCommitment } from '../analysis/commitment';
import { daysOverdue } from '../analysis/timing';
import { isOpen, type Action } from '../model/actions';
import { inWords } from '../model/calendar-date';
import { inSeries } from '../model/row-name';
import type { Rows, Workspace } from '../model/workspace';
import { isBlocked } from './actions-by-lead';
import { DAYS_AHEAD, dueBeforeLong } from './due-before-long';
import { rowReference } from './row-reference';
import type { RowReference, Sentence, Summary } from './summary';
import { beFor, counted } from './wording';

/** Three sentences for somebody who reads no further: how the plan is going, what is next, and whose support it needs. */
export function headline(workspace: Workspace): Summary['headline'] {
  return [planSentence(workspace), nextSentence(workspace), commitmentSentence(workspace)];
}

function planSentence(workspace: Workspace): Sentence {
  const { actions, today } = workspace;
  if (actions.length === 0) return { text: 'The plan has no actions yet.', rows: [] };
  const open = actions.filter(isOpen);
  const rows = referencesTo(workspace, 'actions', actions, () => true);
  if (open.length === 0) return { text: `${actions.length === 1 ? 'The 1 action' : `All ${actions.length} actions`} of the plan ${beFor(actions.length)} complete or cancelled.`, rows };
  const parts = [
    phrase(open, (action) => daysOverdue(action, today) > 0, 'overdue'),
    phrase(open, isBlocked, 'blocked'),
    phrase(open, ({ lead }) => lead === null, 'without a lead'),
    phrase(open, ({ due }) => due === null, 'without a due date'),
  ].filter((part) => part !== null);
  const trouble = parts.length === 0 ? 'none is overdue or blocked, and each has a lead and a due date' : `of these, ${inSeries(parts)}`;
  return { text: `${open.length} of ${counted(actions.length, 'action')} ${beFor(open.length)} open; ${trouble}.`, rows };
}

function phrase(open: readonly Action[], which: (action: Action) => boolean, words: string): string | null {
  const count = open.filter(which).length;
  return count === 0 ? null : `${count} ${beFor(count)} ${words}`;
}

function nextSentence(workspace: Workspace): Sentence {
  const due = dueBeforeLong(workspace);
  const [first] = due;
  if (first === undefined) return { text: `Nothing is due in the next ${DAYS_AHEAD} days.`, rows: [] };
  const day = first.due === workspace.today ? 'today' : `on ${inWords(first.due)}`;
  return {
    text: `${counted(due.length, 'action')} ${beFor(due.length)} due in the next ${DAYS_AHEAD} days, ${due.length === 1 ? '' : 'the first '}${day}.`,
    rows: due.map(({ index }) => rowReference(workspace, 'actions', index)),
  };
}

/** Counts each kind by itself: those ahead of what is needed make nothing good for those short of it. */
function commitmentSentence(workspace: Workspace): Sentence {
  const positions = analyseCommitment(workspace);
  if (positions.length === 0) return { text: 'No stakeholders are listed yet.', rows: [] };
  const count = (...cases: string[]): number => positions.filter(({ conclusion }) => cases.includes(conclusion.case)).length;
  const parts = [
    [count('D'), 'opposed'],
    [count('A'), 'short of what is needed'],
    [count('C', 'H'), 'ahead of it'],
    [count('E'), 'not known yet'],
    [count('F', 'G'), 'without a needed place'],
    [count('B'), 'in place'],
  ] as const;
  const told = parts.filter(([number]) => number > 0).map(([number, words]) => `${number} ${beFor(number)} ${words}`);
  return {
    text: `Of ${counted(positions.length, 'stakeholder')}, ${inSeries(told)}.`,
    rows: referencesTo(workspace, 'stakeholders', workspace.stakeholders, () => true),
  };
}

function referencesTo<Row>(rows: Rows, collection: keyof Rows, all: readonly Row[], which: (row: Row) => boolean): RowReference[] {
  return [...all.entries()].filter(([, row]) => which(row)).map(([index]) => rowReference(rows, collection, index));
}
