import fc from 'fast-check';
import { dependencyCycles } from '../../../src/domain/analysis/dependencies';

/** Actions named by their positions: `waiting([1], [])` is A0, which depends on A1. */
const waiting = (...on: number[][]) =>
  on.map((positions, index) => ({ id: `A${index}`, dependsOn: positions.map((position) => `A${position}`) }));

describe('circles of dependencies', () => {
  test.each([
    ['none in a chain', waiting([1], [2], []), []],
    ['one action by itself', waiting([0]), [[0]]],
    ['a circle with tails on either side', waiting([1], [2], [3], [1, 4], []), [[1, 2, 3]]],
    ['the shortest of two in one knot', waiting([1], [2, 0], [0]), [[0, 1]]],
    [
      'two circles, by their first rows',
      waiting([3], [2], [1], [0]),
      [
        [0, 3],
        [1, 2],
      ],
    ],
    ['IDs that no action has', waiting([7], [8, 0]), []],
  ])('%s', (_name, actions, cycles) => {
    expect(dependencyCycles(actions)).toEqual(cycles);
  });

  test('a repeated ID means its first row', () => {
    const actions = [
      { id: 'A1', dependsOn: ['a2'] },
      { id: 'A2', dependsOn: [] },
      { id: 'A2', dependsOn: ['A1'] },
    ];
    expect(dependencyCycles(actions)).toEqual([]);
  });

  test('ten thousand actions in one circle do not exhaust the stack', () => {
    const size = 10_000;
    const [cycle] = dependencyCycles(waiting(...Array.from({ length: size }, (_, index) => [(index + 1) % size])));
    expect(cycle).toHaveLength(size);
  });

  test('agrees with a plain search: an action is in a knot exactly if it can be reached from itself', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(6), { maxLength: 3 }), { maxLength: 7 }), (edges) => {
        const reachable = (from: number): Set<number> => {
          const seen = new Set<number>();
          const queue = [...(edges[from] ?? [])];
          for (const position of queue)
            if (position < edges.length && !seen.has(position)) queue.push(...(seen.add(position), edges[position] ?? []));
          return seen;
        };
        const cycles = dependencyCycles(waiting(...edges));
        for (const cycle of cycles) cycle.forEach((position, step) => expect(edges[position]).toContain(cycle[(step + 1) % cycle.length]));
        const firstOfKnots = [...edges.keys()].filter(
          (from) => reachable(from).has(from) && ![...reachable(from)].some((other) => other < from && reachable(other).has(from)),
        );
        expect(cycles.map(([first]) => first)).toEqual(firstOfKnots);
      }),
    );
  });
});
