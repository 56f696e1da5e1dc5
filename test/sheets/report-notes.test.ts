import { calendarDate } from '../../src/domain/model/calendar-date';
import type { GoalOverride } from '../../src/domain/model/goal-override';
import { reportMemoryOf } from '../../src/sheets/report-memory';
import { notedIn, overriddenIn } from '../../src/sheets/report-notes';
import { stateAfter, stateReading } from '../support/state-reading';

const OVERRIDE: GoalOverride = { goal: 'G1', status: 'At risk', reason: 'The GPs want more time.', on: calendarDate('2026-11-24'), instead: 'On track' };
const OF_G2 = { ...OVERRIDE, goal: 'G2' };
const written = (override: object): [string, string] => ['goalStatus', JSON.stringify(override)];

describe('notes on parts of the summary', () => {
  test('are read back as they were written, and replaced in their row', () => {
    let state = stateReading([['schemaVersion', '2'], ['note.10', 'Of part 10.']]);
    state = stateAfter(state, notedIn(state, 1, 'Of part 1,\non two lines.'));
    state = stateAfter(state, notedIn(state, 10, 'Anew.'));
    expect(state.entries.map(({ key, value }) => [key, value])).toEqual([['schemaVersion', '2'], ['note.10', 'Anew.'], ['note.1', 'Of part 1,\non two lines.']]);
    expect(reportMemoryOf(state).notes).toEqual(new Map([[1, 'Of part 1,\non two lines.'], [10, 'Anew.']]));
  });

  test('leave nothing where they are taken away, and nothing is written where there is none', () => {
    const state = stateReading([['note.1', 'One'], ['note.2', 'Two'], ['note.1', 'One more']]);
    expect(notedIn(state, 1, null)).toEqual({ rows: [{ row: 0, entry: null }, { row: 2, entry: null }], added: [] });
    expect(notedIn(state, 3, null)).toEqual({ rows: [], added: [] });
  });

  test('of two that were added at the same moment the last counts; both rows go with the next', () => {
    const state = stateReading([['note.1', 'Of one pane'], ['note.1', 'Of the other'], ['note.1', ' ']]);
    expect(reportMemoryOf(state).notes.get(1)).toBe('Of the other');
    expect(reportMemoryOf(stateAfter(state, notedIn(state, 1, 'Of both')))).toMatchObject({ notes: new Map([[1, 'Of both']]) });
  });

  test.each(['note.0', 'note.11', 'note.', 'note.01', 'note', 'Note.1'])('%s is no note', (key) => {
    expect(reportMemoryOf(stateReading([[key, 'Text']])).notes.size).toBe(0);
  });
});

describe('the group’s word on a goal', () => {
  test('is read back as it was written, and replaced in its row', () => {
    let state = stateReading([['schemaVersion', '2'], written(OF_G2)]);
    state = stateAfter(state, overriddenIn(state, OVERRIDE, 'G1'));
    state = stateAfter(state, overriddenIn(state, { ...OF_G2, status: 'Blocked' }, 'g2 '));
    expect(reportMemoryOf(state).overrides).toEqual([{ ...OF_G2, status: 'Blocked' }, OVERRIDE]);
    expect(state.entries).toHaveLength(3);
  });

  test('is taken back without a trace, that of others stays', () => {
    const state = stateReading([written(OVERRIDE), written(OF_G2), written({ ...OVERRIDE, goal: 'g1' })]);
    expect(overriddenIn(state, null, 'G1')).toEqual({ rows: [{ row: 0, entry: null }, { row: 2, entry: null }], added: [] });
    expect(overriddenIn(state, null, 'G3')).toEqual({ rows: [], added: [] });
    expect(overriddenIn(null, OVERRIDE, 'G1')).toEqual({ rows: [], added: [{ key: 'goalStatus', value: JSON.stringify(OVERRIDE) }] });
  });

  test.each([
    ['no JSON', '{"goal":"G1'],
    ['JSON of something else', '["G1"]'],
    ['a word that there is not', JSON.stringify({ ...OVERRIDE, status: 'Fine' })],
    ['no reason', JSON.stringify({ ...OVERRIDE, reason: ' ' })],
    ['a day that is none', JSON.stringify({ ...OVERRIDE, on: '2026-02-30' })],
    ['nothing to lapse by', JSON.stringify({ ...OVERRIDE, instead: undefined })],
    ['an empty value', ''],
  ])('%s says nothing and stays as it is', (_, value) => {
    const state = stateReading([['goalStatus', value], written(OF_G2)]);
    expect(reportMemoryOf(state).overrides).toEqual([OF_G2]);
    expect(overriddenIn(state, OVERRIDE, 'G1')).toEqual({ rows: [], added: [{ key: 'goalStatus', value: JSON.stringify(OVERRIDE) }] });
  });
});
