import fc from 'fast-check';
import { criticalOverdueChain, dependencyOrder, orderActions, type ActionOrder } from '../../../src/domain/analysis/action-order';
import { isOpen, type Action } from '../../../src/domain/model/actions';
import { addDays } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { anyAction } from '../../support/any-workspace';
import { action, completeAction, TODAY } from '../../support/workspace-builders';

/** An action that is due so many days from today, and waits for others. */
function due(id: string, days: number | null, ...dependsOn: string[]): Action {
  return action({ id, due: days === null ? null : addDays(TODAY, days), dependsOn });
}

describe('the order of work', () => {
  test.each<[what: string, actions: Action[], order: number[]]>([
    ['is by due date, and without one last', [due('A1', null), due('A2', 9), due('A3', 2)], [2, 1, 0]],
    ['puts what is waited for first, whatever the dates', [due('A1', 2, 'A2'), due('A2', 9), due('A3', 5)], [2, 1, 0]],
    ['counts the longest way', [due('A1', 1, 'A2', 'A3'), due('A2', 1, 'A3'), due('A3', 1)], [2, 1, 0]],
    ['is held up by nothing that is finished, unknown or named twice', [due('A1', 3, 'A2', 'A9'), completeAction({ id: 'A2' }), due('A3', 1, 'a1', 'A1')], [0, 2]],
    ['leaves out circles and what waits for them', [due('A1', 1, 'A2'), due('A2', 1, 'A1'), due('A3', 1, 'A2'), due('A4', 1)], [3]],
  ])('%s', (_, actions, order) => {
    expect(dependencyOrder(actions)).toEqual(order);
  });

  test('of the sample: the criteria wait for the ward call', () => {
    const { actions } = sampleWorkspace(TODAY);
    expect(dependencyOrder(actions).map((index) => actions[index]?.id)).toEqual(['A3', 'A10', 'A6', 'A2', 'A8', 'A9', 'A4', 'A7', 'A12', 'A11']);
  });

  test('holds each open action once at most, after all that it waits for', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 12 }), (actions) => {
        const order = dependencyOrder(actions);
        expect(new Set(order).size).toBe(order.length);
        for (const [place, index] of order.entries()) {
          const one = actions[index];
          expect(one && isOpen(one)).toBe(true);
          for (const id of one?.dependsOn ?? []) {
            const before = actions.findIndex((other) => other.id?.toUpperCase() === id.toUpperCase());
            if (actions[before] !== undefined && isOpen(actions[before])) expect(order.slice(0, place)).toContain(before);
          }
        }
      }),
    );
  });
});

describe('a list of all actions', () => {
  const actions = [due('A1', 9, 'A2'), due('A2', 12), due('A3', 1, 'A4'), due('A4', 2, 'A3'), completeAction({ id: 'A5', due: addDays(TODAY, -3) }), due('A6', null), due('A7', 12)];

  test.each<[order: ActionOrder, ids: string]>([
    ['due', 'A5 A3 A4 A1 A2 A7 A6'],
    ['dependency', 'A2 A7 A6 A1 A3 A4 A5'],
  ])('by %s', (order, ids) => {
    expect(orderActions(actions, order).map((index) => actions[index]?.id).join(' ')).toBe(ids);
  });

  test('holds each of them once', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 12 }), fc.constantFrom<ActionOrder>('due', 'dependency'), (any, order) => {
        expect(orderActions(any, order).sort((first, second) => first - second)).toEqual([...any.keys()]);
      }),
    );
  });
});

describe('the critical overdue chain', () => {
  test.each<[what: string, actions: Action[], chain: number[]]>([
    ['is empty where nothing is late', [due('A1', 0), due('A2', 3, 'A1')], []],
    ['is a single action where nobody waits', [due('A1', -2), due('A2', -9)], [1]],
    ['begins with what is late and runs through all that wait', [due('A1', 5, 'A2'), due('A2', 2, 'A3'), due('A3', -1), due('A4', -9)], [2, 1, 0]],
    ['prefers the longer chain', [due('A1', -1), due('A2', 9, 'A1'), due('A3', 9, 'A2'), due('A4', 1, 'A1')], [0, 1, 2]],
    ['ends before what is finished', [due('A1', -1), completeAction({ id: 'A2', dependsOn: ['A1'] }), due('A3', 1, 'A2')], [0]],
  ])('%s', (_, actions, chain) => {
    expect(criticalOverdueChain(actions, TODAY)).toEqual(chain);
  });

  test('of the sample: the referral guide, for which nobody waits', () => {
    expect(criticalOverdueChain(sampleWorkspace(TODAY).actions, TODAY)).toEqual([2]);
  });

  test('takes a chain of thousands in its stride', () => {
    const actions = Array.from({ length: 20_000 }, (_, index) => due(`A${index}`, index === 0 ? -1 : 1, ...(index === 0 ? [] : [`A${index - 1}`])));
    expect(criticalOverdueChain(actions, TODAY)).toHaveLength(20_000);
  });
});
