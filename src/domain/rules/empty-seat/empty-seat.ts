import { emptySeats } from '../../analysis/membership';
import { quoted } from '../../model/row-name';
import { defineRule } from '../rule';

export const emptySeat = defineRule({
  id: 'empty-seat',
  severity: 'prompt',
  summary: 'Every other seat of the group is filled.',
  readsEveryRow: { members: ['seat', 'joined', 'left'] },
  message: ({ seat }: { seat: string }) => `Nobody in the group has the seat ${quoted(seat)}.`,
  repair: 'Ask who could fill it, or whether the group can do without.',
  *check({ members, today }) {
    if (members.length === 0) return;
    for (const seat of emptySeats(members, today))
      if (seat !== 'Service-user representative') yield { at: { collection: 'members', index: null, field: 'seat' }, data: { seat } };
  },
});
