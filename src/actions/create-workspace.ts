import type { CalendarDate } from '../domain/model/calendar-date';
import { DEFAULT_SETTINGS } from '../domain/model/settings';
import { NO_ROWS } from '../domain/model/workspace';
import { sampleWorkspace } from '../domain/sample/northmoor';
import type { ExcelPort } from '../excel/excel-port';
import { createWorkspace as writeWorkspace, type CreationStep } from '../excel/create-workspace';
import type { WorkspaceContent } from '../sheets/workspace-sheets';
import { stopped, succeeded, type OnProgress, type Outcome } from './outcome';
import { attempt, HAS_WORKSPACE, PROTECTED } from './trouble';

/** The modules of every new workspace; there are no others yet. */
const MODULES = ['core'];

export interface CreateOptions {
  readonly today: CalendarDate;
  /** With the fictional sample rows, so that people can see a workspace at work. */
  readonly sample: boolean;
  readonly team?: string | null;
}

export interface Created {
  readonly team: string | null;
  /** The sheets that were added, as they are called in this workbook. */
  readonly sheets: readonly string[];
}

export const createWorkspace = {
  id: 'create-workspace',
  label: 'Create workspace',
  async run(host: ExcelPort, options: CreateOptions, onProgress: OnProgress = () => undefined): Promise<Outcome<Created>> {
    return attempt(async () => {
      const content = contentOf(options);
      const creation = await writeWorkspace(host, content, (step) => onProgress(PROGRESS[step]));
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

function contentOf({ today, sample, team }: CreateOptions): WorkspaceContent {
  const name = team?.trim() || null;
  if (!sample) return { rows: NO_ROWS, settings: { ...DEFAULT_SETTINGS, team: name }, modules: MODULES };
  const { settings, ...rows } = sampleWorkspace(today);
  return { rows, settings: { ...settings, team: name ?? settings.team }, modules: MODULES };
}
