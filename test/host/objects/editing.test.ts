import { testExamples } from '../../support/office-examples';

testExamples('Excel, asked to rearrange cells,', [
  {
    name: 'copies values, formulas, formats or everything',
    script: async (context, sheet) => {
      sheet.getRange('A1:B1').values = [[2, '=A1*10']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A3').copyFrom('A1:B1');
      sheet.getRange('A4').copyFrom('A1:B1', 'Values');
      sheet.getRange('A5').copyFrom('A1:B1', 'Formulas');
      sheet.getRange('A6').copyFrom('A1:B1', 'Formats');
      const rows = [3, 4, 5, 6].map((row) => sheet.getRange(`A${row}:B${row}`).load('formulas'));
      const bold = [3, 4, 5, 6].map((row) => sheet.getRange(`A${row}`).load('format/font/bold'));
      await context.sync();
      return [rows.map(({ formulas }) => formulas[0]), bold.map(({ format }) => format.font.bold)];
    },
    gives: [[[2, '=A3*10'], [2, 20], [2, '=A5*10'], ['', '']], [true, false, false, true]],
  },
  {
    name: 'fills a larger destination, turns a block on its side, and skips blanks',
    script: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[1], ['']];
      sheet.getRange('C1:C4').copyFrom('A1:A2');
      sheet.getRange('E1').copyFrom('A1:A2', 'All', false, true);
      sheet.getRange('H1:H2').values = [['x'], ['y']];
      sheet.getRange('H1').copyFrom('A1:A2', 'Values', true);
      const ranges = ['C1:C4', 'E1:F1', 'H1:H2'].map((address) => sheet.getRange(address).load('values'));
      await context.sync();
      return ranges.map(({ values }) => values.flat());
    },
    gives: [[1, '', 1, ''], [1, ''], [1, 'y']],
  },
  {
    name: 'takes relative references along when copying to another sheet',
    script: async (context, sheet) => {
      sheet.getRange('A1:B1').values = [[3, '=A1+$A$1']];
      const other = context.workbook.worksheets.add('Other');
      other.getRange('B5').copyFrom(sheet.getRange('B1'));
      const cell = other.getRange('B5').load('formulas');
      await context.sync();
      return cell.formulas[0]?.[0];
    },
    gives: '=A5+$A$1',
  },
  {
    name: 'sorts a range with headers by two columns, blanks last',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1:B6');
      range.values = [['Kind', 'Number'], ['b', 2], ['a', 3], ['', 9], ['B', 1], ['a', 1]];
      range.sort.apply([{ key: 0, ascending: true }, { key: 1, ascending: false }], false, true);
      range.load('values');
      await context.sync();
      return range.values;
    },
    gives: [['Kind', 'Number'], ['a', 3], ['a', 1], ['b', 2], ['B', 1], ['', 9]],
  },
  {
    name: 'sorts numbers before texts and logical values',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1:A4');
      range.values = [['x'], [true], [10], [2]];
      range.sort.apply([{ key: 0 }]);
      range.load('values');
      await context.sync();
      return range.values.flat();
    },
    gives: [2, 10, 'x', true],
  },
  {
    name: 'continues series when filling',
    script: async (context, sheet) => {
      sheet.getRange('A1:E2').values = [[1, 'Mon', 'Week 1', 5, '=A1*2'], [3, 'Tue', 'Week 2', 5, '=A2*2']];
      for (const column of ['A', 'B', 'C', 'D', 'E']) sheet.getRange(`${column}1:${column}2`).autoFill(`${column}1:${column}4`, 'FillDefault');
      const range = sheet.getRange('A3:E4').load('formulas');
      await context.sync();
      return range.formulas;
    },
    gives: [[5, 'Wed', 'Week 3', 5, '=A3*2'], [7, 'Thu', 'Week 4', 5, '=A4*2']],
  },
  {
    name: 'fills months to the end of shorter ones',
    script: async (context, sheet) => {
      sheet.getRange('A1').values = [[46053]];
      sheet.getRange('A1').numberFormat = [['dd/mm/yyyy']];
      sheet.getRange('A1').autoFill('A1:A3', 'FillMonths');
      const range = sheet.getRange('A1:A3').load('text');
      await context.sync();
      return range.text.flat();
    },
    gives: ['31/01/2026', '28/02/2026', '31/03/2026'],
  },
  {
    name: 'removes repeated rows',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1:B5');
      range.values = [['k', 'v'], ['a', 1], ['A', 2], ['b', 3], ['a', 4]];
      const result = range.removeDuplicates([0], true).load('removed,uniqueRemaining');
      range.load('values');
      await context.sync();
      return [result.removed, result.uniqueRemaining, range.values];
    },
    gives: [2, 2, [['k', 'v'], ['a', 1], ['b', 3], ['', ''], ['', '']]],
  },
  {
    name: 'finds a cell by its text, forwards and backwards',
    script: async (context, sheet) => {
      sheet.getRange('A1:A4').values = [['apple'], ['pear'], ['apple pie'], ['plum']];
      const range = sheet.getRange('A1:A4');
      const [first, last, none] = [
        range.find('apple', { completeMatch: false, searchDirection: 'Forward' }), range.find('apple', { completeMatch: false, searchDirection: 'Backwards' }),
        range.findOrNullObject('cherry', { completeMatch: false }),
      ];
      first.load('address');
      last.load('address');
      await context.sync();
      return [first.address, last.address, none.isNullObject];
    },
    gives: ['Sheet1!A1', 'Sheet1!A3', true],
  },
  {
    name: 'finds special cells',
    script: async (context, sheet) => {
      sheet.getRange('A1:C2').values = [[1, 'x', ''], ['=1/0', '', true]];
      const used = sheet.getRange('A1:C2');
      const found = [
        used.getSpecialCells('Blanks'), used.getSpecialCells('Constants'), used.getSpecialCells('Constants', 'Text'), used.getSpecialCells('Formulas', 'Errors'),
      ].map((areas) => areas.load('address'));
      const none = used.getSpecialCellsOrNullObject('DataValidations');
      await context.sync();
      return [found.map(({ address }) => address.replaceAll('Sheet1!', '')), none.isNullObject];
    },
    gives: [['C1,B2', 'A1:B1,C2', 'B1', 'A2'], true],
  },
  {
    name: 'filters a range on the sheet and shows it again',
    script: async (context, sheet) => {
      const range = sheet.getRange('A1:B4');
      range.values = [['Name', 'n'], ['a', 1], ['b', 5], ['c', 9]];
      sheet.autoFilter.apply(range, 1, { filterOn: 'Custom', criterion1: '>1', criterion2: '<9', operator: 'And' });
      const visible = range.getVisibleView().load('values');
      sheet.autoFilter.load('enabled,isDataFiltered,criteria');
      await context.sync();
      const { enabled, isDataFiltered } = sheet.autoFilter;
      sheet.autoFilter.remove();
      const all = range.getVisibleView().load('rowCount');
      await context.sync();
      return [visible.values, enabled, isDataFiltered, all.rowCount];
    },
    gives: [[['Name', 'n'], ['b', 5]], true, true, 4],
  },
  {
    name: 'refuses to fill a destination that does not hold the source',
    script: async (context, sheet) => {
      sheet.getRange('A1:A2').autoFill('C1:C4');
      await context.sync();
    },
    refusedWith: { code: 'InvalidArgument', location: 'Range.autoFill' },
  },
]);

testExamples('Excel, asked for names and the workbook’s own things,', [
  {
    name: 'adds names for ranges, values and formulas',
    script: async (context, sheet) => {
      const { names } = context.workbook;
      names.add('Rate', '=0.2', 'VAT');
      names.add('Amounts', sheet.getRange('A1:A2'));
      names.addFormulaLocal('Total', '=SUM(Amounts)');
      sheet.getRange('A1:B1').values = [[10, '=Total*Rate']];
      sheet.getRange('A2').values = [[20]];
      names.load('items/name,items/type,items/value,items/formula,items/scope,items/visible,items/comment');
      const [cell, range] = [sheet.getRange('B1').load('values'), names.getItem('Amounts').getRange().load('address')];
      await context.sync();
      return [names.items.map(({ name, type, value, formula }) => [name, type, value as unknown, formula as unknown]), names.items[0]?.comment, cell.values[0]?.[0], range.address];
    },
    gives: [
      [['Rate', 'Double', 0.2, '=0.2'], ['Amounts', 'Range', 'Sheet1!$A$1:$A$2', '=Sheet1!$A$1:$A$2'], ['Total', 'Double', 30, '=SUM(Amounts)']],
      'VAT', 6, 'Sheet1!A1:A2',
    ],
  },
  {
    name: 'lets names follow their cells when rows are inserted, not when they are sorted',
    script: async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[2], [1]];
      const name = context.workbook.names.add('First', sheet.getRange('A1'));
      sheet.getRange('A1:A2').sort.apply([{ key: 0 }]);
      sheet.getRange('1:1').insert('Down');
      name.load('formula');
      await context.sync();
      return name.formula as unknown;
    },
    gives: '=Sheet1!$A$2',
  },
  {
    name: 'keeps a sheet’s own name apart from the workbook’s',
    script: async (context, sheet) => {
      context.workbook.names.add('Where', '="book"');
      sheet.names.add('Where', '="sheet"');
      const [ofBook, ofSheet] = [context.workbook.names.getItem('Where').load('value,scope'), sheet.names.getItem('Where').load('value,scope')];
      await context.sync();
      return [[ofBook.value, ofBook.scope], [ofSheet.value, ofSheet.scope]] as unknown;
    },
    gives: [['book', 'Workbook'], ['sheet', 'Worksheet']],
  },
  {
    name: 'refuses names that look like cells or are taken',
    script: async (context) => {
      const codes: unknown[] = [];
      for (const name of ['A1', 'R1C1', '1st', 'has space', 'Twice', 'twice'])
        try {
          context.workbook.names.add(name, '=1');
          await context.sync();
          codes.push('added');
        } catch (error) {
          codes.push((error as OfficeExtension.Error).code);
        }
      return codes;
    },
    gives: ['InvalidArgument', 'InvalidArgument', 'InvalidArgument', 'InvalidArgument', 'added', 'ItemAlreadyExists'],
  },
  {
    name: 'keeps settings, properties and XML parts',
    script: async (context) => {
      const { settings, properties, customXmlParts } = context.workbook;
      settings.add('seen', { on: new Date(Date.UTC(2026, 10, 24)), count: 3 });
      properties.title = 'Plan';
      properties.custom.add('Team', 'Northmoor');
      const part = customXmlParts.add('<a xmlns="urn:x"><b/></a>').load('namespaceUri');
      const xml = part.getXml();
      const setting = settings.getItem('seen').load('value');
      const [team, none] = [properties.custom.getItem('team').load('value,type'), settings.getItemOrNullObject('unseen')];
      properties.load('title');
      const ofNamespace = customXmlParts.getByNamespace('urn:x').getCount();
      await context.sync();
      return [setting.value, properties.title, team.value, team.type, none.isNullObject, part.namespaceUri, xml.value, ofNamespace.value] as unknown;
    },
    gives: [{ on: new Date(Date.UTC(2026, 10, 24)), count: 3 }, 'Plan', 'Northmoor', 'String', true, 'urn:x', '<a xmlns="urn:x"><b/></a>', 1],
  },
  {
    name: 'calculates by hand when told to',
    script: async (context, sheet) => {
      const { application } = context.workbook;
      sheet.getRange('A1:B1').values = [[1, '=A1+1']];
      application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[5]];
      const stale = sheet.getRange('B1').load('values');
      await context.sync();
      application.calculate('Recalculate');
      const fresh = sheet.getRange('B1').load('values');
      application.load('calculationMode');
      await context.sync();
      return [stale.values[0]?.[0], fresh.values[0]?.[0], application.calculationMode] as unknown;
    },
    gives: [2, 6, 'Manual'],
  },
  {
    name: 'works out worksheet functions over ranges and each other’s results',
    script: async (context, sheet) => {
      sheet.getRange('A1:B3').values = [['Wrench', 10], ['Saw', 20], ['Nail', '=B2*2']];
      const { functions } = context.workbook;
      const found = functions.vlookup('Saw', sheet.getRange('A1:B3'), 2, false);
      const results = [functions.sum(sheet.getRange('B1:B3'), 5), found, functions.product(found, 3), functions.vlookup('Axe', sheet.getRange('A1:B3'), 2, false)];
      results.forEach((result) => result.load('value,error'));
      await context.sync();
      return results.map(({ value, error }) => [value, error]);
    },
    gives: [[75, null], [20, null], [60, null], [null, '#N/A']],
  },
  {
    name: 'is a British Excel',
    script: async (context) => {
      const { cultureInfo } = context.workbook.application;
      cultureInfo.load('name');
      cultureInfo.datetimeFormat.load('shortDatePattern');
      cultureInfo.numberFormat.load('numberDecimalSeparator');
      await context.sync();
      return [cultureInfo.name, cultureInfo.datetimeFormat.shortDatePattern, cultureInfo.numberFormat.numberDecimalSeparator];
    },
    gives: ['en-GB', 'dd/MM/yyyy', '.'],
  },
]);
