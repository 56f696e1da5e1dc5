import fc from 'fast-check';
import { CONCERNS, EVERY_ACTION, findActions, type ActionFilter } from '../../../src/domain/analysis/find-actions';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { anyWorkspace } from '../../support/any-workspace';
import { action, TODAY, workspace } from '../../support/workspace-builders';

const sample = workspace({ ...sampleWorkspace(TODAY) });
const find = findActions(sample);

/** The IDs that a filter lets through. */
const found = (filter: Partial<ActionFilter>): string => find({ ...EVERY_ACTION, ...filter }).map((index) => sample.actions[index]?.id).join(' ');

describe('finding actions of the sample', () => {
  test.each<[what: string, filter: Partial<ActionFilter>, ids: string]>([
    ['every one where nothing is asked for', {}, 'A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12'],
    ['by a word of the action, in any letters', { words: 'TRIAGE' }, 'A2'],
    ['by the beginning of a word', { words: 'leaf' }, 'A5'],
    ['by several words in any order', { words: 'visit  test ' }, 'A6'],
    ['by ID', { words: 'a12' }, 'A12'],
    ['by the words of the goal', { words: 'quicker' }, 'A1 A2 A3 A4'],
    ['by the words of the working group', { words: 'front door' }, 'A1 A2 A3 A4'],
    ['by the lead', { words: 'peer' }, 'A8'],
    ['by what holds it up', { words: 'staffing' }, 'A10'],
    ['none where one of the words is nowhere', { words: 'triage nowhere' }, ''],
    ['by status', { status: 'At risk' }, 'A4 A10'],
    ['all that are open', { status: 'Open' }, 'A2 A3 A4 A6 A7 A8 A9 A10 A11 A12'],
    ['by lead, in any letters', { lead: 'crt  Manager' }, 'A3 A4 A7 A12'],
    ['those that nobody leads', { lead: '' }, 'A9'],
    ['by goal', { goal: 'g3' }, 'A8 A9'],
    ['by working group', { group: 'W2' }, 'A5 A6 A7'],
    ['those of no working group', { group: '' }, 'A12'],
    ['what is overdue', { concerns: ['Overdue'] }, 'A3'],
    ['what is due within 14 days', { concerns: ['Due soon'] }, 'A6 A10'],
    ['what something holds up', { concerns: ['Blocked'] }, 'A10'],
    ['what has no lead or no due date', { concerns: ['No lead', 'No due date'] }, 'A9 A11'],
    ['the critical overdue chain', { concerns: ['Overdue chain'] }, 'A3'],
    ['one concern or the other, and the rest as well', { concerns: ['Overdue', 'Due soon'], goal: 'G2', status: 'On track' }, 'A6'],
  ])('%s', (_what, filter, ids) => {
    expect(found(filter)).toBe(ids);
  });
});

test('the team’s own number of days says what is due soon', () => {
  const short = findActions(workspace({ ...sampleWorkspace(TODAY), settings: { dueSoonDays: 7 } }));
  expect(short({ ...EVERY_ACTION, concerns: ['Due soon'] })).toEqual([9]);
});

test.each(['cafe', 'CAFÉ', 'café'])('accents make no difference: %s', (words) => {
  const search = findActions(workspace({ actions: [action({ action: 'Visit the crisis café' }), action()] }));
  expect(search({ ...EVERY_ACTION, words })).toEqual([0]);
});

test('each thing asked for lets fewer through, and those it lets through keep their order', () => {
  fc.assert(
    fc.property(anyWorkspace, fc.subarray([...CONCERNS]), fc.constantFrom(null, '', 'Open', 'Complete'), fc.constantFrom('', 'crt', 'a1'), (any, concerns, status, words) => {
      const search = findActions(any);
      const few = search({ ...EVERY_ACTION, concerns, status, words });
      for (const wider of [{ concerns }, { status }, { words }]) expect(search({ ...EVERY_ACTION, ...wider })).toEqual(expect.arrayContaining(few));
      expect(few).toEqual([...few].sort((first, second) => first - second));
    }),
  );
});
