import type { CalendarDate } from '../model/calendar-date';
import type { Snapshot } from '../model/snapshot';
import type { Workspace } from '../model/workspace';
import type { StandingGoal } from './kept-rows';
import { takeSnapshot, type Earlier } from './snapshot';

/** What another file tells beside its rows. */
export interface OtherFile {
  /** As people call it, without its folder. */
  readonly name: string;
  /** How its active goals stood. */
  readonly goals: readonly StandingGoal[];
  /** What it keeps of its own last report; it tells how often due dates had been put later by then. */
  readonly kept: Snapshot | null;
  /** The days of the reports that it remembers. */
  readonly reports: readonly CalendarDate[];
}

/**
 * Another file as something to compare with. It does not say of which day it is: at the earliest it is of the newest day, up
 * to today, on which something was noted in it.
 */
export function earlierOf(workspace: Workspace, { name, goals, kept, reports }: OtherFile): Earlier {
  return {
    snapshot: takeSnapshot(workspace, { goals, previous: kept }),
    on: newest([...reports, ...(kept === null ? [] : [kept.on]), ...daysNoted(workspace)].filter((day) => day <= workspace.today)),
    from: { kind: 'file', name },
  };
}

function daysNoted({ actions, commitmentRatings, measureValues }: Workspace): CalendarDate[] {
  return [
    ...actions.flatMap(({ updatedOn, completedOn }) => [updatedOn, completedOn]),
    ...commitmentRatings.map(({ ratedOn }) => ratedOn),
    ...measureValues.map(({ date }) => date),
  ].filter((day) => day !== null);
}

function newest(days: readonly CalendarDate[]): CalendarDate | null {
  return days.reduce<CalendarDate | null>((last, day) => (last === null || day > last ? day : last), null);
}
