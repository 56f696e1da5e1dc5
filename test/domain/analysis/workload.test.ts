import { leadsMoreThanAThird, workload } from '../../../src/domain/analysis/workload';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { action, completeAction, TODAY } from '../../support/workspace-builders';

test('counts open actions by lead, one name however it is typed', () => {
  const load = workload([
    action({ lead: ' Peer worker' }),
    completeAction({ lead: 'Peer worker' }),
    action({ lead: null }),
    action({ lead: 'PEER  worker' }),
    action({ lead: 'Nurse' }),
  ]);
  expect(load).toEqual({
    open: 4,
    leads: [
      { lead: 'Peer worker', actions: [0, 3] },
      { lead: 'Nurse', actions: [4] },
    ],
    unled: [2],
  });
});

test('in the sample, the manager leads 4 of the 10 open actions', () => {
  const load = workload(sampleWorkspace(TODAY).actions);
  expect(load.open).toBe(10);
  expect(load.leads.filter((lead) => leadsMoreThanAThird(lead, load))).toEqual([{ lead: 'CRT manager', actions: [2, 3, 6, 11] }]);
});

test.each([
  [4, 11, true],
  [4, 12, false],
  [5, 15, false],
  [5, 14, true],
  [3, 3, false],
])('%i of %i is more than a third and at least four: %s', (led, open, expected) => {
  const lead = { lead: 'Nurse', actions: Array.from({ length: led }, (_, index) => index) };
  expect(leadsMoreThanAThird(lead, { open, leads: [lead], unled: [] })).toBe(expected);
});
