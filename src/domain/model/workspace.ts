import type { Action } from './actions';
import { actions } from './actions';
import type { CalendarDate } from './calendar-date';
import type { CommitmentRating } from './commitment-ratings';
import { commitmentRatings } from './commitment-ratings';
import type { Entity } from './entity';
import type { Goal } from './goals';
import { goals } from './goals';
import type { Settings } from './settings';
import type { Stakeholder } from './stakeholders';
import { stakeholders } from './stakeholders';

/** The rows of every table, in the order of the sheet. Blank rows are left out when it is read. */
export interface Rows {
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
  readonly stakeholders: readonly Stakeholder[];
  readonly commitmentRatings: readonly CommitmentRating[];
}

/** A workspace as the rules see it: what was read from the workbook, on a given day. */
export interface Workspace extends Rows {
  readonly today: CalendarDate;
  readonly settings: Settings;
  /** The tables that the workbook has. A rule about another one is quiet. */
  readonly present: ReadonlySet<keyof Rows>;
  /**
   * The cells that hold something unreadable (null or empty in the rows) and, with a null index, the columns that are
   * missing. Each has a finding of its own already; rules do not judge by them (`src/domain/rules/judgeable.ts`).
   */
  readonly unreadable: readonly Place[];
}

/** Every entity by its collection, in the order in which sheets and findings are listed. */
export const ENTITIES: { readonly [Name in keyof Rows]: Entity<Rows[Name][number]> } = {
  goals,
  actions,
  stakeholders,
  commitmentRatings,
};

/** One cell, row or table of a workspace. Null index: the whole table (or column); null field: the whole row. */
export interface Place {
  /** Of `settings`, the field names the setting and the index is null. */
  readonly collection: keyof Rows | 'settings';
  /** Position in the collection's array. */
  readonly index: number | null;
  readonly field: string | null;
}
