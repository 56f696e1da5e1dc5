import { containsCell } from '../../model/address';
import type { Book } from '../../model/book';
import type { Sheet } from '../../model/sheet';
import type { PackageReader } from '../archive/package-reader';
import { readChart } from '../chart/chart-reader';
import { readFrame } from '../chart/drawing';
import type { LeftOut } from '../left-out';
import type { StyleReader } from '../style/style-reader';
import type { XmlElement } from '../xml/element';
import { knownWord } from '../xml/known-word';
import { readAreas } from '../xml/references';
import { CellsReader } from './cells-reader';
import { readConditionalFormats } from './conditional-format-reader';
import { readFilters } from './filters';
import { readColumns, readFormatDefaults } from './lines';
import { readHyperlinks } from './links';
import { readNotes } from './notes';
import { readPageLayout } from './page-layout';
import { readProtection } from './protection';
import { readTable } from './tables';
import { readValidations } from './validations';
import { readView } from './view';

/** What the sheets of one file share while they are read. */
export interface WorkbookReading {
  readonly source: PackageReader;
  readonly book: Book;
  readonly styles: StyleReader;
  readonly strings: readonly string[];
  readonly leftOut: LeftOut;
}

/** Things that hang on a sheet and that the model has no place for, by the relationship that leads to them. */
const NOT_HELD: Readonly<Record<string, string>> = {
  pivotTable: 'Pivot tables',
  slicer: 'Slicers',
  timeline: 'Timelines',
  threadedComment: 'Replies to comments',
  oleObject: 'Embedded objects',
  control: 'Controls',
  ctrlProp: 'Controls',
  image: 'A background picture',
  queryTable: 'Data queries',
};

/** Tables come first: formulas in cells are read against them. */
export function readTables(sheet: Sheet, part: string, { source, book }: WorkbookReading): void {
  for (const { type, target } of source.relationships(part)) {
    if (type !== 'table') continue;
    const table = readTable(source.requiredXml(target), book.nextTableId(), sheet.id, source.budget);
    if (table) sheet.tables.push(table);
  }
}

/** @throws XlsxError `damaged` */
export function readWorksheet(sheet: Sheet, part: string, reading: WorkbookReading): void {
  const { source, book, styles, strings, leftOut } = reading;
  const cells = new CellsReader(sheet, {
    styles,
    strings,
    date1904: book.date1904,
    tableAt: (row, column) => {
      source.budget.spend(sheet.tables.length);
      return book.tableAt(sheet, row, column)?.name ?? null;
    },
    leftOut: (what) => leftOut.add(what, sheet.name),
    spend: (steps) => source.budget.spend(steps),
  });
  const worksheet = readRoot(sheet, part, reading, cells);
  const nextId = (): string => book.nextFeatureId();

  readView(worksheet, sheet, styles.palette);
  sheet.pageLayout = readPageLayout(worksheet);
  sheet.protection = readProtection(worksheet.child('sheetProtection'));
  sheet.mergedAreas = (worksheet.child('mergeCells')?.all('mergeCell') ?? []).flatMap((merge) =>
    readAreas(merge.get('ref')),
  );
  sheet.validations = readValidations(worksheet, nextId, () => leftOut.add('Input messages without a rule', sheet.name));
  sheet.conditionalFormats = readConditionalFormats(worksheet, styles, nextId, () =>
    leftOut.add('Some conditional formats', sheet.name),
  );
  sheet.hyperlinks = readHyperlinks(worksheet, source, part);
  readAutoFilter(worksheet, sheet);
  markFilteredRows(sheet);
  readNeighbours(sheet, part, reading);
  if ([...worksheet.deep('x14:sparklineGroup')].length > 0) leftOut.add('Sparklines', sheet.name);
}

/** Columns, which come first in a part, and rows are read while it is parsed: the look of a cell depends on its column's. */
function readRoot(sheet: Sheet, part: string, { source, styles }: WorkbookReading, cells: CellsReader): XmlElement {
  return source.requiredXml(part, {
    streamed: {
      sheetFormatPr: (defaults) => readFormatDefaults(defaults, sheet),
      cols: (columns) => {
        readColumns(columns, sheet, styles, source.budget);
      },
      row: (row) => cells.readRow(row),
    },
  });
}

function readAutoFilter(worksheet: XmlElement, sheet: Sheet): void {
  const filter = worksheet.child('autoFilter');
  const [area] = readAreas(filter?.get('ref'));
  if (area) sheet.autoFilter = { area, filters: readFilters(filter) };
}

/** A file only says that a row is hidden; inside a filter with criteria it was the filter. */
function markFilteredRows(sheet: Sheet): void {
  const filtered = [
    ...(sheet.autoFilter && sheet.autoFilter.filters.length > 0 ? [sheet.autoFilter.area] : []),
    ...sheet.tables.filter(({ filters }) => filters.length > 0).map(({ area }) => area),
  ];
  if (filtered.length === 0) return;
  for (const [row, line] of sheet.rows)
    if (line.hidden && filtered.some((area) => containsCell(area, row, area.column))) {
      const { hidden: _, ...rest } = line;
      sheet.rows.set(row, { ...rest, hiddenByFilter: true });
    }
}

function readNeighbours(sheet: Sheet, part: string, reading: WorkbookReading): void {
  for (const { type, target } of reading.source.relationships(part)) {
    const notHeld = knownWord(NOT_HELD, type);
    if (notHeld) reading.leftOut.add(notHeld, sheet.name);
    else if (type === 'comments') sheet.notes.push(...readNotes(reading.source.xml(target)));
    else if (type === 'drawing') readDrawing(sheet, target, reading);
  }
}

function readDrawing(sheet: Sheet, part: string, { source, book, styles, leftOut }: WorkbookReading): void {
  for (const anchor of source.xml(part)?.children ?? []) {
    if (!anchor.name.endsWith('Anchor')) continue;
    const [reference] = anchor.deep('c:chart');
    if (!reference) {
      leftOut.add(anchor.child('xdr:pic') ? 'Pictures' : 'Shapes', sheet.name);
      continue;
    }
    const target = source.relationship(part, reference.get('r:id'))?.target;
    const root = target === undefined ? undefined : source.xml(target);
    const content = root && readChart(root, styles.palette.theme);
    const [properties] = anchor.deep('xdr:cNvPr');
    const name = properties?.get('name') ?? `Chart ${sheet.charts.length + 1}`;
    if (content) sheet.charts.push({ id: book.nextFeatureId(), name, ...content, ...readFrame(anchor, sheet, source.budget) });
    else leftOut.add(`The chart ${name}`, sheet.name);
  }
}
