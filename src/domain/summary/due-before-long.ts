import { isOpen } from '../model/actions';
import { addDays, daysBetween, inWords, type CalendarDate } from '../model/calendar-date';
import { briefName } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { Part, Sentence } from './summary';

/** Days looked ahead while the workbook has no meetings to look ahead to. */
export const DAYS_AHEAD = 30;

export interface DueAction {
  /** Position among the actions. */
  readonly index: number;
  readonly due: CalendarDate;
}

/** Open actions due from today to the end of the days ahead, that day included, by date and then by row. */
export function dueBeforeLong({ actions, today }: Pick<Workspace, 'actions' | 'today'>): DueAction[] {
  const last = addDays(today, DAYS_AHEAD);
  return actions
    .flatMap((action, index) => (isOpen(action) && action.due !== null && action.due >= today && action.due <= last ? [{ index, due: action.due }] : []))
    .sort((first, second) => Number(first.due > second.due) - Number(first.due < second.due));
}

/** Part 4: what is due next, soonest first. */
export function dueBeforeLongPart(workspace: Workspace): Part {
  const due = dueBeforeLong(workspace);
  const last = inWords(addDays(workspace.today, DAYS_AHEAD));
  const sentences = due.map((one) => sentenceOf(workspace, one));
  return {
    number: 4,
    title: `Due in the next ${DAYS_AHEAD} days`,
    sections: [{ heading: null, sentences: sentences.length > 0 ? sentences : [{ text: `No open action is due between now and ${last}.`, rows: [] }] }],
  };
}

function sentenceOf(workspace: Workspace, { index, due }: DueAction): Sentence {
  const { id = null, action = null, lead = null } = workspace.actions[index] ?? {};
  const who = lead === null ? 'nobody leads it yet' : `lead: ${lead}`;
  return {
    text: `${briefName(id, action)} is due ${dayOf(due, workspace.today)}; ${who}.`,
    rows: [rowReference(workspace, 'actions', index)],
  };
}

function dayOf(due: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, due);
  if (days === 0) return 'today';
  return days === 1 ? 'tomorrow' : `on ${inWords(due)}, in ${days} days`;
}
