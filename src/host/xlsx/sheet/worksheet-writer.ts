import type { Book } from '../../model/book';
import type { Sheet } from '../../model/sheet';
import type { PackageWriter } from '../archive/package-writer';
import { chartXml } from '../chart/chart-writer';
import { drawingXml } from '../chart/drawing';
import type { FormulaPlace } from '../formula/file-form';
import type { StyleWriter } from '../style/style-writer';
import { shownSheet } from '../workbook/shown-sheet';
import type { SharedStringWriter } from '../workbook/shared-strings';
import { countedList, element } from '../xml/build';
import { formatAddress } from '../../model/address';
import { writeCells } from './cells-writer';
import { writeConditionalFormats } from './conditional-formats';
import { writeAutoFilter } from './filters';
import { writeColumns, writeFormatDefaults } from './lines';
import { writeHyperlinks } from './links';
import { noteBlocks, noteBoxesXml, notesXml } from './notes';
import { writePageLayout } from './page-layout';
import { writeProtection } from './protection';
import { tableXml } from './tables';
import { writeValidations } from './validations';
import { writeSheetProperties, writeView } from './view';

const CONTENT = 'application/vnd.openxmlformats-officedocument';

/** What the sheets of one workbook share while they are written. */
export interface WorkbookWriting {
  readonly book: Book;
  readonly target: PackageWriter;
  readonly styles: StyleWriter;
  readonly strings: SharedStringWriter;
  readonly isTable: FormulaPlace['isTable'];
  readonly noteDynamicArray: () => void;
  /** The next number of a part, or of a block of shapes, from 1. */
  readonly nextNumber: (kind: 'table' | 'drawing' | 'chart' | 'comments' | 'noteBlock') => number;
}

/** Adds a worksheet and all that hangs on it to the package. */
export function addWorksheet(sheet: Sheet, part: string, writing: WorkbookWriting): void {
  const { book, target, styles, strings, isTable } = writing;
  const place: FormulaPlace = { table: null, isTable };
  const formats = writeConditionalFormats(sheet.conditionalFormats, styles, place);
  const xml = element(
    'worksheet',
    {
      xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    // CT_Worksheet is a sequence: Excel repairs a file whose parts stand in another order.
    writeSheetProperties(sheet),
    element('dimension', {
      ref: formatAddress(sheet.usedArea() ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
    }),
    writeView(sheet, { isActive: sheet === shownSheet(book) }),
    writeFormatDefaults(sheet),
    writeColumns(sheet, styles),
    writeCells(sheet, {
      styles,
      strings,
      place: (row, column) => ({ table: book.tableAt(sheet, row, column)?.name ?? null, isTable }),
      noteDynamicArray: writing.noteDynamicArray,
    }),
    writeProtection(sheet.protection),
    sheet.autoFilter && writeAutoFilter(sheet.autoFilter.area, sheet.autoFilter.filters),
    countedList(
      'mergeCells',
      sheet.mergedAreas.map((area) => element('mergeCell', { ref: formatAddress(area) })),
    ),
    formats.xml,
    writeValidations(sheet.validations, place),
    writeHyperlinks(sheet.hyperlinks, target, part),
    writePageLayout(sheet.pageLayout),
    addCharts(sheet, part, writing),
    addNotes(sheet, part, writing),
    addTables(sheet, part, writing, place),
    formats.extension && element('extLst', {}, formats.extension),
  );
  target.add(part, `${CONTENT}.spreadsheetml.worksheet+xml`, xml);
}

function addCharts(sheet: Sheet, part: string, { book, target, nextNumber }: WorkbookWriting): string {
  if (sheet.charts.length === 0) return '';
  const drawing = `xl/drawings/drawing${nextNumber('drawing')}.xml`;
  const ids = sheet.charts.map((chart) => {
    const chartPart = `xl/charts/chart${nextNumber('chart')}.xml`;
    target.add(chartPart, `${CONTENT}.drawingml.chart+xml`, chartXml(chart, book));
    return target.relate(drawing, 'chart', chartPart);
  });
  target.add(drawing, `${CONTENT}.drawing+xml`, drawingXml(sheet, ids));
  return element('drawing', { 'r:id': target.relate(part, 'drawing', drawing) });
}

function addNotes(sheet: Sheet, part: string, { target, nextNumber }: WorkbookWriting): string {
  if (sheet.notes.length === 0) return '';
  const number = nextNumber('comments');
  const comments = `xl/comments${number}.xml`;
  const boxes = `xl/drawings/vmlDrawing${number}.vml`;
  target.add(comments, `${CONTENT}.spreadsheetml.comments+xml`, notesXml(sheet.notes));
  const blocks = Array.from({ length: noteBlocks(sheet.notes) }, () => nextNumber('noteBlock'));
  target.add(boxes, '', noteBoxesXml(sheet.notes, blocks));
  target.relate(part, 'comments', comments);
  return element('legacyDrawing', { 'r:id': target.relate(part, 'vmlDrawing', boxes) });
}

function addTables(sheet: Sheet, part: string, { target, nextNumber }: WorkbookWriting, place: FormulaPlace): string {
  const parts = sheet.tables.map((table) => {
    const number = nextNumber('table');
    const tablePart = `xl/tables/table${number}.xml`;
    target.add(tablePart, `${CONTENT}.spreadsheetml.table+xml`, tableXml(table, number, place));
    return element('tablePart', { 'r:id': target.relate(part, 'table', tablePart) });
  });
  return countedList('tableParts', parts);
}
