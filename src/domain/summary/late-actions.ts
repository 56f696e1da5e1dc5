import { briefName, shortened } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { Section, Sentence } from './summary';
import { isEveryTroubleRead, troublesInWords, troublesOf, type Troubles } from './troubles';

/**
 * The open actions that are overdue, held up or off track, in one list: the longest overdue first, then those that are blocked,
 * then the others. With its lead each, or without anybody’s name.
 */
export function lateSentences(workspace: Workspace, { withLeads }: { readonly withLeads: boolean }): Sentence[] {
  const look = troublesOf(workspace);
  return workspace.actions
    .map((action, index) => ({ action, index, troubles: look(index) }))
    .filter(({ troubles }) => isLate(troubles))
    .sort(({ troubles: first }, { troubles: second }) => second.daysOverdue - first.daysOverdue || Number(second.blocked) - Number(first.blocked))
    .map(({ action, index, troubles }) => ({
      text: `${briefName(action.id, action.action)} ${troublesInWords(action, troubles)}${withLeads && action.lead !== null ? `; lead: ${shortened(action.lead)}` : ''}.`,
      rows: [rowReference(workspace, 'actions', index)],
    }));
}

/** The same as a part of its own. */
export function lateSections(workspace: Workspace): Section[] {
  const sentences = lateSentences(workspace, { withLeads: false });
  return [{ heading: null, sentences: sentences.length > 0 ? sentences : [nothingLate(workspace)] }];
}

/** Finding nothing means that there is nothing only where every date and status was read. */
export function nothingLate(workspace: Workspace): Sentence {
  if (workspace.actions.length === 0) return { text: 'The plan has no actions yet.', rows: [] };
  return { text: `No open action is ${isEveryTroubleRead(workspace) ? '' : 'known to be '}overdue, held up or off track.`, rows: [] };
}

function isLate({ daysOverdue, blocked, status }: Troubles): boolean {
  return daysOverdue > 0 || blocked || status === 'Off track';
}
