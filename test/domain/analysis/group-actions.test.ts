import fc from 'fast-check';
import { groupActions, type Grouping } from '../../../src/domain/analysis/group-actions';
import { anyWorkspace } from '../../support/any-workspace';
import { action, goal, workingGroup, workspace } from '../../support/workspace-builders';

const rows = workspace({
  goals: [goal({ id: 'G2', goal: 'Better-planned endings' }), goal({ id: 'G1', goal: null }), goal({ id: null })],
  workingGroups: [workingGroup({ id: 'W1' })],
  actions: [
    action({ goal: 'g1', group: 'W1', lead: 'Peer worker' }),
    action({ goal: 'G9', group: 'W7', lead: null }),
    action({ goal: null, group: null, lead: ' CRT  manager ' }),
    action({ goal: 'G2', group: ' w1 ', lead: 'crt manager' }),
    action({ goal: 'G1', group: null, lead: 'Administrator' }),
  ],
});

const lines = (by: Grouping, positions = [...rows.actions.keys()]): string[] =>
  groupActions(rows, positions, by).map(({ id, name, actions }) => `${id} ${name}: ${actions.join(' ')}`);

describe('actions put together', () => {
  test.each<[by: Grouping, groups: string[]]>([
    ['goal', ['G2 Better-planned endings: 3', 'G1 null: 0 4', 'G9 null: 1', 'null null: 2']],
    ['group', ['W1 Front door: 0 3', 'W7 null: 1', 'null null: 2 4']],
    ['lead', ['null Administrator: 4', 'null CRT  manager: 2 3', 'null Peer worker: 0', 'null null: 1']],
    ['all', ['null null: 0 1 2 3 4']],
  ])('by %s', (by, groups) => {
    expect(lines(by)).toEqual(groups);
  });

  test('keeps the order in which they are given, and leaves out what has none of them', () => {
    expect(lines('goal', [4, 0])).toEqual(['G1 null: 4 0']);
  });

  test.each<Grouping>(['goal', 'group', 'lead', 'all'])('of nothing by %s is nothing', (by) => {
    expect(groupActions(rows, [], by)).toEqual([]);
  });

  test('loses none and doubles none, whatever the rows say', () => {
    fc.assert(
      fc.property(anyWorkspace, fc.constantFrom<Grouping>('goal', 'group', 'lead', 'all'), (any, by) => {
        const positions = [...any.actions.keys()];
        const groups = groupActions(any, positions, by);
        expect(groups.flatMap(({ actions }) => actions).sort((first, second) => first - second)).toEqual(positions);
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      }),
    );
  });
});
