import { rectangle } from '../../../src/host/model/address';
import { Book } from '../../../src/host/model/book';
import { EMPTY_CELL, type Cell } from '../../../src/host/model/cell';
import { DEFAULT_PAGE_LAYOUT, type Chart, type ChartSeries, type Validation } from '../../../src/host/model/features';
import { PRESET_CRITERIA } from '../../../src/host/model/preset-criteria';
import { CellError, type Scalar } from '../../../src/host/model/scalar';
import type { Sheet } from '../../../src/host/model/sheet';
import { DEFAULT_STYLE, restyle, type Border, type Style, type StyleChange } from '../../../src/host/model/style';
import type { Table } from '../../../src/host/model/table';

const NOW = new Date('2026-03-02T09:30:00Z');
const DAY = 46_083; // 2 March 2026

/** A workbook in which every part of the model that files hold is used at least once. */
export function bookWithEverything(): Book {
  const book = new Book(() => NOW);
  const plan = book.addSheet('Plan');
  const lists = book.addSheet('Lists & more');
  const looks = book.addSheet("Kim's looks");
  const printed = book.addSheet('Printed');
  const secret = book.addSheet('_state');

  fillPlan(book, plan);
  fillLists(book, lists);
  fillLooks(looks);
  fillPrinted(book, printed);
  secret.visibility = 'VeryHidden';
  write(secret, 0, 0, '{"schema":1}');
  lists.visibility = 'Hidden';

  book.names.push(
    { name: 'StatusList', formula: "='Lists & more'!$A$2:$A$5", scope: null, visible: true, comment: 'Every status' },
    { name: 'sig.PlanActions.lead', formula: '=Plan!$C$4', scope: null, visible: false, comment: '' },
    { name: 'Local', formula: '=Plan!$A$1', scope: plan.id, visible: true, comment: '' },
    { name: 'Limit', formula: '=14', scope: null, visible: true, comment: '' },
    { name: 'Newest', formula: '=MAXIFS(PlanActions[Due],PlanActions[Status],"At risk")', scope: null, visible: true, comment: '' },
  );
  book.properties.set('title', 'A workbook with everything').set('author', 'R. Ash & Co').set('company', 'Northtown CRT');
  book.properties.set('creationDate', '2026-01-31T08:00:00Z');
  book.customProperties.set('planId', 'abc-123').set('version', 3).set('ratio', 0.25).set('isSample', true);
  book.customProperties.set('reviewed', new Date('2026-01-05T00:00:00Z'));
  book.settings.set('Office.AutoShowTaskpaneWithDocument', 'true').set('filter', '{"text":"<&>\\n"}');
  book.customXmlParts.set('{11111111-2222-4333-8444-555555555555}', '<notes xmlns="urn:example"><note>One &amp; two</note></notes>');
  book.activeSheetId = plan.id;
  book.takeJournal();
  return book;
}

/** Puts contents into a cell, keeping what else is given. */
export function write(sheet: Sheet, row: number, column: number, value: Scalar, more: Partial<Cell> = {}): void {
  sheet.setCell(row, column, { ...EMPTY_CELL, value, ...more });
}

const look = (change: StyleChange): Style => restyle(DEFAULT_STYLE, change);
const header = look({ font: { bold: true, color: '#FFFFFF' }, fill: '#12475A', wrapText: true, verticalAlignment: 'Center' });
const date = look({ numberFormat: 'dd mmm yyyy', horizontalAlignment: 'Right' });

function fillPlan(book: Book, sheet: Sheet): void {
  sheet.tabColor = '#12475A';
  sheet.showGridlines = false;
  sheet.zoom = 90;
  sheet.freeze = { rowCount: 4, columnCount: 2 };
  sheet.selection = rectangle(4, 1, 2, 1);
  for (const [column, points] of [60, 180, 90, 75, 90, 60].entries()) sheet.columns.set(column, { size: points });
  sheet.columns.set(6, { size: 51, hidden: true });
  sheet.rows.set(3, { size: 30 });
  sheet.rows.set(5, { size: 45, isFitted: true });

  write(sheet, 0, 0, 'Plan', { style: look({ font: { size: 18, color: '#12475A' } }) });
  write(sheet, 1, 0, 'Who does what, and by when.', { style: look({ font: { italic: true, color: '#595959' } }) });
  const columns = ['ID', 'Action', 'Lead', 'Due', 'Status', 'Days\nleft'];
  for (const [column, name] of columns.entries()) write(sheet, 3, column, name, { style: header });
  const rows: [string, string, string, number, string][] = [
    ['A1', 'Map the pathway 🗺️', 'Ash', DAY + 10, 'On track'],
    ['A2', '=Not a formula', 'Birch & Co <crt>', DAY - 3, 'At risk'],
    ['A3', '  spaces kept  ', 'Cedar', DAY + 60, 'Complete'],
  ];
  for (const [index, [id, action, lead, due, status]] of rows.entries()) {
    const row = 4 + index;
    write(sheet, row, 0, id);
    write(sheet, row, 1, action, action.startsWith('=') ? { isLiteralText: true } : {});
    write(sheet, row, 2, lead);
    write(sheet, row, 3, due, { style: date });
    write(sheet, row, 4, status);
    write(sheet, row, 5, due - DAY, { formula: '=[@Due]-DATE(2026,3,2)' });
  }
  write(sheet, 7, 0, 'Total');
  write(sheet, 7, 5, 67, { formula: "=SUBTOTAL(109,PlanActions[Days\nleft])" });
  sheet.tables.push(planTable(book, sheet, columns));
  sheet.validations = [
    validation(book, {
      areas: [rectangle(4, 4, 3)],
      rule: { type: 'List', source: '=StatusList', inCellDropDown: true },
      prompt: { title: 'Status', message: 'How it stands.\nExample: On track', showPrompt: true },
      errorAlert: { title: 'Not a status', message: 'Choose one from the list.', showAlert: true, style: 'Stop' },
    }),
    validation(book, {
      areas: [rectangle(4, 3, 3), rectangle(9, 3, 2)],
      rule: { type: 'Date', operator: 'GreaterThan', formula1: 36_526, formula2: null },
      errorAlert: { title: 'Date', message: 'A date, please.', showAlert: true, style: 'Warning' },
    }),
    validation(book, { areas: [rectangle(4, 2, 3)], rule: { type: 'List', source: 'Ash,Birch "B" Ltd,Cedar', inCellDropDown: false } }),
    validation(book, { areas: [rectangle(4, 1, 3)], rule: { type: 'Custom', formula: '=LEN(B5)<100' }, ignoreBlanks: false }),
    validation(book, {
      areas: [rectangle(12, 0)],
      rule: { type: 'Decimal', operator: 'Between', formula1: 0, formula2: '=Limit' },
      errorAlert: { title: '', message: '', showAlert: true, style: 'Information' },
    }),
  ];
  sheet.notes = [
    { row: 3, column: 2, author: 'R. Ash', text: 'Who leads this?\nOne person.' },
    { row: 3, column: 4, author: 'Birch', text: 'See "Lists" <here> & there' },
  ];
  sheet.hyperlinks = [
    { row: 0, column: 3, address: null, documentReference: "'Lists & more'!A1", screenTip: 'To the lists' },
    { row: 0, column: 4, address: 'https://example.org/?a=1&b=2', documentReference: null, screenTip: null },
  ];
  write(sheet, 0, 3, 'Lists');
  write(sheet, 0, 4, 'Outside');
}

function planTable(book: Book, sheet: Sheet, names: readonly string[]): Table {
  return {
    id: book.nextTableId(),
    name: 'PlanActions',
    sheetId: sheet.id,
    area: rectangle(3, 0, 5, 6),
    columns: names.map((name, index) => ({
      id: index + 1,
      name,
      calculatedFormula: index === 5 ? '=[@Due]-DATE(2026,3,2)' : null,
      totalsLabel: index === 0 ? 'Total' : null,
      totalsFormula: index === 5 ? '=SUBTOTAL(109,[Days\nleft])' : null,
    })),
    showHeaders: true,
    showTotals: true,
    style: 'TableStyleLight1',
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: true,
    highlightLastColumn: false,
    showFilterButton: true,
    filters: [{ column: 4, criteria: { filterOn: 'Values', values: ['On track', 'At risk', 'Complete'] } }],
    sortFields: [{ column: 3, ascending: false }],
  };
}

function fillLists(book: Book, sheet: Sheet): void {
  for (const [row, text] of ['Status', 'Not started', 'On track', 'At risk', 'Complete'].entries()) write(sheet, row, 0, text);
  const odd: Scalar[] = [
    'line\nbreak', 'tab\there', 'return\r\nfeed', 'control \u0001 sign', '_x000D_ by itself', 'lone \uD83D half', '\uFFFF', '"quoted" & <tagged>',
    'x'.repeat(32_767), '12', 'TRUE', '+1', '-1', '@x', '#N/A', true, false, 0, -0.1, 1e21, 1.5e-7, 0.1 + 0.2, 123456789012345,
    CellError.of('#N/A'), CellError.of('#REF!'), CellError.of('#DIV/0!'),
  ];
  for (const [row, value] of odd.entries()) write(sheet, row, 2, value);
  write(sheet, 0, 4, 'text', { formula: '="te"&"xt"' });
  write(sheet, 1, 4, true, { formula: '=1=1' });
  write(sheet, 2, 4, CellError.of('#DIV/0!'), { formula: '=1/0' });
  write(sheet, 3, 4, null, { formula: '=TODAY()' });
  write(sheet, 4, 4, 3, { formula: '=ROWS(PlanActions)' });
  write(sheet, 5, 4, 'A1, A2', { formula: '=TEXTJOIN(", ",TRUE,"A1","A2")' });
  write(sheet, 6, 4, 'Ash', { formula: '=IFERROR(INDEX(PlanActions[Lead],MATCH("A1",PlanActions[[#Data],[ID]],0)),"")' });
  write(sheet, 7, 4, 'a', { formula: '=SORT(A2:A5)', spill: { rowCount: 2, columnCount: 1 } });
  write(sheet, 8, 4, 'b', { spilledFrom: { row: 7, column: 4 } });
  sheet.autoFilter = { area: rectangle(0, 0, 5, 1), filters: [{ column: 0, criteria: { filterOn: 'Custom', criterion1: '<>Complete' } }] };
  sheet.rows.set(4, { hiddenByFilter: true });
  sheet.protection = {
    options: {
      allowAutoFilter: true, allowDeleteColumns: false, allowDeleteRows: false, allowEditObjects: true, allowEditScenarios: false,
      allowFormatCells: true, allowFormatColumns: false, allowFormatRows: false, allowInsertColumns: false,
      allowInsertHyperlinks: false, allowInsertRows: false, allowPivotTables: false, allowSort: true, selectionMode: 'Unlocked',
    },
    password: null,
    passwordDigest: { password: 'CC1A' },
  };
  book.calculationMode = 'AutomaticExceptTables';
}

function fillLooks(sheet: Sheet): void {
  const line = (style: Border['style'], weight: Border['weight'], color = '#FF0000'): Border => ({ style, weight, color });
  const looks: StyleChange[] = [
    { font: { name: 'Arial', size: 9, bold: true, italic: true, strikethrough: true, underline: 'Double', color: '#0B5A2A' } },
    { font: { superscript: true } },
    { font: { subscript: true, underline: 'SingleAccountant' } },
    { fill: '#D9F0DF' },
    { horizontalAlignment: 'CenterAcrossSelection', verticalAlignment: 'Top', indentLevel: 2, shrinkToFit: true },
    { textOrientation: -45 },
    { textOrientation: 90 },
    { textOrientation: 180 },
    { borders: { EdgeTop: line('Continuous', 'Hairline'), EdgeBottom: line('Double', 'Thick'), EdgeLeft: line('Dash', 'Medium') } },
    { borders: { EdgeRight: line('Dot', 'Thin', '#000000'), DiagonalDown: line('Continuous', 'Thin'), DiagonalUp: line('Continuous', 'Thin') } },
    { locked: false, formulaHidden: true },
    { numberFormat: '0.0%;[Red]-0.0%;"–"' },
    { numberFormat: 'm/d/yyyy' },
    { numberFormat: '@' },
    { styleName: 'Good', fill: '#C6EFCE', font: { color: '#006100' } },
    { styleName: 'House style', font: { italic: true } },
  ];
  for (const [row, change] of looks.entries()) {
    write(sheet, row, 0, row / 2, { style: look(change) });
    sheet.setCell(row, 1, { ...EMPTY_CELL, style: look(change) });
  }
  sheet.columns.set(3, { style: look({ fill: '#F3F6F7' }) });
  sheet.rows.set(20, { style: look({ font: { bold: true } }), size: 21 });
  sheet.standardWidth = 60;
  sheet.mergedAreas = [rectangle(18, 0, 2, 2), rectangle(18, 3, 1, 4)];
  sheet.showHeadings = false;
  sheet.freeze = { rowCount: 1, columnCount: 0 };
}

function fillPrinted(book: Book, sheet: Sheet): void {
  for (const [row, values] of [['', 'Open', 'Done'], ['G1', 3, 5], ['G2', 1, 8], ['G3', 6, 2]].entries())
    for (const [column, value] of values.entries()) if (value !== '') write(sheet, row, column, value);
  sheet.pageLayout = {
    ...DEFAULT_PAGE_LAYOUT,
    orientation: 'Landscape',
    zoom: { pagesWide: 1, pagesTall: null },
    margins: { left: 36, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    printArea: [rectangle(0, 0, 30, 12)],
    titleRows: { row: 0, rowCount: 1 },
    titleColumns: { column: 0, columnCount: 1 },
    header: { left: '&B&A', center: '', right: 'R && D' },
    footer: { left: '&F', center: 'Page &P of &N', right: '&D' },
    centerHorizontally: true,
    printGridlines: true,
  };
  sheet.conditionalFormats = conditionalFormats(book);
  sheet.charts = charts(book);
}

function conditionalFormats(book: Book): Sheet['conditionalFormats'] {
  const area = [rectangle(1, 1, 3, 2)];
  const one = (priority: number, rule: Sheet['conditionalFormats'][number]['rule'], format: StyleChange = {}, stopIfTrue = false) => ({
    id: book.nextFeatureId(), areas: area, rule, format, priority, stopIfTrue,
  });
  return [
    one(1, { type: 'Custom', formula: '=$B2>$C2' }, { font: { color: '#8A1116', bold: true, strikethrough: true }, fill: '#F9D6D5' }, true),
    one(0, { type: 'CellValue', operator: 'Between', formula1: '=1', formula2: '=Limit' }, { fill: '#D9F0DF', numberFormat: '0.0' }),
    one(2, { type: 'CellValue', operator: 'EqualTo', formula1: '="Done & dusted"', formula2: null }, {
      borders: { EdgeBottom: { style: 'Continuous', weight: 'Thin', color: '#12475A' } },
    }),
    one(3, { type: 'ContainsText', operator: 'Contains', text: 'risk "x"' }, { font: { italic: true } }),
    one(4, { type: 'ContainsText', operator: 'NotContains', text: 'a' }, { font: { underline: 'Single' } }),
    one(5, { type: 'ContainsText', operator: 'BeginsWith', text: 'a' }, { fill: '#EDEDED' }),
    one(6, { type: 'ContainsText', operator: 'EndsWith', text: 'z' }, { fill: '#EDEDED' }),
    one(7, { type: 'TopBottom', kind: 'BottomPercent', rank: 20 }, { fill: '#FDECC8' }),
    one(8, { type: 'DataBar', color: '#638EC6' }),
    one(38, { type: 'DataBar', color: '#00AA00', direction: 'RightToLeft', isBarOnly: true }),
    one(39, {
      type: 'IconSet', style: 'FourRating', isReversed: true, isIconOnly: true,
      criteria: [
        { kind: 'Percent', operator: 'GreaterThanOrEqual', formula: '=0' },
        { kind: 'Number', operator: 'GreaterThan', formula: '=3' },
        { kind: 'Percentile', operator: 'GreaterThanOrEqual', formula: '=50' },
        { kind: 'Formula', operator: 'GreaterThan', formula: '=$B$2*2' },
      ],
    }),
    one(9, {
      type: 'ColorScale',
      points: [
        { kind: 'LowestValue', formula: null, color: '#F8696B' },
        { kind: 'Percentile', formula: '50', color: '#FFEB84' },
        { kind: 'HighestValue', formula: null, color: '#63BE7B' },
      ],
    }),
    one(10, { type: 'IconSet', style: 'ThreeTrafficLights1' }),
    ...PRESET_CRITERIA.map((criterion, index) => one(12 + index, { type: 'PresetCriteria', criterion }, { font: { color: '#8A1116' } })),
    one(11, { type: 'IconSet', style: 'ThreeTriangles' }),
  ];
}

function charts(book: Book): Chart[] {
  const series: ChartSeries[] = [
    { name: 'Open', nameReference: 'Printed!$B$1', values: 'Printed!$B$2:$B$4', categories: 'Printed!$A$2:$A$4', color: '#12475A', marker: 'Automatic' },
    { name: 'All done', nameReference: null, values: 'Printed!$C$2:$C$4', categories: 'Printed!$A$2:$A$4', color: null, marker: 'Automatic' },
  ];
  const chart = (type: string, index: number, more: Partial<Chart> = {}): Chart => ({
    id: book.nextFeatureId(), name: `${type} chart`, type, title: `${type} & more`, series,
    left: 200 + (index % 2) * 320, top: 10.5 + Math.floor(index / 2) * 200, width: 300, height: 180,
    hasLegend: true, legendPosition: 'Bottom', isCategoryReversed: false, hasValueAxis: true, hasGridlines: true, categoryAxisTitle: 'Goal', valueAxisTitle: 'Actions', hasDataLabels: true, ...more,
  });
  const pie = { series: series.slice(0, 1), categoryAxisTitle: null, valueAxisTitle: null };
  return [
    chart('ColumnClustered', 0),
    chart('BarStacked', 1, { title: null, hasLegend: false, legendPosition: 'Right' }),
    chart('LineMarkers', 2, { hasDataLabels: false }),
    chart('Pie', 3, pie),
    chart('Doughnut', 4, pie),
    chart('AreaStacked', 5, { hasDataLabels: false }),
    chart('XYScatter', 6),
    chart('RadarMarkers', 7, { legendPosition: 'Corner' }),
    chart('XYScatterLines', 8, { series: series.map((each, index) => ({ ...each, marker: index === 0 ? 'Diamond' : 'None' })) }),
  ];
}

function validation(book: Book, given: Pick<Validation, 'areas' | 'rule'> & Partial<Validation>): Validation {
  return {
    id: book.nextFeatureId(),
    ignoreBlanks: true,
    prompt: { title: '', message: '', showPrompt: true },
    errorAlert: { title: '', message: '', showAlert: true, style: 'Stop' },
    ...given,
  };
}
