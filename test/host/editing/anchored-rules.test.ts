import { openWorkbook, type OpenWorkbook } from '../../support/open-workbook';

/** The rules of a sheet on which B2:B9 had one conditional format and one validation, each speaking of its own row, after this was done to it. */
async function rulesAfter(act: (sheet: Excel.Worksheet) => void): Promise<unknown> {
  const workbook: OpenWorkbook = await openWorkbook();
  await workbook.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('B2:B9');
    range.conditionalFormats.add('Custom').custom.rule.formula = '=$B2="late"';
    range.dataValidation.rule = { custom: { formula: '=LEFT(B2,1)=$A2' } };
    act(sheet);
    await context.sync();
  });
  const sheet = workbook.book.sheetNamed('Sheet1');
  const rules = [...(sheet?.conditionalFormats ?? []), ...(sheet?.validations ?? [])].map(({ areas: [first], rule }) => [first?.row, 'formula' in rule ? rule.formula : rule]);
  workbook.close();
  return rules;
}

test('rules whose first cell is cleared say of the others what they said', async () => {
  expect(await rulesAfter((sheet) => sheet.getRange('B2:B3').clear())).toEqual([[3, '=$B4="late"'], [3, '=LEFT(B4,1)=$A4']]);
  expect(await rulesAfter((sheet) => sheet.getRange('B5').clear())).toEqual([[1, '=$B2="late"'], [1, '=LEFT(B2,1)=$A2']]);
});

test('rules whose first row is deleted speak of the first one that is left', async () => {
  expect(await rulesAfter((sheet) => sheet.getRange('2:3').delete('Up'))).toEqual([[1, '=$B2="late"'], [1, '=LEFT(B2,1)=$A2']]);
});

test('rules that are copied with their cells speak of the row where they land', async () => {
  expect(await rulesAfter((sheet) => sheet.getRange('B20').copyFrom('B5'))).toEqual([[1, '=$B2="late"'], [19, '=$B20="late"'], [1, '=LEFT(B2,1)=$A2'], [19, '=LEFT(B20,1)=$A20']]);
});
