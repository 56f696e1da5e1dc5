import { decode } from 'fast-png';
import fc from 'fast-check';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { ACCENT, QUIET_TEXT } from '../../src/look/colours';
import { PICTURE_HEIGHT, PICTURE_WIDTH, runChartPicture } from '../../src/reports/run-chart-picture';
import { runChartPng } from '../../src/reports/run-chart-png';
import { pictureInWords, runChartSvg } from '../../src/reports/run-chart-svg';
import { chart } from '../support/summary-builders';

const TEN = chart([96, 90, 94, 88, 85, 84, 80, 76, 70, 69]);

describe('the picture of a run chart', () => {
  test('has time from left to right, and more above less', () => {
    const { spots, from, to } = runChartPicture(chart([1, 3, 2]));
    expect(spots.map(({ x }) => x)).toEqual([from, (from + to) / 2, to]);
    expect(spots.map(({ y }) => y)).toEqual([150, 22, 86]);
  });

  test('spreads points by their days, not by their number', () => {
    const given = chart([1, 2, 3]);
    const dates = ['2026-01-01', '2026-01-02', '2026-01-11'].map(calendarDate);
    const { spots, from, to } = runChartPicture({ ...given, points: given.points.map((point, index) => ({ ...point, date: dates[index] ?? point.date })) });
    expect(spots[1]?.x).toBeCloseTo(from + (to - from) / 10);
  });

  test('has a median from ten points on', () => {
    expect(runChartPicture(chart([1, 2, 3])).median).toBeNull();
    expect(runChartPicture(TEN).median).toBeCloseTo((150 + 22) / 2 - (84.5 - 82.5) * (128 / 27));
  });

  test('stays within its edges, whatever the values', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 30 }), (values) => {
        const { spots, median } = runChartPicture(chart(values));
        const numbers = [...spots.flatMap(({ x, y }) => [x / PICTURE_WIDTH, y / PICTURE_HEIGHT]), ...(median === null ? [] : [median / PICTURE_HEIGHT])];
        expect(numbers.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
      }),
    );
  });

  test('is none of no points', () => {
    expect(() => runChartPicture(chart([]))).toThrow(RangeError);
  });
});

describe('in words', () => {
  test.each([
    [TEN, 'A run chart with 10 points, from 96 on 22 Sep 2026 to 69 on 24 Nov 2026; a dashed line shows the median of 84.5.'],
    [chart([0.1 + 0.2, 4]), 'A run chart with 2 points, from 0.3 on 17 Nov 2026 to 4 on 24 Nov 2026.'],
    [chart([7]), 'A run chart with one point: 7 on 24 Nov 2026.'],
  ])('it says where the line begins and ends', (given, words) => {
    expect(pictureInWords(given)).toBe(words);
  });
});

describe('as SVG', () => {
  test('it labels the newest value and the median where they are', () => {
    const texts = [...runChartSvg(TEN, 'k').matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(texts).toEqual(['69', 'median 84.5', '22 Sep 2026', '24 Nov 2026']);
  });

  test('labels of values that are close do not lie on each other', () => {
    const values = [96, 90, 94, 88, 85, 84, 80, 76, 70, 84];
    const heights = [...runChartSvg(chart(values), 'k').matchAll(/<text[^>]* y="([\d.]+)"/g)].slice(0, 2).map(([, y]) => Number(y));
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeCloseTo(16);
  });

  test('it has no colour but the quiet ones', () => {
    const colours = new Set([...runChartSvg(TEN, 'k').matchAll(/#[0-9A-F]{6}/gi)].map(([colour]) => colour));
    expect([...colours].sort()).toEqual([ACCENT, QUIET_TEXT, '#1F2A30', '#FFFFFF'].sort());
  });

  test('a line of thousands of points has no dots', () => {
    expect(runChartSvg(chart(Array.from({ length: 2000 }, (_, index) => index % 7)), 'k')).not.toContain('class="dot"');
  });
});

describe('as PNG', () => {
  test('it is sharp, and the same line: ink where the newest point is, paper in the corner', () => {
    const picture = runChartPicture(TEN);
    const { width, height, data, channels } = decode(runChartPng(picture));
    const last = picture.spots.at(-1) ?? { x: 0, y: 0 };
    const colourAt = (x: number, y: number): string => `#${[0, 1, 2].map((channel) => (data[(Math.round(y * 2) * width + Math.round(x * 2)) * channels + channel] ?? 0).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
    expect([width, height]).toEqual([PICTURE_WIDTH * 2, PICTURE_HEIGHT * 2]);
    expect(colourAt(last.x, last.y)).toBe(ACCENT);
    expect(colourAt(0, 0)).toBe('#FFFFFF');
    expect(colourAt(picture.from + 3, picture.median ?? 0)).toBe(QUIET_TEXT);
  });
});
