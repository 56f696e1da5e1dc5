import type { CalendarDate } from '../domain/model/calendar-date';
import { firstRows } from '../domain/model/first-rows';
import { MODULE_IDS, type ModuleId } from '../domain/model/module';
import { MODULES_AT_FIRST } from '../domain/model/modules';
import { DEFAULT_SETTINGS } from '../domain/model/settings';
import { sampleWorkspace } from '../domain/sample/northmoor';
import type { ExcelPort } from '../excel/excel-port';
import { createWorkspace as writeWorkspace, type CreationStep } from '../excel/create-workspace';
import type { WorkspaceContent } from '../sheets/workspace-sheets';
import { stopped, succeeded, type OnProgress, type Outcome } from './outcome';
import { attempt, HAS_WORKSPACE, PROTECTED } from './trouble';

export interface CreateOptions {
  readonly today: CalendarDate;
  /** With the fictional sample rows, so that people can see a workspace at work. */
  readonly sample: boolean;
  readonly team?: string | null;
  /** Besides `core`, which is always there. Where none are named: all for the sample, else those that most groups begin with. */
  readonly modules?: readonly ModuleId[];
}

export interface Created {
  readonly team: string | null;
  /** The sheets that were added, as they are called in this workbook. */
  readonly sheets: readonly string[];
}

export const createWorkspace = {
  id: 'create-workspace',
  label: 'Create workspace',
  async run(host: ExcelPort, options: CreateOptions, onProgress: OnProgress = () => undefined, signal?: AbortSignal): Promise<Outcome<Created>> {
    return attempt(async () => {
      const content = contentOf(options);
      const creation = await writeWorkspace(host, content, (step) => onProgress(PROGRESS[step]), { signal });
      if (creation.made) return succeeded({ team: content.settings.team, sheets: creation.sheets });
      return stopped(creation.because === 'has-workspace' ? HAS_WORKSPACE : PROTECTED);
    });
  },
};

const PROGRESS: Readonly<Record<CreationStep, { done: number; of: number; doing: string }>> = {
  looking: { done: 0, of: 2, doing: 'Looking at the workbook' },
  writing: { done: 1, of: 2, doing: 'Writing the sheets' },
  finished: { done: 2, of: 2, doing: 'Finished' },
};

function contentOf({ today, sample, team, modules = sample ? MODULE_IDS : MODULES_AT_FIRST }: CreateOptions): WorkspaceContent {
  const name = team?.trim() || null;
  const chosen = MODULE_IDS.filter((id) => id === 'core' || modules.includes(id));
  if (!sample) return { rows: firstRows(chosen), settings: { ...DEFAULT_SETTINGS, team: name }, modules: chosen };
  const { settings, ...rows } = sampleWorkspace(today);
  return { rows, settings: { ...settings, team: name ?? settings.team }, modules: chosen };
}
