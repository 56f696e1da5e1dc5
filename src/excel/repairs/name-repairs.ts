import { cellText, type CellValue } from '../../sheets/cell';
import { hasLostSheets, namesToMend, type ExpectedName, type SeenTitle } from '../../sheets/repairs/expected-names';
import { putNameAnew, seenName } from './names';
import type { DoneRepair, PlannedRepair, RepairGround, RepairKindOfWork } from './repair-work';

/** Hidden names that are gone, broken, or no longer lead to what they should. Names that other people or programs have made are theirs. */
export const nameRepairs: RepairKindOfWork = {
  stage: 'cells',
  async look(ground) {
    const { found, naming, taken } = ground;
    const titles = hasLostSheets(found.reading, naming) ? await lookAtTitles(ground) : [];
    const names = namesToMend({ reading: found.reading, naming, excelTables: taken.tables, titles });
    const sheets = [...new Set(names.map(({ sheet }) => sheet))];
    return { repairs: sheets.map((sheet) => repairOf(sheet, names.filter((name) => name.sheet === sheet))), told: [] };
  },
};

async function lookAtTitles({ context, sheets, sync }: RepairGround): Promise<SeenTitle[]> {
  const looked = sheets.map(({ name, visibility }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = visibility === 'VeryHidden' ? sheet.getUsedRangeOrNullObject().getColumn(0).load('values,rowIndex,columnIndex') : null;
    return { name, first: sheet.getCell(0, 0).load('values'), used };
  });
  await sync();
  return looked.map(({ name, first, used }) => ({
    sheet: name,
    title: cellText((first.values as CellValue[][])[0]?.[0] ?? ''),
    keys: used === null || used.isNullObject || used.rowIndex > 0 || used.columnIndex > 0 ? [] : (used.values as CellValue[][]).map(([key = '']) => cellText(key)),
  }));
}

function repairOf(sheet: string, names: readonly ExpectedName[]): PlannedRepair {
  const isOne = names.length === 1;
  return {
    repair: {
      id: `name:${sheet}`,
      kind: 'name',
      what: `${isOne ? 'A hidden name' : `${names.length} hidden names`} of ${sheet}, by which formulas, dropdowns and checks find their cells, ${isOne ? 'is' : 'are'} gone or ${isOne ? 'leads' : 'lead'} elsewhere.`,
      does: `${isOne ? 'It leads' : 'They lead'} to the right cells again; no cell changes.`,
      nearest: null,
    },
    // Names stand on no sheet: a protected one does not mind.
    writesOn: [],
    write: (context) => putNames(context, names),
  };
}

function putNames(context: Excel.RequestContext, wanted: readonly ExpectedName[]): () => DoneRepair {
  const looked = wanted.map(({ name }) => ({ name, item: context.workbook.names.getItemOrNullObject(name).load('formula,visible') }));
  for (const { name, formula } of wanted) putNameAnew(context, { name, formula, isVisible: false });
  return () => {
    const before = looked.map(({ name, item }) => ({ name, was: item.isNullObject ? null : { formula: String(item.formula), isVisible: item.visible } }));
    return {
      isOvertaken: false,
      sight: (later) => {
        const now = wanted.map(({ name }) => seenName(later, name));
        return () => now.map((take) => take());
      },
      takeBack: (later) => {
        for (const { name, was } of before) putNameAnew(later, { name, formula: null, isVisible: false, ...was });
      },
    };
  };
}
