import type { Finding } from '../domain/model/finding';

/**
 * What the pane asks of the workbook. `excel-actions.ts` answers with the product's actions; a component test gives
 * outcomes of its own, so that each can be seen.
 */
export interface WorkspaceActions {
  /** Reads whether the workbook holds a workspace. */
  find(): Promise<Outcome<{ workspace: OpenWorkspace | null }>>;
  create(choice: NewWorkspace, onProgress: (progress: Progress) => void): Promise<Outcome<{ workspace: OpenWorkspace }>>;
  check(): Promise<Outcome<CheckResult>>;
  summarise(): Promise<Outcome<SummaryResult>>;
  /** Takes the grid to the finding's cell. */
  reveal(finding: LocatedFinding): Promise<Outcome>;
  /** Takes the grid to the report that `summarise` wrote. */
  showReport(sheet: string): Promise<Outcome>;
}

export type Outcome<Result = unknown> = ({ readonly ok: true } & Result) | { readonly ok: false; readonly trouble: Trouble };

/** Something expected that stops an action: one plain sentence, and what to do about it. */
export interface Trouble {
  readonly code: string;
  readonly sentence: string;
  readonly wayOn: string;
  /** For whoever looks after the add-in; shown on demand. */
  readonly details?: string;
}

export interface OpenWorkspace {
  readonly team: string | null;
}

export interface NewWorkspace {
  readonly team: string | null;
  readonly sample: boolean;
}

export interface Progress {
  /** Steps finished, of all steps. */
  readonly done: number;
  readonly of: number;
  /** What is being done, in two or three words. */
  readonly doing: string;
}

/** A finding with the names that people see in their workbook. */
export interface LocatedFinding extends Finding {
  readonly sheet: string | null;
  /** Such as `Plan!E13`; null where there is no cell to go to. */
  readonly cell: string | null;
  /** The row's ID, or what stands in for one. */
  readonly row: string | null;
  /** The column's header. */
  readonly column: string | null;
}

export interface CheckResult {
  /** Cells read in the bodies of our tables. */
  readonly cells: number;
  /** In the order of sheets, rows and columns. */
  readonly findings: readonly LocatedFinding[];
}

export interface SummaryResult {
  /** The name of the sheet that was written. */
  readonly sheet: string;
  /** Three sentences. */
  readonly headline: readonly string[];
}
