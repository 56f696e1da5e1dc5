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
    const [left, right] = [Math.max(0, Math.floor(Math.min(a.x, b.x) - radius - 1)), Math.min(this.width - 1, Math.ceil(Math.max(a.x, b.x) + radius + 1))];
    const [top, bottom] = [Math.max(0, Math.floor(Math.min(a.y, b.y) - radius - 1)), Math.min(this.height - 1, Math.ceil(Math.max(a.y, b.y) + radius + 1))];
    for (let y = top; y <= bottom; y++)
      for (let x = left; x <= right; x++) {
        const coverage = radius + 0.5 - distance(x + 0.5, y + 0.5, a, b);
        if (coverage > 0) this.blend(x, y, ink, coverage < 1 ? coverage : 1);
      }
  }

  /** Where strokes overlap the darker stays, so that joints are as smooth as the rest. */
  private blend(x: number, y: number, ink: Channels, share: number): void {
    const at = (y * this.width + x) * 3;
    for (let channel = 0; channel < 3; channel++) {
      const value = 255 + ((ink[channel] ?? 255) - 255) * share;
      if (value < (this.data[at + channel] ?? 255)) this.data[at + channel] = value;
    }
  }
}

type Channels = readonly number[];

/** From a place to the nearest place of a stretch. */
function distance(x: number, y: number, a: Spot, b: Spot): number {
  const [acrossX, acrossY] = [b.x - a.x, b.y - a.y];
  const length = acrossX * acrossX + acrossY * acrossY;
  const along = length === 0 ? 0 : ((x - a.x) * acrossX + (y - a.y) * acrossY) / length;
  const share = along < 0 ? 0 : along > 1 ? 1 : along;
  const [awayX, awayY] = [x - a.x - share * acrossX, y - a.y - share * acrossY];
  return (awayX * awayX + awayY * awayY) ** 0.5;
}

function channelsOf(colour: string): Channels {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}
