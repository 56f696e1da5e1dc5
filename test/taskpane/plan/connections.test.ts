import { connectionsAmong, drawnAmong } from '../../../src/taskpane/plan/connections';
import { action } from '../../support/workspace-builders';

const actions = [action({ id: 'A1', dependsOn: ['a3', 'A3', 'A9', 'A1'] }), action({ id: 'A2', dependsOn: ['A1'] }), action({ id: 'A3' })];

test.each<[what: string, shown: number[], connections: [number, number][]]>([
  ['go from what comes first to what waits, each once', [0, 1, 2], [[2, 0], [0, 1]]],
  ['follow the order of the list', [2, 1, 0], [[2, 1], [0, 2]]],
  ['are left out where one of the two is not shown', [1, 2], []],
])('connections %s', (_what, shown, connections) => {
  expect(connectionsAmong(actions, shown)).toEqual(connections.map(([first, second]) => ({ first, second })));
});

describe('what is drawn of connections', () => {
  const near = { first: 10, second: 12 };
  const far = { first: 40, second: 11 };

  test.each<[what: string, screen: { from: number; to: number; lookedAt: number | null }, drawn: string[]]>([
    ['near ones', { from: 0, to: 20, lookedAt: null }, ['10→12']],
    ['those of the row that is looked at, strongly, however far', { from: 0, to: 20, lookedAt: 11 }, ['10→12', '40→11 strong']],
    ['those that pass by', { from: 20, to: 30, lookedAt: 40 }, ['40→11 strong']],
    ['none that begin and end elsewhere', { from: 41, to: 60, lookedAt: 10 }, []],
  ])('%s', (_what, screen, drawn) => {
    expect(drawnAmong([near, far], screen).map(({ first, second, isStrong }) => `${first}→${second}${isStrong ? ' strong' : ''}`)).toEqual(drawn);
  });
});
