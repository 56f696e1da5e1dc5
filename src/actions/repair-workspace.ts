import type { ExcelPort } from '../excel/excel-port';
import { mend, type Mended, type MendingStep, type RepairsDone } from '../excel/repairs/mend';
import { undoMending } from '../excel/repairs/undo-mending';
import { troubleInLooking } from './look-for-repairs';
import { stopped, succeeded, type OnProgress, type Outcome, type Progress, type Trouble } from './outcome';
import { REPAIR_KINDS } from './repair-kinds';
import { attempt } from './trouble';

export type { RepairsDone };
export type Repaired = Mended;

export interface RepairsWanted {
  /** Of `lookForRepairs`, or all. What they bring to light is mended with them. */
  readonly ids: readonly string[] | 'all';
}

export const repairWorkspace = {
  id: 'repair-workspace',
  label: 'Mend',
  /** Looks anew, and mends what is found of that. Nothing that anybody has typed is lost. */
  async run(host: ExcelPort, { ids }: RepairsWanted, onProgress: OnProgress = () => undefined, signal?: AbortSignal): Promise<Outcome<Repaired>> {
    return attempt(() =>
      host.run(async (context) => {
        const mending = await mend(context, { kinds: REPAIR_KINDS, wanted: ids, onStep: (step) => onProgress(PROGRESS[step]), signal });
        return mending.found ? succeeded(mending) : stopped(troubleInLooking(mending));
      }),
    );
  },
};

export const undoRepairs = {
  id: 'undo-repairs',
  label: 'Undo the mending',
  /** Puts everything back as it was before, where nobody has gone on from it. */
  async run(host: ExcelPort, { undo }: { readonly undo: RepairsDone }): Promise<Outcome> {
    return attempt(() => host.run(async (context) => ((await undoMending(context, undo)) ? succeeded({}) : stopped(USED_SINCE))));
  },
};

const USED_SINCE: Trouble = {
  code: 'changed',
  sentence: 'Somebody has changed what was mended since then, and going back would lose that.',
  wayOn: 'Go on with it as it is; nothing that was typed is lost.',
};

const PROGRESS: Readonly<Record<MendingStep, Progress>> = {
  looking: { done: 0, of: 2, doing: 'Looking at the workbook' },
  mending: { done: 1, of: 2, doing: 'Mending' },
  finished: { done: 2, of: 2, doing: 'Finished' },
};
