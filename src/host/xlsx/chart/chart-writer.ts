import type { Book } from '../../model/book';
import type { Chart, ChartSeries } from '../../model/features';
import { element, escapeText } from '../xml/build';
import { toExcelText } from '../xml/excel-text';
import { numberFormatOf, referencedValues, textOf } from './chart-data';
import { chartKind, type ChartKind } from './chart-kinds';

const LEGEND_POSITIONS: Readonly<Record<Chart['legendPosition'], string>> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};
/** What Excel puts at points for which nothing was chosen. */
export const AUTOMATIC_SYMBOL = 'circle';
const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;

/** Points, as new charts of Excel have them. */
const TITLE_SIZE = 14;
const AXIS_TITLE_SIZE = 10;

/**
 * A chart's own part. References carry the values of now, so that readers without a calculation show it too.
 * @throws RangeError where files have no kind for the chart's type
 */
export function chartXml(chart: Chart, book: Book): string {
  const kind = chartKind(chart.type);
  if (!kind) throw new RangeError(`A chart of type ${chart.type} cannot be written to a file.`);
  return element(
    'c:chartSpace',
    {
      'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
      'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
      'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    },
    value('roundedCorners', false),
    element(
      'c:chart',
      {},
      chart.title === null ? '' : title(chart.title, TITLE_SIZE),
      value('autoTitleDeleted', chart.title === null),
      element('c:plotArea', {}, element('c:layout'), plot(chart, kind, book), axes(chart, kind, book)),
      chart.hasLegend &&
        element('c:legend', {}, value('legendPos', LEGEND_POSITIONS[chart.legendPosition]), value('overlay', false)),
      value('plotVisOnly', true),
      value('dispBlanksAs', 'gap'),
    ),
  );
}

/** In the order that each kind's schema gives. */
function plot(chart: Chart, kind: ChartKind, book: Book): string {
  const isStacked = kind.grouping === 'stacked' || kind.grouping === 'percentStacked';
  const isRound = kind.element === 'pieChart' || kind.element === 'doughnutChart';
  return element(
    `c:${kind.element}`,
    {},
    kind.direction && value('barDir', kind.direction),
    kind.grouping && value('grouping', kind.grouping),
    kind.element === 'scatterChart' && value('scatterStyle', kind.isSmooth ? 'smoothMarker' : 'lineMarker'),
    kind.style && value('radarStyle', kind.style),
    value('varyColors', isRound),
    chart.series.map((series, index) => seriesXml(series, index, chart, kind, book)),
    dataLabels(chart),
    kind.element === 'barChart' && value('gapWidth', isStacked ? 60 : 80) + (isStacked ? value('overlap', 100) : ''),
    kind.element === 'lineChart' && value('marker', true),
    isRound && value('firstSliceAng', 0) + (kind.element === 'doughnutChart' ? value('holeSize', 60) : ''),
    !isRound && value('axId', CATEGORY_AXIS) + value('axId', VALUE_AXIS),
  );
}

function seriesXml(series: ChartSeries, index: number, chart: Chart, kind: ChartKind, book: Book): string {
  const isScatter = kind.element === 'scatterChart';
  const isLine =
    kind.element === 'lineChart' || isScatter || (kind.element === 'radarChart' && kind.style !== 'filled');
  const { categories } = series;
  return element(
    'c:ser',
    {},
    value('idx', index),
    value('order', index),
    seriesName(series, book),
    shapeOf(series.color, isLine, isScatter && !kind.hasLines),
    kind.element === 'barChart' && value('invertIfNegative', false),
    (kind.element === 'lineChart' || isScatter) && marker(series, kind),
    chart.hasDataLabels && kind.element !== 'areaChart' ? dataLabels(chart) : '',
    categories !== null &&
      (isScatter ? element('c:xVal', {}, numbers(categories, book)) : element('c:cat', {}, texts(categories, book))),
    element(isScatter ? 'c:yVal' : 'c:val', {}, numbers(series.values, book)),
    (kind.element === 'lineChart' || isScatter) && value('smooth', Boolean(kind.isSmooth)),
  );
}

function seriesName({ name, nameReference }: ChartSeries, book: Book): string {
  if (nameReference !== null) return element('c:tx', {}, texts(nameReference, book));
  return name ? element('c:tx', {}, element('c:v', {}, escapeText(toExcelText(name)))) : '';
}

function shapeOf(color: string | null, isLine: boolean, isWithoutLine: boolean): string {
  if (isWithoutLine) return element('c:spPr', {}, element('a:ln', { w: 19_050 }, element('a:noFill')));
  if (color === null) return '';
  return element(
    'c:spPr',
    {},
    isLine ? element('a:ln', { w: 28_575, cap: 'rnd' }, solid(color), element('a:round')) : solid(color),
  );
}

function marker({ color, marker: style }: ChartSeries, kind: ChartKind): string {
  if (!kind.hasMarkers || style === 'None') return element('c:marker', {}, value('symbol', 'none'));
  return element(
    'c:marker',
    {},
    value('symbol', style === 'Automatic' ? AUTOMATIC_SYMBOL : style.toLowerCase()),
    value('size', 5),
    color === null ? '' : element('c:spPr', {}, solid(color), element('a:ln', { w: 9525 }, solid(color))),
  );
}

function dataLabels({ hasDataLabels }: Chart): string {
  return element(
    'c:dLbls',
    {},
    value('showLegendKey', false),
    value('showVal', hasDataLabels),
    value('showCatName', false),
    value('showSerName', false),
    value('showPercent', false),
    value('showBubbleSize', false),
  );
}

interface Axis {
  readonly name: 'catAx' | 'valAx';
  readonly id: number;
  readonly crosses: number;
  readonly position: string;
  readonly title: string | null;
  readonly isReversed: boolean;
  readonly isShown: boolean;
  readonly hasGridlines: boolean;
  /** The number format that it takes from its cells; null for one of its own. */
  readonly sourceFormat: string | null;
}

function axes(chart: Chart, kind: ChartKind, book: Book): string {
  if (kind.element === 'pieChart' || kind.element === 'doughnutChart') return '';
  const isSideways = kind.direction === 'bar';
  const isScatter = kind.element === 'scatterChart';
  const across = chart.series[0]?.categories ?? null;
  return (
    axis(
      {
        name: isScatter ? 'valAx' : 'catAx', id: CATEGORY_AXIS, crosses: VALUE_AXIS, position: isSideways ? 'l' : 'b',
        title: chart.categoryAxisTitle, isReversed: chart.isCategoryReversed, isShown: true, hasGridlines: false,
        sourceFormat: isScatter && across !== null ? numberFormatOf(book, across) : isScatter ? null : 'General',
      },
      isScatter,
    ) +
    axis(
      {
        name: 'valAx', id: VALUE_AXIS, crosses: CATEGORY_AXIS, position: isSideways ? 'b' : 'l', title: chart.valueAxisTitle,
        isReversed: false, isShown: chart.hasValueAxis, hasGridlines: chart.hasGridlines, sourceFormat: null,
      },
      isScatter,
    )
  );
}

function axis({ name, id, crosses, position, title: text, isReversed, isShown, hasGridlines, sourceFormat }: Axis, isScatter: boolean): string {
  return element(
    `c:${name}`,
    {},
    value('axId', id),
    element('c:scaling', {}, value('orientation', isReversed ? 'maxMin' : 'minMax')),
    value('delete', !isShown),
    value('axPos', position),
    hasGridlines && element('c:majorGridlines', {}, element('c:spPr', {}, element('a:ln', { w: 9525 }, solid('#D9D9D9')))),
    text === null ? '' : title(text, AXIS_TITLE_SIZE),
    element('c:numFmt', { formatCode: sourceFormat ?? 'General', sourceLinked: sourceFormat !== null }),
    value('majorTickMark', 'none'),
    value('minorTickMark', 'none'),
    value('tickLblPos', 'nextTo'),
    value('crossAx', crosses),
    value('crosses', 'autoZero'),
    name === 'catAx'
      ? value('auto', true) + value('lblAlgn', 'ctr') + value('lblOffset', 100) + value('noMultiLvlLbl', false)
      : value('crossBetween', isScatter ? 'midCat' : 'between'),
  );
}

function title(text: string, points: number): string {
  const properties = element('a:rPr', { lang: 'en-GB', sz: points * 100, b: false }, solid('#404040'));
  const lines = text
    .split('\n')
    .map((line) =>
      element('a:p', {}, element('a:r', {}, properties, element('a:t', {}, escapeText(toExcelText(line))))),
    );
  const rich = element('c:rich', {}, element('a:bodyPr'), element('a:lstStyle'), lines);
  return element('c:title', {}, element('c:tx', {}, rich), value('overlay', false));
}

function numbers(reference: string, book: Book): string {
  const points = referencedValues(book, reference).map((one) => (typeof one === 'number' ? String(one) : null));
  return element(
    'c:numRef',
    {},
    formula(reference),
    element('c:numCache', {}, element('c:formatCode', {}, escapeText(numberFormatOf(book, reference))), cache(points)),
  );
}

function texts(reference: string, book: Book): string {
  const points = referencedValues(book, reference).map((one) =>
    one === null ? null : escapeText(toExcelText(textOf(one))),
  );
  return element('c:strRef', {}, formula(reference), element('c:strCache', {}, cache(points)));
}

function formula(reference: string): string {
  return element('c:f', {}, escapeText(reference.replace(/^=/, '')));
}

function cache(points: readonly (string | null)[]): string {
  return (
    value('ptCount', points.length) +
    points.map((text, idx) => (text === null ? '' : element('c:pt', { idx }, element('c:v', {}, text)))).join('')
  );
}

function solid(color: string): string {
  return element('a:solidFill', {}, element('a:srgbClr', { val: color.replace('#', '').toUpperCase() }));
}

function value(name: string, val: string | number | boolean): string {
  return element(`c:${name}`, { val });
}
