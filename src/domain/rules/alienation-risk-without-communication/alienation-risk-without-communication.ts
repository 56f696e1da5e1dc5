import { reachOf } from '../../analysis/communication';
import { defineRule } from '../rule';

export const alienationRiskWithoutCommunication = defineRule({
  id: 'alienation-risk-without-communication',
  severity: 'warning',
  summary: 'Who might turn away if left out has a communication of their own.',
  reads: { stakeholders: ['id'] },
  readsEveryRow: { communications: ['audience'] },
  message: (_data: null, row) => `${row} has a high risk if left out, but no row of Communications names them.`,
  repair: 'Add a row for them alone: what they should hear, from whom and how often.',
  *check({ stakeholders, communications }) {
    const reach = reachOf(communications);
    for (const [index, stakeholder] of stakeholders.entries())
      if (stakeholder.riskIfLeftOut === 'High' && stakeholder.id !== null && reach(stakeholder) === 'all')
        yield { at: { collection: 'stakeholders', index, field: 'riskIfLeftOut' }, data: null };
  },
});
