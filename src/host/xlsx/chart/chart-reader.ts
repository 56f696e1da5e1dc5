import { MARKER_STYLES, type Chart, type ChartSeries, type MarkerStyle } from '../../model/features';
import { tinted } from '../style/colours';
import type { XmlElement } from '../xml/element';
import { knownWord } from '../xml/known-word';
import { fromExcelText } from '../xml/excel-text';
import { chartKindLike, type ChartKind } from './chart-kinds';
import { AUTOMATIC_SYMBOL } from './chart-writer';

/** A chart without its place on the sheet. */
export type ChartContent = Omit<Chart, 'id' | 'name' | 'left' | 'top' | 'width' | 'height'>;

/** A theme's names for its colours, in the order in which cells number them. */
const SCHEME = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const SCHEME_ALIASES: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** Where a series' colour stands: in its area, its line, or the markers of points without a line. */
const SERIES_FILLS = [
  ['c:spPr', 'a:solidFill'],
  ['c:spPr', 'a:ln', 'a:solidFill'],
  ['c:marker', 'c:spPr', 'a:solidFill'],
];

/**
 * @param theme the theme's colours as `#RRGGBB`
 * @returns null for kinds of chart that the model does not hold, and for several kinds in one chart
 */
export function readChart(root: XmlElement, theme: readonly string[]): ChartContent | null {
  const chart = root.child('c:chart');
  const area = chart?.child('c:plotArea');
  const plots = area?.children.filter(({ name }) => /Chart$/.test(name)) ?? [];
  const [plot] = plots;
  if (!chart || !area || !plot || plots.length > 1) return null;
  const kind = kindOf(plot);
  if (!kind) return null;
  const axes = area.children.filter(({ name }) => /^c:(cat|date|val|ser)Ax$/.test(name));
  const [categoryAxis, valueAxis] =
    kind.element === 'scatterChart'
      ? axes
      : [axes.find(({ name }) => name !== 'c:valAx'), axes.find(({ name }) => name === 'c:valAx')];
  const legend = chart.child('c:legend');
  const isTitleDeleted = chart.child('c:autoTitleDeleted')?.flag('val', true) ?? false;
  const series = plot.all('c:ser').map((one) => readSeries(one, kind.hasMarkers === true, theme));
  return {
    type: kind.name,
    title: titleText(chart.child('c:title')) ?? automaticTitle(chart, series, isTitleDeleted),
    series,
    hasLegend: legend !== undefined,
    legendPosition: knownWord(LEGEND_POSITIONS, legend?.child('c:legendPos')?.get('val') ?? 'r') ?? 'Right',
    isCategoryReversed: categoryAxis?.at('c:scaling', 'c:orientation')?.get('val') === 'maxMin',
    hasValueAxis: !(valueAxis?.child('c:delete')?.flag('val', true) ?? false),
    hasGridlines: valueAxis === undefined || valueAxis.child('c:majorGridlines') !== undefined,
    categoryAxisTitle: titleText(categoryAxis?.child('c:title')),
    valueAxisTitle: titleText(valueAxis?.child('c:title')),
    hasDataLabels: hasLabels(plot) || plot.all('c:ser').some(hasLabels),
  };
}

const LEGEND_POSITIONS: Readonly<Record<string, Chart['legendPosition']>> = {
  t: 'Top',
  b: 'Bottom',
  l: 'Left',
  r: 'Right',
  tr: 'Corner',
};

function kindOf(plot: XmlElement): ChartKind | undefined {
  const element = plot.name.replace(/^c:/, '').replace('3D', '') as ChartKind['element'];
  const val = (name: string): string | undefined => plot.child(`c:${name}`)?.get('val');
  const series = plot.all('c:ser');
  const isPoints = element === 'lineChart' || element === 'scatterChart';
  const hasMarkers = isPoints && series.some((one) => one.at('c:marker', 'c:symbol')?.get('val') !== 'none');
  const grouping = (val('grouping') ?? (element === 'barChart' ? 'clustered' : undefined)) as ChartKind['grouping'];
  return chartKindLike({
    element,
    grouping: grouping === 'standard' && element === 'barChart' ? 'clustered' : grouping,
    direction: element === 'barChart' ? ((val('barDir') ?? 'col') as 'col' | 'bar') : undefined,
    hasMarkers,
    hasLines: element === 'scatterChart' && !series.every((one) => one.at('c:spPr', 'a:ln', 'a:noFill')),
    isSmooth: element === 'scatterChart' && series.some((one) => one.child('c:smooth')?.flag('val', true)),
    style: element === 'radarChart' ? ((val('radarStyle') ?? 'standard') as ChartKind['style']) : undefined,
  });
}

/** @param isMarked whether the kind of chart marks its points; where it does not, nothing was chosen for a series. */
function readSeries(series: XmlElement, isMarked: boolean, theme: readonly string[]): ChartSeries {
  const name = series.child('c:tx');
  const reference = (part: XmlElement | undefined): string | null =>
    part?.children.find((child) => child.child('c:f'))?.child('c:f')?.text ?? null;
  const cached = name?.at('c:strRef', 'c:strCache', 'c:pt', 'c:v')?.text ?? name?.child('c:v')?.text ?? '';
  const nameReference = reference(name);
  return {
    name: fromExcelText(cached),
    // LibreOffice writes a literal name as a formula.
    nameReference: nameReference?.startsWith('"') ? null : nameReference,
    values: reference(series.child('c:val') ?? series.child('c:yVal')) ?? '',
    categories: reference(series.child('c:cat') ?? series.child('c:xVal')),
    color: readColour(SERIES_FILLS.map((path) => series.at(...path)).find(Boolean), theme),
    marker: isMarked ? markerOf(series.at('c:marker', 'c:symbol')?.get('val')) : 'Automatic',
  };
}

function markerOf(symbol: string | undefined): MarkerStyle {
  if (symbol === AUTOMATIC_SYMBOL) return 'Automatic';
  return MARKER_STYLES.find((style) => style.toLowerCase() === symbol) ?? 'Automatic';
}

function readColour(fill: XmlElement | undefined, theme: readonly string[]): string | null {
  const colour = fill?.children[0];
  const value = colour?.get('val') ?? '';
  if (colour?.name === 'a:srgbClr') return `#${value.toUpperCase()}`;
  const base = colour?.name === 'a:schemeClr' ? theme[SCHEME.indexOf(knownWord(SCHEME_ALIASES, value) ?? value)] : undefined;
  if (!colour || !base) return null;
  // Modulated and offset luminance is how themes give lighter and darker shades.
  const share = (name: string, otherwise: number): number => (colour.child(name)?.number('val') ?? otherwise) / 100_000;
  const offset = share('a:lumOff', 0);
  return tinted(base, offset > 0 ? offset : share('a:lumMod', 100_000) - 1);
}

function titleText(title: XmlElement | undefined): string | null {
  if (!title) return null;
  const rich = title.at('c:tx', 'c:rich');
  if (rich)
    return fromExcelText(
      rich
        .all('a:p')
        .map((line) => [...line.deep('a:t')].map(({ text }) => text).join(''))
        .join('\n'),
    );
  const cached = title.at('c:tx', 'c:strRef', 'c:strCache', 'c:pt', 'c:v')?.text;
  return cached === undefined ? null : fromExcelText(cached);
}

/** Excel shows a single series' name where the title holds no text of its own. */
function automaticTitle(chart: XmlElement, series: readonly ChartSeries[], isDeleted: boolean): string | null {
  return chart.child('c:title') && !isDeleted && series.length === 1 ? (series[0]?.name ?? null) : null;
}

function hasLabels(part: XmlElement): boolean {
  const labels = part.child('c:dLbls');
  return ['c:showVal', 'c:showPercent', 'c:showCatName'].some(
    (name) => labels?.child(name)?.flag('val', true) ?? false,
  );
}
