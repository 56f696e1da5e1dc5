import fc from 'fast-check';
import { goalStandings } from '../../../src/domain/analysis/goal-progress';
import type { Action } from '../../../src/domain/model/actions';
import { identifierKey } from '../../../src/domain/model/identifier';
import type { Place } from '../../../src/domain/model/workspace';
import { anyWorkspace } from '../../support/any-workspace';
import { action, goal, workspace } from '../../support/workspace-builders';

type Said = Action['status'] | 'unread';

const statusCell = (index: number): Place => ({ collection: 'actions', index, field: 'status' });

/** One goal, and for each of these an action of it. */
function given(...statuses: Said[]) {
  return workspace({
    goals: [goal()],
    actions: statuses.map((status, index) => action({ id: `A${index + 1}`, status: status === 'unread' ? null : status })),
    unreadable: statuses.flatMap((status, index) => (status === 'unread' ? [statusCell(index)] : [])),
  });
}

describe('what follows from the actions of a goal', () => {
  test.each<[string, Said[], string]>([
    ['the worst of what the leads say', ['On track', 'At risk', 'Blocked', 'Off track'], 'Off track'],
    ['blocked before at risk', ['At risk', 'Blocked', 'On track'], 'Blocked'],
    ['at risk before on track', ['On track', 'Not started', 'At risk'], 'At risk'],
    ['on track where one is and nothing is worse', ['Not started', 'On track'], 'On track'],
    ['on track beside what is done', ['Complete', 'On track', 'Cancelled'], 'On track'],
    ['not started only where everything open is', ['Not started', 'Not started'], 'Not started'],
    ['a blank status is not started, as far as anybody has said', [null, 'Not started'], 'Not started'],
    ['a blank status beside one that is on track', [null, 'On track'], 'On track'],
    ['not started though something is complete: what is open decides', ['Complete', 'Not started'], 'Not started'],
    ['complete where all is', ['Complete', 'Complete'], 'Complete'],
    ['complete where the others were cancelled', ['Cancelled', 'Complete'], 'Complete'],
    ['not complete while anything is open', ['Complete', 'At risk'], 'At risk'],
    ['unknown where there is nothing', [], 'Unknown'],
    ['unknown where all was cancelled', ['Cancelled', 'Cancelled'], 'Unknown'],
    ['unknown where nothing could be read', ['unread', 'unread'], 'Unknown'],
    ['what could not be read is not complete', ['Complete', 'unread'], 'Unknown'],
    ['nor is it not started', ['Not started', 'unread'], 'Unknown'],
    ['what could be read is told', ['On track', 'unread'], 'On track'],
    ['and bad news is bad news', ['unread', 'Off track'], 'Off track'],
  ])('%s', (_, statuses, progress) => {
    expect(goalStandings(given(...statuses)).map((standing) => standing.progress)).toEqual([progress]);
  });

  test('by the positions of its actions, the worst first', () => {
    const [standing] = goalStandings(given('On track', 'Complete', 'unread', 'Off track', null, 'Cancelled', 'On track'));
    expect(standing).toEqual({
      index: 0,
      progress: 'Off track',
      open: new Map([['Off track', [3]], ['On track', [0, 6]], ['Not started', [4]], [null, [2]]]),
      complete: [1],
      cancelled: [5],
    });
    expect([...(standing?.open.keys() ?? [])]).toEqual(['Off track', 'On track', 'Not started', null]);
  });

  test('of the active goals alone, by their IDs in whatever letters; one without an ID has no actions', () => {
    const goals = [goal({ status: 'Proposed' }), goal({ id: 'G2' }), goal({ id: null }), goal({ id: 'G3', status: null })];
    const actions = [action({ goal: ' g2 ' }), action({ goal: null, status: 'Off track' }), action({ goal: 'G1', status: 'Off track' })];
    expect(goalStandings(workspace({ goals, actions })).map(({ index, progress }) => [index, progress])).toEqual([[1, 'On track'], [2, 'Unknown']]);
  });

  test('is unknown where the whole column of statuses is missing', () => {
    const unreadable: Place[] = [{ collection: 'actions', index: null, field: 'status' }];
    expect(goalStandings({ ...given(null, null), unreadable })).toMatchObject([{ progress: 'Unknown' }]);
  });
});

describe('in any workspace', () => {
  /** With some of the statuses unreadable. */
  const anyReading = fc.tuple(anyWorkspace, fc.array(fc.nat(7))).map(([given, unread]) => ({
    ...given,
    actions: given.actions.map((row, index) => (unread.includes(index) ? { ...row, status: null } : row)),
    unreadable: unread.map(statusCell),
  }));

  test('no goal is better than what is said of it', () => {
    fc.assert(
      fc.property(anyReading, (given) => {
        for (const { index, progress } of goalStandings(given)) {
          const id = given.goals[index]?.id ?? null;
          const own = [...given.actions.entries()].filter(([, { goal: of }]) => id !== null && of !== null && identifierKey(of) === identifierKey(id));
          const says = (status: Action['status']): boolean => own.some(([, row]) => row.status === status);
          const bad = (['Off track', 'Blocked', 'At risk'] as const).find(says);
          const isUnread = own.some(([position, { status }]) => status === null && given.unreadable.some(({ index: at }) => at === position));
          if (bad !== undefined) expect(progress).toBe(bad);
          else if (says('On track')) expect(progress).toBe('On track');
          else if (isUnread || !own.some(([, { status }]) => status !== 'Cancelled')) expect(progress).toBe('Unknown');
          else expect(progress).toBe(own.every(([, { status }]) => status === 'Complete' || status === 'Cancelled') ? 'Complete' : 'Not started');
        }
      }),
    );
  });

  test('each action of an active goal is counted once', () => {
    fc.assert(
      fc.property(anyReading, (given) => {
        for (const { index, open, complete, cancelled } of goalStandings(given)) {
          const key = identifierKey(given.goals[index]?.id ?? '');
          const counted = [...[...open.values()].flat(), ...complete, ...cancelled].sort();
          expect(counted).toEqual([...given.actions.entries()].filter(([, { goal: of }]) => key !== '' && identifierKey(of ?? '') === key).map(([position]) => position).sort());
        }
      }),
    );
  });
});
