import { testExamples } from '../../support/office-examples';

testExamples('Excel, given scripts as its documentation writes them,', [
  {
    name: 'knows built-in styles by the words of Excel.BuiltInStyle and by their own names',
    script: async (context, sheet) => {
      sheet.getRange('A1').style = 'Heading1';
      sheet.getRange('A2').style = 'Heading 1';
      sheet.getRange('A3').style = '20% - Accent1';
      sheet.getRange('A4').style = 'Accent6_40';
      const ranges = ['A1', 'A2', 'A3', 'A4'].map((address) => sheet.getRange(address).load('style,format/font/size,format/fill/color'));
      await context.sync();
      return ranges.map(({ style, format }) => [style, format.font.size, format.fill.color]);
    },
    gives: [['Heading1', 15, '#FFFFFF'], ['Heading1', 15, '#FFFFFF'], ['Accent1_20', 11, '#D9E1F2'], ['Accent6_40', 11, '#C6E0B4']],
  },
  {
    name: 'takes every look away with the style Normal',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.format.set({ horizontalAlignment: 'Right', wrapText: true });
      range.format.borders.getItem('EdgeTop').style = 'Continuous';
      range.style = 'Normal';
      const top = range.format.borders.getItem('EdgeTop').load('style');
      range.load('format/horizontalAlignment,format/wrapText');
      await context.sync();
      return [range.format.horizontalAlignment, range.format.wrapText, top.style];
    },
    gives: ['General', false, 'None'],
  },
  {
    name: 'lets isNullObject be loaded like a property',
    script: async (context, sheet) => {
      sheet.getRange('A1').values = [['x']];
      const found = sheet.findAllOrNullObject('nowhere', {}).load('isNullObject');
      const names = context.workbook.names.getItemOrNullObject('none').load('isNullObject');
      const used = sheet.getUsedRangeOrNullObject().load('isNullObject,address');
      await context.sync();
      return [found.isNullObject, names.isNullObject, used.isNullObject, used.address];
    },
    gives: [true, true, false, 'Sheet1!A1'],
  },
  {
    name: 'gives null for colours that differ',
    script: async (context, sheet) => {
      sheet.getRange('A1').format.fill.color = 'red';
      sheet.getRange('A1').format.font.color = 'red';
      const range = sheet.getRange('A1:B1').load('format/fill/color,format/font/color');
      await context.sync();
      return [range.format.fill.color, range.format.font.color];
    },
    gives: [null, null],
  },
  {
    name: 'turns formulas on their side when it transposes them',
    script: async (context, sheet) => {
      sheet.getRange('A1:E1').formulas = [[3, 5, 7, '', '=SUM(A1:D1)+$A$1']];
      sheet.getRange('G7').copyFrom('A1:E1', 'All', false, true);
      const turned = sheet.getRange('G7:G11').load('formulas,values');
      await context.sync();
      return [turned.formulas, turned.values];
    },
    gives: [[[3], [5], [7], [''], ['=SUM(G7:G10)+$A$1']], [[3], [5], [7], [''], [18]]],
  },
  {
    name: 'copies one cell to several areas',
    script: async (context, sheet) => {
      sheet.getRange('F4').formulas = [['=SUM(B4:E4)']];
      sheet.getRanges('K4,P4:P5').copyFrom('F4');
      const [first, second] = [sheet.getRange('K4').load('formulas'), sheet.getRange('P4:P5').load('formulas')];
      await context.sync();
      return [first.formulas, second.formulas];
    },
    gives: [[['=SUM(G4:J4)']], [['=SUM(L4:O4)'], ['=SUM(L5:O5)']]],
  },
  {
    name: 'filters by a colour that is named',
    script: async (context, sheet) => {
      sheet.getRange('A1:A3').values = [['Item'], ['plain'], ['marked']];
      const table = sheet.tables.add('A1:A3', true);
      sheet.getRange('A3').format.fill.color = 'red';
      table.columns.getItemAt(0).filter.applyCellColorFilter('red');
      const view = table.getDataBodyRange().getVisibleView().load('values');
      await context.sync();
      return view.values;
    },
    gives: [['marked']],
  },
  {
    name: 'filters by dates: a part of one, and those of a period',
    script: async (context, sheet) => {
      sheet.getRange('A1:A5').values = [['Due'], [42_736], [42_750.5], [42_830], ['none']];
      sheet.getRange('A2:A4').numberFormat = [['dd/mm/yyyy']];
      const { filter } = sheet.tables.add('A1:A5', true).columns.getItemAt(0);
      const view = sheet.getRange('A2:A5').getVisibleView();
      const kept: number[] = [];
      for (const apply of [
        () => filter.applyValuesFilter([{ date: '2017-01-15', specificity: 'Day' }]),
        () => filter.applyValuesFilter([{ date: '2017-01-02', specificity: 'Month' }, 'none']),
        () => filter.applyValuesFilter([{ date: '2017-01-15T12:00:00', specificity: 'Hour' }]),
        () => filter.applyDynamicFilter('AllDatesInPeriodQuarter1'),
        () => filter.applyDynamicFilter('AllDatesInPeriodApril'),
      ]) {
        apply();
        view.load('rowCount');
        await context.sync();
        kept.push(view.rowCount);
      }
      return kept;
    },
    gives: [1, 3, 1, 2, 1],
  },
  {
    name: 'takes times of day as limits of validation',
    script: async (context, sheet) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { time: { formula1: '09:00:00', formula2: '17:30', operator: 'Between' } };
      dataValidation.load('rule');
      await context.sync();
      return dataValidation.rule;
    },
    gives: { time: { operator: 'Between', formula1: '=0.375', formula2: `=${17.5 / 24}` } },
  },
  {
    name: 'formats by presets, and refuses icons and presets that there are none of',
    script: async (context, sheet) => {
      const format = sheet.getRange('A1:A5').conditionalFormats.add('PresetCriteria');
      format.preset.format.font.color = 'red';
      format.preset.rule = { criterion: 'OneStdDevAboveAverage' };
      format.load('type');
      format.preset.load('rule');
      format.customOrNullObject.load();
      await context.sync();
      const { rule } = format.preset;
      const refusals: unknown[] = [];
      const note = ({ code }: OfficeExtension.Error): void => void refusals.push(code);
      format.preset.rule = { criterion: 'Invalid' };
      await context.sync().catch(note);
      sheet.getRange('B1').conditionalFormats.add('IconSet').iconSet.style = 'FiveRatings' as Excel.IconSet;
      await context.sync().catch(note);
      return [format.type, rule, format.customOrNullObject.isNullObject, refusals];
    },
    gives: ['PresetCriteria', { criterion: 'OneStdDevAboveAverage' }, true, ['InvalidArgument', 'InvalidArgument']],
  },
  {
    name: 'shows icons from limits that are set, and bars in a direction',
    script: async (context, sheet) => {
      const { iconSet } = sheet.getRange('A1').conditionalFormats.add('IconSet');
      iconSet.style = 'ThreeTriangles';
      iconSet.load('criteria');
      const { dataBar } = sheet.getRange('B1').conditionalFormats.add('DataBar');
      dataBar.barDirection = 'LeftToRight';
      dataBar.positiveFormat.fillColor = 'green';
      dataBar.load('barDirection,showDataBarOnly');
      await context.sync();
      const usual = iconSet.criteria.map(({ formula }) => formula);
      iconSet.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: 'Number', operator: 'GreaterThanOrEqual', formula: '=700' },
        { type: 'Number', operator: 'GreaterThan', formula: '=1000' },
      ];
      iconSet.showIconOnly = true;
      await context.sync();
      iconSet.load('criteria,showIconOnly,reverseIconOrder');
      await context.sync();
      const limits = iconSet.criteria.map(({ type, operator, formula }) => `${type} ${operator} ${formula}`);
      return [usual, limits, iconSet.showIconOnly, iconSet.reverseIconOrder, dataBar.barDirection, dataBar.showDataBarOnly];
    },
    gives: [
      ['=0', '=33', '=67'], ['Percent GreaterThanOrEqual =0', 'Number GreaterThanOrEqual =700', 'Number GreaterThan =1000'], true, false, 'LeftToRight', false,
    ],
  },
  {
    name: 'tells handlers what a formula came to, and the name of a table that is gone',
    script: async (context, sheet) => {
      const told: unknown[] = [];
      const table = sheet.tables.add('D1:D2', true);
      table.name = 'Plan';
      sheet.getRange('A1').values = [[4]];
      sheet.onChanged.add(async ({ address, details }) => void told.push([address, details.valueAfter, details.valueTypeAfter]));
      context.workbook.tables.onDeleted.add(async ({ tableName }) => void told.push(tableName));
      await context.sync();
      sheet.getRange('B1').formulas = [['=A1*2']];
      await context.sync();
      table.delete();
      await context.sync();
      await new Promise((done) => setImmediate(done));
      return told.slice(0, 2);
    },
    gives: [['B1', 8, 'Double'], 'Plan'],
  },
]);
