import fc from 'fast-check';
import { addDays } from '../../../src/domain/model/calendar-date';
import { isOpen, type Action } from '../../../src/domain/model/actions';
import { GOAL_PROGRESS, type GoalOverride } from '../../../src/domain/model/goal-override';
import { identifierKey } from '../../../src/domain/model/identifier';
import type { Workspace } from '../../../src/domain/model/workspace';
import { goalStatuses } from '../../../src/domain/summary/goal-status';
import type { GoalStatus, Sentence } from '../../../src/domain/summary/summary';
import { anyWorkspace } from '../../support/any-workspace';
import { action, goal, TODAY } from '../../support/workspace-builders';

/** What holds of every goal's status, on workspaces made at random from the schema. */
const anyOverride: fc.Arbitrary<GoalOverride> = fc.record({
  goal: fc.constantFrom('G1', 'G2', 'G3', 'G4'),
  status: fc.constantFrom(...GOAL_PROGRESS),
  reason: fc.constantFrom('No room', 'They wait for 3 leaflets.'),
  on: fc.constant(addDays(TODAY, -9)),
  instead: fc.constantFrom(...GOAL_PROGRESS),
});

const anyOverrides = fc.array(anyOverride, { maxLength: 3 });

/** With some cells of the plan unreadable, which are then blank in the rows. Most actions are for one goal, and in half of all workspaces no lead has bad news. */
const anyReading = fc
  .record({ given: anyWorkspace, cells: fc.array(fc.record({ index: fc.nat(7), field: fc.constantFrom('status', 'lead', 'due') })), isCalm: fc.boolean() })
  .map(({ given, cells, isCalm }): Workspace => {
    const read = (row: Action, index: number): Action => cells.filter((cell) => cell.index === index).reduce((blanked, { field }) => ({ ...blanked, [field]: null }), row);
    const actions = given.actions.map(({ goal: of, status, ...row }) => ({
      ...row,
      goal: of?.replace(/[2-5]/, '1') ?? null,
      status: isCalm && (status === 'At risk' || status === 'Off track' || status === 'Blocked') ? 'On track' : status,
    }));
    const unread = cells.filter(({ index }) => index < actions.length).map((cell) => ({ collection: 'actions' as const, ...cell }));
    return { ...given, goals: [goal(), ...given.goals], actions: actions.map(read), unreadable: unread };
  });

const holdsOf = (property: (given: Workspace, overrides: readonly GoalOverride[], statuses: readonly GoalStatus[]) => void): void =>
  fc.assert(fc.property(anyReading, anyOverrides, (given, overrides) => property(given, overrides, goalStatuses(given, overrides, []))));

test('every active goal has one, in the order of the rows', () => {
  holdsOf((given, _, statuses) => {
    expect(statuses.map(({ row }) => row.index)).toEqual(given.goals.flatMap(({ status }, index) => (status === 'Active' ? [index] : [])));
  });
});

test('a goal is on track only where the lead of an open action says so, or the group does', () => {
  holdsOf((given, overrides, statuses) => {
    for (const { row, status, override } of statuses) {
      if (status !== 'On track') continue;
      if (override === null) expect(actionsOf(given, row.index).some((one) => one.status === 'On track')).toBe(true);
      else expect(overrides).toContainEqual(override);
    }
  });
});

test('only On track is ever green', () => {
  holdsOf((_given, _overrides, statuses) => {
    for (const { status, colour } of statuses) expect([status, colour === 'Green']).toEqual([status, status === 'On track']);
  });
});

test('an overdue action, and one that nobody leads, are called out beneath every green', () => {
  holdsOf((given, overrides, statuses) => {
    for (const { row, status } of statuses) {
      const id = given.goals[row.index]?.id ?? null;
      if (id === null || status !== 'On track') continue;
      for (const flaw of [{ due: addDays(TODAY, -1) }, { lead: null }]) {
        const added = action({ id: 'A99', goal: id, status: 'On track', ...flaw });
        const after = goalStatuses({ ...given, actions: [...given.actions, added] }, overrides, [])[statuses.findIndex((one) => one.row.index === row.index)];
        expect(after?.callOuts.some(({ rows }) => rows.some(({ id: named }) => named === 'A99'))).toBe(true);
      }
    }
  });
});

test('the order of the actions makes no difference', () => {
  const shuffled = anyReading.chain((given) => fc.shuffledSubarray([...given.actions.keys()], { minLength: given.actions.length }).map((order) => [given, order] as const));
  fc.assert(
    fc.property(shuffled, anyOverrides, ([given, order], overrides) => {
      const sorted: Workspace = {
        ...given,
        actions: order.flatMap((position) => given.actions[position] ?? []),
        unreadable: given.unreadable.map((cell) => ({ ...cell, index: cell.index === null || !order.includes(cell.index) ? cell.index : order.indexOf(cell.index) })),
      };
      const said = (of: Workspace) => goalStatuses(of, overrides, []).map(({ status, because, callOuts }) => [status, because.text, callOuts.map(({ text, rows }) => [rows.length, rows.length > 2 ? text.split(':')[0] : text])]);
      expect(said(sorted)).toEqual(said(given));
    }),
  );
});

test('the order of the goals makes no difference', () => {
  holdsOf((given, overrides, statuses) => {
    const turned = goalStatuses({ ...given, goals: given.goals.toReversed() }, overrides, []);
    expect(turned.toReversed().map(({ because, callOuts }) => [because.text, callOuts.map(({ text }) => text)])).toEqual(statuses.map(({ because, callOuts }) => [because.text, callOuts.map(({ text }) => text)]));
  });
});

test('what a status follows from counts its rows', () => {
  holdsOf((given, _, statuses) => {
    for (const { row, because, override } of statuses) {
      const [told, ...others] = (override === null ? because.text : (because.text.split(`“${override.reason}${override.reason.endsWith('.') ? '”' : '”.'} `)[1] ?? '')).split(/; | and |, /);
      const counted = because.rows.slice(1).map(({ index }) => given.actions[index]);
      const open = counted.filter((one) => one !== undefined && isOpen(one));
      const [, , all] = /(\d+) of (\d+) open/.exec(told ?? '') ?? [];
      if (all !== undefined) expect(open).toHaveLength(Number(all));
      const counts = [told ?? '', ...others].map((text) => Number(/\d+/.exec(text)?.[0]));
      if (all !== undefined) expect(counts.filter((count) => !Number.isNaN(count)).reduce((sum, count) => sum + count, 0)).toBe(counted.length);
      expect(open).toHaveLength(actionsOf(given, row.index).filter(isOpen).length);
    }
  });
});

test('what is called out counts and names its rows', () => {
  holdsOf((given, _, statuses) => {
    for (const { row, callOuts } of statuses)
      for (const callOut of callOuts.filter(({ text }) => !text.startsWith('The group’s word'))) {
        const [first, ...rows] = callOut.rows;
        expect(first).toEqual(row);
        expect(new Set(rows.map(({ index }) => index)).size).toBe(rows.length);
        const own = actionsOf(given, row.index);
        for (const { index } of rows) expect(own).toContain(given.actions[index]);
        expect(countIn(callOut)).toBe(rows.length);
      }
  });
});

/** How many actions a call-out says that it is about: one where it names a single one. */
function countIn({ text }: Sentence): number {
  const [, count] = /^(?:The statuses of )?(\d+) (?:open )?actions /.exec(text) ?? [];
  if (count === undefined) return 1;
  const more = /and (\d+) more\.$/.exec(text)?.[1];
  if (more !== undefined) expect(Number(more)).toBe(Number(count) - 3);
  return Number(count);
}

function actionsOf({ goals, actions }: Workspace, position: number): Action[] {
  const id = goals[position]?.id ?? null;
  return actions.filter((one) => id !== null && one.goal !== null && identifierKey(one.goal) === identifierKey(id));
}
