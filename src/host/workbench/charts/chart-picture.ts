import type { Chart } from '../../model/features';
import type { ChartData, ChartDataSeries } from './chart-data';

/**
 * Draws a chart as SVG text: clustered and stacked columns and bars, lines, points over a measured axis. Values stand beside their marks and series
 * names beside their lines or in one line above, so that no scale or legend has to be read back and forth.
 * @param size CSS pixels
 * @returns null for kinds of chart that are not drawn here
 */
export function chartPicture(chart: Chart, data: ChartData, size: { width: number; height: number }): string | null {
  const kind = kindOf(chart.type);
  if (!kind) return null;
  const head = heading(chart, data, size.width);
  const top = head.height + 6;
  const frame = { left: 12, top, width: size.width - 24, height: size.height - top - 10 };
  const body = kind.drawn === 'bars'
    ? bars(data, frame, kind.isStacked, chart.isCategoryReversed)
    : kind.drawn === 'lines' ? lines(data, frame)
    : kind.drawn === 'points' ? points(data, frame, kind.isJoined) : columns(data, frame, kind.isStacked);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escape(description(chart, data))}" font-family="Calibri, Carlito, Segoe UI, Arial, sans-serif" font-size="12">`,
    `<rect width="100%" height="100%" fill="#FFFFFF" stroke="#D5DBDE"/>`,
    head.svg,
    body,
    '</svg>',
  ].join('');
}

/** What the picture says, in words. */
export function description(chart: Chart, data: ChartData): string {
  const title = chart.title ?? chart.name;
  const parts = data.series.map((series) => {
    const values = data.categories.map((category, index) => `${category} ${series.texts[index] || 'none'}`).join(', ');
    return data.series.length > 1 ? `${series.name}: ${values}` : values;
  });
  return `Chart: ${title}. ${parts.join('; ')}.`;
}

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const INK = '#2B3A40';
const QUIET = '#5A6A71';
const AXIS = '#AEB9BE';
const COLOURS = ['#12475A', '#4E93A8', '#B5651D', '#7A5C99', '#5B7F3B', '#9AA5AB'];

interface Kind {
  readonly drawn: 'columns' | 'bars' | 'lines' | 'points';
  readonly isStacked: boolean;
  /** Of points: whether lines run from one to the next. */
  readonly isJoined: boolean;
}

function kindOf(type: string): Kind | null {
  if (/^Line(Markers)?$/.test(type)) return { drawn: 'lines', isStacked: false, isJoined: true };
  if (/^XYScatter(Lines)?$/.test(type)) return { drawn: 'points', isStacked: false, isJoined: type.endsWith('Lines') };
  const known = /^(Column|Bar)(Clustered|Stacked)$/.exec(type);
  return known && { drawn: known[1] === 'Bar' ? 'bars' : 'columns', isStacked: known[2] === 'Stacked', isJoined: false };
}

function heading(chart: Chart, data: ChartData, width: number): { svg: string; height: number } {
  const title = chart.title ? text(width / 2, 22, chart.title, { anchor: 'middle', size: 15, color: INK }) : '';
  const height = chart.title ? 30 : 8;
  if (data.series.length < 2) return { svg: title, height };
  let x = 12;
  const names = data.series.map((series, index) => {
    const mark = `<rect x="${x}" y="${height}" width="10" height="10" fill="${colourOf(series, index)}"/>`;
    const label = text(x + 14, height + 9.5, series.name, { color: QUIET });
    x += 26 + textWidth(series.name);
    return mark + label;
  });
  return { svg: title + names.join(''), height: height + 18 };
}

function columns(data: ChartData, frame: Frame, isStacked: boolean): string {
  const plot = { ...frame, height: frame.height - 18 };
  const scale = scaleOf(data, isStacked, plot.height - 14);
  const slot = plot.width / Math.max(1, data.categories.length);
  const base = plot.top + 14 + scale.above;
  const shapes = data.categories.map((category, index) => {
    const left = plot.left + index * slot;
    const width = Math.min(64, slot * 0.7);
    const start = left + (slot - width) / 2;
    const marks = stack(data.series, index, isStacked).map(({ series, order, from, to, label }) => {
      const each = isStacked ? width : width / data.series.length;
      const x = isStacked ? start : start + order * each;
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      const y = base - high * scale.unit;
      const tall = (high - low) * scale.unit;
      const place = isStacked ? y + tall / 2 + 4 : to < 0 ? y + tall + 12 : y - 4;
      const colour = colourOf(series, order);
      const isLabelled = label !== '' && (!isStacked || tall >= 14);
      return rect(x, y, Math.max(1, each - 1), tall, colour) +
        (isLabelled ? text(x + each / 2, place, label, { anchor: 'middle', color: isStacked ? '#FFFFFF' : INK }) : '');
    });
    return marks.join('') + text(left + slot / 2, frame.top + frame.height - 2, shortened(category, slot), { anchor: 'middle', color: QUIET });
  });
  return shapes.join('') + `<line x1="${plot.left}" x2="${plot.left + plot.width}" y1="${base}" y2="${base}" stroke="${AXIS}"/>`;
}

function bars(data: ChartData, frame: Frame, isStacked: boolean, isReversed: boolean): string {
  const names = Math.min(frame.width * 0.4, Math.max(20, ...data.categories.map(textWidth)) + 8);
  const scale = scaleOf(data, isStacked, frame.width - names - 34);
  const base = frame.left + names + scale.below;
  const slot = frame.height / Math.max(1, data.categories.length);
  const shapes = data.categories.map((category, index) => {
    // Excel draws the first category of a bar chart at the bottom, unless it was told otherwise.
    const top = frame.top + (isReversed ? index : data.categories.length - 1 - index) * slot;
    const tall = Math.min(34, slot * 0.7);
    const start = top + (slot - tall) / 2;
    const marks = stack(data.series, index, isStacked).map(({ series, order, from, to, label }) => {
      const each = isStacked ? tall : tall / data.series.length;
      const y = isStacked ? start : start + order * each;
      const [low, high] = [Math.min(from, to), Math.max(from, to)];
      const x = base + low * scale.unit;
      const wide = (high - low) * scale.unit;
      const isInside = isStacked && wide >= textWidth(label) + 4;
      const place = isInside ? x + wide / 2 : x + wide + 4;
      return rect(x, y, wide, Math.max(1, each - 1), colourOf(series, order)) +
        (label !== '' && (isInside || !isStacked)
          ? text(place, y + each / 2 + 4, label, { anchor: isInside ? 'middle' : 'start', color: isInside ? '#FFFFFF' : INK })
          : '');
    });
    return marks.join('') + text(frame.left + names - 6, top + slot / 2 + 4, shortened(category, names), { anchor: 'end', color: QUIET });
  });
  return shapes.join('') + `<line x1="${base}" x2="${base}" y1="${frame.top}" y2="${frame.top + frame.height}" stroke="${AXIS}"/>`;
}

function lines(data: ChartData, frame: Frame): string {
  const plot = { ...frame, top: frame.top + 14, height: frame.height - 32, width: frame.width - 30 };
  const scale = scaleOf(data, false, plot.height);
  const step = plot.width / Math.max(1, data.categories.length - 1);
  const base = plot.top + scale.above;
  const drawn = data.series.map((series, order) => {
    const points = series.values.flatMap((value, index) =>
      value === null ? [] : [{ x: plot.left + index * step, y: base - value * scale.unit, label: series.texts[index] ?? '' }]);
    const colour = colourOf(series, order);
    const last = points[points.length - 1];
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}"/>` +
      marks(series, points, colour) +
      (last ? text(last.x + 6, last.y + 4, last.label, { color: colour }) : '');
  });
  const spacing = Math.max(1, Math.ceil(60 / step));
  const names = data.categories.map((category, index) =>
    index % spacing === 0 ? text(plot.left + index * step, frame.top + frame.height - 2, category, { anchor: index === 0 ? 'start' : 'middle', color: QUIET }) : '');
  return `<line x1="${plot.left}" x2="${plot.left + plot.width}" y1="${base}" y2="${base}" stroke="${AXIS}"/>${drawn.join('')}${names.join('')}`;
}

/** Points at their places along the axis, such as days; the greatest place is labelled. */
function points(data: ChartData, frame: Frame, isJoined: boolean): string {
  const plot = { ...frame, top: frame.top + 14, height: frame.height - 32, width: frame.width - 30 };
  const places = data.series.flatMap(({ places: own }) => own.filter((place) => place !== null));
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (places.length === 0) return '';
  const scale = scaleOf(data, false, plot.height);
  const base = plot.top + scale.above;
  const across = (place: number): number => plot.left + (last === first ? plot.width / 2 : ((place - first) / (last - first)) * plot.width);
  const drawn = data.series.map((series, order) => {
    const own = series.values.flatMap((value, index) => {
      const place = series.places[index] ?? null;
      return value === null || place === null ? [] : [{ place, x: across(place), y: base - value * scale.unit, label: series.texts[index] ?? '' }];
    });
    const colour = colourOf(series, order);
    const newest = own.find(({ place }) => place === Math.max(...own.map((point) => point.place)));
    return (isJoined ? `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${own.map(({ x, y }) => `${x},${y}`).join(' ')}"/>` : '') +
      marks(series, own, colour) +
      (newest ? text(newest.x + 6, newest.y + 4, newest.label, { color: colour }) : '');
  });
  const [one] = data.series;
  const nameAt = (place: number): string => data.categories[one?.places.indexOf(place) ?? -1] ?? '';
  const below = frame.top + frame.height - 2;
  const names = text(plot.left, below, nameAt(first), { color: QUIET }) + text(plot.left + plot.width, below, nameAt(last), { anchor: 'end', color: QUIET });
  return `<line x1="${plot.left}" x2="${plot.left + plot.width}" y1="${base}" y2="${base}" stroke="${AXIS}"/>${drawn.join('')}${names}`;
}

function marks({ isMarked }: ChartDataSeries, places: readonly { readonly x: number; readonly y: number }[], colour: string): string {
  return isMarked ? places.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="2.5" fill="${colour}"/>`).join('') : '';
}

interface Mark {
  readonly series: ChartDataSeries;
  readonly order: number;
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** The marks of one category; stacked ones stand on each other, negative ones on the other side of the axis. */
function stack(all: readonly ChartDataSeries[], index: number, isStacked: boolean): Mark[] {
  let above = 0;
  let below = 0;
  return all.flatMap((series, order) => {
    const value = series.values[index];
    if (value === null || value === undefined || (isStacked && value === 0)) return [];
    const from = !isStacked ? 0 : value < 0 ? below : above;
    if (value < 0) below += value;
    else above += value;
    return [{ series, order, from, to: from + value, label: series.texts[index] ?? '' }];
  });
}

/** Pixels for one unit, and how much of the length lies on either side of nought. */
function scaleOf(data: ChartData, isStacked: boolean, length: number): { unit: number; above: number; below: number } {
  const ends = data.categories.flatMap((_, index) => stack(data.series, index, isStacked).map(({ to }) => to));
  const high = Math.max(0, ...ends);
  const low = Math.min(0, ...ends);
  // Of nothing but noughts the axis reaches up to one, as Excel's does: they lie on its foot.
  const unit = Math.max(0, length) / (high === low ? 1 : high - low);
  return { unit, above: (high === low ? 1 : high) * unit, below: -low * unit };
}

const colourOf = ({ color }: ChartDataSeries, order: number): string => color ?? COLOURS[order % COLOURS.length] ?? INK;
const textWidth = (words: string): number => words.length * 6.2;
const shortened = (words: string, width: number): string => {
  const room = Math.max(1, Math.floor(width / 6.2));
  return words.length <= room ? words : `${words.slice(0, room - 1)}…`;
};
const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${Math.max(0, width)}" height="${Math.max(0, height)}" fill="${fill}"/>`;

function text(x: number, y: number, words: string, { anchor = 'start', size = 12, color = INK } = {}): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}" fill="${color}">${escape(words)}</text>`;
}

const escape = (words: string): string => words.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
