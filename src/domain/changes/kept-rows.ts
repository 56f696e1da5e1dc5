/** What of the rows of a workspace is kept for a comparison, each with its position. Today’s rows are compared in this form, too. */
import { newestRatings } from '../analysis/newest-rating';
import { runCharts } from '../analysis/run-chart';
import { identifierKey, indexById } from '../model/identifier';
import { withoutNhsNumbers } from '../model/nhs-number';
import { shortened } from '../model/row-name';
import type { KeptAction, KeptGoal, KeptMeasure, KeptStakeholder } from '../model/snapshot';
import { unreadableOf, type Unreadable } from '../model/unreadable';
import type { Rows, Workspace } from '../model/workspace';
import type { GoalStatus } from '../summary/summary';
import { everyRatingPlaced, everyValueRead } from './read-whole';

/** How a goal stands, as far as a comparison needs it. */
export type StandingGoal = Pick<GoalStatus, 'row' | 'status'>;

export interface PlacedRow<Kept> {
  /** Position in the collection. */
  readonly index: number;
  readonly kept: Kept;
}

export interface PlacedTable<Kept> {
  /** Those with an ID of their own; of a repeated ID, the first. */
  readonly rows: readonly PlacedRow<Kept>[];
  /** Positions of the others, which cannot be told again on another day. */
  readonly others: readonly number[];
}

/** Null where the table or its IDs could not be read: then nothing can be said of its rows. */
type Placed<Kept> = PlacedTable<Kept> | null;

/** What is kept of an action on one day; how often it slipped takes another one. */
export type ActionToday = Omit<KeptAction, 'slips'>;

export function keptActions(workspace: Workspace): Placed<ActionToday> {
  return placed(workspace, 'actions', ({ id, status, due, lead }, read) => ({
    id,
    status: read('status', status),
    due: read('due', due),
    lead: read('lead', lead === null ? null : keptLead(lead)),
  }));
}

/** @param goals how the active ones stand. */
export function keptGoals(workspace: Workspace, goals: readonly StandingGoal[]): Placed<KeptGoal> {
  const progress = new Map(goals.map(({ row, status }) => [row.index, status]));
  return placed(workspace, 'goals', ({ id, status }, read, index) => ({ id, status: read('status', status), progress: progress.get(index) ?? null }));
}

export function keptMeasures(workspace: Workspace): Placed<KeptMeasure> {
  const newest = runCharts(workspace).map(({ points }) => points.at(-1));
  const isRead = everyValueRead(workspace);
  return placed(workspace, 'measures', ({ id }, _, index) => {
    const point = newest[index];
    if (point === undefined) return { id, newest: isRead(id) ? null : undefined };
    return { id, newest: { date: point.date, value: point.value } };
  });
}

export function keptStakeholders(workspace: Workspace): Placed<KeptStakeholder> {
  const newest = newestRatings(workspace.commitmentRatings);
  const unreadable = unreadableOf(workspace);
  const isKnown = everyRatingPlaced(workspace, unreadable);
  return placed(workspace, 'stakeholders', ({ id }) => {
    if (!isKnown(id)) return { id, rating: {} };
    const counting = newest.get(identifierKey(id));
    if (counting === undefined) return { id, rating: null };
    const read = reader(unreadable, 'commitmentRatings', counting.index);
    return { id, rating: { now: read('now', counting.rating.now), needed: read('needed', counting.rating.needed) } };
  });
}

/** Short, and like IDs without numbers of patients: what is kept outlives its cell. */
function keptLead(lead: string): string {
  return shortened(withoutNhsNumbers(lead));
}

type Identified = 'actions' | 'goals' | 'measures' | 'stakeholders';
type Read = <Value>(field: string, value: Value) => Value | undefined;

function placed<Name extends Identified, Kept extends { readonly id: string }>(
  workspace: Workspace,
  collection: Name,
  keep: (row: Rows[Name][number] & { readonly id: string }, read: Read, index: number) => Kept,
): Placed<Kept> {
  const unreadable = unreadableOf(workspace);
  if (!workspace.present.has(collection) || unreadable.lacks({ collection, field: 'id' })) return null;
  const rows: readonly Rows[Name][number][] = workspace[collection];
  const first = indexById(rows);
  const own = (row: Rows[Name][number], index: number): row is Rows[Name][number] & { readonly id: string } =>
    row.id !== null && first.get(identifierKey(row.id)) === index;
  return {
    rows: rows.flatMap((row, index) => (own(row, index) ? [{ index, kept: withPlainId(keep(row, reader(unreadable, collection, index), index)) }] : [])),
    others: rows.flatMap((row, index) => (own(row, index) ? [] : [index])),
  };
}

/** The row itself, but where people have made an ID of a patient’s number. */
function withPlainId<Kept extends { readonly id: string }>(kept: Kept): Kept {
  const id = withoutNhsNumbers(kept.id);
  return id === kept.id ? kept : { ...kept, id };
}

function reader(unreadable: Unreadable, collection: keyof Rows, index: number): Read {
  return (field, value) => (unreadable.has({ collection, index, field }) ? undefined : value);
}
