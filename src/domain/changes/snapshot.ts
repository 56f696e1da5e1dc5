import { isOpen } from '../model/actions';
import type { CalendarDate } from '../model/calendar-date';
import { identifierKey } from '../model/identifier';
import { SNAPSHOT_VERSION, type KeptAction, type Snapshot } from '../model/snapshot';
import type { Workspace } from '../model/workspace';
import { keptActions, keptGoals, keptMeasures, keptStakeholders, type ActionToday, type PlacedTable, type StandingGoal } from './kept-rows';

/** What today is compared with, and where it is from. */
export interface Earlier {
  /** Null where what was kept could not be read: then that is said, and nothing is compared. */
  readonly snapshot: Snapshot | null;
  /** The day of it; null where a file does not tell. */
  readonly on: CalendarDate | null;
  /** The number of a report is null where it is not noted, and the name of a file where it is not to be told. */
  readonly from: { readonly kind: 'report' } | { readonly kind: 'file'; readonly name: string | null };
}

/**
 * What is kept of a workspace with a report.
 *
 * @param given `goals`: how the active ones stand in the report. `previous`: what was kept with the report before, on an
 *   earlier day; it tells how often a due date was put later.
 */
export function takeSnapshot(workspace: Workspace, { goals, previous }: { readonly goals: readonly StandingGoal[]; readonly previous: Snapshot | null }): Snapshot {
  const before = new Map((previous?.actions?.rows ?? []).map((row) => [identifierKey(row.id), row]));
  return {
    version: SNAPSHOT_VERSION,
    on: workspace.today,
    actions: kept(keptActions(workspace), (action) => ({ ...action, slips: slipsOf(before.get(identifierKey(action.id)), action) })),
    goals: kept(keptGoals(workspace, goals), (goal) => goal),
    measures: kept(keptMeasures(workspace), (measure) => measure),
    stakeholders: kept(keptStakeholders(workspace), (stakeholder) => stakeholder),
  };
}

/** How often an action’s due date has been put later, as far as reports have seen it. */
export function slipsOf(before: KeptAction | undefined, now: ActionToday): number {
  return before === undefined ? 0 : before.slips + Number(hasSlipped(before, now));
}

/** Of what is finished, no date slips; nor does what is taken up again, and so planned anew. */
export function hasSlipped(before: ActionToday, now: ActionToday): boolean {
  return isStillOpen(before) && isStillOpen(now) && isDay(before.due) && isDay(now.due) && now.due > before.due;
}

/** A status that could not be read says nothing of an end. */
export function isStillOpen({ status = null }: Pick<ActionToday, 'status'>): boolean {
  return isOpen({ status });
}

function isDay(due: ActionToday['due']): due is CalendarDate {
  return due !== null && due !== undefined;
}

function kept<Row, Kept>(table: PlacedTable<Row> | null, keep: (row: Row) => Kept): { rows: Kept[]; others: number } | null {
  return table === null ? null : { rows: table.rows.map((row) => keep(row.kept)), others: table.others.length };
}

