import type { AddedModule } from '../actions/add-module';
import type { Checked, LocatedAcceptedFinding, LocatedFinding } from '../actions/check-workspace';
import type { RuleToChoose } from '../actions/choose-rule';
import type { Created } from '../actions/create-workspace';
import type { Edit } from '../actions/edit';
import type { Edited, UndoEdit } from '../actions/edit-workspace';
import type { NoteToKeep } from '../actions/keep-report-note';
import type { MadeFile } from '../actions/make-file';
import type { ReadSheetOptions } from '../actions/read-sheet';
import type { LookedAtReports } from '../actions/look-at-reports';
import type { Repair, RepairsToMake } from '../actions/look-for-repairs';
import type { OnProgress, Outcome } from '../actions/outcome';
import type { GoalToOverride } from '../actions/override-goal-status';
import type { Place } from '../actions/reveal-place';
import type { Summarised } from '../actions/summarise-workspace';
import type { UpgradePreview } from '../actions/upgrade-workspace';
import type { WorkbookWatcher } from '../actions/watch-workspace';
import type { SummaryChoice } from '../domain/audiences/summary-for';
import type { ImportChoices } from '../domain/exchange/plan-import';
import type { SourceGrid } from '../domain/exchange/source-grid';
import type { ModuleId } from '../domain/model/module';
import type { Rows } from '../domain/model/workspace';
import type { Performed } from './work/work';

/**
 * What the pane asks of the workbook; with the signal the person stops it, and the workbook is as it was. `excel-actions.ts` answers with the product's actions on the Excel around the
 * pane; a component test gives outcomes of its own, so that each can be seen.
 */
export interface WorkspaceActions {
  create(choice: NewWorkspace, onProgress: OnProgress, signal: AbortSignal): Promise<Outcome<Created>>;
  add(module: ModuleId, onProgress: OnProgress, signal: AbortSignal): Promise<Outcome<AddedModule>>;
  /** What an upgrade would add and change, in words. */
  previewUpgrade(): Promise<Outcome<UpgradePreview>>;
  /** Brings a workspace of an earlier version up to the present one. */
  upgrade(onProgress: OnProgress, signal: AbortSignal): Promise<Outcome<Performed>>;
  /** `changedSheets`: IDs of the sheets that have changed since the last time; unless they are said, all is read. */
  check(changedSheets?: ReadonlySet<string>): Promise<Outcome<Checked>>;
  /** Writes the report: without a choice, all of it for the group itself. */
  summarise(choice: SummaryChoice | undefined, onProgress: OnProgress, signal: AbortSignal): Promise<Outcome<Summarised>>;
  edit(edits: readonly Edit[]): Promise<Outcome<Edited>>;
  undo(edits: readonly UndoEdit[]): Promise<Outcome>;
  /** Leaves a finding as it is, for a reason. */
  accept(finding: LocatedFinding, reason: string): Promise<Outcome>;
  withdraw(finding: LocatedAcceptedFinding): Promise<Outcome>;
  /** What has been lost or damaged since the workspace was made. */
  lookForRepairs(): Promise<Outcome<RepairsToMake>>;
  /** Mends that, by the ids of the repairs. */
  mend(ids: readonly string[], onProgress: OnProgress, signal: AbortSignal): Promise<Outcome<Mended>>;
  chooseRule(rule: RuleToChoose): Promise<Outcome>;
  /** Keeps what people add to a part of the summary. */
  keepNote(note: NoteToKeep): Promise<Outcome<Performed>>;
  /** Notes that the group sees a goal otherwise than its actions say. */
  overrideGoal(goal: GoalToOverride): Promise<Outcome<Performed>>;
  /** What has become of the reports; `known` are the numbers of those that the last reading found. */
  lookAtReports(known: readonly number[]): Promise<Outcome<LookedAtReports>>;
  /** Sheets of the team's own that could be imported. */
  listSheets(): Promise<Outcome<{ readonly sheets: readonly string[] }>>;
  readSheet(options: ReadSheetOptions): Promise<Outcome<{ readonly grid: SourceGrid }>>;
  importRows(request: RowsToImport): Promise<Outcome<Performed>>;
  exportTable(table: keyof Rows): Promise<Outcome<MadeFile>>;
  exportWorkspace(): Promise<Outcome<MadeFile>>;
  reveal(place: Place): Promise<Outcome>;
  showReport(sheet: string): Promise<Outcome>;
  watch(watcher: WorkbookWatcher): Promise<Outcome<{ stop: () => Promise<void> }>>;
}

/** What was mended, with what it brought to light, and what is still there. */
export interface Mended extends Performed {
  readonly mended: readonly Repair[];
  readonly left: readonly Repair[];
  /** What others had written at the same moment and have to look at, a sentence each. */
  readonly doubts: readonly string[];
}

export interface RowsToImport {
  readonly grid: SourceGrid;
  readonly choices: ImportChoices;
  /** What the person has looked at. */
  readonly agreed: string;
}

export interface NewWorkspace {
  readonly team: string | null;
  readonly sample: boolean;
  readonly modules: readonly ModuleId[];
}
