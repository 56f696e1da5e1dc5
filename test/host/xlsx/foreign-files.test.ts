import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { rectangle } from '../../../src/host/model/address';
import type { Book } from '../../../src/host/model/book';
import { CellError } from '../../../src/host/model/scalar';
import type { Sheet } from '../../../src/host/model/sheet';
import { readXlsx } from '../../../src/host/xlsx/read';
import { packageOf, worksheetPackage, MAIN, OFFICE } from './package-by-hand';

const open = (name: string): ReturnType<typeof readXlsx> =>
  readXlsx(readFileSync(join(__dirname, '../../fixtures/files', name)));

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

describe.each(['openpyxl.xlsx', 'libreoffice.xlsx'])('%s', (file) => {
  const opened = open(file);

  it('gives every value, with text as text', async () => {
    const { book, leftOut } = await opened;
    const plan = sheetOf(book, 'Plan');
    const row = (at: number): unknown[] => Array.from({ length: 6 }, (_, column) => plan.cell(at, column).value);
    expect(row(2)).toEqual(['ID', 'Action', 'Lead', 'Due', 'Status', 'Progress']);
    expect(row(3)).toEqual(['A1', 'Map the pathway', 'Ash', 46_093, 'On track', 0.25]);
    expect(row(4)).toEqual(['A2', '=plain text', 'Birch & Co', 46_080, 'At risk', 0.5]);
    expect(row(5)).toEqual(['A3', '  spaces, é, 🗺 and\nlines  ', 'Cedar', 46_143, 'Complete', 1]);
    expect(plan.cell(4, 1).formula).toBeNull();
    expect(plan.cell(0, 7).formula).toBe('=SUM(F4:F6)');
    expect(plan.cell(1, 7).value).toBe(true);
    expect(plan.cell(2, 7).value).toBe(CellError.of('#N/A'));
    expect(leftOut).toEqual([]);
  });

  it('gives the table, its list and its names', async () => {
    const { book } = await opened;
    const [table] = sheetOf(book, 'Plan').tables;
    expect(table).toMatchObject({ name: 'PlanActions', area: rectangle(2, 0, 4, 6), showHeaders: true, showTotals: false });
    expect(table?.columns.map(({ name }) => name)).toEqual(['ID', 'Action', 'Lead', 'Due', 'Status', 'Progress']);
    expect(sheetOf(book, 'Plan').validations).toMatchObject([
      {
        areas: [rectangle(3, 4, 3)],
        rule: { type: 'List', source: '=StatusList', inCellDropDown: true },
        prompt: { title: 'Status', message: 'How it stands', showPrompt: true },
        errorAlert: { title: 'Not a status', style: 'Stop', showAlert: true },
      },
    ]);
    const formulas = new Map(book.names.map(({ name, formula }) => [name, formula.replaceAll("'", '')]));
    expect(formulas).toEqual(new Map([['StatusList', '=Lists!$A$1:$A$3'], ['sig.schemaVersion', '=1']]));
    expect(sheetOf(book, 'Lists').visibility).toBe('Hidden');
  });

  it('gives looks, rules, links, notes, the printed page and the chart', async () => {
    const plan = sheetOf((await opened).book, 'Plan');
    expect(plan.cell(0, 0).style.font).toMatchObject({ name: 'Arial', size: 18, bold: true, color: '#12475A' });
    expect(plan.cell(2, 0).style).toMatchObject({ fill: '#12475A', font: { color: '#FFFFFF' } });
    expect(plan.cell(5, 1).style).toMatchObject({ wrapText: true, verticalAlignment: 'Top', indentLevel: 1 });
    expect(plan.cell(3, 2).style.borders.EdgeBottom).toEqual({ style: 'Continuous', weight: 'Thin', color: '#D9D9D9' });
    expect(plan.cell(3, 5).style.numberFormat).toBe('0%');
    expect(plan.conditionalFormats.map(({ rule }) => rule.type)).toEqual(['Custom', 'CellValue', 'ColorScale']);
    expect(plan.conditionalFormats[0]).toMatchObject({
      rule: { formula: '=$E4="At risk"' },
      format: { fill: '#FDECC8', font: { color: '#6B4400' } },
    });
    expect(plan.notes).toMatchObject([{ row: 2, column: 2, text: 'Who leads this?' }]);
    expect(plan.hyperlinks).toMatchObject([{ row: 1, column: 0, documentReference: 'Lists!A1' }]);
    expect(plan.mergedAreas).toEqual([rectangle(4, 7, 2, 2)]);
    expect(plan.columnWidth(1)).toBe(210);
    expect(plan.rowHeight(2)).toBe(30);
    expect(plan.tabColor).toBe('#12475A');
    expect(plan.pageLayout).toMatchObject({
      orientation: 'Landscape', paperSize: 9, zoom: { pagesWide: 1, pagesTall: null }, titleRows: { row: 2, rowCount: 1 },
    });
    expect(plan.charts).toMatchObject([{ type: 'ColumnClustered', title: 'Progress', series: [{ name: 'Progress' }] }]);
  });
});

describe('the many ways to write the same', () => {
  it.each([
    ['prefixed names', `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`, 7],
    ['the strict edition', `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>`, 7],
    ['no places', sheetXml('<row><c><v>7</v></c></row>'), 7],
    ['text in place', sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> é </t></is></c></row>'), ' é '],
    ['text of several runs', sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>'), 'ab'],
    ['a date written out', sheetXml('<row r="1"><c r="A1" t="d"><v>2026-03-02T12:00:00</v></c></row>'), 46_083.5],
    ['an escaped control character', sheetXml('<row r="1"><c r="A1" t="str"><v>a_x0001_b_x005F_x0041_</v></c></row>'), 'a\u0001b_x0041_'],
    ['an error of its own kind', sheetXml('<row r="1"><c r="A1" t="e"><v>#BLOCKED!</v></c></row>'), CellError.of('#VALUE!')],
    ['a CDATA section', sheetXml('<row r="1"><c r="A1" t="str"><v><![CDATA[a<b]]></v></c></row>'), 'a<b'],
  ])('%s', async (_, xml, value) => {
    const { book } = await readXlsx(worksheetPackage(xml));
    expect(book.sheets[0]?.cell(0, 0).value).toEqual(value);
  });

  it('expands shared formulas, and keeps the areas of array formulas', async () => {
    const { book } = await readXlsx(
      worksheetPackage(
        sheetXml(`<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*$C$1+SUM(D$1:D1)</f><v>1</v></c></row>
          <row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>
          <row r="4"><c r="A4"><f t="array" ref="A4:A5">TRANSPOSE(B1:C1)</f><v>4</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>`),
      ),
    );
    const cells = [0, 1, 2, 3, 4].map((row) => book.sheets[0]?.cell(row, 0));
    expect(cells.map((cell) => cell?.formula)).toEqual([
      '=B1*$C$1+SUM(D$1:D1)', '=B2*$C$1+SUM(D$1:D2)', '=B3*$C$1+SUM(D$1:D3)', '=TRANSPOSE(B1:C1)', null,
    ]);
    expect(cells[3]?.spill).toEqual({ rowCount: 2, columnCount: 1 });
    expect(cells[4]?.spilledFrom).toEqual({ row: 3, column: 0 });
  });

  it('takes validations and formats from extension lists, as Excel writes those that point to other sheets', async () => {
    const { book } = await readXlsx(
      worksheetPackage(
        `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheetData/><extLst>
          <ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">
            <x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">
              <x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>Lists!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation>
            </x14:dataValidations></ext>
          <ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">
            <x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">
              <x14:cfRule type="expression" priority="3" id="{A}"><xm:f>Lists!$A$1=B2</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule>
              <xm:sqref>B2:B9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>
        </extLst></worksheet>`,
      ),
    );
    const [sheet] = book.sheets;
    expect(sheet?.validations).toMatchObject([{ areas: [rectangle(1, 1, 8)], rule: { type: 'List', source: '=Lists!$A$1:$A$3' } }]);
    expect(sheet?.conditionalFormats).toMatchObject([
      { areas: [rectangle(1, 1, 8)], rule: { type: 'Custom', formula: '=Lists!$A$1=B2' }, format: { font: { bold: true } } },
    ]);
  });

  it('resolves themed, tinted and indexed colours', async () => {
    const { book } = await readXlsx(
      packageOf({
        sheet: sheetXml('<row r="1"><c r="A1" s="1"/><c r="B1" s="2"/><c r="C1" s="3"/></row>'),
        styles: `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills><fill/><fill/>
          <fill><patternFill patternType="solid"><fgColor theme="4"/></patternFill></fill>
          <fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.249977111117893"/></patternFill></fill>
          <fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills><borders><border/></borders>
          <cellXfs><xf/><xf fillId="2"/><xf fillId="3"/><xf fillId="4"/></cellXfs></styleSheet>`,
      }),
    );
    expect([0, 1, 2].map((column) => book.sheets[0]?.cell(0, column).style.fill)).toEqual(['#4472C4', '#BFBFBF', '#FF0000']);
  });

  it('says where a message stands without a rule', async () => {
    const { leftOut } = await readXlsx(
      worksheetPackage(
        `<worksheet xmlns="${MAIN}"><sheetData/><dataValidations><dataValidation prompt="Hello" sqref="A1"/></dataValidations></worksheet>`,
      ),
    );
    expect(leftOut).toEqual(['Input messages without a rule on the sheet Sheet1']);
  });

  it('says what it leaves out, and keeps the values', async () => {
    const { book, leftOut } = await readXlsx(
      packageOf({
        sheet: sheetXml('<row r="1" outlineLevel="1"><c r="A1"><f>[1]Sheet1!A1*2</f><v>8</v></c></row>'),
        workbookRelationships: '<Relationship Id="m" Type="x/vbaProject" Target="vbaProject.bin"/>',
        sheetRelationships: '<Relationship Id="p" Type="x/pivotTable" Target="../pivotTables/pivotTable1.xml"/>',
      }),
    );
    expect(book.sheets[0]?.cell(0, 0)).toMatchObject({ value: 8, formula: null });
    expect(leftOut).toEqual([
      'Row groups on the sheet Sheet1',
      'Formulas that read other workbooks (their values are kept) on the sheet Sheet1',
      'Pivot tables on the sheet Sheet1',
      'Macros',
    ]);
  });
});

function sheetXml(rows: string): string {
  return `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
}
