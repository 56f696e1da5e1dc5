import { DATE_SYSTEM_NAME } from '../../sheets/hidden-names';
import { sheetPrefix } from '../../sheets/address';
import { SHEETS } from '../../sheets/naming';
import type { WorkbookLayout } from '../../sheets/workbook-layout';
import { queueTakingBack } from '../take-back';
import { queueState } from '../write-state';
import { putName, seenName } from './names';
import type { LookForRepairs, PlannedRepair, RepairGround } from './repair-work';
import { seenSheets } from './seen-sheets';

/** The very hidden sheet that remembers what people have chosen: made anew where it is gone, found again where only its name is. */
export const hiddenSheet: LookForRepairs = async (ground) => {
  const { context, found, sheets, sync } = ground;
  if (found.reading.state !== null) return { repairs: [], told: [] };
  const candidates = sheets
    .filter(({ name }) => name.toLowerCase().startsWith(SHEETS.state))
    .map(({ name }) => ({ name, keys: context.workbook.worksheets.getItem(name).getRange('A1:A40').load('values') }));
  if (candidates.length > 0) await sync();
  for (const { name, keys } of candidates) {
    const row = (keys.values as unknown[][]).findIndex(([key]) => key === 'dateSystem');
    if (row >= 0) return { repairs: [foundAgain(name, row, found.reading.names.get(DATE_SYSTEM_NAME))], told: [] };
  }
  return { repairs: [madeAnew(ground)], told: [] };
};

function madeAnew({ found }: RepairGround): PlannedRepair {
  return {
    repair: {
      id: 'hidden-sheet:state',
      kind: 'hidden-sheet',
      what: 'The hidden sheet is gone on which the workspace remembers what your group has accepted, switched off and noted.',
      does: 'It is made anew and remembers from now on; findings that were accepted come back, and earlier reports cannot be compared with.',
      nearest: null,
    },
    writesOn: [],
    changesSheets: true,
    write(context) {
      const { made } = queueState(context, found, { rows: [], added: [] });
      const layout: WorkbookLayout = made ?? { sheets: [], names: [] };
      return () => ({ isOvertaken: false, sight: (later) => seenSheets(later, layout), takeBack: (later) => queueTakingBack(later, layout) });
    },
  };
}

function foundAgain(sheet: string, row: number, before: string | undefined): PlannedRepair {
  const formula = `=${sheetPrefix(sheet)}$B$${row + 1}`;
  return {
    repair: {
      id: 'hidden-sheet:name',
      kind: 'hidden-sheet',
      what: 'The hidden sheet on which the workspace remembers what your group has accepted is not found any longer.',
      does: 'Its hidden name is put back; nothing on it changes.',
      nearest: null,
    },
    writesOn: [],
    write(context) {
      putName(context, { name: DATE_SYSTEM_NAME, formula, isVisible: false }, before);
      return () => ({
        isOvertaken: false,
        sight: (later) => seenName(later, DATE_SYSTEM_NAME),
        takeBack: (later) => putName(later, { name: DATE_SYSTEM_NAME, formula: before ?? null, isVisible: false }, formula),
      });
    },
  };
}
