import type { CellValue } from './cell';
import type { DateSystem } from './date-serial';
import type { WorkspaceMarks } from './schema-version';

/** What was read from a workbook to find a workspace in it, before anything is made of it. */
export interface WorkbookReading {
  /** The workbook's names with their formulas, such as `sig.PlanActions.lead` and `=Plan!$E$4`. */
  readonly names: ReadonlyMap<string, string>;
  readonly marks: WorkspaceMarks;
  /** By the contract's name of the table; a table that is not there is left out. */
  readonly tables: ReadonlyMap<string, TableReading>;
  readonly dateSystem: DateSystem;
  /** What stands on the hidden sheet; null where that is gone. */
  readonly state: StateReading | null;
}

/** The hidden sheet of keys and values (`state-sheet.ts`), with rows that this version does not know. */
export interface StateReading {
  /** The sheet's name. */
  readonly sheet: string;
  readonly entries: readonly StateEntry[];
}

export interface StateEntry {
  /** Counted from 0. */
  readonly row: number;
  readonly key: string;
  readonly value: string;
}

export interface TableReading {
  /** The sheet's name, as people see it. */
  readonly sheet: string;
  /** The header's first cell, from 0. */
  readonly row: number;
  readonly column: number;
  /** The header row, and then each row of the body. */
  readonly values: readonly (readonly CellValue[])[];
  /** The rows under the body, as wide as the table, from the first one on: empty where nobody has written there. */
  readonly below: readonly (readonly CellValue[])[];
}
