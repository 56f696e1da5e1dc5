import { reachOf } from '../../analysis/communication';
import { defineRule } from '../rule';

export const stakeholderWithoutCommunication = defineRule({
  id: 'stakeholder-without-communication',
  severity: 'warning',
  summary: 'Every stakeholder is told about the work, or it is said why not.',
  reads: { stakeholders: ['id'] },
  readsEveryRow: { communications: ['audience'] },
  message: (_data: null, row) => `${row} is in no row of Communications.`,
  repair: 'Add a row for them, or one to All; or say under None needed because why they need none.',
  *check({ stakeholders, communications }) {
    const reach = reachOf(communications);
    for (const [index, stakeholder] of stakeholders.entries())
      if (stakeholder.id !== null && reach(stakeholder) === 'none')
        yield { at: { collection: 'stakeholders', index, field: 'stakeholder' }, data: null };
  },
});
