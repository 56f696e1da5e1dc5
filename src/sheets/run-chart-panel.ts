import { POINTS_OF_A_SHIFT, FEWEST_POINTS } from '../domain/analysis/run-chart';
import { sheetPrefix } from './address';
import type { Beside } from './entity-sheet';
import { ACCENT, BAR, QUIET_TEXT, TEXT } from '../look/colours';
import type { Naming } from './naming';
import { chartFigures, CHARTS, figureCell, type RunFigure } from './run-charts';
import { HEADER_ROW } from './title';

/** Characters. */
const CHART_WIDTH = 44;
const GAP_WIDTH = 3;
/** Points: two lines. */
const HEADING_HEIGHT = 30;
/** Rows of the usual height. */
const CHART_ROWS = 13;

/** Two in a row: four would make the sheet so wide that nobody could read its print. */
const CHARTS_IN_A_ROW = 2;
const FIRST_HEADING_ROW = HEADER_ROW - 1;
/** A heading, a sentence, the chart, and room below it. */
const ROWS_OF_A_CHART = 2 + CHART_ROWS + 1;

/** The run charts of the first measures, two by two, each under its name and a sentence that says what it shows. */
export function layOutRunChartPanel(firstColumn: number, naming: Naming): Beside {
  const charts = Array.from({ length: CHARTS }, (_, index) => ({
    index,
    row: FIRST_HEADING_ROW + Math.floor(index / CHARTS_IN_A_ROW) * ROWS_OF_A_CHART,
    column: firstColumn + 1 + (index % CHARTS_IN_A_ROW) * 2,
  }));
  return {
    columns: charts.slice(0, CHARTS_IN_A_ROW).flatMap(({ column }) => [{ column: column - 1, width: GAP_WIDTH }, { column, width: CHART_WIDTH }]),
    formulas: charts.map(({ index, row, column }) => ({ row, column, contents: [[heading(index, naming)], [sentence(index, naming)]] })),
    styles: charts.flatMap(({ row, column }) => [
      { area: { row, column, rowCount: 1, columnCount: 1 }, style: { bold: true, color: ACCENT, wrap: true } },
      { area: { row: row + 1, column, rowCount: 1, columnCount: 1 }, style: { color: TEXT, wrap: true, vertical: 'Top' } },
    ]),
    rowHeights: charts
      .filter((_, index) => index % CHARTS_IN_A_ROW === 0)
      .flatMap(({ row }) => [row, row + 1].filter((each) => each !== HEADER_ROW).map((each) => ({ row: each, height: HEADING_HEIGHT }))),
    charts: charts.map(({ index, row, column }) => {
      const { days, values, medians } = chartFigures(index);
      return {
        name: `Run chart ${index + 1}`,
        title: null,
        type: 'XYScatterLines',
        figuresOn: naming.sheet('runCharts'),
        series: [
          { name: 'Value', color: BAR, days, values, isMarked: true },
          { name: 'Median', color: QUIET_TEXT, days, values: medians, isMarked: false },
        ],
        over: { row: row + 2, column, rowCount: CHART_ROWS, columnCount: 1 },
      };
    }),
  };
}

/** `K1 Median minutes from referral to call-back (minutes)` */
function heading(index: number, { table, ...naming }: Naming): string {
  const measure = (header: string): string => `INDEX(${table('Measures')}[${header}],${index + 1})`;
  const unit = `IF(${measure('Unit')}="",""," ("&${measure('Unit')}&")")`;
  const id = figureIn(naming, index, 'id');
  return `=IF(${id}="","Room for another run chart",${id}&" "&${measure('Measure')}&${unit})`;
}

function sentence(index: number, { table, ...naming }: Naming): string {
  const figure = (name: RunFigure): string => figureIn(naming, index, name);
  const [id, count, run, side] = (['id', 'count', 'run', 'side'] as const).map(figure);
  const better = `INDEX(${table('Measures')}[Better is],${index + 1})`;
  const newest = `"Newest: "&ROUND(${figure('newestValue')},2)&" on "&TEXT(${figure('newestDay')},"d mmm yyyy")&". "`;
  const judged = `IF(${better}="","",IF((${side}>0)=(${better}="Higher")," for the better"," for the worse"))`;
  const shift = `IF(${run}<${POINTS_OF_A_SHIFT},"Its newest values show no shift.","The last "&${run}&" are "&IF(${side}>0,"above","below")&" it: a shift"&${judged}&".")`;
  const median = `IF(${count}<${FEWEST_POINTS},"A median needs ten values: there "&IF(${count}=1,"is 1","are "&${count})&" so far.","Median of "&${count}&": "&ROUND(${figure('median')},2)&". "&${shift})`;
  return `=IF(${id}="","It draws itself once a measure and its values are written down.",IF(${count}=0,"No values yet: write them on Measure values.",${newest}&${median}))`;
}

function figureIn({ sheet }: Pick<Naming, 'sheet'>, index: number, figure: RunFigure): string {
  return `${sheetPrefix(sheet('runCharts'))}${figureCell(index, figure)}`;
}
