import { EditHalfWritten } from '../excel/excel-refusal';
import type { ExcelPort } from '../excel/excel-port';
import { undoUpgrade as takeBack, UpgradeInDoubt, type UpgradeBegun, type UpgradeDone } from '../excel/take-back-upgrade';
import { previewUpgrade, upgradeWorkspace as writeUpgrade, type Upgrading, type UpgradeProgress } from '../excel/upgrade-workspace';
import { stopped, succeeded, type OnProgress, type Outcome, type Trouble } from './outcome';
import { attempt, NEWER_VERSION, NO_WORKSPACE, PRESENT_VERSION, PROTECTED } from './trouble';
import { upgradeInWords } from './upgrade-in-words';

export type { UpgradeDone };

export interface UpgradePreview {
  /** Versions of the schema. */
  readonly from: number;
  readonly to: number;
  /** What is added and what is different afterwards: a sentence each. */
  readonly changes: readonly string[];
}

export interface Upgraded extends UpgradePreview {
  /** The sheets that were added, as they are called in this workbook. */
  readonly sheets: readonly string[];
  /** What takes it back (`undoUpgrade`), for as long as nobody has gone on from it. */
  readonly undo: UpgradeDone;
}

export const previewOfUpgrade = {
  id: 'preview-upgrade',
  label: 'Preview the upgrade',
  /** Reads, and never writes: in three round trips. */
  async run(host: ExcelPort): Promise<Outcome<UpgradePreview>> {
    return attempt(async () => {
      const previewed = await previewUpgrade(host);
      return previewed.done ? succeeded(upgradeInWords(previewed.planned)) : stopped(troubleIn(previewed));
    });
  },
};

export const upgradeWorkspace = {
  id: 'upgrade-workspace',
  label: 'Upgrade the workspace',
  /** Brings a workspace of an earlier version up to the present one, in one step. Nothing that anybody has typed changes. */
  async run(host: ExcelPort, _: object = {}, onProgress: OnProgress = () => undefined, signal?: AbortSignal): Promise<Outcome<Upgraded>> {
    return attempt(async () => {
      const upgrading = await noting(host, writeUpgrade(host, (step) => onProgress(PROGRESS[step]), { signal, doubted: doubted.get(host) }));
      if (!upgrading.done) return stopped(troubleIn(upgrading));
      const { upgraded } = upgrading;
      return succeeded({ ...upgradeInWords(upgraded), sheets: upgraded.upgrade.tabs.map(({ sheet }) => sheet), undo: upgraded });
    });
  },
};

export const undoUpgrade = {
  id: 'undo-upgrade',
  label: 'Undo the upgrade',
  /** Takes an upgrade back, where nobody has written anything in the workspace since: nothing typed is ever taken with it. */
  async run(host: ExcelPort, { undo }: { readonly undo: UpgradeDone }): Promise<Outcome> {
    return attempt(() =>
      host.run(async (context) => {
        const isBack = await takenBack(context, undo);
        return isBack ? succeeded({}) : stopped(USED_SINCE);
      }),
    );
  },
};

/** The upgrade of an Excel's workbook that was broken off and could not be taken back; what is left of it goes before the next attempt. */
const doubted = new WeakMap<ExcelPort, UpgradeBegun>();

/** Upgrades of which nobody knows how far they have been taken back. */
const begun = new WeakSet<UpgradeDone>();

async function takenBack(context: Parameters<typeof takeBack>[0], undo: UpgradeDone): Promise<boolean> {
  try {
    const isBack = await takeBack(context, undo, { isBegun: begun.has(undo) });
    begun.delete(undo);
    return isBack;
  } catch (error) {
    if (error instanceof EditHalfWritten) begun.add(undo);
    throw error;
  }
}

async function noting<Result>(host: ExcelPort, upgrading: Promise<Result>): Promise<Result> {
  try {
    const result = await upgrading;
    doubted.delete(host);
    return result;
  } catch (error) {
    if (error instanceof UpgradeInDoubt) doubted.set(host, error.begun);
    throw error;
  }
}

const USED_SINCE: Trouble = {
  code: 'changed',
  sentence: 'Somebody has written in the workspace since it was upgraded, and going back would lose that.',
  wayOn: 'Go on with it as it is; all that was there before is still there.',
};

const PROGRESS: Readonly<Record<UpgradeProgress, { done: number; of: number; doing: string }>> = {
  looking: { done: 0, of: 2, doing: 'Looking at the workbook' },
  writing: { done: 1, of: 2, doing: 'Adding what is new' },
  finished: { done: 2, of: 2, doing: 'Finished' },
};

function troubleIn(upgrading: Exclude<Upgrading, { done: true }>): Trouble {
  switch (upgrading.because) {
    case 'no-workspace':
      return NO_WORKSPACE;
    case 'newer-version':
      return NEWER_VERSION;
    case 'present-version':
      return PRESENT_VERSION;
    case 'protected-workbook':
      return PROTECTED;
    case 'changed':
      return { code: 'changed', sentence: 'Somebody else has just changed the workbook. Nothing was added.', wayOn: 'Try again.' };
    case 'lacks': {
      const { table, header } = upgrading.lacks[0];
      return header === null
        ? { code: 'gone', sentence: `The table ${table} is not there, and the new sheets build on it.`, wayOn: 'Put it back, from an earlier copy if need be, then try again.' }
        : { code: 'gone', sentence: `The table ${table} has no column “${header}” any longer, and the new sheets count by it.`, wayOn: 'Put the column back, then try again.' };
    }
  }
}
