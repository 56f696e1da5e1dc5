import { addDays, type CalendarDate } from '../../domain/model/calendar-date';
import type { Workspace } from '../../domain/model/workspace';
import { placed, type Placement } from './bar-shape';
import { monthTicks, shareOf, type Period, type Tick } from './period';

/** What stands above every bar and under it: months, today and the time of the plan. */
export interface Scale {
  readonly ticks: readonly Tick[];
  /** The middle of today, as a share of the width; null where the timeline does not show today. */
  readonly today: number | null;
  /** Null where nobody has said when the plan begins or ends. */
  readonly plan: Placement | null;
}

/** A month's name and the room beside it. Pixels. */
const TICK_WIDTH = 34;
/** So many months are named in the narrowest of panes. */
const FEWEST_TICKS = 2;

/** @param width Of the timeline, in pixels: it says how many months can be named. */
export function scaleOf({ settings, today }: Pick<Workspace, 'settings' | 'today'>, period: Period, width: number): Scale {
  return {
    ticks: monthTicks(period, Math.max(FEWEST_TICKS, Math.floor(width / TICK_WIDTH))),
    today: today < period.from || today > period.to ? null : (shareOf(period, today) + shareOf(period, addDays(today, 1))) / 2,
    plan: planOn(period, settings.planStart, settings.planEnd),
  };
}

/** Where one of its ends is not known, the plan goes on beyond the timeline. */
function planOn(period: Period, planStart: CalendarDate | null, planEnd: CalendarDate | null): Placement | null {
  if (planStart === null && planEnd === null) return null;
  const [from, to] = [planStart ?? addDays(period.from, -1), planEnd ?? addDays(period.to, 1)];
  return from > to ? null : placed(period, { from, to });
}
