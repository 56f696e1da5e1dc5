import { firstInvolvements, missedTheOutset } from '../../../src/domain/analysis/lived-experience';
import { scopingEvent } from '../../../src/domain/analysis/scoping-event';
import { calendarDate } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { involvement } from '../../support/module-builders';
import { meeting, scopingDay, TODAY } from '../../support/workspace-builders';

test('the scoping event is the earliest meeting of its type that has a date', () => {
  const meetings = [meeting(), scopingDay({ date: null }), scopingDay({ date: calendarDate('2026-06-30') }), scopingDay()];
  expect(scopingEvent(meetings)).toEqual({ index: 3, date: '2026-05-19' });
  expect(scopingEvent([meeting(), scopingDay({ date: null })])).toBeNull();
});

test('the first involvement counts, of one day the first row; rows without a date say nothing', () => {
  const log = [involvement({ date: null }), involvement({ date: TODAY }), involvement(), involvement({ who: 'A second row of that day' }), involvement({ from: null })];
  expect(firstInvolvements(log)).toEqual([
    { from: 'Service users', first: { index: 2, date: '2026-05-12' } },
    { from: 'Carers and supports', first: null },
  ]);
});

test('involvement on the day of the scoping event is from the outset', () => {
  const given = { meetings: [scopingDay()], involvementLog: [involvement({ date: calendarDate('2026-05-19') })] };
  expect(missedTheOutset(given)?.missing.map(({ from }) => from)).toEqual(['Carers and supports']);
  expect(missedTheOutset({ ...given, meetings: [] })).toBeNull();
});

test('of the sample: carers came late', () => {
  expect(missedTheOutset(sampleWorkspace(TODAY))?.missing).toEqual([{ from: 'Carers and supports', first: { index: 1, date: '2026-07-07' } }]);
});
