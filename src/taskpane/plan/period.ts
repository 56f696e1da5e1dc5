import { addDays, addMonths, calendarDate, daysBetween, type CalendarDate } from '../../domain/model/calendar-date';
import type { Workspace } from '../../domain/model/workspace';

/** The days that the timeline shows, both included. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** How much of the time is shown. */
export type Zoom = 'plan' | 'months';

/** Some date typed wrongly must not squeeze the plan into a corner: what lies further from it is cut off. Months. */
const BEYOND_THE_PLAN = 6;
/** Where the plan has no dates of its own, what lies further from today is cut off. Months. */
const AROUND_TODAY = 18;

/**
 * The plan from its start to its end, and more where today or dates of actions lie beside it; in whole months. Without
 * any date: a year that begins with this month.
 */
export function wholePlan({ actions, settings, today }: Pick<Workspace, 'actions' | 'settings' | 'today'>): Period {
  const { planStart, planEnd } = settings;
  const earliest = addMonths(planStart ?? planEnd ?? today, planStart === null ? -AROUND_TODAY : -BEYOND_THE_PLAN);
  const latest = addMonths(planEnd ?? planStart ?? today, planEnd === null ? AROUND_TODAY : BEYOND_THE_PLAN);
  const dates = [planStart, planEnd, ...actions.flatMap(({ start, due }) => [start, due])].filter((date) => date !== null);
  if (dates.length === 0) return wholeMonths(today, addMonths(today, 11));
  const within = [...dates, today].filter((date) => date >= earliest && date <= latest);
  return within.reduce<Period>(
    ({ from, to }, date) => (date < from ? { from: firstOfMonth(date), to } : date > to ? { from, to: lastOfMonth(date) } : { from, to }),
    wholeMonths(within[0] ?? today, within[0] ?? today),
  );
}

/** Three months: one before today, two after it. */
export function monthsAround(today: CalendarDate): Period {
  return { from: addMonths(today, -1), to: addDays(addMonths(today, 2), -1) };
}

/** Where a day begins, as a share of the period: 0 at its start, 1 at the end of its last day; beyond these outside it. */
export function shareOf({ from, to }: Period, day: CalendarDate): number {
  return daysBetween(from, day) / (daysBetween(from, to) + 1);
}

/** The first day of a month, where its name stands. */
export interface Tick {
  readonly day: CalendarDate;
  /** Share of the period. */
  readonly at: number;
  /** Whether the year is to be said: at the first tick, and at the first one of each year. */
  readonly hasYear: boolean;
}

/** Months between ticks that people count in. */
const STEPS = [1, 2, 3, 6, 12];

/**
 * The first days of months within the period, at most so many: of every month, or of every second, third or sixth, or of
 * each year or several years; January always among them where years begin within the period.
 */
export function monthTicks(period: Period, most: number): Tick[] {
  const first = period.from === firstOfMonth(period.from) ? period.from : addMonths(firstOfMonth(period.from), 1);
  const months = monthsBetween(first, period.to) + 1;
  const step = STEPS.find((each) => months / each <= most) ?? 12 * Math.ceil(months / 12 / Math.max(most, 1));
  const ticks: Tick[] = [];
  const skipped = (step - ((Number(first.slice(5, 7)) - 1) % step)) % step;
  // After the last month that Excel knows there is no further first day.
  for (let day = addMonths(first, skipped); day <= period.to && day === firstOfMonth(day); day = addMonths(day, step))
    ticks.push({ day, at: shareOf(period, day), hasYear: ticks.at(-1)?.day.slice(0, 4) !== day.slice(0, 4) });
  return ticks;
}

function wholeMonths(from: CalendarDate, to: CalendarDate): Period {
  return { from: firstOfMonth(from), to: lastOfMonth(to) };
}

function firstOfMonth(day: CalendarDate): CalendarDate {
  return calendarDate(`${day.slice(0, 8)}01`);
}

function lastOfMonth(day: CalendarDate): CalendarDate {
  return addDays(addMonths(firstOfMonth(day), 1), -1);
}

/** Between the months in which two days lie. */
function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const [one, other] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  return (other ?? 0) - (one ?? 0);
}
