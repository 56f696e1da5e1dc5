import { isUndecided, type Decision } from '../model/decisions';
import { inWords } from '../model/calendar-date';
import { identifierKey, indexById } from '../model/identifier';
import { quoted, shortened, shownId } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { Section, Sentence } from './summary';

/** Questions that wait for a decision, those with the earliest day first and those without a day last. */
export function decisionSections(workspace: Workspace): Section[] {
  const waiting = [...workspace.decisions.entries()]
    .filter(([, decision]) => isUndecided(decision))
    .sort(([, { byWhen: first }], [, { byWhen: second }]) => compare(first ?? '9', second ?? '9'));
  const actions = indexById(workspace.actions);
  const sentences = waiting.map(([index, decision]): Sentence => {
    const action = decision.action === null ? undefined : actions.get(identifierKey(decision.action));
    return {
      text: `${quoted(decision.question ?? '')} ${isLate(decision, workspace) ? 'was' : 'is'} to be decided${details(decision)}.`,
      rows: [rowReference(workspace, 'decisions', index), ...(action === undefined ? [] : [rowReference(workspace, 'actions', action)])],
    };
  });
  return [{ heading: null, sentences: sentences.length > 0 ? sentences : [{ text: 'No question waits for a decision.', rows: [] }] }];
}

/** The question still waits, but its day has passed. */
function isLate({ byWhen }: Decision, { today }: Workspace): boolean {
  return byWhen !== null && byWhen < today;
}

/** `by 1 Dec 2026, at M4 (CRT manager, about A9)`, as far as it is known. */
function details({ byWhen, meeting, owner, action }: Decision): string {
  const when = [...(byWhen === null ? [] : [`by ${inWords(byWhen)}`]), ...(meeting === null ? [] : [`at ${shownId(meeting)}`])];
  const who = [...(owner === null ? [] : [shortened(owner)]), ...(action === null ? [] : [`about ${shownId(action)}`])];
  return `${when.length === 0 ? '' : ` ${when.join(', ')}`}${who.length === 0 ? '' : ` (${who.join(', ')})`}`;
}

function compare(first: string, second: string): number {
  return Number(first > second) - Number(first < second);
}
