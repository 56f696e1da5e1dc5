import { openWorkbook, type OpenWorkbook } from '../../support/open-workbook';
import { typeInto } from '../../support/type-into';

describe('the genuine client on an embedded workbook', () => {
  let workbook: OpenWorkbook;
  beforeEach(async () => {
    workbook = await openWorkbook();
  });
  afterEach(() => workbook.close());

  test('writes values and reads what they became', async () => {
    const read = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [['Item', 'Hours'], ['Draft', 3], ['Review', '=B2*2']];
      const range = sheet.getUsedRange().load('address,values,formulas,text,valueTypes');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toEqual({
      address: 'Sheet1!A1:B3',
      values: [['Item', 'Hours'], ['Draft', 3], ['Review', 6]],
      formulas: [['Item', 'Hours'], ['Draft', 3], ['Review', '=B2*2']],
      text: [['Item', 'Hours'], ['Draft', '3'], ['Review', '6']],
      valueTypes: [['String', 'String'], ['String', 'Double'], ['String', 'Double']],
    });
  });

  test('makes a table, adds a row below it, and the table grows', async () => {
    const read = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Plan');
      sheet.getRange('A4:C5').values = [['ID', 'Hours', 'Double'], ['A1', 3, '=[@Hours]*2']];
      const table = sheet.tables.add('A4:C5', true);
      table.name = 'PlanActions';
      await context.sync();
      table.getDataBodyRange().getRowsBelow(2).values = [['A2', 5, null], ['A3', 8, null]];
      const range = table.getRange().load('address,values');
      await context.sync();
      return { address: range.address, values: range.values };
    });
    expect(read).toEqual({
      address: 'Plan!A4:C7',
      values: [['ID', 'Hours', 'Double'], ['A1', 3, 6], ['A2', 5, 10], ['A3', 8, 16]],
    });
  });

  test('finds an item by name, and nothing where there is none', async () => {
    await workbook.run(async (context) => {
      const there = context.workbook.worksheets.getItemOrNullObject('Sheet1').load('name,position');
      const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere').load('name');
      await context.sync();
      expect([there.isNullObject, there.name, there.position, missing.isNullObject]).toEqual([false, 'Sheet1', 0, true]);
    });
  });

  test('says what went wrong and where', async () => {
    const failing = workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Nowhere').load('name');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'ItemNotFound', message: "The requested resource doesn't exist.", debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  test('tells a handler of an edit', async () => {
    const told: unknown[] = [];
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (event) => void told.push([event.address, event.changeType, event.details, event.triggerSource]));
      await context.sync();
    });
    typeInto(workbook.host, 'Sheet1', 0, 0, 'typed');
    await new Promise((done) => setImmediate(done));
    expect(told).toEqual([['A1', 'RangeEdited', { valueBefore: '', valueAfter: 'typed', valueTypeBefore: 'Empty', valueTypeAfter: 'String' }, 'Unknown']]);
  });

  test('keeps document settings', async () => {
    const { settings } = workbook.Office.context.document;
    settings.set('key', { a: 1 });
    await new Promise((done) => settings.saveAsync(done));
    expect([...workbook.book.settings]).toEqual([['key', '{"a":1}']]);
  });
});
