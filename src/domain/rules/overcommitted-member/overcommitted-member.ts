import { capacity } from '../../analysis/capacity';
import { defineRule } from '../rule';

export const overcommittedMember = defineRule({
  id: 'overcommitted-member',
  severity: 'warning',
  summary: 'Nobody has promised more hours than they have.',
  reads: { members: ['hoursAvailable', 'joined', 'left'] },
  message: ({ committed, available }: { committed: number; available: number }, row) =>
    `${row} has promised ${hours(committed)} a month, but has ${hours(available)}.`,
  repair: 'Ask what somebody else can take over, or what can wait.',
  *check({ members, today }) {
    for (const { index, committed, available, free } of capacity({ members, today }))
      if (free !== null && free < 0 && committed !== null && available !== null)
        yield { at: { collection: 'members', index, field: 'hoursCommitted' }, data: { committed, available } };
  },
});

function hours(count: number): string {
  return `${count} ${count === 1 ? 'hour' : 'hours'}`;
}
