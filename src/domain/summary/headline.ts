import { analyseCommitment, type CommitmentPosition } from '../analysis/commitment';
import type { CommitmentCase } from '../analysis/continuum';
import { isOpen, type Action } from '../model/actions';
import { GOAL_PROGRESS, type GoalProgress } from '../model/goal-override';
import { briefName, inSeries, shownId } from '../model/row-name';
import { unreadableOf } from '../model/unreadable';
import type { Rows, Workspace } from '../model/workspace';
import { dueNext, isAnyOverdue, isEveryDueDateRead, onDay } from './due-next';
import { horizonInWords, horizonOf } from './horizon';
import { COMMITMENT, GOALS, MEETINGS, missingGround, PLAN, WHAT_IS_DUE } from './missing-ground';
import { nextMeetingSentence } from './next-meeting';
import { rowReference } from './row-reference';
import type { RowReference, Sentence, Summary } from './summary';
import { isEveryTroubleRead, troublesOf } from './troubles';
import { beFor, counted, grouped } from './wording';

/** A sentence for somebody who reads no further. */
export type HeadlineSentence = (workspace: Workspace, goals: Summary['goals']) => Sentence;

/** How the plan is going. */
export const PLAN_IN_SHORT: HeadlineSentence = (workspace) => missingGround(workspace, PLAN) ?? planSentence(workspace);

/** What is next, by its ID. */
export const WHAT_IS_NEXT: HeadlineSentence = (workspace) => missingGround(workspace, WHAT_IS_DUE) ?? nextSentence(workspace, ({ id, action }) => (id === null ? briefName(id, action) : shownId(id)));

/** What is next, for those who do not know the plan’s IDs. */
export const WHAT_IS_NEXT_BY_NAME: HeadlineSentence = (workspace) => missingGround(workspace, WHAT_IS_DUE) ?? nextSentence(workspace, ({ id, action }) => briefName(id, action));

/** Whose support the plan needs. */
export const COMMITMENT_IN_SHORT: HeadlineSentence = (workspace) => missingGround(workspace, COMMITMENT) ?? commitmentSentence(workspace);

/** How the goals stand; before there is an active one, when the group meets next. */
export const GOALS_IN_SHORT: HeadlineSentence = (workspace, goals) =>
  missingGround(workspace, GOALS) ?? (goals.length > 0 ? goalsSentence(goals) : (missingGround(workspace, MEETINGS) ?? nextMeetingSentence(workspace)));

/** Three sentences: how the plan is going, what is next, and whose support it needs. */
export function headline(workspace: Workspace): Summary['headline'] {
  return [PLAN_IN_SHORT(workspace, []), WHAT_IS_NEXT(workspace, []), COMMITMENT_IN_SHORT(workspace, [])];
}

function planSentence(workspace: Workspace): Sentence {
  const { actions } = workspace;
  if (actions.length === 0) return { text: 'The plan has no actions yet.', rows: [] };
  const rows = everyRow(workspace, 'actions');
  const open = [...actions.entries()].filter(([, action]) => isOpen(action));
  if (open.length === 0)
    return {
      text: `${actions.length === 1 ? 'The only action of the plan is' : `All ${grouped(actions.length)} actions of the plan are`} complete or cancelled.`,
      rows,
    };
  const look = troublesOf(workspace);
  const troubles = open.map(([index]) => look(index));
  const unreadable = unreadableOf(workspace);
  const found = [
    [troubles.filter(({ daysOverdue }) => daysOverdue > 0).length, 'overdue'],
    [troubles.filter(({ blocked }) => blocked).length, 'held up'],
    [troubles.filter(({ lacks }) => lacks.includes('lead')).length, 'without a lead'],
    [troubles.filter(({ lacks }) => lacks.includes('due')).length, 'without a due date'],
    // It counts as open, and may be finished.
    [open.filter(([index]) => unreadable.has({ collection: 'actions', index, field: 'status' })).length, 'without a status that could be read'],
  ] as const;
  const start = `${grouped(open.length)} of ${counted(actions.length, 'action')} ${beFor(open.length)} open`;
  if (!isEveryTroubleRead(workspace) && found.every(([count]) => count === 0)) return { text: `${start}.`, rows };
  return { text: `${start}; ${open.length === 1 ? `it is ${ofTheOne(found)}` : ofSeveral(found)}.`, rows };
}

type Found = readonly (readonly [count: number, what: string])[];

function ofTheOne(found: Found): string {
  const told = found.filter(([count]) => count > 0).map(([, what]) => what);
  return told.length === 0 ? 'neither overdue nor held up' : inSeries(told);
}

function ofSeveral(found: Found): string {
  const told = tellAll(found);
  return told.length === 0 ? 'none of them is overdue or held up' : `of these, ${inSeries(told)}`;
}

function nextSentence(workspace: Workspace, nameOf: (action: Pick<Action, 'id' | 'action'>) => string): Sentence {
  const due = dueNext(workspace);
  const when = horizonInWords(horizonOf(workspace));
  const [first] = due;
  if (first === undefined) return { text: `Nothing ${isAnyOverdue(workspace) ? 'more ' : ''}is ${isEveryDueDateRead(workspace) ? '' : 'known to be '}due ${when}.`, rows: [] };
  const which = `${nameOf(workspace.actions[first.index] ?? { id: null, action: null })} ${onDay(first.due, workspace.today)}`;
  return {
    text: `${counted(due.length, 'action')} ${beFor(due.length)} due ${when}${due.length === 1 ? `: ${which}` : `, the first of them ${which}`}.`,
    rows: due.map(({ index }) => rowReference(workspace, 'actions', index)),
  };
}

/** By the word that stands with each goal; what is doubtful about it is said there. */
function goalsSentence(goals: Summary['goals']): Sentence {
  const told = tellAll(GOAL_PROGRESS.map((status) => [goals.filter((goal) => goal.status === status).length, IN_THE_HEADLINE[status]]));
  const start = goals.length === 1 ? 'Of 1 active goal' : `Of ${grouped(goals.length)} active goals`;
  const by = goals.some(({ override }) => override !== null) ? 'by what the leads of the actions and the group say' : 'by what the leads of the actions say';
  return { text: `${start}, ${inSeries(told)}, ${by}.`, rows: goals.map(({ row }) => row) };
}

/** As it follows `2 are`. */
const IN_THE_HEADLINE: Readonly<Record<GoalProgress, string>> = {
  'On track': 'on track',
  'At risk': 'at risk',
  'Off track': 'off track',
  Blocked: 'blocked',
  'Not started': 'not started',
  Complete: 'complete',
  Unknown: 'not known',
};

/** Counts each kind by itself: those ahead of what is needed make nothing good for those short of it. */
function commitmentSentence(workspace: Workspace): Sentence {
  const positions = analyseCommitment(workspace);
  if (positions.length === 0) return { text: 'No stakeholders are listed yet.', rows: [] };
  const count = (...cases: CommitmentCase[]): number =>
    positions.filter(({ conclusion }) => cases.includes(conclusion.case)).length;
  const told = tellAll([
    [count('D'), `opposed${named(positions.filter(({ conclusion }) => conclusion.case === 'D'))}`],
    [count('A'), 'short of what is needed'],
    [count('C', 'H'), 'ahead of what is needed'],
    [count('E'), 'not known yet'],
    [count('F', 'G'), 'without a needed place'],
  ]);
  const inPlace = count('B');
  const start = `${grouped(inPlace)} of ${counted(positions.length, 'stakeholder')} ${beFor(positions.length === 1 ? 1 : inPlace)} where the work needs them`;
  return { text: told.length === 0 ? `${start}.` : `${start}; ${inSeries(told)}.`, rows: everyRow(workspace, 'stakeholders') };
}

/** Whoever is opposed is to be heard first: ` (S4 “Bed manager”)`, where they are few. */
function named(positions: readonly CommitmentPosition[]): string {
  return positions.length > MOST_NAMED ? '' : ` (${inSeries(positions.map(({ stakeholder: { id, stakeholder } }) => briefName(id, stakeholder)))})`;
}

const MOST_NAMED = 2;

/** `1 is overdue`, `2 are held up`: what there is none of is left out. */
function tellAll(found: Found): string[] {
  return found.filter(([count]) => count > 0).map(([count, what]) => `${grouped(count)} ${beFor(count)} ${what}`);
}

function everyRow(rows: Rows, collection: keyof Rows): RowReference[] {
  return [...rows[collection].keys()].map((index) => rowReference(rows, collection, index));
}
