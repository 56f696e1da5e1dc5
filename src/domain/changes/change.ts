import type { Rows, Workspace } from '../model/workspace';
import { rowReference } from '../summary/row-reference';
import type { RowReference } from '../summary/summary';

/** What differences are told under, in the order in which they are told. A row stands under one of them: the one that matters most. */
export const HEADINGS = [
  'Finished', 'Slipped', 'Brought forward', 'New', 'Dropped', 'Reopened', 'New lead', 'Status changed', 'Due date given or taken away',
  'Goals', 'Measures', 'Commitment', 'No longer listed',
] as const;
export type Heading = (typeof HEADINGS)[number];

/** One row that is different. */
export interface Change {
  readonly heading: Heading;
  /** Under its heading the smallest comes first, and of equal ones the smallest ID. */
  readonly rank: number;
  readonly id: string;
  readonly text: string;
  /** First the one that it is about; none where that is no longer in the workbook. */
  readonly rows: readonly RowReference[];
}

/** What differences are told of, and to whom. */
export interface Ground {
  readonly workspace: Workspace;
  /** Whether it may be told that this person, or this role, leads something. */
  readonly mayName: (who: string) => boolean;
}

/** What is told of a row, as it follows its name. */
export interface Difference {
  readonly heading: Heading;
  /** Where it is left out, 0. */
  readonly rank?: number;
  readonly text: string;
}

/** A difference of a row that is there. */
export function changeOf({ workspace }: Ground, collection: keyof Rows, index: number, name: string, { heading, rank = 0, text }: Difference): Change {
  const row = rowReference(workspace, collection, index);
  return { heading, rank, id: row.id ?? '', text: `${name} ${text}.`, rows: [row] };
}
