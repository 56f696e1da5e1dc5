/** What other add-ins and scripts do, through Excel's own interface. */
import type { ExcelPort } from '../../src/actions/this-excel';
import { addressOf, type EditPlace } from './edit-place';
import type { FuzzDeed } from './fuzz-case';

type Script = (range: Excel.Range) => string;

/** @returns what was done, in words; null where this is no deed of a program's. */
export async function doAsProgram(what: FuzzDeed, { sheet, area, said }: EditPlace, excel: ExcelPort): Promise<string | null> {
  const script = SCRIPTS[what];
  if (script === undefined) return null;
  return excel.run(async (context) => {
    const done = script(context.workbook.worksheets.getItem(sheet.name).getRange(addressOf(area)));
    await context.sync();
    return `${done} ${said}`;
  });
}

const SCRIPTS: Readonly<Partial<Record<FuzzDeed, Script>>> = {
  'clear validation': (range) => {
    range.dataValidation.clear();
    return 'clears the entry rules of';
  },
  'add validation': (range) => {
    range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: 'Between' } };
    return 'lets only whole numbers into';
  },
  'clear conditional formats': (range) => {
    range.getEntireColumn().conditionalFormats.clearAll();
    return 'clears the conditional formats of the columns of';
  },
  'add a conditional format': (range) => {
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = '=TRUE';
    format.custom.format.fill.color = '#FFFF00';
    return 'colours';
  },
  'protect a sheet': (range) => {
    range.worksheet.protection.protect();
    return 'protects the sheet of';
  },
};
