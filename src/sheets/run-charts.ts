/**
 * The figures behind the run charts, on a sheet of their own that is not for people: for each measure its newest values
 * by day, their median, and how many of the newest lie on one side of it (domain.md, section 2).
 */
import { FEWEST_POINTS } from '../domain/analysis/run-chart';
import { absoluteAreaName, absoluteCellName, type Area } from './address';
import type { CellContent } from './cell';
import { MEASURE_FIGURES_NAME, VALUE_ORDER_NAME } from './hidden-names';
import { DATE_FORMAT } from './look';
import type { Naming } from './naming';
import type { SheetLayout } from './sheet-layout';
import { markOfSheet, type LaidOutSheet, type NameLayout } from './workbook-layout';

/** Measures that have a chart: the first rows of Measures. A group has three or four goals, and not every one is counted. */
export const CHARTS = 4;
/** Two years of monthly values. */
const POINTS = 24;

/** Days that a chart without values spans. */
const EMPTY_DAYS = 182;

/** More rows than a sheet has: a day and a row make one number, and the number gives both back. */
const ROW_BASE = '2^20';
/** Below every figure: where a row is of another measure, or has no figure. */
const NO_FIGURE = '-1E+300';

/** Columns of a measure's block: points, and at the end what holds for all of them. */
const [ORDER, DAY, VALUE, MEDIAN, SIDE, RUN_SIDE, IN_RUN, SUMMARY] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const BLOCK = 8;
/** Rows of the last column, from the first point on. */
const SUMMARIES = ['id', 'count', 'median', 'run', 'side'] as const;
const FIRST_POINT = 1;

/** Where things stand on that sheet, for whoever draws or speaks of them. */
export function chartFigures(index: number): { days: Area; values: Area; medians: Area } {
  const column = (offset: number): Area => ({ row: FIRST_POINT, column: index * BLOCK + offset, rowCount: POINTS, columnCount: 1 });
  return { days: column(DAY), values: column(VALUE), medians: column(MEDIAN) };
}

export type RunFigure = (typeof SUMMARIES)[number] | 'newestDay' | 'newestValue';

/** The cell that holds a figure of a measure: its ID, how many values, their median, how many of the newest lie on one side of it, and on which (−1, 0, 1). */
export function figureCell(index: number, figure: RunFigure): string {
  if (figure === 'newestDay') return at(index, FIRST_POINT, DAY);
  if (figure === 'newestValue') return at(index, FIRST_POINT, VALUE);
  return at(index, FIRST_POINT + SUMMARIES.indexOf(figure), SUMMARY);
}

export function layOutRunCharts(naming: Naming): LaidOutSheet {
  const name = naming.sheet('runCharts');
  const sheet: SheetLayout = {
    name,
    isHidden: true,
    tabColor: null,
    columns: [],
    fitted: null,
    rowHeights: [],
    blocks: Array.from({ length: CHARTS }, (_, index) => ({ row: 0, column: index * BLOCK, contents: [HEADERS] })),
    tables: [],
    formulas: Array.from({ length: CHARTS }, (_, index) => ({ row: FIRST_POINT, column: index * BLOCK, contents: measureFormulas(index, naming) })),
    styles: Array.from({ length: CHARTS }, (_, index) => ({ area: chartFigures(index).days, style: { numberFormat: DATE_FORMAT } })),
    validations: [],
    conditionalFormats: [],
    links: [],
    freeze: null,
    page: null,
    home: { row: 0, column: 0 },
  };
  return { sheet, names: [markOfSheet('runCharts', name), ...arrayNames(naming)] };
}

const HEADERS = ['Order', 'Day', 'Value', 'Median', 'Side', 'Side of the run', 'In the run', 'Summary'];

/** Worked out as arrays, which cells of Excel 2016 do only on special keys: names always do. */
function arrayNames({ table }: Naming): NameLayout[] {
  const values = table('MeasureValues');
  const isPoint = `ISNUMBER(${values}[Date])*ISNUMBER(${values}[Value])`;
  return [
    { name: VALUE_ORDER_NAME, formula: `=IF(${isPoint},INT(${values}[Date])*${ROW_BASE}+ROW(${values}[Date]),0)`, isVisible: false },
    { name: MEASURE_FIGURES_NAME, formula: `=IF(${isPoint},${values}[Value],${NO_FIGURE})`, isVisible: false },
  ];
}

function measureFormulas(index: number, naming: Naming): CellContent[][] {
  const summaries = summaryFormulas(index, naming);
  return Array.from({ length: POINTS }, (_, point) => [...pointFormulas(index, point, naming), summaries[point] ?? null]);
}

/**
 * From the newest point back. Where there are fewer than there is room for, the oldest is repeated: it lies on itself, and
 * the picture is right. A chart without values has a line of no height over the last half year.
 */
function pointFormulas(index: number, point: number, { table }: Naming): CellContent[] {
  const values = table('MeasureValues');
  const row = FIRST_POINT + point;
  const here = (column: number): string => at(index, row, column);
  const before = (column: number): string => at(index, row - 1, column);
  const [id, count, median] = (['id', 'count', 'median'] as const).map((figure) => figureCell(index, figure));
  const own = `SUMPRODUCT(LARGE((${values}[Measure]=${id})*${VALUE_ORDER_NAME},${point + 1}))`;
  const isFirst = point === 0;
  return [
    `=IF(${count}>${point},${own},${isFirst ? '0' : before(ORDER)})`,
    `=IF(${here(ORDER)}=0,TODAY()-${isFirst ? 0 : EMPTY_DAYS},INT(${here(ORDER)}/${ROW_BASE}))`,
    `=IF(${here(ORDER)}=0,0,INDEX(${values}[Value],MOD(${here(ORDER)},${ROW_BASE})-ROW(${values}[[#Headers],[Value]])))`,
    `=IF(${count}<${FEWEST_POINTS},${here(VALUE)},${median})`,
    `=IF(OR(${count}<${FEWEST_POINTS},${count}<=${point}),0,SIGN(${here(VALUE)}-${median}))`,
    isFirst ? `=${here(SIDE)}` : `=IF(${before(RUN_SIDE)}=0,${here(SIDE)},${before(RUN_SIDE)})`,
    isFirst ? '=1' : `=IF(AND(${before(IN_RUN)}=1,OR(${here(SIDE)}=0,${here(SIDE)}=${here(RUN_SIDE)})),1,0)`,
  ];
}

/** In the order of `SUMMARIES`. */
function summaryFormulas(index: number, { table }: Naming): string[] {
  const values = table('MeasureValues');
  const [id, count] = (['id', 'count'] as const).map((figure) => figureCell(index, figure));
  const isOwn = `(${values}[Measure]=${id})`;
  const figures = `${isOwn}*${MEASURE_FIGURES_NAME}+(1-${isOwn})*${NO_FIGURE}`;
  const middle = (half: number): string => `SUMPRODUCT(LARGE(${figures},INT((${count}+${half})/2)))`;
  const column = (offset: number): string => absoluteAreaName({ ...chartFigures(index).days, column: index * BLOCK + offset });
  return [
    `=IFERROR(INDEX(${table('Measures')}[ID],${index + 1})&"","")`,
    `=IF(${id}="",0,SUMPRODUCT(${isOwn}*(${VALUE_ORDER_NAME}>0)))`,
    `=IF(${count}<${FEWEST_POINTS},0,(${middle(1)}+${middle(2)})/2)`,
    `=SUMPRODUCT(${column(IN_RUN)}*(${column(SIDE)}<>0))`,
    `=${at(index, FIRST_POINT + POINTS - 1, RUN_SIDE)}`,
  ];
}

function at(index: number, row: number, column: number): string {
  return absoluteCellName(row, index * BLOCK + column);
}
