import { hasStarted, owesReport, startedActionsByGroup } from '../../../src/domain/analysis/group-support';
import { addDays, addWeeks } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { action, completeAction, TODAY, workingGroup } from '../../support/workspace-builders';

test.each([
  ['under way', action(), true],
  ['finished', completeAction(), true],
  ['not started, although its day has come', action({ status: 'Not started' }), false],
  ['cancelled', action({ status: 'Cancelled' }), false],
  ['without a status, from its start on', action({ status: null, start: TODAY }), true],
  ['without a status, before its start', action({ status: null, start: addDays(TODAY, 1) }), false],
  ['without a status and a start', action({ status: null, start: null }), false],
])('an action that is %s has started or not', (_, given, expected) => {
  expect(hasStarted(given, TODAY)).toBe(expected);
});

test('of the sample: W3 has started', () => {
  expect(startedActionsByGroup({ ...sampleWorkspace(TODAY), today: TODAY }).get('W3')).toEqual([7, 9, 10]);
});

test.each([
  ['just in time', workingGroup({ lastReported: addWeeks(TODAY, -9) }), false],
  ['a day late', workingGroup({ lastReported: addDays(TODAY, -64) }), true],
  ['never', workingGroup({ lastReported: null }), true],
  ['late, on its last day', workingGroup({ lastReported: null, until: TODAY }), true],
  ['late, after its last day', workingGroup({ lastReported: null, until: addDays(TODAY, -1) }), false],
])('a report %s is owed or not', (_, given, expected) => {
  expect(owesReport(given, TODAY, 9)).toBe(expected);
});
