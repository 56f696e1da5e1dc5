/** The figures that the charts of a report are drawn from, right of its printed page, as they were on the day. */
import { ACCENT, BAR, COMPUTED, QUIET_TEXT, RULE } from '../look/colours';
import type { Area } from './address';
import type { CellContent } from './cell';
import { hasSerial, serialOfDate, type DateSystem } from './date-serial';
import { literalText } from './literal-text';
import { DATE_FORMAT } from './look';
import { CHART_LINES, type ReportChart, type SheetLine } from './report-lines';
import type { ReportRunChart } from './report-content';
import type { Block, ChartLayout, SheetLayout } from './sheet-layout';

export interface ReportFigures {
  readonly blocks: readonly Block[];
  readonly styles: SheetLayout['styles'];
  readonly charts: readonly ChartLayout[];
}

/** Where charts lie, where their figures stand, and what the sheet is called. */
export interface FiguresPlace {
  readonly sheet: string;
  /** The columns of text on which a chart lies. */
  readonly over: Pick<Area, 'column' | 'columnCount'>;
  readonly column: number;
  readonly dateSystem: DateSystem;
}

/** More values than a chart of this size can show. */
const MOST_POINTS = 100;

/** Figures of one chart below those of another, each as high up as there is room beside its chart. */
export function layOutFigures(lines: readonly (SheetLine & { readonly row: number })[], place: FiguresPlace): ReportFigures {
  const placed: Placed[] = [];
  for (const { chart, row } of lines) {
    if (chart === null) continue;
    const last = placed.at(-1);
    const below = last === undefined ? 0 : last.figures.row + last.figures.contents.length + 1;
    placed.push({ chart, row, figures: { row: Math.max(row, below), column: place.column, contents: contentsOf(chart, place.dateSystem) } });
  }
  return {
    blocks: placed.map(({ figures }) => figures),
    styles: placed.flatMap(stylesOf),
    charts: placed.map((one, index) => chartOf(one, index, place)),
  };
}

interface Placed {
  readonly chart: ReportChart;
  readonly row: number;
  /** With a line that says what they are, and their header. */
  readonly figures: Block;
}

const ROWS_ABOVE = 2;

function contentsOf(chart: ReportChart, system: DateSystem): CellContent[][] {
  if (chart.kind === 'bars') return [[literalText(chart.title), null], ['Status', 'Count'], ...chart.bars.map(({ label, count }) => [literalText(label), count])];
  const points = chart.points.filter(({ date }) => hasSerial(date, system)).slice(-MOST_POINTS);
  return [
    [literalText(chart.name), null, null],
    ['Date', 'Value', chart.median === null ? null : 'Median'],
    ...points.map(({ date, value }) => [serialOfDate(date, system), value, chart.median]),
  ];
}

function stylesOf({ chart, figures }: Placed): SheetLayout['styles'] {
  const { row, column, contents } = figures;
  const columnCount = contents[0]?.length ?? 1;
  const rowCount = contents.length - 1;
  const days = { row: row + ROWS_ABOVE, column, rowCount: contents.length - ROWS_ABOVE, columnCount: 1 };
  return [
    { area: { row, column, rowCount: 1, columnCount: 1 }, style: { bold: true, color: COMPUTED.text, wrap: false } },
    { area: { row: row + 1, column, rowCount, columnCount }, style: { color: COMPUTED.text, rules: RULE, vertical: 'Top' } },
    { area: { row: row + 1, column, rowCount: 1, columnCount }, style: { bold: true } },
    { area: { row: row + 1, column: column + 1, rowCount, columnCount: columnCount - 1 }, style: { horizontal: 'Right' } },
    ...(chart.kind === 'runChart' && days.rowCount > 0 ? [{ area: days, style: { numberFormat: DATE_FORMAT, horizontal: 'Left' as const } }] : []),
  ];
}

function chartOf({ chart, row, figures }: Placed, index: number, { sheet, over }: FiguresPlace): ChartLayout {
  const lying = { row, rowCount: CHART_LINES, ...over };
  if (chart.kind === 'bars') {
    const area = { row: figures.row + 1, column: figures.column, rowCount: figures.contents.length - 1, columnCount: 2 };
    return { name: chart.title, title: null, type: 'ColumnClustered', colors: [ACCENT], figures: area, over: lying };
  }
  return { name: `Run chart ${index + 1}`, title: null, type: 'XYScatterLines', figuresOn: sheet, series: seriesOf(chart, figures), over: lying };
}

function seriesOf({ median }: ReportRunChart, { row, column, contents }: Block): Extract<ChartLayout, { type: 'XYScatterLines' }>['series'] {
  const figures = (offset: number): Area => ({ row: row + ROWS_ABOVE, column: column + offset, rowCount: contents.length - ROWS_ABOVE, columnCount: 1 });
  return [
    { name: 'Value', color: BAR, days: figures(0), values: figures(1), isMarked: true },
    ...(median === null ? [] : [{ name: 'Median', color: QUIET_TEXT, days: figures(0), values: figures(2), isMarked: false }]),
  ];
}
