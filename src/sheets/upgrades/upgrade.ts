/**
 * What brings a workspace that an earlier version made up to the next one, as data: all that is added beside what is there,
 * and the few things that are replaced, none of which anybody has typed.
 */
import type { Area } from '../address';
import type { CellValue } from '../cell';
import type { EntryRule } from '../entry-rules';
import type { TakenNames } from '../naming';
import type { SheetLayout } from '../sheet-layout';
import type { LinkedSheet } from '../start-here-sheet';
import type { StateEdit } from '../state-edit';
import type { WorkbookLayout } from '../workbook-layout';
import type { WorkbookReading } from '../workbook-reading';

/** One step from a version of the schema to the next. */
export interface UpgradeStep {
  readonly from: number;
  /** The calculated columns whose formulas it has to see. */
  columnsToSee(reading: WorkbookReading): readonly ColumnToSee[];
  /** Adds only what is not there yet, so that an upgrade that was interrupted is finished by the next one. */
  plan(ground: UpgradeGround): PlannedUpgrade;
}

/** Of the workbook as it is, all that an upgrade goes by. */
export interface UpgradeGround {
  readonly reading: WorkbookReading;
  readonly taken: TakenNames;
  /** Every sheet, in the order of the tabs. */
  readonly sheets: readonly SeenSheet[];
  /** The columns that were asked for (`ColumnToSee`), as far as they are there. */
  readonly columns: readonly SeenColumn[];
}

export interface SeenSheet {
  readonly name: string;
  /** What stands in its first cell. */
  readonly title: string;
  /** The first row below all that stands on it, and the first column right of it. */
  readonly nextRow: number;
  readonly nextColumn: number;
}

/** A calculated column whose formulas an upgrade may replace. */
export interface ColumnToSee {
  readonly table: string;
  readonly field: string;
  readonly sheet: string;
  readonly area: Area;
}

export interface SeenColumn extends ColumnToSee {
  readonly formulas: readonly (readonly CellValue[])[];
}

export interface Upgrade {
  readonly from: number;
  readonly to: number;
  /** The sheets that are added, and every name. A name that leads nowhere any longer is made anew. */
  readonly layout: WorkbookLayout;
  /** The IDs of rows that are added to new tables because other rows name them, by the table's sheet as the contract calls it. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** Where the tab of each new sheet goes, in the order in which they are put there. Counted from 0. */
  readonly tabs: readonly { readonly sheet: string; readonly position: number }[];
  /** Lists of words that stand on a sheet beside those that are there. */
  readonly lists: FurtherLists | null;
  /** Lines on Start here that lead to the new sheets. */
  readonly links: FurtherLinks | null;
  readonly formulas: readonly NewFormula[];
  /** The columns that get a dropdown, where they still take any text as the earlier version left them. */
  readonly entryRules: readonly EntryRule[];
  /** What is written on the hidden sheet beside the version. Where that sheet is gone it is made anew. */
  readonly state: StateEdit;
}

export interface FurtherLists extends Pick<SheetLayout, 'blocks' | 'styles' | 'columns'> {
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly area: Area;
}

export interface FurtherLinks extends Pick<SheetLayout, 'blocks' | 'styles' | 'links'> {
  readonly sheet: string;
  readonly to: readonly LinkedSheet[];
  readonly area: Area;
}

/** Cells of a calculated column in which exactly the earlier version's formula stands. */
export interface NewFormula {
  readonly sheet: string;
  readonly table: string;
  /** As declared. */
  readonly header: string;
  /** One a run of rows. */
  readonly areas: readonly Area[];
  readonly before: string;
  readonly after: string;
}

/** What an upgrade builds on and cannot find: a table, or one of its columns. */
export interface Lack {
  readonly table: string;
  /** As declared; null for the whole table. */
  readonly header: string | null;
}

export type PlannedUpgrade = { readonly possible: true; readonly upgrade: Upgrade } | PlanRefused;

export interface PlanRefused {
  readonly possible: false;
  readonly lacks: readonly [Lack, ...Lack[]];
}
