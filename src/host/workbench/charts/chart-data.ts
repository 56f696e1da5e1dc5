import { displayText } from '../../engine/text';
import { parseAddress, splitSheetName, type Rectangle } from '../../model/address';
import type { Book } from '../../model/book';
import type { Chart, ChartSeries } from '../../model/features';
import type { Sheet } from '../../model/sheet';

/** A chart with the values that its references now give. */
export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly ChartDataSeries[];
}

export interface ChartDataSeries {
  readonly name: string;
  /** Null for cells without a number, which are not drawn. */
  readonly values: readonly (number | null)[];
  /** Where they stand along the axis of a chart of points; empty where its places are not numbers. */
  readonly places: readonly (number | null)[];
  /** As the cells show them, for labels. */
  readonly texts: readonly string[];
  /** `#RRGGBB`, or null for the automatic colour. */
  readonly color: string | null;
  /** Whether its points are marked, in charts that mark them. */
  readonly isMarked: boolean;
}

/** Reads the chart's cells. A reference that leads nowhere gives no values. */
export function chartData(book: Book, chart: Chart): ChartData {
  const series = chart.series.map((each) => readSeries(book, each));
  const longest = Math.max(0, ...series.map(({ values }) => values.length));
  const named = chart.series.map(({ categories }) => categories).find((reference) => reference !== null);
  const texts = named ? cellsOf(book, named).map(({ text }) => text) : [];
  return { series, categories: Array.from({ length: longest }, (_, index) => texts[index] ?? String(index + 1)) };
}

function readSeries(book: Book, series: ChartSeries): ChartDataSeries {
  const cells = cellsOf(book, series.values);
  const name = series.nameReference === null ? series.name : cellsOf(book, series.nameReference)[0]?.text ?? series.name;
  return {
    name,
    values: cells.map(({ value }) => (typeof value === 'number' ? value : null)),
    places: series.categories === null ? [] : cellsOf(book, series.categories).map(({ value }) => (typeof value === 'number' ? value : null)),
    texts: cells.map(({ text }) => text),
    color: series.color,
    isMarked: series.marker !== 'None',
  };
}

function cellsOf(book: Book, reference: string) {
  const place = resolve(book, reference);
  if (!place) return [];
  const { sheet, area } = place;
  const cells = [];
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const { value, style } = sheet.cell(row, column);
      cells.push({ value, text: displayText(value, style.numberFormat, { date1904: book.date1904 }) });
    }
  return cells;
}

function resolve(book: Book, reference: string): { sheet: Sheet; area: Rectangle } | null {
  const { sheet: sheetName, rest } = splitSheetName(reference.replace(/^=/, ''));
  const sheet = sheetName === null ? undefined : book.sheetNamed(sheetName);
  const area = parseAddress(rest);
  if (!sheet || !area) return null;
  const used = sheet.usedArea();
  // A whole column names a million cells; those below the last used row hold nothing to draw.
  const rowCount = Math.min(area.rowCount, used ? used.row + used.rowCount - area.row : 0);
  return rowCount > 0 ? { sheet, area: { ...area, rowCount } } : null;
}
