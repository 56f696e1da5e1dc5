import { emptySeats } from '../../analysis/membership';
import { defineRule } from '../rule';

export const emptyServiceUserSeat = defineRule({
  id: 'empty-service-user-seat',
  severity: 'warning',
  summary: 'A service-user representative sits in the group.',
  readsEveryRow: { members: ['seat', 'joined', 'left'] },
  message: (_data: null) => 'No service-user representative is in the group.',
  repair: 'Ask local service users who could sit in the group, and what would make that possible.',
  *check({ members, today }) {
    if (members.length > 0 && emptySeats(members, today).includes('Service-user representative'))
      yield { at: { collection: 'members', index: null, field: 'seat' }, data: null };
  },
});
