import { Book } from '../model/book';
import type { ChartSeries } from '../model/features';
import type { Sheet, SheetVisibility } from '../model/sheet';
import { PackageReader } from './archive/package-reader';
import type { ZipLimits } from './archive/zip-reader';
import { firstReferencedValue, textOf } from './chart/chart-data';
import { LeftOut } from './left-out';
import { readTables, readWorksheet, type WorkbookReading } from './sheet/worksheet-reader';
import { readStyleSheet } from './style/style-reader';
import { readCustomXml } from './workbook/custom-xml';
import { readNames } from './workbook/names';
import { readProperties } from './workbook/properties';
import { hasRuns, plainText } from './workbook/shared-strings';
import { shownSheet } from './workbook/shown-sheet';
import { readThemeColours } from './workbook/theme';
import type { XmlElement } from './xml/element';
import { fromExcelText } from './xml/excel-text';
import { knownWord } from './xml/known-word';
import { XlsxError } from './xlsx-error';

export interface OpenedFile {
  readonly book: Book;
  /**
   * What the file holds and the book does not, in words for the person who opened it, such as `Pictures on the sheet
   * Plan`. A copy that is saved will lack it.
   */
  readonly leftOut: readonly string[];
}

const VISIBILITIES: Readonly<Record<string, SheetVisibility>> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

/** Kinds of sheets that the model has no place for, by the relationship that leads to them. */
const OTHER_SHEETS: Readonly<Record<string, string>> = {
  chartsheet: 'The chart sheet',
  dialogsheet: 'The dialog sheet',
  xlMacrosheet: 'The macro sheet',
  xlIntlMacrosheet: 'The macro sheet',
};

/** Things that hang on the workbook and that the model has no place for. */
const NOT_HELD: Readonly<Record<string, string>> = {
  vbaProject: 'Macros',
  externalLink: 'Links to other workbooks',
  connections: 'Data connections',
  pivotCacheDefinition: 'Pivot tables',
  slicerCache: 'Slicers',
};

/**
 * Opens an .xlsx file by Excel, LibreOffice, openpyxl, Google Sheets or ourselves. Values are those that the file
 * keeps: nothing is calculated here. The book's journal is empty.
 * @param now the book's clock
 * @throws XlsxError with a code and one plain sentence
 */
export async function readXlsx(
  bytes: Uint8Array,
  now?: () => Date,
  { limits }: { limits?: ZipLimits } = {},
): Promise<OpenedFile> {
  const source = new PackageReader(bytes, limits);
  const part = source.workbookPart();
  const workbook = source.requiredXml(part);
  const book = new Book(now);
  const leftOut = new LeftOut();
  const reading = startReading(source, part, book, leftOut);

  book.date1904 = workbook.child('workbookPr')?.flag('date1904') ?? false;
  book.isProtected = workbook.child('workbookProtection')?.flag('lockStructure') ?? false;
  book.calculationMode = calculationMode(workbook);
  const sheets = addSheets(workbook, part, reading);
  for (const one of sheets) if (one) readTables(one.sheet, one.part, reading);
  for (const one of sheets) if (one) readWorksheet(one.sheet, one.part, reading);
  // After the sheets: the printed page's areas and titles are names.
  readNames(
    workbook,
    book,
    sheets.map((one) => one?.sheet ?? null),
    leftOut,
  );
  activate(
    workbook,
    book,
    sheets.map((one) => one?.sheet ?? null),
  );
  nameSeries(book);
  readCustomXml(source, book, part);
  readProperties(source, book);
  for (const { type } of source.relationships(part)) {
    const notHeld = knownWord(NOT_HELD, type);
    if (notHeld) leftOut.add(notHeld);
  }
  book.takeJournal();
  return { book, leftOut: leftOut.toList() };
}

function startReading(source: PackageReader, part: string, book: Book, leftOut: LeftOut): WorkbookReading {
  const neighbour = (type: string): XmlElement | undefined => {
    const target = source.relationships(part).find((relationship) => relationship.type === type)?.target;
    return target === undefined ? undefined : source.xml(target);
  };
  const strings: string[] = [];
  const stringsPart = source.relationships(part).find(({ type }) => type === 'sharedStrings')?.target;
  if (stringsPart)
    source.xml(stringsPart, {
      streamed: {
        si: (item) => {
          strings.push(plainText(item));
          if (hasRuns(item)) leftOut.add('Formats of single words within a cell');
        },
      },
    });
  return {
    source,
    book,
    leftOut,
    strings,
    styles: readStyleSheet(neighbour('styles'), readThemeColours(neighbour('theme'))),
  };
}

/** The file's sheets in order; null for kinds that the model does not hold. */
function addSheets(
  workbook: XmlElement,
  part: string,
  { source, book, leftOut }: WorkbookReading,
): ({ sheet: Sheet; part: string } | null)[] {
  const parts = new Set<string>();
  const sheets = (workbook.child('sheets')?.all('sheet') ?? []).map((entry) => {
    const name = fromExcelText(entry.get('name') ?? '');
    const relationship = source.relationship(part, entry.get('r:id'));
    const other = relationship && knownWord(OTHER_SHEETS, relationship.type);
    if (other) {
      leftOut.add(`${other} ${name}`);
      return null;
    }
    if (relationship && parts.has(relationship.target)) throw new XlsxError('damaged', `The workbook is damaged: its sheet ${name} is another one, too.`);
    if (relationship) parts.add(relationship.target);
    if (!relationship) throw new XlsxError('damaged', `The workbook is damaged: its sheet ${name} is missing.`);
    const sheet = book.addSheet(name);
    sheet.visibility = knownWord(VISIBILITIES, entry.get('state') ?? '') ?? 'Visible';
    return { sheet, part: relationship.target };
  });
  if (book.sheets.length === 0) throw new XlsxError('damaged', 'The workbook is damaged: it has no sheets.');
  return sheets;
}

function activate(workbook: XmlElement, book: Book, sheets: readonly (Sheet | null)[]): void {
  const wanted = sheets[workbook.at('bookViews', 'workbookView')?.number('activeTab') ?? 0];
  if (wanted) book.activeSheetId = wanted.id;
  book.activeSheetId = shownSheet(book).id;
}

/** Some programs write no copy of the cell that names a series. */
function nameSeries(book: Book): void {
  const named = (series: ChartSeries): ChartSeries => {
    if (series.name !== '' || series.nameReference === null) return series;
    return { ...series, name: textOf(firstReferencedValue(book, series.nameReference)) };
  };
  for (const sheet of book.sheets) sheet.charts = sheet.charts.map((chart) => ({ ...chart, series: chart.series.map(named) }));
}

function calculationMode(workbook: XmlElement): Book['calculationMode'] {
  const mode = workbook.child('calcPr')?.get('calcMode');
  return mode === 'manual' ? 'Manual' : mode === 'autoNoTable' ? 'AutomaticExceptTables' : 'Automatic';
}
