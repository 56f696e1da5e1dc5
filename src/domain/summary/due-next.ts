import { isOpen } from '../model/actions';
import { daysBetween, inWords, type CalendarDate } from '../model/calendar-date';
import { briefName, shortened } from '../model/row-name';
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

/** What is due next, soonest first. */
export function dueNextSections(workspace: Workspace): Section[] {
  const sentences = dueNext(workspace).map((due) => dueSentence(workspace, due));
  const nothing = `No open action is due ${horizonInWords(horizonOf(workspace))}.`;
  return [{ heading: null, sentences: sentences.length > 0 ? sentences : [{ text: nothing, rows: [] }] }];
}

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
