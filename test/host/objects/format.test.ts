import { testExamples } from '../../support/office-examples';

testExamples('Excel, asked for looks,', [
  {
    name: 'sets and reads fonts, fills and alignment',
    script: async (context, sheet) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.set({ bold: true, italic: true, size: 14, name: 'Arial', color: 'red', underline: 'Single' });
      format.fill.color = '#4472C4';
      format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 2 });
      format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
      format.font.load();
      format.fill.load('color');
      await context.sync();
      const { bold, italic, size, name, color, underline } = format.font;
      return [
        [bold, italic, size, name, color, underline], format.fill.color, [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel],
      ];
    },
    gives: [[true, true, 14, 'Arial', '#FF0000', 'Single'], '#4472C4', ['Center', 'Top', true, 2]],
  },
  {
    name: 'gives null where cells differ',
    script: async (context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      const range = sheet.getRange('A1:B1').load('format/font/bold,format/font/italic');
      await context.sync();
      return [range.format.font.bold, range.format.font.italic];
    },
    gives: [null, false],
  },
  {
    name: 'draws borders around and inside a range',
    script: async (context, sheet) => {
      const { borders } = sheet.getRange('B2:C3').format;
      borders.getItem('EdgeBottom').style = 'Continuous';
      borders.getItem('EdgeBottom').color = '#0000FF';
      borders.getItem('InsideHorizontal').style = 'Dash';
      const [bottom, top] = [sheet.getRange('B3').format.borders.getItem('EdgeBottom'), sheet.getRange('B3').format.borders.getItem('EdgeTop')];
      bottom.load('style,color,weight');
      top.load('style');
      borders.load('items/sideIndex,items/style');
      await context.sync();
      return [bottom.style, bottom.color, bottom.weight, top.style, borders.items.find(({ sideIndex }) => sideIndex === 'EdgeTop')?.style];
    },
    gives: ['Continuous', '#0000FF', 'Thin', 'Dash', 'None'],
  },
  {
    name: 'sets widths and heights in points, and fits them to text',
    script: async (context, sheet) => {
      sheet.getRange('A:B').format.columnWidth = 100;
      sheet.getRange('1:1').format.rowHeight = 30;
      sheet.getRange('C1').values = [['a rather long text for a narrow column']];
      sheet.getRange('C:C').format.autofitColumns();
      const ranges = ['A1', 'A1:C1', 'C1'].map((address) => sheet.getRange(address).load('format/columnWidth,format/rowHeight,left,width'));
      await context.sync();
      const [first, mixed, fitted] = ranges;
      return [first?.format.columnWidth, first?.format.rowHeight, mixed?.format.columnWidth, fitted?.left, (fitted?.format.columnWidth ?? 0) > 150];
    },
    gives: [100, 30, null, 200, true],
  },
  {
    name: 'keeps the look of a whole column for cells to come',
    script: async (context, sheet) => {
      sheet.getRange('C:C').format.fill.color = '#FFFF00';
      sheet.getRange('C:C').numberFormat = [['0.00']];
      sheet.getRange('C500').values = [[1]];
      const cell = sheet.getRange('C500').load('text,format/fill/color');
      await context.sync();
      return [cell.text[0]?.[0], cell.format.fill.color];
    },
    gives: ['1.00', '#FFFF00'],
  },
  {
    name: 'applies a named cell style',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.style = 'Good';
      range.load('style,format/fill/color,format/font/color');
      await context.sync();
      return [range.style, range.format.fill.color, range.format.font.color];
    },
    gives: ['Good', '#C6EFCE', '#006100'],
  },
  {
    name: 'links a cell to a place and to an address',
    script: async (context, sheet) => {
      sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!B9', textToDisplay: 'Go', screenTip: 'Down there' };
      sheet.getRange('A2').hyperlink = { address: 'https://example.org/' };
      const [inside, outside, none] = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).load('hyperlink,values'));
      await context.sync();
      return [inside?.hyperlink, outside?.hyperlink, none?.hyperlink];
    },
    gives: [
      { documentReference: 'Sheet1!B9', screenTip: 'Down there', textToDisplay: 'Go' }, { address: 'https://example.org/', textToDisplay: 'https://example.org/' },
      null,
    ],
  },
  {
    name: 'refuses a colour that is none',
    script: async (context, sheet) => {
      sheet.getRange('A1').format.fill.color = 'reddish';
      await context.sync();
    },
    refusedWith: { code: 'InvalidArgument', location: 'RangeFill.color' },
  },
]);

testExamples('Excel, asked for conditional formats,', [
  {
    name: 'adds a custom format and gives it back',
    script: async (context, sheet) => {
      const added = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      added.custom.rule.formula = '=A1>5';
      added.custom.format.font.color = 'blue';
      added.custom.format.fill.color = '#FFEEEE';
      added.stopIfTrue = true;
      const formats = sheet.getRange('A3').conditionalFormats.load('items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/font/color');
      await context.sync();
      return formats.items.map(({ type, priority, stopIfTrue, custom }) => [type, priority, stopIfTrue, custom.rule.formula, custom.format.font.color]);
    },
    gives: [['Custom', 0, true, '=A1>5', '#0000FF']],
  },
  {
    name: 'adds each kind with its rule',
    script: async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange('B1:B9');
      conditionalFormats.add('CellValue').cellValue.rule = { formula1: '=21', operator: 'GreaterThanOrEqual' };
      conditionalFormats.add('ContainsText').textComparison.rule = { operator: 'Contains', text: 'late' };
      conditionalFormats.add('TopBottom').topBottom.rule = { rank: 3, type: 'TopItems' };
      conditionalFormats.add('DataBar').dataBar.positiveFormat.fillColor = '#00AA00';
      conditionalFormats.add('IconSet').iconSet.style = 'ThreeSymbols';
      conditionalFormats.add('ColorScale').colorScale.criteria = {
        minimum: { type: 'LowestValue', color: 'blue' }, maximum: { type: 'HighestValue', color: 'red' },
      };
      const count = conditionalFormats.getCount();
      conditionalFormats.load('items/type,items/cellValueOrNullObject/rule');
      await context.sync();
      return [count.value, conditionalFormats.items.map(({ type }) => type), conditionalFormats.items.at(-1)?.cellValueOrNullObject.rule];
    },
    gives: [6, ['ColorScale', 'IconSet', 'DataBar', 'TopBottom', 'ContainsText', 'CellValue'], { formula1: '=21', operator: 'GreaterThanOrEqual' }],
  },
  {
    name: 'loads everything of a format but what its type has not',
    script: async (context, sheet) => {
      const format = sheet.getRange('A1').conditionalFormats.add('CellValue').load();
      await context.sync();
      return [format.type, format.priority, format.stopIfTrue];
    },
    gives: ['CellValue', 0, false],
  },
  {
    name: 'deletes one and clears all',
    script: async (context, sheet) => {
      const { conditionalFormats } = sheet.getRange('A1:A9');
      conditionalFormats.add('DataBar').delete();
      conditionalFormats.add('IconSet');
      const before = conditionalFormats.getCount();
      sheet.getRange().conditionalFormats.clearAll();
      const after = conditionalFormats.getCount();
      await context.sync();
      return [before.value, after.value];
    },
    gives: [1, 0],
  },
]);

testExamples('Excel, asked for data validation,', [
  {
    name: 'gives back a list rule, its prompt and its alert',
    script: async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'Yes,No' } };
      dataValidation.prompt = { title: 'Answer', message: 'Choose one.', showPrompt: true };
      dataValidation.errorAlert = { title: 'Not in the list', message: 'Choose Yes or No.', showAlert: true, style: 'Stop' };
      dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks,valid');
      await context.sync();
      const { type, rule, prompt, errorAlert, ignoreBlanks, valid } = dataValidation;
      return [type, rule.list, prompt.message, errorAlert.style, ignoreBlanks, valid];
    },
    gives: ['List', { inCellDropDown: true, source: 'Yes,No' }, 'Choose one.', 'Stop', true, true],
  },
  {
    name: 'takes a range as the source of a list and dates as limits',
    script: async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D3') } };
      sheet.getRange('B1').dataValidation.rule = { date: { formula1: '2026-11-24', operator: 'GreaterThan' } };
      const [list, date] = ['A1', 'B1'].map((address) => sheet.getRange(address).dataValidation.load('rule'));
      await context.sync();
      return [list?.rule.list?.source, date?.rule.date];
    },
    gives: ['=Sheet1!$D$1:$D$3', { formula1: '=46350', operator: 'GreaterThan' }],
  },
  {
    name: 'finds the cells that break the rule',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1:A4');
      range.values = [[5], [50], ['x'], ['']];
      range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
      const invalid = range.dataValidation.getInvalidCellsOrNullObject().load('address');
      range.dataValidation.load('valid');
      await context.sync();
      return [invalid.address, range.dataValidation.valid];
    },
    gives: ['Sheet1!A2:A3', null],
  },
  {
    name: 'judges a custom rule for each cell from its own place',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1:A3');
      range.values = [[1], [5], [9]];
      sheet.getRange('B1:B3').values = [[2], [2], [20]];
      range.dataValidation.rule = { custom: { formula: '=A1<B1' } };
      const invalid = range.dataValidation.getInvalidCells().load('address');
      await context.sync();
      return invalid.address;
    },
    gives: 'Sheet1!A2',
  },
  {
    name: 'is inconsistent where only some cells have a rule, and none once cleared',
    script: async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
      const mixed = sheet.getRange('A1:A2').dataValidation.load('type');
      await context.sync();
      sheet.getRange('A1:A2').dataValidation.clear();
      const none = sheet.getRange('A1:A2').dataValidation.load('type,rule');
      await context.sync();
      return [mixed.type, none.type, none.rule];
    },
    gives: ['Inconsistent', 'None', {}],
  },
  {
    name: 'refuses a rule of two kinds',
    script: async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=TRUE' } };
      await context.sync();
    },
    refusedWith: { code: 'InvalidArgument', location: 'DataValidation.rule' },
  },
]);
