import { identifierKey, indexById } from '../model/identifier';
import type { Workspace } from '../model/workspace';
import type { PlannedMeeting } from './agenda';

/** A meeting of any type that was asked for by its ID, or why there is none to speak of. */
export type SoughtMeeting = { readonly found: true; readonly meeting: PlannedMeeting } | { readonly found: false; readonly because: 'unknown' | 'undated' };

export function findMeeting({ meetings }: Pick<Workspace, 'meetings'>, id: string): SoughtMeeting {
  const index = indexById(meetings).get(identifierKey(id));
  if (index === undefined) return { found: false, because: 'unknown' };
  const { date = null, id: written = null } = meetings[index] ?? {};
  return date === null ? { found: false, because: 'undated' } : { found: true, meeting: { index, date, id: written } };
}
