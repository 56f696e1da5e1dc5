import type { ModuleId } from '../domain/model/module';
import { addModule as writeModule, type Addition, type AdditionStep } from '../excel/add-module';
import type { ExcelPort } from '../excel/excel-port';
import { stopped, succeeded, type OnProgress, type Outcome, type Trouble } from './outcome';
import { attempt, HAS_MODULE, NEWER_VERSION, NO_WORKSPACE, OLDER_VERSION, PROTECTED } from './trouble';

export interface AddedModule {
  readonly module: ModuleId;
  /** The sheets that were added, as they are called in this workbook. */
  readonly sheets: readonly string[];
}

export const addModule = {
  id: 'add-module',
  label: 'Add a part',
  /** Adds a module's sheets to a workspace in use; nothing that is there changes. */
  async run(host: ExcelPort, { module }: { readonly module: ModuleId }, onProgress: OnProgress = () => undefined, signal?: AbortSignal): Promise<Outcome<AddedModule>> {
    return attempt(async () => {
      const addition = await writeModule(host, module, (step) => onProgress(PROGRESS[step]), signal);
      return addition.added ? succeeded({ module, sheets: addition.sheets }) : stopped(TROUBLES[addition.because]);
    });
  },
};

const PROGRESS: Readonly<Record<AdditionStep, { done: number; of: number; doing: string }>> = {
  looking: { done: 0, of: 2, doing: 'Looking at the workbook' },
  writing: { done: 1, of: 2, doing: 'Writing the sheets' },
  finished: { done: 2, of: 2, doing: 'Finished' },
};

const TROUBLES: Readonly<Record<Extract<Addition, { added: false }>['because'], Trouble>> = {
  'no-workspace': NO_WORKSPACE,
  'newer-version': NEWER_VERSION,
  'older-version': OLDER_VERSION,
  'has-module': HAS_MODULE,
  'protected-workbook': PROTECTED,
};
