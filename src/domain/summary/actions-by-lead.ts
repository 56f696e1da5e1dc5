import { daysOverdue } from '../analysis/timing';
import { workload } from '../analysis/workload';
import { isOpen, type Action } from '../model/actions';
import { inWords } from '../model/calendar-date';
import { briefName, inSeries, quoted, shownId } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { Part, Section, Sentence } from './summary';
import { counted } from './wording';

/** An action that its lead or its dates call for help with: it is spelt out, and the other open ones are only named. */
export function needsAttention(action: Action, workspace: Pick<Workspace, 'today'>): boolean {
  return troubles(action, workspace).length > 0;
}

export function isBlocked({ status, blockedBy }: Pick<Action, 'status' | 'blockedBy'>): boolean {
  return status === 'Blocked' || blockedBy !== null;
}

/**
 * Part 2: every open action under its lead, so that each lead finds their own. What is overdue, blocked, off track or
 * at risk, or lacks a lead, goal or due date has a sentence of its own. Leads with the latest work come first; before
 * them what nobody leads.
 */
export function actionsByLead(workspace: Workspace): Part {
  const { actions } = workspace;
  const load = workload(actions);
  const lateness = (positions: readonly number[]): number => Math.max(...positions.map((position) => lateBy(workspace, position)));
  const leads = [...load.leads].sort((first, second) => lateness(second.actions) - lateness(first.actions) || second.actions.length - first.actions.length);
  const sections = [
    ...(load.unled.length > 0 ? [sectionOf(workspace, 'No lead yet', load.unled)] : []),
    ...leads.map(({ lead, actions: led }) => sectionOf(workspace, lead, led)),
  ];
  const nothing = actions.length === 0 ? 'The plan has no actions yet.' : 'Every action is complete or cancelled.';
  return {
    number: 2,
    title: 'Overdue, blocked and incomplete actions by lead',
    sections: sections.length > 0 ? sections : [{ heading: null, sentences: [{ text: nothing, rows: [] }] }],
  };
}

function sectionOf(workspace: Workspace, heading: string, positions: readonly number[]): Section {
  const troubled = positions
    .filter((position) => needsAttention(actionAt(workspace, position), workspace))
    .sort((first, second) => lateBy(workspace, second) - lateBy(workspace, first));
  const others = positions.filter((position) => !troubled.includes(position));
  return { heading, sentences: [...troubled.map((position) => troubleSentence(workspace, position)), ...othersSentence(workspace, others, troubled.length > 0)] };
}

function troubleSentence(workspace: Workspace, position: number): Sentence {
  const action = actionAt(workspace, position);
  return {
    text: `${briefName(action.id, action.action)} ${inSeries(troubles(action, workspace))}.`,
    rows: [rowReference(workspace, 'actions', position)],
  };
}

function othersSentence(workspace: Workspace, positions: readonly number[], besides: boolean): Sentence[] {
  if (positions.length === 0) return [];
  const names = positions.map((position) => {
    const { id, action } = actionAt(workspace, position);
    return id === null ? briefName(id, action) : shownId(id);
  });
  return [{ text: `${besides ? 'Also open' : 'Open'}: ${inSeries(names)}.`, rows: positions.map((position) => rowReference(workspace, 'actions', position)) }];
}

/** What is to be said of an open action, each as the end of a sentence that begins with its name. */
function troubles(action: Action, { today }: Pick<Workspace, 'today'>): string[] {
  if (!isOpen(action)) return [];
  const days = daysOverdue(action, today);
  const missing = [
    ...(action.lead === null ? ['no lead'] : []),
    ...(action.goal === null ? ['no goal'] : []),
    ...(action.due === null ? ['no due date'] : []),
  ];
  return [
    ...(days > 0 && action.due !== null ? [`was due on ${inWords(action.due)}, ${counted(days, 'day')} ago,`] : []),
    ...(action.status === 'Off track' || action.status === 'At risk' ? [`is ${action.status.toLowerCase()}`] : []),
    ...(isBlocked(action) ? [blockage(action)] : []),
    ...(missing.length > 0 ? [`has ${inSeries(missing)} yet`] : []),
  ];
}

function blockage({ blockedBy, outsideOurControl }: Action): string {
  if (blockedBy === null) return 'is blocked, without a reason given';
  return `is held up by ${quoted(blockedBy)}${outsideOurControl === 'Yes' ? ' (outside our control)' : ''}`;
}

function lateBy(workspace: Workspace, position: number): number {
  return daysOverdue(actionAt(workspace, position), workspace.today);
}

function actionAt({ actions }: Workspace, position: number): Action {
  const action = actions[position];
  if (action === undefined) throw new RangeError(`There is no action at position ${position}`);
  return action;
}
