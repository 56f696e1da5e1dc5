import { testExamples } from '../../support/office-examples';

/** A table of three columns and two rows on the sheet, called Plan. */
function plan(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:C3').values = [['ID', 'Owner', 'Hours'], ['A1', 'Ana', 3], ['A2', 'Ben', 5]];
  const table = sheet.tables.add('A1:C3', true);
  table.name = 'Plan';
  return table;
}

testExamples('Excel, asked for tables,', [
  {
    name: 'makes a table with its defaults and finds it by name and id',
    script: async (context, sheet) => {
      const table = plan(sheet).load('id,name,showHeaders,showTotals,style,showBandedRows,showFilterButton');
      await context.sync();
      const again = context.workbook.tables.getItem(table.id).load('name');
      await context.sync();
      const { id, ...rest } = table.toJSON();
      return [id, rest, again.name];
    },
    gives: ['1', { name: 'Plan', showHeaders: true, showTotals: false, style: 'TableStyleMedium2', showBandedRows: true, showFilterButton: true }, 'Plan'],
  },
  {
    name: 'puts headers above a table that has none and names blank and repeated ones',
    script: async (context, sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2], [3, 4]];
      const plain = sheet.tables.add('A1:B2', false).getRange().load('values,address');
      sheet.getRange('E1:G1').values = [['Name', 'Name', '']];
      const named = sheet.tables.add('E1:G2', true).getHeaderRowRange().load('values');
      await context.sync();
      return [plain.address, plain.values, named.values];
    },
    gives: ['Sheet1!A1:B3', [['Column1', 'Column2'], [1, 2], [3, 4]], [['Name', 'Name2', 'Column1']]],
  },
  {
    name: 'gives the parts of a table',
    script: async (context, sheet) => {
      const table = plan(sheet);
      table.showTotals = true;
      const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.getTotalRowRange(), table.columns.getItem('Owner').getDataBodyRange()];
      parts.forEach((part) => part.load('address'));
      const totals = table.getTotalRowRange().load('values,formulas');
      await context.sync();
      return [parts.map(({ address }) => address.replace('Sheet1!', '')), totals.values, totals.formulas];
    },
    gives: [['A1:C4', 'A1:C1', 'A2:C3', 'A4:C4', 'B2:B3'], [['Total', '', 8]], [['Total', '', '=SUBTOTAL(109,[Hours])']]],
  },
  {
    name: 'adds rows at the end and in the middle, moving what stands below',
    script: async (context, sheet) => {
      const table = plan(sheet);
      sheet.getRange('A6').values = [['below']];
      table.rows.add(undefined, [['A3', 'Caz', 8], ['A4', 'Dee', 1]]);
      table.rows.add(0, [['A0', 'Eve', 2]]);
      const [range, below] = [table.getRange().load('values'), sheet.getRange('A9').load('values')];
      const count = table.rows.getCount();
      await context.sync();
      return [range.values.map(([id]) => id), below.values[0]?.[0], count.value];
    },
    gives: [['ID', 'A0', 'A1', 'A2', 'A3', 'A4'], 'below', 5],
  },
  {
    name: 'begins an empty table with its first row',
    script: async (context, sheet) => {
      const table = sheet.tables.add('A1:B1', true);
      table.getHeaderRowRange().values = [['Date', 'Amount']];
      const before = table.rows.getCount();
      table.rows.add(undefined, [['x', 1], ['y', 2]]);
      const range = table.getRange().load('values,address');
      await context.sync();
      return [before.value, range.address, range.values];
    },
    gives: [0, 'Sheet1!A1:B3', [['Date', 'Amount'], ['x', 1], ['y', 2]]],
  },
  {
    name: 'fills a calculated column, new rows included',
    script: async (context, sheet) => {
      const table = plan(sheet);
      table.columns.add(undefined, [['Double'], ['=[@Hours]*2'], ['=[@Hours]*2']]);
      table.rows.add(undefined, [['A3', 'Caz', 8, null as unknown as string]]);
      const column = table.columns.getItem('Double').getDataBodyRange().load('values,formulas');
      await context.sync();
      return [column.values.flat(), column.formulas.flat()];
    },
    gives: [[6, 10, 16], ['=[@Hours]*2', '=[@Hours]*2', '=[@Hours]*2']],
  },
  {
    name: 'fills a blank column from one formula typed into it',
    script: async (context, sheet) => {
      const table = plan(sheet);
      table.columns.add(undefined, undefined, 'Tenfold');
      sheet.getRange('D2').formulas = [['=[@Hours]*10']];
      const column = table.columns.getItem('Tenfold').getDataBodyRange().load('values');
      await context.sync();
      return column.values.flat();
    },
    gives: [30, 50],
  },
  {
    name: 'grows when something is written directly below it, with validation and looks',
    script: async (context, sheet) => {
      const table = plan(sheet);
      const owners = table.columns.getItem('Owner').getDataBodyRange();
      owners.dataValidation.rule = { list: { source: 'Ana,Ben,Caz', inCellDropDown: true } };
      owners.format.fill.color = '#DDEEFF';
      sheet.getRange('A4:B4').values = [['A3', 'Caz']];
      const [range, cell] = [table.getRange().load('address'), sheet.getRange('B4').load('format/fill/color')];
      cell.dataValidation.load('type');
      await context.sync();
      return [range.address, cell.format.fill.color, cell.dataValidation.type];
    },
    gives: ['Sheet1!A1:C4', '#DDEEFF', 'List'],
  },
  {
    name: 'shows dates that are written below it as its column does, and in other columns as they were written',
    script: async (context, sheet) => {
      const days = plan(sheet).columns.getItem('Owner').getDataBodyRange();
      days.numberFormat = [['dd mmm yyyy'], ['dd mmm yyyy']];
      days.format.fill.color = '#DDEEFF';
      sheet.getRange('A4:B4').values = [['02/12/2026', '01/12/2026']];
      const [row, cell] = [sheet.getRange('A4:B4').load('text'), sheet.getRange('B4').load('format/fill/color')];
      await context.sync();
      return [row.text, cell.format.fill.color];
    },
    gives: [[['02/12/2026', '01 Dec 2026']], '#DDEEFF'],
  },
  {
    name: 'does not grow on a protected sheet',
    script: async (context, sheet) => {
      const table = plan(sheet);
      sheet.getRange().format.protection.locked = false;
      sheet.protection.protect();
      sheet.getRange('A4').values = [['A3']];
      const range = table.getRange().load('address');
      await context.sync();
      return range.address;
    },
    gives: 'Sheet1!A1:C3',
  },
  {
    name: 'names a column after its header cell, and structured references follow',
    script: async (context, sheet) => {
      const table = plan(sheet);
      sheet.getRange('E1').formulas = [['=SUM(Plan[Hours])']];
      sheet.getRange('C1').values = [['Time']];
      const [formula, column] = [sheet.getRange('E1').load('formulas,values'), table.columns.getItemAt(2).load('name')];
      await context.sync();
      return [column.name, formula.formulas[0]?.[0], formula.values[0]?.[0]];
    },
    gives: ['Time', '=SUM(Plan[Time])', 8],
  },
  {
    name: 'follows a new name of the table in formulas',
    script: async (context, sheet) => {
      const table = plan(sheet);
      sheet.getRange('E1').formulas = [['=ROWS(Plan[ID])']];
      table.name = 'Actions';
      const formula = sheet.getRange('E1').load('formulas,values');
      await context.sync();
      return [formula.formulas[0]?.[0], formula.values[0]?.[0]];
    },
    gives: ['=ROWS(Actions[ID])', 2],
  },
  {
    name: 'sorts by a column and remembers by which',
    script: async (context, sheet) => {
      const table = plan(sheet);
      table.sort.apply([{ key: 2, ascending: false }]);
      const range = table.getDataBodyRange().load('values');
      table.sort.load('fields');
      await context.sync();
      return [range.values, table.sort.fields.map(({ key, ascending }) => [key, ascending])];
    },
    gives: [[['A2', 'Ben', 5], ['A1', 'Ana', 3]], [[2, false]]],
  },
  {
    name: 'filters by values and by conditions, and shows all again',
    script: async (context, sheet) => {
      const table = plan(sheet);
      const visible = async (): Promise<unknown[]> => {
        const view = table.getDataBodyRange().getVisibleView().load('values');
        await context.sync();
        return view.values.map(([id]) => id as unknown);
      };
      table.columns.getItem('Owner').filter.applyValuesFilter(['Ben']);
      const byValue = await visible();
      table.clearFilters();
      table.columns.getItem('Hours').filter.applyCustomFilter('>=3', '<5', 'And');
      const byCondition = await visible();
      table.clearFilters();
      return [byValue, byCondition, await visible()];
    },
    gives: [['A2'], ['A1'], ['A1', 'A2']],
  },
  {
    name: 'resizes, deletes rows and columns, and becomes a plain range',
    script: async (context, sheet) => {
      const table = plan(sheet);
      table.resize('A1:C5');
      table.rows.getItemAt(0).delete();
      table.columns.getItem('Owner').delete();
      const range = table.getRange().load('address,values');
      await context.sync();
      const plain = table.convertToRange().load('address');
      const count = sheet.tables.getCount();
      await context.sync();
      return [range.address, range.values, plain.address, count.value];
    },
    gives: ['Sheet1!A1:B4', [['ID', 'Hours'], ['A2', 5], ['', ''], ['', '']], 'Sheet1!A1:B4', 0],
  },
  {
    name: 'loads the items of nested collections',
    script: async (context, sheet) => {
      plan(sheet);
      const tables = context.workbook.tables.load('items/name,items/columns/items/name,count');
      await context.sync();
      return [tables.count, tables.items.map(({ name, columns }) => [name, columns.items.map((column) => column.name)])];
    },
    gives: [1, [['Plan', ['ID', 'Owner', 'Hours']]]],
  },
  {
    name: 'takes a part of a collection',
    script: async (context, sheet) => {
      sheet.getRange('A1:A5').values = [['n'], [1], [2], [3], [4]];
      const rows = sheet.tables.add('A1:A5', true).rows.load({ values: true, $top: 2, $skip: 1 } as Excel.Interfaces.TableRowCollectionLoadOptions & Excel.Interfaces.CollectionLoadOptions);
      await context.sync();
      return rows.items.map(({ values }) => values[0]?.[0] as unknown);
    },
    gives: [2, 3],
  },
  {
    name: 'keeps rows inserted through the sheet within the table',
    script: async (context, sheet) => {
      const table = plan(sheet);
      sheet.getRange('3:3').insert('Down');
      const range = table.getRange().load('address');
      await context.sync();
      return range.address;
    },
    gives: 'Sheet1!A1:C4',
  },
  {
    name: 'refuses a table over another one',
    script: async (context, sheet) => {
      plan(sheet);
      sheet.tables.add('C3:D5', true);
      await context.sync();
    },
    refusedWith: { code: 'MergedRangeConflict', location: 'TableCollection.add' },
  },
  {
    name: 'refuses a name that another table has, whatever its case',
    script: async (context, sheet) => {
      plan(sheet);
      sheet.tables.add('F1:G2', true).name = 'PLAN';
      await context.sync();
    },
    refusedWith: { code: 'InvalidArgument', location: 'Table.name' },
  },
  {
    name: 'refuses cells that would tear a table apart',
    script: async (context, sheet) => {
      plan(sheet);
      sheet.getRange('A2').insert('Down');
      await context.sync();
    },
    refusedWith: 'InsertDeleteConflict',
  },
  {
    name: 'does not find a table that is not there',
    script: async (context) => {
      context.workbook.tables.getItem('Nobody').load('name');
      await context.sync();
    },
    refusedWith: { code: 'ItemNotFound', message: "The requested resource doesn't exist.", location: 'TableCollection.getItem' },
  },
]);
