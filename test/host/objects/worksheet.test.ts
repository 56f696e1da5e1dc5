import { testExamples } from '../../support/office-examples';

testExamples('Excel, asked for sheets,', [
  {
    name: 'adds, names, colours, orders and hides sheets',
    script: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Second').tabColor = '#FF0000';
      worksheets.add().position = 0;
      worksheets.getItem('Second').visibility = 'Hidden';
      worksheets.load('items/name,items/position,items/visibility,items/tabColor');
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      return [worksheets.items.map(({ name, position, visibility, tabColor }) => [name, position, visibility, tabColor]), all.value, visible.value];
    },
    gives: [[['Sheet3', 0, 'Visible', ''], ['Sheet1', 1, 'Visible', ''], ['Second', 2, 'Hidden', '#FF0000']], 3, 2],
  },
  {
    name: 'goes from sheet to sheet',
    script: async (context, sheet) => {
      context.workbook.worksheets.add('B').visibility = 'Hidden';
      context.workbook.worksheets.add('C');
      const reached = [sheet.getNext(), sheet.getNext(true), context.workbook.worksheets.getLast(), context.workbook.worksheets.getFirst()];
      reached.forEach((one) => one.load('name'));
      const none = sheet.getPreviousOrNullObject();
      await context.sync();
      return [reached.map(({ name }) => name), none.isNullObject];
    },
    gives: [['B', 'C', 'C', 'Sheet1'], true],
  },
  {
    name: 'renames a sheet and formulas follow',
    script: async (context, sheet) => {
      const other = context.workbook.worksheets.add('Data');
      other.getRange('A1').values = [[5]];
      sheet.getRange('A1').formulas = [['=Data!A1*2']];
      other.name = 'My data';
      const cell = sheet.getRange('A1').load('formulas,values');
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
    },
    gives: ["='My data'!A1*2", 10],
  },
  {
    name: 'deletes a sheet and leaves #REF! behind',
    script: async (context, sheet) => {
      const other = context.workbook.worksheets.add('Data');
      sheet.getRange('A1').formulas = [['=Data!A1']];
      other.delete();
      const cell = sheet.getRange('A1').load('values');
      const gone = context.workbook.worksheets.getItemOrNullObject('Data');
      await context.sync();
      return [cell.values[0]?.[0], gone.isNullObject];
    },
    gives: ['#REF!', true],
  },
  {
    name: 'copies a sheet with its table and formulas',
    script: async (context, sheet) => {
      sheet.getRange('A1:B2').values = [['n', 'twice'], [4, '=Numbers[n]*2']];
      sheet.tables.add('A1:A2', true).name = 'Numbers';
      const copy = sheet.copy('End').load('name,position');
      copy.getRange('A2').values = [[10]];
      const [original, copied] = [sheet.getRange('B2').load('values'), copy.getRange('B2').load('values')];
      await context.sync();
      return [copy.name, copy.position, original.values[0]?.[0], copied.values[0]?.[0]];
    },
    gives: ['Sheet1 (2)', 1, 8, 20],
  },
  {
    name: 'freezes rows and columns and lets go of them',
    script: async (context, sheet) => {
      const { freezePanes } = sheet;
      const places: (string | null)[] = [];
      for (const freeze of [() => freezePanes.freezeAt('A1:B3'), () => freezePanes.freezeRows(2), () => freezePanes.freezeColumns(1), () => freezePanes.unfreeze()]) {
        freeze();
        const location = freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        places.push(location.isNullObject ? null : location.address);
      }
      return places;
    },
    gives: ['Sheet1!A1:B3', 'Sheet1!1:2', 'Sheet1!A:A', null],
  },
  {
    name: 'shows gridlines and headings or not',
    script: async (context, sheet) => {
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      await context.sync();
      sheet.load('showGridlines,showHeadings,standardHeight');
      await context.sync();
      return [sheet.showGridlines, sheet.showHeadings, sheet.standardHeight];
    },
    gives: [false, false, 15],
  },
  {
    name: 'protects a sheet, lets unlocked cells be written, and gives way to the password',
    script: async (context, sheet) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect({ allowSort: true }, 'secret');
      sheet.getRange('A1').values = [['open']];
      sheet.protection.load('protected,options');
      await context.sync();
      const refused = await writeOrCode(context, sheet);
      sheet.protection.unprotect('secret');
      const done = await writeOrCode(context, sheet);
      return [sheet.protection.protected, sheet.protection.options.allowSort, refused, done];
    },
    gives: [true, true, 'AccessDenied', 'written'],
  },
  {
    name: 'sets up the printed page',
    script: async (context, sheet) => {
      const { pageLayout } = sheet;
      pageLayout.set({ orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, centerHorizontally: true });
      pageLayout.setPrintMargins('Inches', { top: 1, left: 0.5 });
      pageLayout.setPrintTitleRows('$4:$4');
      pageLayout.setPrintArea('A1:H20');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
      const [rows, area] = [pageLayout.getPrintTitleRows().load('address'), pageLayout.getPrintArea().load('address')];
      pageLayout.load('orientation,paperSize,zoom,topMargin,leftMargin');
      pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
      await context.sync();
      const { orientation, paperSize, zoom, topMargin, leftMargin } = pageLayout;
      return [orientation, paperSize, zoom, topMargin, leftMargin, rows.address, area.address, pageLayout.headersFooters.defaultForAllPages.centerFooter];
    },
    gives: ['Landscape', 'A4', { horizontalFitToPages: 1 }, 72, 36, 'Sheet1!4:4', 'Sheet1!A1:H20', 'Page &P of &N'],
  },
  {
    name: 'makes a chart of a range and changes it',
    script: async (context, sheet) => {
      sheet.getRange('A1:C3').values = [['Month', 'North', 'South'], ['Jan', 3, 4], ['Feb', 5, 6]];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Auto');
      chart.name = 'Sales';
      chart.title.text = 'Sales by month';
      chart.legend.position = 'Right';
      chart.axes.valueAxis.title.text = '£';
      chart.setPosition('E2', 'H10');
      chart.load('name,left,top,width,height,chartType');
      chart.title.load('text');
      chart.series.load('items/name');
      await context.sync();
      return [chart.name, chart.left, chart.top, chart.width, chart.height, chart.chartType, chart.title.text, chart.series.items.map(({ name }) => name)];
    },
    gives: ['Sales', 192, 15, 192, 135, 'ColumnClustered', 'Sales by month', ['North', 'South']],
  },
  {
    name: 'finds and replaces text on a sheet',
    script: async (context, sheet) => {
      sheet.getRange('A1:B2').values = [['Complete', 'open'], ['Incomplete', 'complete']];
      const found = sheet.findAll('complete', { completeMatch: false, matchCase: false }).load('address');
      const exact = sheet.findAllOrNullObject('Complete', { completeMatch: true, matchCase: true }).load('address');
      const count = sheet.replaceAll('open', 'closed', { completeMatch: true });
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      return [found.address, exact.address, count.value, cell.values[0]?.[0]];
    },
    gives: ['Sheet1!A1,Sheet1!A2,Sheet1!B2', 'Sheet1!A1', 1, 'closed'],
  },
  {
    name: 'refuses names that Excel does not allow',
    script: async (context) => {
      const codes: unknown[] = [];
      for (const name of ['a/b', 'x'.repeat(32), "'quoted", 'a[b]', 'sheet1'])
        try {
          context.workbook.worksheets.add(name);
          await context.sync();
        } catch (error) {
          codes.push((error as OfficeExtension.Error).code);
        }
      return codes;
    },
    gives: ['InvalidArgument', 'InvalidArgument', 'InvalidArgument', 'InvalidArgument', 'ItemAlreadyExists'],
  },
  {
    name: 'refuses to delete or hide the last visible sheet',
    script: async (context, sheet) => {
      sheet.delete();
      await context.sync();
    },
    refusedWith: { code: 'InvalidOperation', location: 'Worksheet.delete' },
  },
]);

async function writeOrCode(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string> {
  sheet.getRange('B2').values = [['x']];
  try {
    await context.sync();
    return 'written';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}
