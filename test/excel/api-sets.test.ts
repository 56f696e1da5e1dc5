import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { excelMembersUsed, isLater, type ExcelMemberUse } from '../support/excel-members-used';

type Example = readonly [what: string, source: string, members: readonly string[]];

/** The manifest's requirement: with it the add-in installs, and then has to work. */
const REQUIRED = '1.13';

test('the product asks nothing of Excel above ExcelApi 1.13 without having made sure of it', () => {
  const used = excelMembersUsed();
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter(isOutOfReach).map(described)).toEqual([]);
});

describe('the check itself', () => {
  const kinds: readonly Example[] = [
    ['a property', 'async (sheet: Excel.Worksheet) => sheet.tabColor', ['Worksheet.tabColor 1.7']],
    ['a method', 'async (range: Excel.Range) => range.getResizedRange(1, 1)', ['Range.getResizedRange 1.2']],
    ['a chain', '(table: Excel.Table) => table.getRange().format.fill.clear()', ['RangeFill.clear 1.1', 'RangeFormat.fill 1.1', 'Range.format 1.1', 'Table.getRange 1.1']],
    ['a new name', '(range: Excel.Range) => { const { values: cells } = range; return cells; }', ['Range.values 1.1']],
    ['an inferred type', '(names: Excel.NamedItemCollection) => names.items.map((name) => name.visible)', ['NamedItemCollection.items 1.1', 'NamedItem.visible 1.1']],
    ['text as a key', "(sheet: Excel.Worksheet) => sheet['names']", ['Worksheet.names 1.4']],
    ['plain data', "(validation: Excel.DataValidation) => { validation.rule = { custom: { formula: '=A1' } }; }", ['DataValidation.rule 1.8', 'DataValidationRule.custom 1.8', 'CustomDataValidation.formula 1.8']],
    ['an enumeration', '() => Excel.SheetVisibility.veryHidden', ['SheetVisibility.veryHidden 1.1']],
    ['nothing in what is not Excel’s', '(items: { values: string[] }) => items.values.map((value) => value.length)', []],
  ];

  test.each(withUses(kinds))('sees %s', (_what, uses, members) => {
    expect(uses.map(named)).toEqual(members);
  });

  const asked = (version: string): string => `Office.context.requirements.isSetSupported('ExcelApi', '${version}')`;
  const guards: readonly Example[] = [
    ['nothing', '(sheet: Excel.Worksheet): unknown => sheet.notes', ['Worksheet.notes 1.18']],
    ['an earlier set', `(sheet: Excel.Worksheet): unknown => ${asked('1.17')} && sheet.notes`, ['Worksheet.notes 1.18']],
    ['the opposite', `(sheet: Excel.Worksheet): unknown => !${asked('1.18')} && sheet.notes`, ['Worksheet.notes 1.18']],
    ['one of two things', `(sheet: Excel.Worksheet): unknown => (sheet.id || ${asked('1.18')}) && sheet.notes`, ['Worksheet.notes 1.18']],
    ['the set of another branch', `(sheet: Excel.Worksheet): unknown => ${asked('1.18')} ? '' : sheet.notes`, ['Worksheet.notes 1.18']],
    ['the set', `(sheet: Excel.Worksheet): unknown => ${asked('1.18')} && sheet.notes`, []],
    ['the set, as a condition', `(sheet: Excel.Worksheet): unknown => ${asked('1.18')} ? sheet.notes : ''`, []],
    ['the set, in a statement', `(sheet: Excel.Worksheet): unknown => { if (${asked('1.18')}) return sheet.notes; return ''; }`, []],
    ['a later set', `(sheet: Excel.Worksheet): unknown => ${asked('1.20')} && sheet.notes`, []],
    ['a set that only Excel on the web has', `(view: Excel.NamedSheetView): unknown => ${asked('1.20')} && view.name`, ['NamedSheetView.name 1.1']],
  ];

  test.each(withUses(guards))('asks what was made sure of: %s', (_what, uses, outOfReach) => {
    expect(uses.filter(isOutOfReach).map(named)).toEqual(outOfReach);
  });

  test.each([
    ['1.10', '1.9', true],
    ['1.9', '1.10', false],
    ['1.13', '1.13', false],
    ['2.1', '1.20', true],
  ])('takes %s for later than %s: %s', (a, b, expected) => {
    expect(isLater(a, b)).toBe(expected);
  });
});

function isOutOfReach({ set, guardedBy }: ExcelMemberUse): boolean {
  const reached = guardedBy !== undefined && isLater(guardedBy, REQUIRED) ? guardedBy : REQUIRED;
  return set.name !== 'ExcelApi' || isLater(set.version, reached);
}

const described = ({ type, member, set, at }: ExcelMemberUse): string => `${at} uses Excel.${type}.${member} (${set.name} ${set.version})`;

const named = ({ type, member, set }: ExcelMemberUse): string => `${type}.${member} ${set.version}`;

/** Each example with what the check sees in it; all are compiled as one program, which takes no longer than one of them. */
function withUses(examples: readonly Example[]): [what: string, uses: ExcelMemberUse[], members: readonly string[]][] {
  const folder = mkdtempSync(join(tmpdir(), 'api-sets-'));
  try {
    const files = examples.map((_example, index) => join(folder, `example-${index}.ts`));
    for (const [index, [, source]] of examples.entries()) writeFileSync(files[index] ?? '', `export const example = ${source};`);
    const uses = excelMembersUsed(files);
    return examples.map(([what, , members], index) => [what, uses.filter(({ at }) => at.includes(`/example-${index}.ts:`)), members]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
