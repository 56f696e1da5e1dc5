/** How Excel's chart types are drawn in a file: the element, its grouping and what its series carry. */
export interface ChartKind {
  /** An `Excel.ChartType`. */
  readonly name: string;
  readonly element:
    | 'barChart'
    | 'lineChart'
    | 'areaChart'
    | 'pieChart'
    | 'doughnutChart'
    | 'scatterChart'
    | 'radarChart';
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
  readonly direction?: 'col' | 'bar';
  readonly hasMarkers?: boolean;
  readonly hasLines?: boolean;
  readonly isSmooth?: boolean;
  /** Of a radar chart. */
  readonly style?: 'standard' | 'marker' | 'filled';
}

const KINDS: readonly ChartKind[] = [
  { name: 'ColumnClustered', element: 'barChart', direction: 'col', grouping: 'clustered' },
  { name: 'ColumnStacked', element: 'barChart', direction: 'col', grouping: 'stacked' },
  { name: 'ColumnStacked100', element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  { name: 'BarClustered', element: 'barChart', direction: 'bar', grouping: 'clustered' },
  { name: 'BarStacked', element: 'barChart', direction: 'bar', grouping: 'stacked' },
  { name: 'BarStacked100', element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  { name: 'Line', element: 'lineChart', grouping: 'standard' },
  { name: 'LineStacked', element: 'lineChart', grouping: 'stacked' },
  { name: 'LineStacked100', element: 'lineChart', grouping: 'percentStacked' },
  { name: 'LineMarkers', element: 'lineChart', grouping: 'standard', hasMarkers: true },
  { name: 'LineMarkersStacked', element: 'lineChart', grouping: 'stacked', hasMarkers: true },
  { name: 'LineMarkersStacked100', element: 'lineChart', grouping: 'percentStacked', hasMarkers: true },
  { name: 'Area', element: 'areaChart', grouping: 'standard' },
  { name: 'AreaStacked', element: 'areaChart', grouping: 'stacked' },
  { name: 'AreaStacked100', element: 'areaChart', grouping: 'percentStacked' },
  { name: 'Pie', element: 'pieChart' },
  { name: 'Doughnut', element: 'doughnutChart' },
  { name: 'XYScatter', element: 'scatterChart', hasMarkers: true },
  { name: 'XYScatterLines', element: 'scatterChart', hasMarkers: true, hasLines: true },
  { name: 'XYScatterLinesNoMarkers', element: 'scatterChart', hasLines: true },
  { name: 'XYScatterSmooth', element: 'scatterChart', hasMarkers: true, hasLines: true, isSmooth: true },
  { name: 'XYScatterSmoothNoMarkers', element: 'scatterChart', hasLines: true, isSmooth: true },
  { name: 'Radar', element: 'radarChart', style: 'standard' },
  { name: 'RadarMarkers', element: 'radarChart', style: 'marker' },
  { name: 'RadarFilled', element: 'radarChart', style: 'filled' },
];

/** Undefined for types that files are not written with: whoever adds a chart asks first. */
export function chartKind(name: string): ChartKind | undefined {
  return KINDS.find((kind) => kind.name === name);
}

/** The first kind that a file's chart answers to, or undefined. */
export function chartKindLike(traits: Omit<ChartKind, 'name'>): ChartKind | undefined {
  const isLike = (kind: ChartKind): boolean =>
    kind.element === traits.element &&
    (kind.grouping ?? null) === (traits.grouping ?? null) &&
    (kind.direction ?? null) === (traits.direction ?? null) &&
    Boolean(kind.hasMarkers) === Boolean(traits.hasMarkers) &&
    Boolean(kind.hasLines) === Boolean(traits.hasLines) &&
    Boolean(kind.isSmooth) === Boolean(traits.isSmooth) &&
    (kind.style ?? null) === (traits.style ?? null);
  return KINDS.find(isLike);
}
