import { encode } from 'fast-png';
import { ACCENT, QUIET_TEXT } from '../look/colours';
import type { RunChartPicture, Spot } from './run-chart-picture';

/** Points of the file for a pixel of a screen: it stays sharp on paper. */
const SHARPNESS = 2;

/** A run chart's picture as PNG, for programs that cannot show SVG: the line, its points and the median, without words. */
export function runChartPng({ width, height, spots, hasDots, median, from, to }: RunChartPicture): Uint8Array {
  const canvas = new Canvas(width * SHARPNESS, height * SHARPNESS);
  if (median !== null) for (let x = from; x < to; x += 10) canvas.line({ x, y: median }, { x: Math.min(x + 6, to), y: median }, 1.5, QUIET_TEXT);
  for (const [index, spot] of spots.entries()) {
    canvas.line(spots[index - 1] ?? spot, spot, 2, ACCENT);
    if (hasDots) canvas.line(spot, spot, 5, ACCENT);
  }
  const last = spots.at(-1);
  if (last !== undefined) canvas.line(last, last, 9, ACCENT);
  return encode({ width: canvas.width, height: canvas.height, data: canvas.data, channels: 3, depth: 8 });
}

/** White paper on which round strokes are drawn with smooth edges. */
class Canvas {
  readonly data: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
  ) {
    this.data = new Uint8Array(width * height * 3).fill(255);
  }

  /** From one spot to another, which may be the same: then it is a dot. Thickness in pixels of a screen. */
  line(start: Spot, end: Spot, thickness: number, colour: string): void {
    const [a, b] = [start, end].map(({ x, y }) => ({ x: x * SHARPNESS, y: y * SHARPNESS })) as [Spot, Spot];
    const radius = (thickness * SHARPNESS) / 2;
    const ink = channelsOf(colour);
    for (let y = Math.max(0, Math.floor(Math.min(a.y, b.y) - radius - 1)); y <= Math.min(this.height - 1, Math.ceil(Math.max(a.y, b.y) + radius + 1)); y++)
      for (let x = Math.max(0, Math.floor(Math.min(a.x, b.x) - radius - 1)); x <= Math.min(this.width - 1, Math.ceil(Math.max(a.x, b.x) + radius + 1)); x++)
        this.blend(x, y, ink, radius + 0.5 - distance({ x: x + 0.5, y: y + 0.5 }, a, b));
  }

  /** Where strokes overlap the darker stays, so that joints are as smooth as the rest. */
  private blend(x: number, y: number, ink: readonly number[], coverage: number): void {
    if (coverage <= 0) return;
    const share = Math.min(1, coverage);
    const at = (y * this.width + x) * 3;
    for (const [channel, value] of ink.entries()) this.data[at + channel] = Math.min(this.data[at + channel] ?? 255, Math.round(255 + (value - 255) * share));
  }
}

/** From a place to the nearest place of a stretch. */
function distance(place: Spot, a: Spot, b: Spot): number {
  const along = { x: b.x - a.x, y: b.y - a.y };
  const length = along.x ** 2 + along.y ** 2;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((place.x - a.x) * along.x + (place.y - a.y) * along.y) / length));
  return Math.hypot(place.x - a.x - share * along.x, place.y - a.y - share * along.y);
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
