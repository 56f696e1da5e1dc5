import { NO_CHOICES, type Acceptance } from '../../src/domain/model/acceptance';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { acceptedIn, choicesOf, chosenIn, withdrawnFrom } from '../../src/sheets/check-choices';
import type { StateReading } from '../../src/sheets/workbook-reading';
import { stateAfter, stateReading } from '../support/state-reading';

const ACCEPTANCE: Acceptance = {
  rule: 'overdue-action',
  collection: 'actions',
  row: 'A3',
  field: 'due',
  judged: '0af3c9',
  reason: 'The ward waits for its lift.',
  on: calendarDate('2026-11-24'),
};

const OF_A4 = { ...ACCEPTANCE, row: 'A4' };
const LATER = { ...ACCEPTANCE, judged: 'ffffff' };

describe('what stands on the hidden sheet', () => {
  test('acceptances and chosen checks are read back as they were noted', () => {
    let state: StateReading | null = stateReading([['schemaVersion', '2'], ['modules', 'core']]);
    for (const acceptance of [ACCEPTANCE, OF_A4]) state = stateAfter(state, acceptedIn(state, acceptance));
    state = stateAfter(state, chosenIn(state, 'empty-seat', 'off'));
    state = stateAfter(state, chosenIn(state, 'overdue-action', 'error'));
    expect(choicesOf(state)).toEqual({ acceptances: [ACCEPTANCE, OF_A4], rules: new Map([['empty-seat', 'off'], ['overdue-action', 'error']]) });
  });

  test('a sheet that is gone, and one of an earlier version, say nothing', () => {
    expect(choicesOf(null)).toEqual(NO_CHOICES);
    expect(choicesOf(stateReading([['schemaVersion', '1'], ['highestId.actions', '12'], ['list.StatusList', 'StatusList']]))).toEqual(NO_CHOICES);
  });

  test.each([
    ['no JSON', 'accepted', '{"rule":"overdue'],
    ['JSON of something else', 'accepted', '[1,2]'],
    ['an acceptance without its day', 'accepted', JSON.stringify({ ...ACCEPTANCE, on: undefined })],
    ['an acceptance on a day that is none', 'accepted', JSON.stringify({ ...ACCEPTANCE, on: '2026-02-30' })],
    ['an acceptance in a table that this version does not know', 'accepted', JSON.stringify({ ...ACCEPTANCE, collection: 'risks' })],
    ['an empty value', 'accepted', ''],
    ['a choice that this version does not know', 'rule.empty-seat', 'whisper'],
    ['another key', 'accepted.1', JSON.stringify(OF_A4)],
  ])('%s is passed over, and the rows beside it are read', (_, key, value) => {
    const state = stateReading([['accepted', JSON.stringify(ACCEPTANCE)], [key, value], ['rule.overdue-action', 'off']]);
    expect(choicesOf(state)).toEqual({ acceptances: [ACCEPTANCE], rules: new Map([['overdue-action', 'off']]) });
  });

  test('thousands of acceptances', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ ...ACCEPTANCE, row: `A${index}` }));
    expect(choicesOf(stateReading(many.map((one) => ['accepted', JSON.stringify(one)]))).acceptances).toEqual(many);
  });

  test('the longest that an acceptance can be fits in a cell', () => {
    const longest = { ...ACCEPTANCE, row: '“'.repeat(100), reason: '\u0001'.repeat(300) };
    expect(acceptedIn(null, longest).added[0]?.value.length).toBeLessThan(32767);
  });
});

describe('what is written', () => {
  const state = stateReading([['schemaVersion', '2'], ['accepted', JSON.stringify(ACCEPTANCE)], ['futureKey', '{"a":1}'], ['accepted', '{"damaged'], ['accepted', JSON.stringify(OF_A4)]]);

  test('a new acceptance is added below', () => {
    expect(acceptedIn(state, LATER)).toEqual({ rows: [], added: [{ key: 'accepted', value: JSON.stringify(LATER) }] });
  });

  test('another reason replaces the first one, in its row', () => {
    const anew = { ...ACCEPTANCE, reason: 'Agreed again.' };
    expect(acceptedIn(state, anew)).toEqual({ rows: [{ row: 1, entry: { key: 'accepted', value: JSON.stringify(anew) } }], added: [] });
  });

  test('withdrawing empties every row of that acceptance, and no other', () => {
    const twice = stateReading([...state.entries.map(({ key, value }) => [key, value] as const), ['accepted', JSON.stringify({ ...ACCEPTANCE, reason: 'Of a colleague.' })]]);
    expect(withdrawnFrom(twice, ACCEPTANCE)).toEqual({ rows: [{ row: 1, entry: null }, { row: 5, entry: null }], added: [] });
    expect(withdrawnFrom(state, LATER)).toEqual({ rows: [], added: [] });
  });

  test('a check that is to do as declared leaves no row', () => {
    const chosen = stateAfter(state, chosenIn(state, 'empty-seat', 'off'));
    expect(chosenIn(chosen, 'empty-seat', null)).toEqual({ rows: [{ row: 5, entry: null }], added: [] });
    expect(chosenIn(state, 'empty-seat', null)).toEqual({ rows: [], added: [] });
  });
});
