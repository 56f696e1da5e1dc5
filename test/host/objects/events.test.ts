import { addSheet, deleteSheet } from '../../../src/host/editing/sheets';
import { openWorkbook, type OpenWorkbook } from '../../support/open-workbook';
import { clearCells, typeBlock, typeInto } from '../../support/type-into';

describe('Excel tells handlers', () => {
  let workbook: OpenWorkbook;
  let told: unknown[];
  beforeEach(async () => {
    workbook = await openWorkbook();
    told = [];
  });
  afterEach(() => workbook.close());

  const note = (what: string) => async (event: object): Promise<void> => {
    const { address, changeType, worksheetId, isInsideTable } = event as Partial<Excel.WorksheetChangedEventArgs & Excel.TableSelectionChangedEventArgs>;
    told.push([what, address, changeType, worksheetId === undefined ? undefined : workbook.book.sheet(worksheetId)?.name, isInsideTable].filter((part) => part !== undefined));
  };

  /** Events travel after the answer. */
  const arrived = (): Promise<void> => new Promise((done) => setImmediate(done));

  test('of edits on a sheet, on any sheet and in a table, each with its own address', async () => {
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B2').values = [['ID', 'Owner'], ['A1', 'Ana']];
      const table = sheet.tables.add('A1:B2', true);
      await context.sync();
      sheet.onChanged.add(note('sheet'));
      context.workbook.worksheets.onChanged.add(note('sheets'));
      table.onChanged.add(note('table'));
      context.workbook.tables.onChanged.add(note('tables'));
      await context.sync();
    });
    typeBlock(workbook.host, 'Sheet1', 1, 1, [['Ben', 'outside']]);
    await arrived();
    expect(told).toEqual([
      ['sheet', 'B2:C2', 'RangeEdited', 'Sheet1'], ['sheets', 'B2:C2', 'RangeEdited', 'Sheet1'],
      ['table', 'B2', 'RangeEdited', 'Sheet1'], ['tables', 'B2', 'RangeEdited', 'Sheet1'],
    ]);
  });

  test('who changed a cell, and lets them ask for the range', async () => {
    const seen: unknown[] = [];
    await workbook.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add(async (event) => {
        await workbook.run(async (inner) => {
          const range = event.getRange(inner).load('values');
          await inner.sync();
          seen.push([event.source, event.triggerSource, range.values]);
        });
      });
      await context.sync();
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1]];
      await context.sync();
    });
    typeInto(workbook.host, 'Sheet1', 1, 0, 'by hand');
    for (let round = 0; round < 5; round++) await arrived();
    expect(seen).toEqual([['Local', 'ThisLocalAddin', [[1]]], ['Local', 'Unknown', [['by hand']]]]);
  });

  test('nothing while events are switched off, and nothing after they are removed', async () => {
    await workbook.run(async (context) => {
      const result = context.workbook.worksheets.getItem('Sheet1').onChanged.add(note('sheet'));
      await context.sync();
      context.runtime.enableEvents = false;
      await context.sync();
      typeInto(workbook.host, 'Sheet1', 0, 0, 'unseen');
      context.runtime.enableEvents = true;
      await context.sync();
      typeInto(workbook.host, 'Sheet1', 0, 1, 'seen');
      await arrived();
      result.remove();
      await context.sync();
      typeInto(workbook.host, 'Sheet1', 0, 2, 'too late');
    });
    await arrived();
    expect(told).toEqual([['sheet', 'B1', 'RangeEdited', 'Sheet1']]);
  });

  test('of sheets that come, go and are shown', async () => {
    await workbook.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note('added'));
      worksheets.onDeleted.add(note('deleted'));
      worksheets.onActivated.add(note('activated'));
      worksheets.onDeactivated.add(note('deactivated'));
      await context.sync();
    });
    const { book } = workbook;
    const added = addSheet(book, 'New');
    book.activate(added);
    workbook.host.settle();
    await arrived();
    deleteSheet(book, added);
    workbook.host.settle();
    await arrived();
    expect(told).toEqual([['added', 'New'], ['deactivated', 'Sheet1'], ['activated', 'New'], ['deactivated'], ['activated', 'Sheet1'], ['deleted']]);
  });

  test('of the selection, in a table and out of it', async () => {
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const table = sheet.tables.add('A1:B3', true);
      sheet.onSelectionChanged.add(note('sheet'));
      table.onSelectionChanged.add(note('table'));
      await context.sync();
      sheet.getRange('B2:C2').select();
      await context.sync();
      sheet.getRange('F9').select();
      await context.sync();
    });
    await arrived();
    expect(told).toEqual([['sheet', 'B2:C2', 'Sheet1'], ['table', 'B2', 'Sheet1', true], ['sheet', 'F9', 'Sheet1'], ['table', '', 'Sheet1', false]]);
  });

  test('of rows that are inserted, cells that are cleared, looks that change and values that follow', async () => {
    await workbook.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').values = [[1, '=A1*2']];
      sheet.onChanged.add(note('changed'));
      sheet.onFormatChanged.add(note('look'));
      sheet.onCalculated.add(note('calculated'));
      await context.sync();
      sheet.getRange('5:5').insert('Down');
      sheet.getRange('C1').format.fill.color = 'red';
      await context.sync();
    });
    clearCells(workbook.host, 'Sheet1', 0, 0);
    await arrived();
    expect(told).toEqual(
      expect.arrayContaining([['changed', '5:5', 'RowInserted', 'Sheet1'], ['look', 'C1', 'Sheet1'], ['changed', 'A1', 'RangeEdited', 'Sheet1'], ['calculated', '', 'Sheet1']]),
    );
  });

  test('of the document’s own selection', async () => {
    const handled = new Promise<void>((done) => {
      workbook.Office.context.document.addHandlerAsync(workbook.Office.EventType.DocumentSelectionChanged, () => done(), () => {
        workbook.run(async (context) => {
          context.workbook.worksheets.getItem('Sheet1').getRange('C3').select();
          await context.sync();
        }).catch(() => undefined);
      });
    });
    await handled;
    expect(workbook.book.activeSheet.selection).toEqual({ row: 2, column: 2, rowCount: 1, columnCount: 1 });
  });
});
