import { inWords } from '../model/calendar-date';
import { isUndecided } from '../model/decisions';
import { shortened, shownId } from '../model/row-name';
import type { PlannedMeeting } from './agenda';
import type { LeadList, TakenAction, TakenDecision } from './lists-by-lead';

/** A lead's heading, also where nobody is the lead. */
export function headingOf({ lead }: Pick<LeadList, 'lead'>): string {
  return lead ?? 'Nobody yet';
}

/** `New: A13 Ask the forum, by 1 Dec 2026`, `A3 Rewrite the guide, overdue since 10 Nov 2026`. */
export function actionInWords({ action: { id, action, due }, isNew, isOverdue }: TakenAction): string {
  const name = [...(id === null ? [] : [shownId(id)]), action === null ? 'An action without words' : shortened(action, LONGEST_TEXT)].join(' ');
  const when = due === null ? 'no date yet' : isOverdue ? `overdue since ${inWords(due)}` : `by ${inWords(due)}`;
  return `${isNew ? 'New: ' : ''}${name}, ${when}`;
}

/** `Decided: Who leads the session? The peer worker (by 1 Dec 2026)`, `To decide: …`. */
export function decisionInWords({ decision }: TakenDecision): string {
  const { question, decision: answer, byWhen } = decision;
  const words = [question, answer].filter((text) => text !== null).map((text) => shortened(text, LONGEST_TEXT));
  return `${isUndecided(decision) ? 'To decide' : 'Decided'}: ${words.length === 0 ? 'a row without words' : words.join(' ')}${byWhen === null ? '' : ` (by ${inWords(byWhen)})`}`;
}

/** The lists as plain text for a message: a title, then each lead with one line a thing. */
export function listsInWords(lists: readonly LeadList[], { team, meeting }: { readonly team: string | null; readonly meeting: PlannedMeeting | null }): string {
  const title = [...(team === null ? [] : [shortened(team)]), meeting === null ? 'who does what' : `who does what after the SIG meeting of ${inWords(meeting.date)}`].join(': ');
  const parts = lists.map((list) => [headingOf(list), ...[...list.decisions.map(decisionInWords), ...list.actions.map(actionInWords)].map((line) => `- ${line}`)].join('\n'));
  return `${[capitalised(title), ...parts].join('\n\n')}\n`;
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** A line of a message; characters. */
const LONGEST_TEXT = 160;
