import { isUnfinishedMark, sheetsNamedIn } from '../../sheets/hidden-names';
import type { CellValue } from '../../sheets/cell';
import { readRows } from '../../sheets/read-workspace';
import { holdsOnlyWhatWasLaidOut } from '../../sheets/repairs/laid-out-cells';
import { listed } from '../../sheets/repairs/listed';
import { neededSheets } from '../../sheets/repairs/sheets-in-order';
import { queueTakingBack } from '../take-back';
import type { PlannedRepair, RepairGround, RepairKindOfWork } from './repair-work';
import { seenSheets } from './seen-sheets';

/**
 * Sheets of which a mending that was broken off has left a piece: they are taken away, and found to be gone after that. One
 * on which somebody has typed meanwhile stays; what else it lacks is found like any other damage.
 */
export const unfinishedSheetRepairs: RepairKindOfWork = {
  stage: 'unfinished',
  async look(ground) {
    const { context, found: { reading }, sheets, sync } = ground;
    const marks = [...reading.names].filter(([name]) => isUnfinishedMark(name));
    if (marks.length === 0) return { repairs: [], told: [] };
    const looked = marks.map(([mark, formula]) => ({
      mark,
      pieces: [...sheetsNamedIn(formula)]
        .filter(([, sheet]) => sheets.some(({ name }) => name === sheet))
        .map(([key, sheet]) => ({ key, sheet, used: context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true).load('formulas,rowIndex,columnIndex') })),
    }));
    await sync();
    const rows = readRows(reading);
    const needed = neededSheets(reading.marks.modules);
    const isUntouched = ({ key, used }: (typeof looked)[number]['pieces'][number]): boolean => {
      const layout = needed.find((one) => one.key === key)?.layOut(ground.naming, reading.dateSystem, rows).sheet;
      return used.isNullObject || (layout !== undefined && holdsOnlyWhatWasLaidOut({ row: used.rowIndex, column: used.columnIndex, formulas: used.formulas as CellValue[][] }, layout));
    };
    return { repairs: looked.map(({ mark, pieces }) => repairOf(ground, mark, pieces.every(isUntouched) ? pieces.map(({ sheet }) => sheet) : [])), told: [] };
  },
};

function repairOf({ sheets: all }: RepairGround, mark: string, sheets: readonly string[]): PlannedRepair {
  const isOne = sheets.length === 1;
  return {
    repair: {
      id: `unfinished:${mark}`,
      kind: 'sheet',
      what: sheets.length === 0 ? 'Mending was broken off while a sheet was being made.' : `Mending was broken off while ${listed(sheets)} ${isOne ? 'was' : 'were'} being made: ${isOne ? 'it is' : 'they are'} not whole.`,
      does: sheets.length === 0 ? 'What it lacks is mended as on any other sheet.' : `${isOne ? 'It is' : 'They are'} made once more, from the beginning.`,
      nearest: null,
    },
    writesOn: [...sheets],
    changesSheets: sheets.length > 0,
    write(context) {
      const layout = { sheets: sheets.map((name) => ({ name, isHidden: all.some((sheet) => sheet.name === name && sheet.visibility === 'VeryHidden') })), names: [{ name: mark }] };
      queueTakingBack(context, layout);
      // A piece is nothing that anybody would want back.
      return () => ({ isOvertaken: false, sight: (later) => seenSheets(later, { sheets: [] }), takeBack: () => undefined });
    },
  };
}
