import type { ExcelPort } from '../excel/excel-port';
import { lookForRepairs as look, type RepairsLook } from '../excel/repairs/look-for-repairs';
import type { Repair } from '../sheets/repairs/repair';
import { stopped, succeeded, type Outcome, type Trouble } from './outcome';
import { REPAIR_KINDS } from './repair-kinds';
import { attempt, NEWER_VERSION, NO_WORKSPACE } from './trouble';

export type { Repair };

export interface RepairsToMake {
  /** In the order in which they are made. */
  readonly repairs: readonly RepairToMake[];
  /** Differences that only people can judge, or that need nothing: a sentence each. */
  readonly told: readonly string[];
}

export interface RepairToMake extends Repair {
  /** Whether a protected sheet, or the protected workbook, keeps it from being made. */
  readonly isBlocked: boolean;
}

export const lookForRepairs = {
  id: 'look-for-repairs',
  label: 'Look for damage',
  /** Reads, and never writes. */
  async run(host: ExcelPort): Promise<Outcome<RepairsToMake>> {
    return attempt(() =>
      host.run(async (context) => {
        const looked = await look(context, REPAIR_KINDS);
        return looked.found ? succeeded({ repairs: looked.repairs.map(({ repair, isBlocked, changesSheets = false }) => ({ ...repair, does: changesSheets ? `${repair.does} ${NOT_BEYOND}` : repair.does, isBlocked })), told: looked.told }) : stopped(troubleInLooking(looked));
      }),
    );
  },
};

/** Whatever adds or moves sheets clears what Excel itself can take back (Microsoft, “Undo capabilities with the Excel JavaScript API”). */
const NOT_BEYOND = 'Excel’s own Undo (Ctrl+Z) does not reach back beyond it.';

export function troubleInLooking({ because }: Extract<RepairsLook, { found: false }>): Trouble {
  switch (because) {
    case 'no-workspace':
      return NO_WORKSPACE;
    case 'newer-version':
      return NEWER_VERSION;
    case 'older-version':
      return OLDER_THAN_REPAIRS;
  }
}

const OLDER_THAN_REPAIRS: Trouble = {
  code: 'older-version',
  sentence: 'This workspace was made by an earlier version of the add-in, which had other formulas and lists.',
  wayOn: 'Upgrade it first: Home offers that, and nothing that was typed changes.',
};
