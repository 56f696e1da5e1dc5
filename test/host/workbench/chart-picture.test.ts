import { Book } from '../../../src/host/model/book';
import type { Chart } from '../../../src/host/model/features';
import { chartData } from '../../../src/host/workbench/charts/chart-data';
import { chartPicture, description } from '../../../src/host/workbench/charts/chart-picture';

const SIZE = { width: 400, height: 240 };

function bookWithCounts(): Book {
  const book = new Book();
  const sheet = book.addSheet('Counts');
  [['On track', 4], ['Late <3', 2], ['Blocked', null]].forEach(([name, count], row) => {
    book.writeCell(sheet, row, 0, { value: name ?? null, formula: null });
    book.writeCell(sheet, row, 1, { value: count ?? null, formula: null });
  });
  return book;
}

const chart = (change: Partial<Chart> = {}): Chart => ({
  id: '{1}', name: 'Chart 1', type: 'BarClustered', title: 'Actions & status',
  series: [{ name: 'Actions', nameReference: null, values: 'Counts!$B$1:$B$3', categories: 'Counts!$A$1:$A$3', color: null, marker: 'Automatic' }],
  left: 0, top: 0, width: 300, height: 180, hasLegend: false, legendPosition: 'Right',
  isCategoryReversed: false, hasValueAxis: true, hasGridlines: true, categoryAxisTitle: null, valueAxisTitle: null, hasDataLabels: true,
  ...change,
});

test('the data are what the cells hold, and an empty cell is no nought', () => {
  expect(chartData(bookWithCounts(), chart())).toEqual({
    categories: ['On track', 'Late <3', 'Blocked'],
    series: [{ name: 'Actions', values: [4, 2, null], places: [null, null, null], texts: ['4', '2', ''], color: null, isMarked: true }],
  });
});

test('a reference that leads nowhere gives no values', () => {
  const lost = chart({ series: [{ name: 'Gone', nameReference: null, values: 'Nowhere!$A$1:$A$3', categories: null, color: null, marker: 'Automatic' }] });
  expect(chartData(bookWithCounts(), lost)).toEqual({ categories: [], series: [{ name: 'Gone', values: [], places: [], texts: [], color: null, isMarked: true }] });
});

test('a bar is as long as its value', () => {
  const svg = chartPicture(chart(), chartData(bookWithCounts(), chart()), SIZE) ?? '';
  const widths = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)"/g)].map(([, width]) => Number(width));
  expect(widths).toHaveLength(2);
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(2);
});

test('markup in names stays text, and the picture says what it shows', () => {
  const data = chartData(bookWithCounts(), chart());
  expect(chartPicture(chart(), data, SIZE)).toContain('Late &lt;3');
  expect(description(chart(), data)).toBe('Chart: Actions & status. On track 4, Late <3 2, Blocked none.');
});

test('bars stand in the order of their cells where the chart says so, and otherwise the first one below', () => {
  const names = (isCategoryReversed: boolean): string[] => {
    const given = chart({ type: 'BarClustered', isCategoryReversed });
    const svg = chartPicture(given, chartData(bookWithCounts(), given), SIZE) ?? '';
    const placed = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)" text-anchor="end"[^>]*>([^<]+)/g)];
    return placed.sort(([, first], [, second]) => Number(first) - Number(second)).map(([, , name = '']) => name);
  };
  expect(names(true)).toEqual(['On track', 'Late &lt;3', 'Blocked']);
  expect(names(false)).toEqual(names(true).toReversed());
});

test('points stand at their places, and the one farthest on has its figure', () => {
  const data = {
    categories: ['1 Mar', '2 Mar', '11 Mar'],
    series: [{ name: 'Minutes', values: [80, 60, 40], places: [46082, 46083, 46092], texts: ['80', '60', '40'], color: null, isMarked: true }],
  };
  const svg = chartPicture(chart({ type: 'XYScatterLines', title: null }), data, SIZE) ?? '';
  const [first = 0, second = 0, third = 0] = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => Number(x));
  expect((second - first) / (third - first)).toBeCloseTo(0.1);
  expect(svg).toMatch(/>40<.*>1 Mar<.*>11 Mar</s);
});

test('a line without markers has none, and noughts lie on the foot of the axis', () => {
  const series = (isMarked: boolean) => ({ name: 'Median', values: [0, 0], places: [46082, 46092], texts: ['0', '0'], color: null, isMarked });
  const data = { categories: ['1 Mar', '11 Mar'], series: [series(false), series(true)] };
  const svg = chartPicture(chart({ type: 'XYScatterLines', title: null }), data, SIZE) ?? '';
  expect(svg.match(/<circle/g)).toHaveLength(2);
  const foot = Number(/<line [^>]*y1="([\d.]+)"/.exec(svg)?.[1]);
  expect(foot).toBeGreaterThan(SIZE.height / 2);
  expect([...svg.matchAll(/cy="([\d.]+)"/g)].map(([, y]) => Number(y))).toEqual([foot, foot]);
});

test.each(['ColumnClustered', 'ColumnStacked', 'BarStacked', 'Line', 'LineMarkers', 'XYScatter', 'XYScatterLines'])('%s is drawn without a number gone wrong', (type) => {
  const given = chart({ type });
  expect(chartPicture(given, chartData(bookWithCounts(), given), SIZE)).not.toMatch(/NaN|Infinity|undefined/);
});

test('a kind that is not drawn is not drawn as something else', () => {
  expect(chartPicture(chart({ type: 'Radar' }), { categories: [], series: [] }, SIZE)).toBeNull();
});
