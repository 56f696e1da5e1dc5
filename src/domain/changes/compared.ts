import type { KeptTable, Snapshot } from '../model/snapshot';
import type { Workspace } from '../model/workspace';
import { actionChanges } from './action-changes';
import type { Change, Ground } from './change';
import { commitmentChanges } from './commitment-changes';
import { goalChanges } from './goal-changes';
import { keptActions, keptGoals, keptMeasures, keptStakeholders, type PlacedTable, type StandingGoal } from './kept-rows';
import { measureChanges } from './measure-changes';
import { everyValueRead } from './read-whole';

/** How the rows of one table are told apart from those of another day. */
export interface Compared {
  readonly collection: 'actions' | 'goals' | 'measures' | 'stakeholders';
  /** What it is about, as a sentence begins with it; and what of it is compared, as a sentence goes on. */
  readonly subject: { readonly start: string; readonly inside: string };
  /** Null where the rows of that day could not be told apart. */
  readonly before: KeptTable<unknown> | null;
  readonly now: PlacedTable<unknown> | null;
  readonly changes: readonly Change[];
  /** Whether every cell that is compared could be read on both days. */
  readonly isWhole: boolean;
}

export interface Comparison {
  /** How the active goals stand today. */
  readonly goals: readonly StandingGoal[];
  /** Whether it may be told where stakeholders stand. */
  readonly withRatings: boolean;
  /** Whether it may be told that this person, or this role, leads something; everybody may be named where it is left out. */
  readonly mayName?: (who: string) => boolean;
}

interface Means<Before, Now> {
  readonly tell: (before: KeptTable<Before>, now: PlacedTable<Now>, ground: Ground) => Change[];
  /** The cells that are compared; undefined where one could not be read. */
  readonly cells: (row: Before | Now) => readonly unknown[];
  /** Whether what today’s row is about could be read wherever it stands. */
  readonly isRead?: (row: Now) => boolean;
}

export function compareAll(snapshot: Snapshot, workspace: Workspace, { goals, withRatings, mayName }: Comparison): Compared[] {
  const ground: Ground = { workspace, mayName: mayName ?? (() => true) };
  // Where not everybody may be named, a new lead may go untold.
  const isEveryLeadTold = mayName === undefined;
  const isEveryValueRead = everyValueRead(workspace);
  const table = <Before, Now>(
    about: Pick<Compared, 'collection' | 'subject'>,
    before: KeptTable<Before> | null,
    now: PlacedTable<Now> | null,
    { tell, cells, isRead = () => true }: Means<Before, Now>,
  ): Compared => ({
    ...about,
    before,
    now,
    changes: before === null || now === null ? [] : tell(before, now, ground),
    isWhole: [...(before?.rows ?? []), ...(now?.rows ?? []).map(({ kept }) => kept)].every((row) => cells(row).every((cell) => cell !== undefined)) && (now?.rows ?? []).every(({ kept }) => isRead(kept)),
  });
  return [
    table({ collection: 'actions', subject: { start: 'The actions', inside: isEveryLeadTold ? 'the statuses, due dates and leads of actions' : 'the statuses and due dates of actions' } }, snapshot.actions, keptActions(workspace), {
      tell: actionChanges,
      cells: ({ status, due, lead }) => [status, due, ...(isEveryLeadTold ? [lead] : [])],
    }),
    table({ collection: 'goals', subject: { start: 'The goals', inside: 'how goals stand' } }, snapshot.goals, keptGoals(workspace, goals), {
      tell: goalChanges,
      cells: ({ status }) => [status],
    }),
    table({ collection: 'measures', subject: { start: 'The measures', inside: 'the newest values of measures' } }, snapshot.measures, keptMeasures(workspace), {
      tell: measureChanges,
      cells: ({ newest }) => [newest],
      isRead: ({ id }) => isEveryValueRead(id),
    }),
    ...(withRatings
      ? [
          table({ collection: 'stakeholders', subject: { start: 'Where stakeholders stand', inside: 'where stakeholders stand' } }, snapshot.stakeholders, keptStakeholders(workspace), {
            tell: commitmentChanges,
            cells: ({ rating }) => [rating === null ? null : rating.now],
          }),
        ]
      : []),
  ];
}
