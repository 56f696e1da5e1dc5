import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import { delayOf, filledShare, placed, spanOf, type Placement, type Span } from '../../../src/taskpane/plan/bar-shape';
import { action, completeAction, TODAY } from '../../support/workspace-builders';

const day = calendarDate;
const closed = { isOpenAtStart: false, isOpenAtEnd: false, isReversed: false };

describe('the span of an action', () => {
  test.each<[what: string, of: Parameters<typeof action>[0], span: Span | null]>([
    ['is its start and its due date', { start: day('2026-10-27'), due: day('2026-12-08') }, { from: day('2026-10-27'), to: day('2026-12-08'), ...closed }],
    ['may be one day', { start: day('2028-02-29'), due: day('2028-02-29') }, { from: day('2028-02-29'), to: day('2028-02-29'), ...closed }],
    ['without a due date reaches a month into the time to come', { start: day('2026-10-20'), due: null }, { from: day('2026-10-20'), to: day('2026-12-24'), ...closed, isOpenAtEnd: true }],
    ['without a due date and not begun is a month', { start: day('2027-01-31'), due: null }, { from: day('2027-01-31'), to: day('2027-02-28'), ...closed, isOpenAtEnd: true }],
    ['without a start is the month before it is due', { start: null, due: day('2027-03-31') }, { from: day('2027-02-28'), to: day('2027-03-31'), ...closed, isOpenAtStart: true }],
    ['due before it starts lies between the two', { start: day('2026-12-08'), due: day('2026-10-27') }, { from: day('2026-10-27'), to: day('2026-12-08'), ...closed, isReversed: true }],
    ['without dates is nothing', { start: null, due: null }, null],
    ['completed on a day, but open: nothing', { start: null, due: null, completedOn: day('2026-11-10') }, null],
  ])('%s', (_what, of, span) => {
    expect(spanOf(action(of), TODAY)).toEqual(span);
  });

  test.each([
    ['the completion where nothing was due', completeAction({ start: day('2026-10-01'), due: null }), '2026-11-10'],
    ['the due date where something was', completeAction({ start: day('2026-10-01'), due: day('2026-11-20') }), '2026-11-20'],
  ])('of a finished action ends with %s', (_what, of, end) => {
    expect(spanOf(of, TODAY)).toEqual({ from: day('2026-10-01'), to: day(end), ...closed });
  });
});

describe('a span in a month of thirty days', () => {
  const june = { from: day('2026-06-01'), to: day('2026-06-30') };
  const within = (start: number, end: number, isCutAtStart = false, isCutAtEnd = false): Placement => ({ place: 'within', start, end, isCutAtStart, isCutAtEnd });

  test.each<[what: string, from: string, to: string, placement: Placement]>([
    ['fills it', '2026-06-01', '2026-06-30', within(0, 1)],
    ['of one day is a thirtieth', '2026-06-16', '2026-06-16', within(15 / 30, 16 / 30)],
    ['on its last day', '2026-06-30', '2026-06-30', within(29 / 30, 1)],
    ['that began before it is cut', '2026-05-31', '2026-06-03', within(0, 3 / 30, true)],
    ['that goes on after it is cut', '2026-06-28', '2026-07-01', within(27 / 30, 1, false, true)],
    ['longer than it is cut twice', '2026-01-01', '2026-12-31', within(0, 1, true, true)],
    ['that ended the day before', '2026-05-01', '2026-05-31', { place: 'before' }],
    ['that begins the day after', '2026-07-01', '2026-07-01', { place: 'after' }],
  ])('%s', (_what, from, to, placement) => {
    const found = placed(june, { from: day(from), to: day(to) });
    expect(found.place).toBe(placement.place);
    if (found.place !== 'within' || placement.place !== 'within') return;
    expect([found.isCutAtStart, found.isCutAtEnd]).toEqual([placement.isCutAtStart, placement.isCutAtEnd]);
    expect(found.start).toBeCloseTo(placement.start);
    expect(found.end).toBeCloseTo(placement.end);
  });
});

describe('what is filled of a bar in June', () => {
  const june = { from: day('2026-06-01'), to: day('2026-06-30') };

  test.each<[what: string, from: string, to: string, progress: number, filled: number]>([
    ['is what is done of it', '2026-06-11', '2026-06-20', 0.4, 0.4],
    ['is nothing where that lies before June', '2026-05-22', '2026-06-10', 0.5, 0],
    ['is what reaches into June', '2026-05-22', '2026-06-10', 0.75, 0.5],
    ['is all where the rest lies after June', '2026-06-21', '2026-07-10', 0.5, 1],
    ['is all of a finished day', '2026-06-30', '2026-06-30', 1, 1],
    ['is nothing where nothing is done', '2026-06-30', '2026-06-30', 0, 0],
  ])('%s', (_what, from, to, progress, filled) => {
    const days = { from: day(from), to: day(to) };
    const bar = placed(june, days);
    if (bar.place !== 'within') throw new Error('The bar is not in June');
    expect(filledShare(june, days, bar, progress)).toBeCloseTo(filled);
  });
});

test.each([
  ['from the day after it was due until today', action({ due: addDays(TODAY, -14) }), { from: addDays(TODAY, -13), to: TODAY }],
  ['of one day', action({ due: addDays(TODAY, -1) }), { from: TODAY, to: TODAY }],
  ['of nothing on the day itself', action({ due: TODAY }), null],
  ['of nothing where it is finished', completeAction({ due: addDays(TODAY, -14) }), null],
  ['of nothing without a due date', action({ due: null }), null],
])('a delay %s', (_what, of, delay) => {
  expect(delayOf(of, TODAY)).toEqual(delay);
});
