/** One end of a connector; pixels from the timeline's start and top. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a connector leaves a bar before it turns. Pixels. */
const STUB = 6;
/** How far from the bar's middle a connector runs back, so that it passes between a bar and the words of the next row. Pixels. */
const BESIDE = 8;
/** Length of an arrow's head, and half its width. Pixels. */
const [HEAD, HALF_HEAD] = [5, 3];

/**
 * The line from the end of one bar to the start of another that waits for it, as SVG path data, with an arrow head at its
 * end: straight down (or up) where there is room between the two, and otherwise back around the start of the second.
 *
 * @param within Width of the timeline; the line stays in it.
 */
export function connectorPath(from: Point, to: Point, within: number): string {
  const turn = Math.min(from.x + STUB, within - 1);
  const before = Math.max(to.x - STUB - HEAD, 1);
  const isRoom = turn <= to.x - HEAD;
  const back = to.y - Math.sign(to.y - from.y) * BESIDE;
  const line = isRoom ? `M${from.x} ${from.y}H${turn}V${to.y}H${to.x}` : `M${from.x} ${from.y}H${turn}V${back}H${before}V${to.y}H${to.x}`;
  return `${line}m${-HEAD} ${-HALF_HEAD}l${HEAD} ${HALF_HEAD}l${-HEAD} ${HALF_HEAD}`;
}
