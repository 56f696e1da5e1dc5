import { commitmentMovements } from '../../../src/domain/analysis/movement';
import { addWeeks, calendarDate } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { rating, stakeholder, TODAY } from '../../support/workspace-builders';

describe('movement on the continuum between two days', () => {
  test('in the sample, only the service-user forum has moved', () => {
    const moved = commitmentMovements(sampleWorkspace(TODAY), addWeeks(TODAY, -25), TODAY);
    expect(moved.map(({ stakeholder: { id }, before, after, steps }) => [id, before.rating.now, after.rating.now, steps])).toEqual([
      ['S8', 'Let it happen', 'Help it happen', 1],
    ]);
    expect(commitmentMovements(sampleWorkspace(TODAY), addWeeks(TODAY, -25), addWeeks(TODAY, -4))).toEqual([]);
  });

  test('who slipped has a negative number of steps; from Unknown there are none to count', () => {
    const on = (day: string) => ({ ratedOn: calendarDate(day) });
    const rows = {
      stakeholders: [stakeholder({ id: 'S10' }), stakeholder({ id: 'S2' })],
      commitmentRatings: [
        rating({ stakeholder: 'S10', now: 'Unknown', ...on('2026-01-01') }),
        rating({ stakeholder: 'S2', now: 'Make it happen', ...on('2026-01-01') }),
        rating({ stakeholder: 'S2', now: 'Opposed', ...on('2026-02-01') }),
        rating({ stakeholder: 'S10', now: 'Opposed', ...on('2026-02-01') }),
        rating({ stakeholder: 'S2', now: 'Help it happen', ...on('2026-03-01') }),
      ],
    };
    const moved = commitmentMovements(rows, calendarDate('2026-01-31'), calendarDate('2026-02-28'));
    expect(moved.map(({ index, steps }) => [index, steps])).toEqual([
      [1, -4],
      [0, null],
    ]);
  });

  test('a blank place is as good as Unknown', () => {
    const rows = {
      stakeholders: [stakeholder()],
      commitmentRatings: [rating({ now: 'Unknown', ratedOn: calendarDate('2026-01-01') }), rating({ now: null })],
    };
    expect(commitmentMovements(rows, calendarDate('2026-01-01'), TODAY)).toEqual([]);
  });

  test('a first rating, and one without a date, is no movement', () => {
    const rows = { stakeholders: [stakeholder()], commitmentRatings: [rating({ ratedOn: null, now: 'Opposed' }), rating()] };
    expect(commitmentMovements(rows, calendarDate('2026-11-02'), TODAY)).toEqual([]);
  });
});
