import { ExcelError } from '../../../src/host/model/excel-error';
import { openWorkbook } from '../../support/open-workbook';

describe('a host that declares ExcelApi 1.13', () => {
  test('says so', async () => {
    const workbook = await openWorkbook({ apiSet: '1.13' });
    const { requirements } = workbook.Office.context;
    expect(['1.1', '1.13', '1.14'].map((set) => requirements.isSetSupported('ExcelApi', set))).toEqual([true, true, false]);
    workbook.close();
  });

  test('serves what came with 1.13 and refuses what came later, although the client would send it', async () => {
    const workbook = await openWorkbook({ apiSet: '1.13' });
    const ask = (load: (sheet: Excel.Worksheet) => void): Promise<string> =>
      workbook
        .run(async (context) => {
          load(context.workbook.worksheets.getItem('Sheet1'));
          await context.sync();
          return 'served';
        })
        .catch((error: unknown) => `${(error as OfficeExtension.Error).code}: ${(error as OfficeExtension.Error).message}`);
    expect(await ask((sheet) => sheet.getRange('A1').getRangeEdge('Down').load('address'))).toBe('served');
    expect(await ask((sheet) => sheet.load('tabId'))).toBe('ApiNotFound: The API Worksheet.tabId came with ExcelApi 1.14; this host has ExcelApi 1.13.');
    expect(await ask((sheet) => sheet.autoFilter.clearColumnCriteria(0))).toMatch(/^ApiNotFound/);
    workbook.close();
  });

  test('leaves later properties out of a load of everything', async () => {
    const workbook = await openWorkbook({ apiSet: '1.13' });
    const loaded = await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load();
      await context.sync();
      return sheet.toJSON();
    });
    expect(loaded).toMatchObject({ name: 'Sheet1', showGridlines: true });
    expect(loaded).not.toHaveProperty('tabId');
    workbook.close();
  });
});

describe('requests', () => {
  test('are refused while a person is typing into a cell, and served again afterwards', async () => {
    const workbook = await openWorkbook();
    workbook.host.isEditing = true;
    const write = (): Promise<void> =>
      workbook.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
        await context.sync();
      });
    await expect(write()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    workbook.host.isEditing = false;
    await write();
    expect(workbook.book.activeSheet.cell(0, 0).value).toBe(1);
    workbook.close();
  });

  test('can be made to fail by a test, for as long as it likes', async () => {
    const workbook = await openWorkbook();
    const mend = workbook.host.intercept(() => {
      throw new ExcelError('ServiceNotAvailable');
    });
    const read = (): Promise<void> =>
      workbook.run(async (context) => {
        context.workbook.worksheets.load('items/name');
        await context.sync();
      });
    await expect(read()).rejects.toMatchObject({ code: 'ServiceNotAvailable', message: 'The service is unavailable.' });
    mend();
    await read();
    workbook.close();
  });

  test('let null objects swallow what follows', async () => {
    const workbook = await openWorkbook();
    await workbook.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      missing.name = 'Renamed';
      missing.getRange('A1').values = [[1]];
      const range = missing.getRange('A1').load('values');
      missing.delete();
      await context.sync();
      expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
    expect(workbook.book.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    workbook.close();
  });

  test('release the ranges that a run kept', async () => {
    const workbook = await openWorkbook();
    await workbook.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('address');
      await context.sync();
      range.load('values');
      await context.sync();
    });
    await new Promise((done) => setTimeout(done));
    await workbook.run((context) => context.sync());
    expect([...workbook.book.places]).toEqual([]);
    workbook.close();
  });
});
