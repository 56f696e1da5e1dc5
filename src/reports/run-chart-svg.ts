import { inWords } from '../domain/model/calendar-date';
import type { MeasureChart } from '../domain/summary/summary';
import { ACCENT, PAPER, QUIET_TEXT, TEXT } from '../look/colours';
import { escapedMarkup } from './escaped-markup';
import { runChartPicture, type Spot } from './run-chart-picture';

/**
 * A run chart as SVG that stands by itself: it brings its colours, and classes by which a page may give it others. Never red
 * or green: a measure is read, not marked.
 *
 * @param id of the picture within its page.
 */
export function runChartSvg(chart: MeasureChart, id: string): string {
  const { width, height, spots, hasDots, median, from, to } = runChartPicture(chart);
  const last = spots.at(-1) ?? { x: to, y: height / 2 };
  const [earliest, latest] = [chart.points[0], chart.points.at(-1)];
  const text = (spot: Spot, anchor: 'start' | 'end', words: string, weight = 400): string =>
    `<text class="label" x="${shown(spot.x)}" y="${shown(spot.y)}" text-anchor="${anchor}" font-family="sans-serif" font-size="12" font-weight="${weight}" fill="${weight === 400 ? QUIET_TEXT : TEXT}">${escapedMarkup(words)}</text>`;
  const days = height - 6;
  const labels = labelHeights(last.y, median);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-words">`,
    `<title id="${id}-title">${escapedMarkup(chart.name)}</title><desc id="${id}-words">${escapedMarkup(pictureInWords(chart))}</desc>`,
    ...(median === null ? [] : [`<line class="median" x1="${from}" x2="${to}" y1="${shown(median)}" y2="${shown(median)}" stroke="${QUIET_TEXT}" stroke-width="1.5" stroke-dasharray="6 4"/>`]),
    `<polyline class="line" points="${spots.map(({ x, y }) => `${shown(x)},${shown(y)}`).join(' ')}" fill="none" stroke="${ACCENT}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/>`,
    ...(hasDots ? spots.slice(0, -1).map(({ x, y }) => `<circle class="dot" cx="${shown(x)}" cy="${shown(y)}" r="2.5" fill="${ACCENT}"/>`) : []),
    `<circle class="newest" cx="${shown(last.x)}" cy="${shown(last.y)}" r="4.5" fill="${ACCENT}" stroke="${PAPER}" stroke-width="1.5"/>`,
    text({ x: last.x + 10, y: labels.newest }, 'start', figure(latest?.value ?? 0), 600),
    ...(median === null ? [] : [text({ x: to + 10, y: labels.median }, 'start', `median ${figure(chart.median ?? 0)}`)]),
    ...(earliest === undefined || latest === undefined || earliest.date === latest.date ? [] : [text({ x: from, y: days }, 'start', inWords(earliest.date))]),
    ...(latest === undefined ? [] : [text({ x: to, y: days }, 'end', inWords(latest.date))]),
    '</svg>',
  ].join('');
}

/** What the picture shows, for those who do not see it. */
export function pictureInWords({ points, median }: MeasureChart): string {
  const [earliest, latest] = [points[0], points.at(-1)];
  if (earliest === undefined || latest === undefined) return 'A run chart without points.';
  if (points.length === 1) return `A run chart with one point: ${figure(latest.value)} on ${inWords(latest.date)}.`;
  const line = `A run chart with ${points.length} points, from ${figure(earliest.value)} on ${inWords(earliest.date)} to ${figure(latest.value)} on ${inWords(latest.date)}`;
  return median === null ? `${line}.` : `${line}; a dashed line shows the median of ${figure(median)}.`;
}

/** Baselines of the two labels, apart where point and median are close. */
function labelHeights(newest: number, median: number | null): { newest: number; median: number } {
  const middle = 4;
  if (median === null) return { newest: newest + middle, median: 0 };
  const apart = 16;
  if (Math.abs(newest - median) >= apart) return { newest: newest + middle, median: median + middle };
  const centre = (newest + median) / 2;
  const sign = newest <= median ? -1 : 1;
  return { newest: centre + (sign * apart) / 2 + middle, median: centre - (sign * apart) / 2 + middle };
}

/** As people write it: without the last digits of the machine's. */
function figure(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function shown(length: number): string {
  return String(Math.round(length * 10) / 10);
}
