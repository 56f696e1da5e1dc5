import { managerOf } from '../../analysis/membership';
import { defineRule } from '../rule';

export const convenorAlwaysManager = defineRule({
  id: 'convenor-always-manager',
  severity: 'prompt',
  summary: 'Working groups have convenors besides the manager.',
  readsEveryRow: { workingGroups: ['convenor'], members: ['role', 'name', 'seat', 'joined', 'left'] },
  message: ({ count }: { count: number }) => `The manager convenes all ${count} working groups.`,
  repair: 'Ask who else could convene one: staff, other services, service users or carers.',
  *check({ workingGroups, members, today }) {
    const isManager = managerOf(members, today);
    const convenors = workingGroups.flatMap(({ convenor }) => (convenor === null ? [] : [convenor]));
    if (convenors.length >= FEWEST_GROUPS && convenors.every(isManager))
      yield { at: { collection: 'workingGroups', index: null, field: 'convenor' }, data: { count: convenors.length } };
  },
});

/** Of a single group, "always" says nothing. */
const FEWEST_GROUPS = 2;
