import { testExamples } from '../../support/office-examples';

testExamples('Excel, asked for ranges,', [
  {
    name: 'finds a range by address and says where it is',
    script: async (context, sheet) => {
      const range = sheet.getRange('B2:D4').load('address,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow');
      await context.sync();
      return range.toJSON();
    },
    gives: { address: 'Sheet1!B2:D4', rowIndex: 1, columnIndex: 1, rowCount: 3, columnCount: 3, cellCount: 9, isEntireRow: false },
  },
  {
    name: 'quotes a sheet name in an address where it must',
    script: async (context) => {
      const range = context.workbook.worksheets.add("Bob's plan").getRange('A1').load('address');
      await context.sync();
      return range.address;
    },
    gives: "'Bob''s plan'!A1",
  },
  {
    name: 'gives null for the values of a whole column',
    script: async (context, sheet) => {
      const column = sheet.getRange('B:B').load('values,address,isEntireColumn');
      await context.sync();
      return [column.values, column.address, column.isEntireColumn];
    },
    gives: [null, 'Sheet1!B:B', true],
  },
  {
    name: 'reaches neighbours of a range',
    script: async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      const reached = [
        range.getCell(1, 1), range.getCell(5, 5), range.getRow(1), range.getColumn(1), range.getOffsetRange(1, -1), range.getResizedRange(1, 2),
        range.getAbsoluteResizedRange(1, 4), range.getRowsBelow(2), range.getRowsAbove(1), range.getColumnsAfter(1), range.getColumnsBefore(1),
        range.getLastCell(), range.getLastRow(), range.getLastColumn(), range.getEntireRow(), range.getEntireColumn(), range.getBoundingRect('E5'),
        range.getIntersection('C1:C9'),
      ].map((one) => one.load('address'));
      await context.sync();
      return reached.map(({ address }) => address.replace('Sheet1!', ''));
    },
    gives: [
      'C3', 'G7', 'B3:C3', 'C2:C3', 'A3:B4', 'B2:E4', 'B2:E2', 'B4:C5', 'B1:C1', 'D2:D3', 'A2:A3', 'C3', 'B3:C3', 'C2:C3', '2:3', 'B:C', 'B2:E5', 'C2:C3',
    ],
  },
  {
    name: 'has no intersection where ranges do not meet',
    script: async (context, sheet) => {
      const shared = sheet.getRange('A1:B2').getIntersectionOrNullObject('D4');
      await context.sync();
      return shared.isNullObject;
    },
    gives: true,
  },
  {
    name: 'fills a range with one value',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.load('values');
      await context.sync();
      return range.values;
    },
    gives: [[7, 7], [7, 7]],
  },
  {
    name: 'leaves a cell alone for null and empties it for an empty text',
    script: async (context, sheet) => {
      sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
      sheet.getRange('A1:C1').values = [[null, '', 'd']];
      const range = sheet.getRange('A1:C1').load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    },
    gives: [[['a', '', 'd']], [['String', 'Empty', 'String']]],
  },
  {
    name: 'reads typed texts as people type them',
    script: async (context, sheet) => {
      sheet.getRange('A1:F1').values = [['12', '5%', 'TRUE', "'007", '=1+1', 'plain']];
      const range = sheet.getRange('A1:F1').load('values,numberFormat,text,formulas');
      await context.sync();
      return [range.values, range.numberFormat, range.text, range.formulas];
    },
    gives: [
      [[12, 0.05, true, '007', 2, 'plain']], [['General', '0%', 'General', 'General', 'General', 'General']], [['12', '5%', 'TRUE', '007', '2', 'plain']],
      [[12, 0.05, true, '007', '=1+1', 'plain']],
    ],
  },
  {
    name: 'keeps everything text in cells formatted as text',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['@', '@', '@']];
      range.values = [['007', '=1+1', 5]];
      range.load('values,valueTypes,formulas');
      await context.sync();
      return [range.values, range.valueTypes, range.formulas];
    },
    gives: [[['007', '=1+1', '5']], [['String', 'String', 'String']], [['007', '=1+1', '5']]],
  },
  {
    name: 'shows numbers through their format',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1:D1');
      range.values = [[1234.5, 0.256, 46350, -3]];
      range.numberFormat = [['#,##0.00', '0%', 'dd mmm yyyy', '0;(0)']];
      range.load('text,numberFormatCategories');
      await context.sync();
      return [range.text, range.numberFormatCategories];
    },
    gives: [[['1,234.50', '26%', '24 Nov 2026', '(3)']], [['Number', 'Percentage', 'Date', 'Number']]],
  },
  {
    name: 'calculates formulas at once, also within one batch',
    script: async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B1:B2').formulas = [['=SUM(A1:A3)'], ['=B1*2']];
      const first = sheet.getRange('B1:B2').load('values');
      await context.sync();
      sheet.getRange('A1').values = [[10]];
      const second = sheet.getRange('B1:B2').load('values');
      await context.sync();
      return [first.values, second.values];
    },
    gives: [[[6], [12]], [[15], [30]]],
  },
  {
    name: 'gives errors as texts with their type',
    script: async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [['=1/0', '=NA()']];
      const range = sheet.getRange('A1:B1').load('values,valueTypes,text');
      await context.sync();
      return [range.values, range.valueTypes, range.text];
    },
    gives: [[['#DIV/0!', '#N/A']], [['Error', 'Error']], [['#DIV/0!', '#N/A']]],
  },
  {
    name: 'writes and reads formulas in R1C1 notation',
    script: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[4], [5]];
      sheet.getRange('B1:B2').formulasR1C1 = [['=RC[-1]*2'], ['=R1C1+RC[-1]']];
      const range = sheet.getRange('B1:B2').load('formulas,formulasR1C1,values');
      await context.sync();
      return [range.formulas, range.formulasR1C1, range.values];
    },
    gives: [[['=A1*2'], ['=$A$1+A2']], [['=RC[-1]*2'], ['=R1C1+RC[-1]']], [[8], [9]]],
  },
  {
    name: 'knows the used range, with and without mere looks',
    script: async (context, sheet) => {
      sheet.getRange('B2').values = [['x']];
      sheet.getRange('D5').format.fill.color = 'yellow';
      const [all, values, empty] = [sheet.getUsedRange(), sheet.getUsedRange(true), sheet.getRange('F:F').getUsedRangeOrNullObject(true)];
      all.load('address');
      values.load('address');
      await context.sync();
      return [all.address, values.address, empty.isNullObject];
    },
    gives: ['Sheet1!B2:D5', 'Sheet1!B2', true],
  },
  {
    name: 'gives the first cell as the used range of a blank sheet',
    script: async (context, sheet) => {
      const used = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [used.address, none.isNullObject];
    },
    gives: ['Sheet1!A1', true],
  },
  {
    name: 'clears contents, formats or everything',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      const cells = ['A1', 'B1', 'C1'].map((address) => sheet.getRange(address).load('values,format/font/bold'));
      await context.sync();
      return cells.map(({ values, format }) => [values[0]?.[0], format.font.bold]);
    },
    gives: [['', true], [2, false], ['', false]],
  },
  {
    name: 'inserts cells and moves what stood there, formulas following',
    script: async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('C1').formulas = [['=SUM(A1:A3)+A2']];
      const inserted = sheet.getRange('A2').insert('Down').load('address');
      const [column, formula] = [sheet.getRange('A1:A4').load('values'), sheet.getRange('C1').load('formulas,values')];
      await context.sync();
      return [inserted.address, column.values.flat(), formula.formulas[0]?.[0], formula.values[0]?.[0]];
    },
    gives: ['Sheet1!A2', [1, '', 2, 3], '=SUM(A1:A4)+A3', 8],
  },
  {
    name: 'deletes rows and turns lost references into #REF!',
    script: async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('B3').formulas = [['=A2+A3']];
      sheet.getRange('2:2').delete('Up');
      const range = sheet.getRange('A1:B2').load('formulas,values');
      await context.sync();
      return [range.formulas, range.values];
    },
    gives: [[[1, ''], [3, '=#REF!+A2']], [[1, ''], [3, '#REF!']]],
  },
  {
    name: 'keeps a range on its cells across syncs when rows are inserted above',
    script: async (context, sheet) => {
      const range = sheet.getRange('A5').load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      range.load('address');
      await context.sync();
      return range.address;
    },
    gives: 'Sheet1!A7',
  },
  {
    name: 'moves cells and lets formulas follow them',
    script: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('C1').formulas = [['=A1+A2']];
      sheet.getRange('A1:A2').moveTo('E5');
      const [moved, formula] = [sheet.getRange('E5:E6').load('values'), sheet.getRange('C1').load('formulas,values')];
      await context.sync();
      return [moved.values.flat(), formula.formulas[0]?.[0], formula.values[0]?.[0]];
    },
    gives: [[1, 2], '=E5+E6', 3],
  },
  {
    name: 'merges cells, keeps the first value, and separates them again',
    script: async (context, sheet) => {
      sheet.getRange('A1:B1').values = [['first', 'lost']];
      const range = sheet.getRange('A1:B2');
      range.merge();
      const merged = range.getMergedAreasOrNullObject().load('address');
      range.load('values');
      await context.sync();
      range.unmerge();
      const none = range.getMergedAreasOrNullObject();
      await context.sync();
      return [merged.address, range.values, none.isNullObject];
    },
    gives: ['Sheet1!A1:B2', [['first', ''], ['', '']], true],
  },
  {
    name: 'finds the block around a cell and its edges',
    script: async (context, sheet) => {
      sheet.getRange('B2:C4').values = [[1, 2], [3, 4], [5, 6]];
      sheet.getRange('B9').values = [[9]];
      const found = [
        sheet.getRange('B2').getSurroundingRegion(), sheet.getRange('B2').getRangeEdge('Down'), sheet.getRange('B4').getRangeEdge('Down'),
        sheet.getRange('B2').getExtendedRange('Right'),
      ].map((range) => range.load('address'));
      await context.sync();
      return found.map(({ address }) => address);
    },
    gives: ['Sheet1!B2:C4', 'Sheet1!B4', 'Sheet1!B9', 'Sheet1!B2:C2'],
  },
  {
    name: 'hides rows and columns and says so',
    script: async (context, sheet) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const [rows, mixed, cell] = [sheet.getRange('2:3'), sheet.getRange('A1:A2'), sheet.getRange('C9')];
      rows.load('rowHidden');
      mixed.load('rowHidden');
      cell.load('hidden,columnHidden');
      await context.sync();
      return [rows.rowHidden, mixed.rowHidden, cell.hidden, cell.columnHidden];
    },
    gives: [true, null, true, true],
  },
  {
    name: 'selects a range on another sheet and shows that sheet',
    script: async (context) => {
      const other = context.workbook.worksheets.add('Other');
      other.getRange('C3:D4').select();
      const [selected, active, cell] = [context.workbook.getSelectedRange(), context.workbook.worksheets.getActiveWorksheet(), context.workbook.getActiveCell()];
      selected.load('address');
      active.load('name');
      cell.load('address');
      await context.sync();
      return [selected.address, active.name, cell.address];
    },
    gives: ['Other!C3:D4', 'Other', 'Other!C3'],
  },
  {
    name: 'gives many areas at once',
    script: async (context, sheet) => {
      const areas = sheet.getRanges('A1:B2, D4').load('address,areaCount,cellCount');
      areas.format.fill.color = '#ff0000';
      const cell = sheet.getRange('D4').load('format/fill/color');
      areas.areas.load('items/address');
      await context.sync();
      return [areas.address, areas.areaCount, areas.cellCount, areas.areas.items.map(({ address }) => address), cell.format.fill.color];
    },
    gives: ['Sheet1!A1:B2,Sheet1!D4', 2, 5, ['Sheet1!A1:B2', 'Sheet1!D4'], '#FF0000'],
  },
  {
    name: 'shows only what is visible in a view of a range',
    script: async (context, sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('2:2').rowHidden = true;
      const view = sheet.getRange('A1:A3').getVisibleView().load('values,rowCount,cellAddresses');
      await context.sync();
      return [view.values, view.rowCount, view.cellAddresses];
    },
    gives: [[[1], [3]], 2, [['Sheet1!A1'], ['Sheet1!A3']]],
  },
  {
    name: 'sets and reads properties cell by cell',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([[{ format: { fill: { color: '#00FF00' } } }, { format: { font: { bold: true } } }]]);
      const read = range.getCellProperties({ address: true, format: { fill: { color: true }, font: { bold: true } } });
      await context.sync();
      return read.value;
    },
    gives: [[
      { address: 'Sheet1!A1', format: { fill: { color: '#00FF00' }, font: { bold: false } } },
      { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: true } } },
    ]],
  },
  {
    name: 'sets and reads borders cell by cell',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([[{ format: { borders: { bottom: { style: 'Double', color: '#FF0000' } } } }, {}]]);
      const read = range.getCellProperties({ format: { borders: { style: true, color: true } } });
      const bottom = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style,color');
      await context.sync();
      return [read.value[0]?.map(({ format }) => [format?.borders?.bottom, format?.borders?.top?.style]), bottom.style, bottom.color];
    },
    gives: [[[{ style: 'Double', color: '#FF0000' }, 'None'], [{ style: 'None', color: '#000000' }, 'None']], 'Double', '#FF0000'],
  },
  {
    name: 'spills a dynamic array and knows where from and where to',
    script: async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      const [to, from, all] = [sheet.getRange('A1').getSpillingToRange(), sheet.getRange('A3').getSpillParent(), sheet.getRange('A1:A3')];
      to.load('address');
      from.load('address');
      all.load('values,hasSpill');
      await context.sync();
      return [to.address, from.address, all.values.flat(), all.hasSpill];
    },
    gives: ['Sheet1!A1:A3', 'Sheet1!A1', [1, 2, 3], true],
  },
  {
    name: 'writes 2,000 rows in pieces and tells handlers of one edit',
    script: async (context, sheet, host) => {
      const told: string[] = [];
      sheet.onChanged.add(async ({ address }) => void told.push(address));
      await context.sync();
      sheet.getRange('A1:B2000').values = Array.from({ length: 2000 }, (_, row) => [row, `row ${row}`]);
      const last = sheet.getRange('A2000:B2000').load('values');
      await context.sync();
      await new Promise((done) => setImmediate(done));
      return [last.values, told, host.book.sheets[0]?.usedArea()?.rowCount];
    },
    gives: [[[1999, 'row 1999']], ['A1:B2000'], 2000],
  },
  {
    name: 'refuses an array of the wrong size in its own words',
    script: async (context, sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2, 3]];
      await context.sync();
    },
    refusedWith: {
      code: 'InvalidArgument', location: 'Range.values',
      message: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    },
  },
  {
    name: 'refuses a formula that it cannot read',
    script: async (context, sheet) => {
      sheet.getRange('A1').formulas = [['=SUM(']];
      await context.sync();
    },
    refusedWith: { code: 'InvalidArgument', location: 'Range.formulas' },
  },
  {
    name: 'refuses an address that is none',
    script: async (context, sheet) => {
      sheet.getRange('not an address').load('values');
      await context.sync();
    },
    refusedWith: { code: 'InvalidArgument', location: 'Worksheet.getRange' },
  },
  {
    name: 'refuses a range that would leave the sheet',
    script: async (context, sheet) => {
      sheet.getRange('A1').getOffsetRange(-1, 0).load('address');
      await context.sync();
    },
    refusedWith: { code: 'InvalidArgument', location: 'Range.getOffsetRange' },
  },
  {
    name: 'keeps what was done before a refusal',
    script: async (context, sheet) => {
      sheet.getRange('A1').values = [['kept']];
      sheet.getRange('A1:B2').values = [[1], [2]];
      await context.sync().catch((error: unknown) => expect(error).toMatchObject({ code: 'InvalidArgument' }));
      const cell = sheet.getRange('A1').load('values');
      await context.sync();
      return cell.values;
    },
    gives: [['kept']],
  },
  {
    name: 'says that a property was not loaded',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1');
      await context.sync();
      return range.values;
    },
    refusedWith: 'PropertyNotLoaded',
  },
]);
