import { identifierKey } from '../../model/identifier';
import { MOST_ROLES_A_MEETING } from '../../model/hosting-notes';
import { shownId } from '../../model/row-name';
import { defineRule } from '../rule';

export const hostingRoleCount = defineRule({
  id: 'hosting-role-count',
  severity: 'warning',
  summary: 'A meeting has hosting notes on at most two roles.',
  readsEveryRow: { hostingNotes: ['meeting', 'role'] },
  message: ({ meeting }: { meeting: string }, row) => `${row} makes more than ${MOST_ROLES_A_MEETING} roles for meeting ${shownId(meeting)}.`,
  repair: 'Choose the two roles that matter most at this meeting, and leave the others for another time.',
  *check({ hostingNotes }) {
    const rolesOf = new Map<string, Set<string>>();
    for (const [index, { meeting, role }] of hostingNotes.entries()) {
      if (meeting === null || role === null) continue;
      const roles = rolesOf.get(identifierKey(meeting)) ?? new Set();
      rolesOf.set(identifierKey(meeting), roles);
      if (!roles.has(role) && roles.size >= MOST_ROLES_A_MEETING) yield { at: { collection: 'hostingNotes', index, field: 'role' }, data: { meeting } };
      roles.add(role);
    }
  },
});
