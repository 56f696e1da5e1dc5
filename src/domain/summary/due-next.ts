import { criticalOverdueChain } from '../analysis/action-order';
import { daysOverdue } from '../analysis/timing';
import { isOpen } from '../model/actions';
import { daysBetween, inWords, type CalendarDate } from '../model/calendar-date';
import { briefName, inSeries, shortened } from '../model/row-name';
import { unreadableOf } from '../model/unreadable';
import type { Workspace } from '../model/workspace';
import { horizonInWords, horizonOf } from './horizon';
import { rowReference } from './row-reference';
import type { Section, Sentence } from './summary';

export interface DueAction {
  /** Position among the actions. */
  readonly index: number;
  readonly due: CalendarDate;
}

/** Open actions due from today to the next meeting (`horizonOf`), its day included, by date and then by row. */
export function dueNext(workspace: Pick<Workspace, 'actions' | 'meetings' | 'today'>): DueAction[] {
  const { actions, today } = workspace;
  const { last } = horizonOf(workspace);
  return actions
    .flatMap((action, index) =>
      isOpen(action) && action.due !== null && action.due >= today && action.due <= last ? [{ index, due: action.due }] : [],
    )
    .sort((first, second) => Number(first.due > second.due) - Number(first.due < second.due));
}

/** Whether finding nothing due means that nothing is: a date that could not be read may be the next one. */
export function isEveryDueDateRead(workspace: Pick<Workspace, 'unreadable'>): boolean {
  return !unreadableOf(workspace).hasAnyIn({ collection: 'actions', field: 'due' });
}

/** Whether something is due already: to say then that nothing is due would be read as good news. */
export function isAnyOverdue({ actions, today }: Pick<Workspace, 'actions' | 'today'>): boolean {
  return actions.some((action) => daysOverdue(action, today) > 0);
}

/** What is due next, soonest first; and what stands still behind something overdue. */
export function dueNextSections(workspace: Workspace): Section[] {
  const sentences = dueNext(workspace).map((due) => dueSentence(workspace, due));
  const nothing = `${isAnyOverdue(workspace) ? 'Apart from what is overdue, no' : 'No'} open action is ${isEveryDueDateRead(workspace) ? '' : 'known to be '}due ${horizonInWords(horizonOf(workspace))}.`;
  return [{ heading: null, sentences: sentences.length > 0 ? sentences : [{ text: nothing, rows: [] }] }, ...heldUp(workspace)];
}

/** The critical overdue chain, where anything waits. */
function heldUp(workspace: Workspace): Section[] {
  const chain = criticalOverdueChain(workspace.actions, workspace.today);
  const [first, ...others] = chain.map((index) => workspace.actions[index]);
  if (first === undefined || others.length === 0) return [];
  const waiting = others.slice(0, MOST_NAMED).map((action) => briefName(action?.id ?? null, action?.action ?? null));
  const more = others.length > MOST_NAMED ? [`${others.length - MOST_NAMED} more`] : [];
  const order = others.length === 1 ? '' : ', one after the other';
  return [
    {
      heading: 'Waiting for what is overdue',
      sentences: [
        {
          text: `${briefName(first.id, first.action)} is overdue, and ${inSeries([...waiting, ...more])} ${others.length === 1 ? 'waits' : 'wait'} for it${order}.`,
          rows: chain.map((index) => rowReference(workspace, 'actions', index)),
        },
      ],
    },
  ];
}

/** More names than these are a list, and no sentence. */
const MOST_NAMED = 4;

/** `today`, `tomorrow`, or `on 30 Nov 2026`. */
export function onDay(due: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, due);
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `on ${inWords(due)}`;
}

function dueSentence(workspace: Workspace, { index, due }: DueAction): Sentence {
  const { id = null, action = null, lead = null } = workspace.actions[index] ?? {};
  const days = daysBetween(workspace.today, due);
  const when = `${onDay(due, workspace.today)}${days > 1 ? `, in ${days} days` : ''}`;
  return {
    text: `${briefName(id, action)} is due ${when}${lead === null ? '' : ` (${shortened(lead)})`}.`,
    rows: [rowReference(workspace, 'actions', index)],
  };
}
