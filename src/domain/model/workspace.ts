import { actions, type Action } from './actions';
import type { CalendarDate } from './calendar-date';
import { COLLECTIONS } from './collection';
import { commitmentRatings, type CommitmentRating } from './commitment-ratings';
import { communications, type Communication } from './communications';
import { decisions, type Decision } from './decisions';
import type { Entity } from './entity';
import { fidelityScores, type FidelityScore } from './fidelity-scores';
import { goals, type Goal } from './goals';
import { hostingNotes, type HostingNote } from './hosting-notes';
import { involvementLog, type Involvement } from './involvement-log';
import { measureValues, type MeasureValue } from './measure-values';
import { measures, type Measure } from './measures';
import { meetings, type Meeting } from './meetings';
import { members, type Member } from './members';
import { scopingChecklist, type ScopingChecklistItem } from './scoping-checklist';
import { scopingNotes, type ScopingNote } from './scoping-notes';
import type { Settings } from './settings';
import { spreadPlan, type SpreadRow } from './spread-plan';
import { stakeholders, type Stakeholder } from './stakeholders';
import { sustainabilityQuestions, type SustainabilityQuestion } from './sustainability-questions';
import { workingGroups, type WorkingGroup } from './working-groups';

/** The rows of every table, in the order of the sheet. Blank rows are left out when it is read. */
export interface Rows {
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
  readonly stakeholders: readonly Stakeholder[];
  readonly commitmentRatings: readonly CommitmentRating[];
  readonly members: readonly Member[];
  readonly workingGroups: readonly WorkingGroup[];
  readonly meetings: readonly Meeting[];
  readonly decisions: readonly Decision[];
  readonly scopingChecklist: readonly ScopingChecklistItem[];
  readonly scopingNotes: readonly ScopingNote[];
  readonly communications: readonly Communication[];
  readonly involvementLog: readonly Involvement[];
  readonly measures: readonly Measure[];
  readonly measureValues: readonly MeasureValue[];
  readonly fidelityScores: readonly FidelityScore[];
  readonly sustainabilityQuestions: readonly SustainabilityQuestion[];
  readonly spreadPlan: readonly SpreadRow[];
  readonly hostingNotes: readonly HostingNote[];
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
  members,
  workingGroups,
  meetings,
  decisions,
  scopingChecklist,
  scopingNotes,
  communications,
  involvementLog,
  measures,
  measureValues,
  fidelityScores,
  sustainabilityQuestions,
  spreadPlan,
  hostingNotes,
};

/** One cell, row or table of a workspace. Null index: the whole table (or column); null field: the whole row. */
export interface Place {
  /** Of `settings`, the field names the setting and the index is null. */
  readonly collection: keyof Rows | 'settings';
  /** Position in the collection's array; as many as it has stands for what is written below the table. */
  readonly index: number | null;
  readonly field: string | null;
}

/** The tables whose rows have an ID. */
export const IDENTIFIED = ['goals', 'actions', 'stakeholders', 'workingGroups', 'meetings', 'measures'] as const satisfies readonly (keyof Rows)[];

/** No rows in any table: what a new workspace holds. */
export const NO_ROWS: Rows = Object.fromEntries(COLLECTIONS.map((collection) => [collection, []])) as unknown as Rows;
