import type { WorkbookLayout } from '../../sheets/workbook-layout';
import { queueTakingBack } from '../take-back';
import { queueState } from '../write-state';
import type { PlannedRepair, RepairGround, RepairKindOfWork } from './repair-work';
import { seenSheets } from './seen-sheets';

/** The very hidden sheet that remembers what people have chosen, where it is gone. Where only the name is gone that leads to it, that is put back. */
export const hiddenSheetRepairs: RepairKindOfWork = {
  stage: 'structure',
  async look(ground) {
    const { context, found, sheets, sync } = ground;
    if (found.reading.state !== null) return { repairs: [], told: [] };
    const keys = sheets.filter(({ visibility }) => visibility === 'VeryHidden').map(({ name }) => context.workbook.worksheets.getItem(name).getRange('A1:A40').load('values'));
    if (keys.length > 0) await sync();
    const isThere = keys.some(({ values }) => (values as unknown[][]).some(([key]) => key === 'dateSystem'));
    return { repairs: isThere ? [] : [madeAnew(ground)], told: [] };
  },
};

function madeAnew({ found }: RepairGround): PlannedRepair {
  return {
    repair: {
      id: 'hidden-sheet:state',
      kind: 'hidden-sheet',
      what: 'The hidden sheet is gone on which the workspace remembers what your group has accepted, switched off and noted.',
      does: 'It is made anew and remembers from now on; findings that were accepted come back, and nothing can be compared with earlier reports.',
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
