/** What other add-ins and scripts do, through Excel's own interface. */
import type { ExcelPort } from '../../src/actions/this-excel';
import { addressOf, type EditPlace } from './edit-place';
import type { FuzzDeed, FuzzEdit } from './fuzz-case';

type Script = (range: Excel.Range, edit: FuzzEdit) => string;

/** @returns what was done, in words; null where this is no deed of a program's. */
export async function doAsProgram(edit: FuzzEdit, { sheet, area, said }: EditPlace, excel: ExcelPort): Promise<string | null> {
  const script = SCRIPTS[edit.what];
  if (script === undefined) return null;
  return excel.run(async (context) => {
    const done = script(context.workbook.worksheets.getItem(sheet.name).getRange(addressOf(area)), edit);
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
  'protect a sheet': ({ worksheet: { protection } }, { turn }) => {
    if (turn % 3 === 0) {
      protection.unprotect();
      return 'takes the protection off the sheet of';
    }
    const allowsEdits = turn % 3 === 1;
    protection.protect(allowsEdits ? { allowInsertRows: true, allowDeleteRows: true, allowFormatCells: true, allowSort: true, allowAutoFilter: true } : {});
    return allowsEdits ? 'protects the sheet, but for its rows, looks and order, of' : 'protects the sheet of';
  },
  'unlock cells': (range) => {
    range.format.protection.locked = false;
    return 'lets people type also on a protected sheet into';
  },
  'protect the workbook': ({ context: { workbook: { protection } } }, { turn }) => {
    if (turn % 3 === 0) protection.unprotect();
    else protection.protect();
    return turn % 3 === 0 ? 'lets the sheets be changed, from' : 'protects the workbook’s sheets, from';
  },
  'replace all': ({ worksheet }, { turn }) => {
    const [wanted, replacement] = REPLACEMENTS[turn % REPLACEMENTS.length] ?? ['a', 'b'];
    worksheet.getUsedRange().replaceAll(wanted, replacement, { completeMatch: turn % 2 === 0, matchCase: false });
    return `replaces “${wanted}” by “${replacement}” on the whole sheet of`;
  },
};

/** As people tidy up, and what goes wrong by it. */
const REPLACEMENTS = [['Complete', 'Done'], ['On track', ''], ['A1', 'A2'], ['1', '2'], ['o', '0'], ['=', '#'], ['Lead', 'Owner'], ['ID', '']] as const;
