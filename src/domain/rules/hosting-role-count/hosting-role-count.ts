import { identifierKey } from '../../model/identifier';
import { MOST_ROLES_A_MEETING } from '../../model/hosting-notes';
import { defineRule } from '../rule';

export const hostingRoleCount = defineRule({
  id: 'hosting-role-count',
  severity: 'warning',
  summary: 'A meeting has hosting notes on at most two roles.',
  readsEveryRow: { hostingNotes: ['meeting', 'role'] },
  message: (_data: null, row) => `${row} comes on top of ${MOST_ROLES_A_MEETING} other roles for this meeting.`,
  repair: 'Choose the two roles that matter most at this meeting, and leave the others for another time.',
  *check({ hostingNotes }) {
    const rolesOf = new Map<string, Set<string>>();
    for (const [index, { meeting, role }] of hostingNotes.entries()) {
      if (meeting === null || role === null) continue;
      const roles = rolesOf.get(identifierKey(meeting)) ?? new Set();
      rolesOf.set(identifierKey(meeting), roles);
      if (!roles.has(role) && roles.size >= MOST_ROLES_A_MEETING) yield { at: { collection: 'hostingNotes', index, field: 'role' }, data: null };
      roles.add(role);
    }
  },
});
