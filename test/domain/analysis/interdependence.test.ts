import fc from 'fast-check';
import { interdependentPairs } from '../../../src/domain/analysis/interdependence';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { anyWorkspace } from '../../support/any-workspace';
import { action, completeAction, stakeholder, TODAY, workingGroup } from '../../support/workspace-builders';

const ward = stakeholder({ dependsOn: ['S2'] });
const bed = stakeholder({ id: 'S2', stakeholder: 'Bed manager' });

describe('who depends on whom', () => {
  test.each([
    ['one on the other', [ward, bed], [[0, 1, 'first on second']]],
    ['the later on the earlier', [bed, ward], [[0, 1, 'second on first']]],
    ['each on the other', [ward, { ...bed, dependsOn: ['s1'] }], [[0, 1, 'each on the other']]],
    ['the same ID twice', [{ ...ward, dependsOn: ['S2', 's2'] }, bed], [[0, 1, 'first on second']]],
    ['on themselves, or on nobody who exists', [{ ...ward, dependsOn: ['S1', 'S9'] }, bed], []],
  ])('%s', (_, stakeholders, expected) => {
    const pairs = interdependentPairs({ stakeholders, actions: [], workingGroups: [] });
    expect(pairs.map(({ first, second, direction }) => [first, second, direction])).toEqual(expected);
  });
});

describe('an action that both share', () => {
  const shared = (given: Partial<Parameters<typeof interdependentPairs>[0]>): unknown[] =>
    interdependentPairs({ stakeholders: [ward, bed], actions: [], workingGroups: [], ...given }).map(({ sharedActions }) => sharedActions);

  test.each([
    ['has one as its lead and the other in its group', { actions: [action(), action({ lead: 'ward  Manager', group: 'W1' })], workingGroups: [workingGroup({ members: 'Peer worker, bed manager' })] }, [[1]]],
    ['is done by a group in which both are, by name or ID', { actions: [action({ group: 'w1' })], workingGroups: [workingGroup({ convenor: 'S2', members: 'Ward manager; Peer worker' })] }, [[0]]],
    ['is not one that is finished', { actions: [completeAction({ lead: 'Ward manager; Bed manager' })] }, [[]]],
    ['is not one of each', { actions: [action({ lead: 'Ward manager' }), action({ lead: 'Bed manager' })] }, [[]]],
    ['is not one of somebody else', { actions: [action({ group: 'W9', lead: null }), action({ lead: 'The ward manager’s deputy' })] }, [[]]],
  ])('%s', (_, given, expected) => {
    expect(shared(given)).toEqual(expected);
  });
});

test('of the sample: three pairs, none with an action in common', () => {
  const rows = sampleWorkspace(TODAY);
  expect(interdependentPairs(rows).map(({ first, second, direction, sharedActions }) => [rows.stakeholders[first]?.id, rows.stakeholders[second]?.id, direction, sharedActions])).toEqual([
    ['S1', 'S10', 'first on second', []],
    ['S2', 'S4', 'each on the other', []],
    ['S4', 'S12', 'each on the other', []],
  ]);
});

test('each pair stands once, and shares only open actions', () => {
  fc.assert(
    fc.property(anyWorkspace, (given) => {
      const pairs = interdependentPairs(given);
      expect(new Set(pairs.map(({ first, second }) => `${first} ${second}`)).size).toBe(pairs.length);
      for (const { first, second, sharedActions } of pairs) {
        expect(first).toBeLessThan(second);
        for (const index of sharedActions) expect(['Complete', 'Cancelled']).not.toContain(given.actions[index]?.status);
      }
    }),
  );
});
