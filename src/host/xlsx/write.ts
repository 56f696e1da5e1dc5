import type { Book } from '../model/book';
import type { SheetVisibility } from '../model/sheet';
import { PackageWriter } from './archive/package-writer';
import type { FormulaPlace } from './formula/file-form';
import { addWorksheet } from './sheet/worksheet-writer';
import { StyleWriter } from './style/style-writer';
import { writeCustomXml } from './workbook/custom-xml';
import { dynamicArrayMetadataXml } from './workbook/dynamic-arrays';
import { writeNames } from './workbook/names';
import { writeProperties } from './workbook/properties';
import { SharedStringWriter } from './workbook/shared-strings';
import { shownSheet } from './workbook/shown-sheet';
import { themeXml } from './workbook/theme';
import { element } from './xml/build';

const CONTENT = 'application/vnd.openxmlformats-officedocument';
const WORKBOOK = 'xl/workbook.xml';

const STATES: Readonly<Record<SheetVisibility, string | null>> = {
  Visible: null,
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};
const CALCULATION: Readonly<Record<Book['calculationMode'], string | null>> = {
  Automatic: null,
  AutomaticExceptTables: 'autoNoTable',
  Manual: 'manual',
};

/**
 * Writes a whole workbook as .xlsx: everything that the model holds. The same book always gives the same bytes, its
 * dates being those of the book's own clock. Excel is told to calculate everything when it opens the file.
 * @throws RangeError for a chart type or a written-out validation list that files cannot hold
 */
export async function writeXlsx(book: Book): Promise<Uint8Array> {
  const target = new PackageWriter();
  const styles = new StyleWriter();
  const strings = new SharedStringWriter();
  const tableNames = new Set(book.tables.map(({ name }) => name.toLowerCase()));
  const isTable: FormulaPlace['isTable'] = (name) => tableNames.has(name.toLowerCase());
  const numbers = { table: 0, drawing: 0, chart: 0, comments: 0, noteBlock: 0 };
  let hasDynamicArrays = false;

  target.relate('', 'officeDocument', WORKBOOK);
  const sheetIds = book.sheets.map((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const id = target.relate(WORKBOOK, 'worksheet', part);
    addWorksheet(sheet, part, {
      book,
      target,
      styles,
      strings,
      isTable,
      noteDynamicArray: () => (hasDynamicArrays = true),
      nextNumber: (kind) => (numbers[kind] += 1),
    });
    return id;
  });
  const addPart = (type: string, name: string, contentType: string, xml: string): void => {
    target.relate(WORKBOOK, type, `xl/${name}`);
    target.add(`xl/${name}`, `${CONTENT}.${contentType}+xml`, xml);
  };
  addPart('theme', 'theme/theme1.xml', 'theme', themeXml());
  addPart('styles', 'styles.xml', 'spreadsheetml.styles', styles.toXml());
  if (!strings.isEmpty) addPart('sharedStrings', 'sharedStrings.xml', 'spreadsheetml.sharedStrings', strings.toXml());
  if (hasDynamicArrays)
    addPart('sheetMetadata', 'metadata.xml', 'spreadsheetml.sheetMetadata', dynamicArrayMetadataXml());
  target.add(
    WORKBOOK,
    `${CONTENT}.spreadsheetml.sheet.main+xml`,
    workbookXml(book, sheetIds, { table: null, isTable }),
  );
  writeCustomXml(book, target, WORKBOOK);
  writeProperties(book, target);
  return target.toBytes();
}

/** In the order of CT_Workbook. */
function workbookXml(book: Book, sheetIds: readonly string[], place: FormulaPlace): string {
  const activeTab = book.sheets.indexOf(shownSheet(book));
  return element(
    'workbook',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    element('workbookPr', { date1904: book.date1904 || null, defaultThemeVersion: 166925 }),
    book.isProtected && element('workbookProtection', { lockStructure: true }),
    element(
      'bookViews',
      {},
      element('workbookView', {
        xWindow: 0,
        yWindow: 0,
        windowWidth: 28800,
        windowHeight: 15000,
        activeTab: activeTab || null,
      }),
    ),
    element(
      'sheets',
      {},
      book.sheets.map((sheet, index) =>
        element('sheet', {
          name: sheet.name,
          sheetId: index + 1,
          state: STATES[sheet.visibility],
          'r:id': sheetIds[index],
        }),
      ),
    ),
    writeNames(book, place),
    element('calcPr', { calcId: 191029, calcMode: CALCULATION[book.calculationMode], fullCalcOnLoad: true }),
  );
}
