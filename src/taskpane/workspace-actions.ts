import type { AddedModule } from '../actions/add-module';
import type { Checked, LocatedFinding } from '../actions/check-workspace';
import type { Created } from '../actions/create-workspace';
import type { OpenWorkspace } from '../actions/find-workspace';
import type { OnProgress, Outcome } from '../actions/outcome';
import type { Summarised } from '../actions/summarise-workspace';
import type { ModuleId } from '../domain/model/module';

/**
 * What the pane asks of the workbook. `excel-actions.ts` answers with the product's actions on the Excel around the
 * pane; a component test gives outcomes of its own, so that each can be seen.
 */
export interface WorkspaceActions {
  find(): Promise<Outcome<{ workspace: OpenWorkspace | null }>>;
  create(choice: NewWorkspace, onProgress: OnProgress): Promise<Outcome<Created>>;
  add(module: ModuleId, onProgress: OnProgress): Promise<Outcome<AddedModule>>;
  check(): Promise<Outcome<Checked>>;
  /** Writes the report. */
  summarise(onProgress: OnProgress): Promise<Outcome<Summarised>>;
  reveal(finding: LocatedFinding): Promise<Outcome>;
  showReport(sheet: string): Promise<Outcome>;
}

export interface NewWorkspace {
  readonly team: string | null;
  readonly sample: boolean;
  readonly modules: readonly ModuleId[];
}
