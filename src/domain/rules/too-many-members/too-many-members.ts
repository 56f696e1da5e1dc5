import { activeMembers, MOST_MEMBERS } from '../../analysis/membership';
import { defineRule } from '../rule';

export const tooManyMembers = defineRule({
  id: 'too-many-members',
  severity: 'warning',
  summary: 'The group has at most eight members.',
  readsEveryRow: { members: ['joined', 'left'] },
  message: ({ count }: { count: number }) => `${count} people are in the group; up to ${MOST_MEMBERS} are suggested.`,
  repair: 'Ask who is needed every time, and note who has left under Left.',
  *check({ members, today }) {
    const count = activeMembers(members, today).length;
    if (count > MOST_MEMBERS) yield { at: { collection: 'members', index: null, field: 'left' }, data: { count } };
  },
});
