import { leadsMoreThanAThird, workload } from '../../analysis/workload';
import { quoted } from '../../model/row-name';
import { defineRule } from '../rule';

export const leadWithManyActions = defineRule({
  id: 'lead-with-many-actions',
  severity: 'prompt',
  summary: 'No one person leads more than a third of the open actions.',
  readsEveryRow: { actions: ['lead', 'status'] },
  message: ({ lead, led, open }: { lead: string; led: number; open: number }) =>
    `${quoted(lead)} leads ${led} of the ${open} open actions.`,
  repair: 'Ask in the group who could take one of them over.',
  *check({ actions }) {
    const load = workload(actions);
    for (const lead of load.leads.filter((one) => leadsMoreThanAThird(one, load)))
      yield {
        at: { collection: 'actions', index: lead.actions[0] ?? null, field: 'lead' },
        data: { lead: lead.lead, led: lead.actions.length, open: load.open },
      };
  },
});
