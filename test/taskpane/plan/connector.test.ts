import { connectorPath } from '../../../src/taskpane/plan/connector';

const HEAD = 'm-5 -3l5 3l-5 3';

describe('the line from a bar to one that waits for it', () => {
  test.each<[what: string, from: [number, number], to: [number, number], line: string]>([
    ['goes straight down where there is room', [100, 50], [150, 120], 'M100 50H106V120H150'],
    ['and straight up', [100, 120], [150, 50], 'M100 120H106V50H150'],
    ['goes back above the second where that begins earlier', [100, 50], [60, 120], 'M100 50H106V112H49V120H60'],
    ['and below it where it comes from below', [100, 120], [60, 50], 'M100 120H106V58H49V50H60'],
    ['needs room for its head', [100, 50], [108, 120], 'M100 50H106V112H97V120H108'],
    ['never leaves the timeline', [199, 50], [3, 120], 'M199 50H199V112H1V120H3'],
  ])('%s', (_what, [x, y], [toX, toY], line) => {
    expect(connectorPath({ x, y }, { x: toX, y: toY }, 200)).toBe(line + HEAD);
  });
});
