import { alienationRisks, nextDue, reachOf } from '../../../src/domain/analysis/communication';
import { calendarDate } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { communication } from '../../support/module-builders';
import { stakeholder, TODAY } from '../../support/workspace-builders';

test.each([
  ['Weekly', '2026-02-25', '2026-03-04'],
  ['Monthly', '2026-01-31', '2026-02-28'],
  ['Two-monthly', '2027-12-31', '2028-02-29'],
  ['Quarterly', '2026-11-30', '2027-02-28'],
] as const)('%s: what was sent on %s is due again on %s', (frequency, lastSent, due) => {
  expect(nextDue(communication({ frequency, lastSent: calendarDate(lastSent) }))).toBe(due);
});

test.each([
  ['said once', communication({ frequency: 'Once' })],
  ['never sent', communication({ lastSent: null })],
  ['without a frequency', communication({ frequency: null })],
  ['not needed', communication({ noneNeededBecause: 'Sits in the group' })],
])('what is %s is not due again', (_, given) => {
  expect(nextDue(given)).toBeNull();
});

test('a row of their own says more than one to everybody', () => {
  const reach = reachOf([communication({ audience: ['s1', 'S2'] }), communication({ audience: ['All'] })]);
  expect(['S1', 'S2', 'S3', null].map((id) => reach({ id }))).toEqual(['named', 'named', 'all', 'all']);
  expect(reachOf([])({ id: 'S1' })).toBe('none');
});

test('those at risk are the ones with a high risk and no row of their own; in the sample nobody', () => {
  const stakeholders = [stakeholder({ riskIfLeftOut: 'High' }), stakeholder({ id: 'S2', riskIfLeftOut: 'High' }), stakeholder({ id: 'S3' })];
  expect(alienationRisks({ stakeholders, communications: [communication(), communication({ audience: ['S2'] })] })).toEqual([0]);
  expect(alienationRisks(sampleWorkspace(TODAY))).toEqual([]);
});
