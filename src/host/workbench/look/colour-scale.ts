import type { ColorScalePoint } from '../../model/features';

/**
 * The colour that a scale gives a value, mixed between the two points around it.
 * @param numbers every number in the format's areas, in ascending order
 * @returns undefined where the scale names a point that cannot be placed
 */
export function scaleColour(points: readonly ColorScalePoint[], numbers: readonly number[], value: number): string | undefined {
  const placed: { at: number; color: string }[] = [];
  for (const point of points) {
    const at = placeOf(point, numbers);
    if (at === undefined) return undefined;
    placed.push({ at, color: point.color });
  }
  const [first] = placed;
  const last = placed[placed.length - 1];
  if (!first || !last) return undefined;
  if (value <= first.at) return first.color;
  for (let index = 1; index < placed.length; index++) {
    const low = placed[index - 1];
    const high = placed[index];
    if (low && high && value <= high.at) return mix(low.color, high.color, (value - low.at) / (high.at - low.at || 1));
  }
  return last.color;
}

function placeOf({ kind, formula }: ColorScalePoint, numbers: readonly number[]): number | undefined {
  const lowest = numbers[0];
  const highest = numbers[numbers.length - 1];
  if (lowest === undefined || highest === undefined) return undefined;
  const given = Number(formula?.replace(/^=/, ''));
  switch (kind) {
    case 'LowestValue': return lowest;
    case 'HighestValue': return highest;
    case 'Percent': return Number.isNaN(given) ? undefined : lowest + ((highest - lowest) * given) / 100;
    case 'Percentile': return Number.isNaN(given) ? undefined : percentile(numbers, given);
    default: return Number.isNaN(given) ? undefined : given;
  }
}

function percentile(numbers: readonly number[], percent: number): number | undefined {
  const at = ((numbers.length - 1) * percent) / 100;
  const low = numbers[Math.floor(at)];
  const high = numbers[Math.ceil(at)];
  return low === undefined || high === undefined ? undefined : low + (high - low) * (at - Math.floor(at));
}

function mix(low: string, high: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [from, to] = [low, high].map((color) => parseInt(color.slice(at, at + 2), 16)) as [number, number];
    return Math.round(from + (to - from) * share).toString(16).padStart(2, '0');
  });
  return `#${parts.join('').toUpperCase()}`;
}
