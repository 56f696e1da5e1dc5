import { commitmentMovements, firstRatedBetween, usualComparison } from '../../../src/domain/analysis/movement';
import { addWeeks, calendarDate } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { meeting, rating, stakeholder, TODAY, workspace } from '../../support/workspace-builders';

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

  test.each([
    ['closer where the gap shrinks', 'No commitment', 'Let it happen', 'Make it happen', 'closer'],
    ['closer where somebody who is ahead steps back', 'Make it happen', 'Help it happen', 'Let it happen', 'closer'],
    ['further where the gap grows', 'Let it happen', 'Opposed', 'Help it happen', 'further'],
    ['further where somebody who is in place goes ahead', 'Let it happen', 'Make it happen', 'Let it happen', 'further'],
    ['aside where the gap is as large on the other side', 'Let it happen', 'Make it happen', 'Help it happen', 'aside'],
    ['aside where it is found out', 'Unknown', 'Help it happen', 'Help it happen', 'aside'],
    ['aside where no need is decided', 'Opposed', 'Help it happen', null, 'aside'],
    ['aside where the need cannot be', 'No commitment', 'Help it happen', 'Opposed', 'aside'],
  ] as const)('is %s', (_name, from, to, needed, course) => {
    const rows = {
      stakeholders: [stakeholder()],
      commitmentRatings: [rating({ now: from, ratedOn: calendarDate('2026-01-01') }), rating({ now: to, needed, ratedOn: calendarDate('2026-02-01') })],
    };
    const moved = commitmentMovements(rows, calendarDate('2026-01-01'), TODAY);
    expect(moved.map((movement) => movement.course)).toEqual([course]);
  });
});

describe('first ratings between two days', () => {
  const rows = {
    stakeholders: [stakeholder({ id: 'S10' }), stakeholder({ id: 's2' }), stakeholder({ id: 'S3' }), stakeholder({ id: null })],
    commitmentRatings: [
      rating({ stakeholder: 'S2', ratedOn: calendarDate('2026-11-04') }),
      rating({ stakeholder: 'S10', ratedOn: calendarDate('2026-11-04'), now: 'Opposed' }),
      rating({ stakeholder: 'S10', ratedOn: calendarDate('2026-11-05'), now: 'Let it happen' }),
      rating({ stakeholder: 'S3', ratedOn: calendarDate('2026-11-03') }),
      rating({ stakeholder: 'S3', ratedOn: calendarDate('2026-11-05') }),
    ],
  };

  test('are of those who had none on the earlier day, with the newest of them', () => {
    const first = firstRatedBetween(rows, calendarDate('2026-11-03'), TODAY);
    expect(first.map(({ index, rating: { rating: newest } }) => [index, newest.now])).toEqual([
      [1, 'Let it happen'],
      [0, 'Let it happen'],
    ]);
  });

  test('leave out what comes after the later day', () => {
    expect(firstRatedBetween(rows, calendarDate('2026-11-02'), calendarDate('2026-11-03')).map(({ index }) => index)).toEqual([2]);
  });
});

describe('the day with which today is compared', () => {
  const { settings } = workspace();
  const planStart = calendarDate('2026-06-02');

  test.each([
    ['the last SIG meeting before today', { settings: { ...settings, planStart }, meetings: [sig('2026-10-06'), sig('2026-09-01'), sig(TODAY), sig('2026-12-01')] }, '2026-10-06'],
    ['the first day of the plan before there was one', { settings: { ...settings, planStart }, meetings: [sig('2026-12-01')] }, '2026-06-02'],
    ['two months ago where the plan has not begun', { settings: { ...settings, planStart: TODAY }, meetings: [] }, '2026-09-24'],
    ['two months ago where the plan has no dates', { meetings: [] }, '2026-09-24'],
  ])('is %s', (_name, given, expected) => {
    expect(usualComparison(workspace(given))).toBe(expected);
  });
});

function sig(date: string): ReturnType<typeof meeting> {
  return meeting({ type: 'SIG', date: calendarDate(date) });
}
