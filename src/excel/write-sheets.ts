import { areaName, type Area } from '../sheets/address';
import type { Block, SheetLayout, TableLayout } from '../sheets/sheet-layout';
import type { NameLayout } from '../sheets/workbook-layout';
import { addChart } from './add-chart';
import { applyConditionalFormat } from './apply-conditional-format';
import { applyPage } from './apply-page';
import { applyStyle, columnWidthInPoints } from './apply-style';
import { applyValidation } from './apply-validation';

/** Quiet lines of its own; every colour that matters is the cells' own. */
export const TABLE_STYLE = 'TableStyleLight1';

/**
 * Queues everything that these sheets are; nothing is sent.
 *
 * @param positionOf the place of each among the tabs, asked in turn; without it they come last.
 */
export function queueSheets(context: Excel.RequestContext, layouts: readonly SheetLayout[], names: readonly NameLayout[], positionOf?: (name: string) => number): void {
  for (const _ of sheetSteps(context, layouts, names, positionOf)) continue;
}

/**
 * The same step by step. The order matters: tables need their headers, names need sheets and tables, formulas need both, and a
 * text must be in its cell before the cell's text format would take its apostrophe for a letter. A sheet goes to its place at
 * once: where Excel breaks off later, nothing would move it.
 *
 * @yields before each step about how many bytes it comes to.
 */
export function* sheetSteps(context: Excel.RequestContext, layouts: readonly SheetLayout[], names: readonly NameLayout[], positionOf?: (name: string) => number): Generator<number, void> {
  const sheets = layouts.map((layout) => ({ layout, sheet: context.workbook.worksheets.add(layout.name) }));
  if (positionOf !== undefined) for (const { layout, sheet } of sheets) sheet.position = positionOf(layout.name);
  for (const { layout, sheet } of sheets) {
    for (const block of layout.blocks) yield* blockSteps(sheet, block);
    yield layout.tables.length * BYTES_PER_FEATURE;
    for (const table of layout.tables) addTable(sheet, table);
  }
  yield names.length * BYTES_PER_FEATURE;
  for (const { name, formula, isVisible } of names) context.workbook.names.add(name, formula).visible = isVisible;
  for (const { layout, sheet } of sheets) {
    for (const block of layout.formulas) yield* blockSteps(sheet, block);
    const { links, styles, columns, rowHeights, validations, conditionalFormats } = layout;
    yield [links, styles, columns, rowHeights, validations, conditionalFormats].reduce((sum, { length }) => sum + length * BYTES_PER_FEATURE, 0);
    dress(sheet, layout);
  }
  for (const { layout, sheet } of sheets) {
    yield (layout.charts ?? []).length * BYTES_PER_CHART;
    for (const chart of layout.charts ?? []) addChart(context.workbook, sheet, chart);
  }
  for (const { layout, sheet } of sheets) placeCursor(sheet, layout);
}

/** A name, a style, a rule: each is a few objects and properties. */
const BYTES_PER_FEATURE = 2000;
const BYTES_PER_CHART = 10_000;
/** Of a long block, rows of about so many bytes are one step. */
const BYTES_PER_STEP = 250_000;

/** Queues how an existing sheet looks and what its cells accept. */
export function dress(sheet: Excel.Worksheet, layout: SheetLayout): void {
  linkAndStyle(sheet, layout);
  for (const { column, width, isHidden = false } of layout.columns) {
    const range = sheet.getCell(0, column).getEntireColumn();
    range.format.columnWidth = columnWidthInPoints(width);
    if (isHidden) range.columnHidden = true;
  }
  if (layout.fitted !== null) sheet.getRangeByIndexes(layout.fitted.row, 0, layout.fitted.rowCount, 1).getEntireRow().format.autofitRows();
  for (const { row, height } of layout.rowHeights) sheet.getCell(row, 0).format.rowHeight = height;
  for (const validation of layout.validations) applyValidation(rangeOf(sheet, validation.area), validation);
  for (const format of layout.conditionalFormats) applyConditionalFormat(rangeOf(sheet, format.area), format);
  if (layout.page !== null) applyPage(sheet.pageLayout, layout.page);
  sheet.showGridlines = false;
  if (layout.tabColor !== null) sheet.tabColor = layout.tabColor;
  if (layout.isHidden) sheet.visibility = 'VeryHidden';
}

export function linkAndStyle(sheet: Excel.Worksheet, { links, styles }: Pick<SheetLayout, 'links' | 'styles'>): void {
  for (const { row, column, text, target, tip } of links)
    sheet.getCell(row, column).hyperlink = { documentReference: target, textToDisplay: text, screenTip: tip };
  for (const { area, style } of styles) applyStyle(rangeOf(sheet, area), area, style);
}

export function writeBlock(sheet: Excel.Worksheet, { row, column, contents }: Block): void {
  const [first = []] = contents;
  sheet.getRangeByIndexes(row, column, contents.length, first.length).formulas = contents.map((cells) => [...cells]);
}

/** Writes a block in as many assignments as its size asks for. @yields as `sheetSteps` does. */
export function* blockSteps(sheet: Excel.Worksheet, { row, column, contents }: Block): Generator<number, void> {
  let first = 0;
  while (first < contents.length) {
    let [bytes, end] = [bytesOfRow(contents[first]), first + 1];
    for (; end < contents.length && bytes < BYTES_PER_STEP; end++) bytes += bytesOfRow(contents[end]);
    yield bytes;
    writeBlock(sheet, { row: row + first, column, contents: contents.slice(first, end) });
    first = end;
  }
}

function bytesOfRow(cells: Block['contents'][number] = []): number {
  return cells.reduce<number>((sum, cell) => sum + String(cell).length + 4, 2);
}

export function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Area): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** Queues a table on cells whose first row holds its headers. */
export function addTable(sheet: Excel.Worksheet, { name, area, hasFilter }: TableLayout): void {
  const table = sheet.tables.add(areaName(area), true);
  table.name = name;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
  table.showFilterButton = hasFilter;
}

/** The panes are frozen and the cursor set while the sheet is in front, which is what Excel asks for. */
function placeCursor(sheet: Excel.Worksheet, { freeze, home, isHidden }: SheetLayout): void {
  if (isHidden) return;
  sheet.activate();
  if (freeze !== null && freeze.columns > 0)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  else if (freeze !== null) sheet.freezePanes.freezeRows(freeze.rows);
  sheet.getCell(home.row, home.column).select();
}
