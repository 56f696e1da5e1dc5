import { nameKey } from '../analysis/name-key';
import { isOpen } from '../model/actions';
import { isUndecided } from '../model/decisions';
import { withoutNhsNumbers } from '../model/nhs-number';
import type { Workspace } from '../model/workspace';

/** Whoever leads an open action or owns an open question that has a date: by name, each once however it is written. */
export function calendarLeads({ actions, decisions }: Pick<Workspace, 'actions' | 'decisions'>): string[] {
  const named = [
    ...actions.flatMap((action) => (isOpen(action) && action.due !== null ? [action.lead] : [])),
    ...decisions.flatMap((decision) => (isUndecided(decision) && decision.byWhen !== null ? [decision.owner] : [])),
  ].flatMap((name) => (name === null || name.trim() === '' ? [] : [withoutNhsNumbers(name).trim().replace(/\s+/g, ' ')]));
  const leads = new Map<string, string>();
  // Of several ways to write a name, the first by code unit: with capitals before without.
  for (const name of named.sort()) if (!leads.has(nameKey(name))) leads.set(nameKey(name), name);
  return [...leads].sort(([first], [second]) => Number(first > second) - Number(first < second)).map(([, name]) => name);
}
