import { calendarDate } from '../../src/domain/model/calendar-date';
import { inPieces, LONGEST_PIECE, snapshotBefore, snapshotKeptIn, snapshotsIn } from '../../src/sheets/snapshot-entries';
import type { StateReading } from '../../src/sheets/workbook-reading';
import { stateAfter, stateReading } from '../support/state-reading';

const [FIRST, SECOND, THIRD] = ['2026-10-06', '2026-11-10', '2026-11-24'].map(calendarDate) as [ReturnType<typeof calendarDate>, ReturnType<typeof calendarDate>, ReturnType<typeof calendarDate>];

describe('what stands on the hidden sheet', () => {
  test('each snapshot, with its pieces in their order, the earliest first', () => {
    const state = stateReading([['modules', 'core'], ['snapshot.2026-11-10.2', 'd'], ['snapshot.2026-11-10.1', 'c'], ['snapshot.2026-10-06.1', 'a']]);
    expect(snapshotsIn(state)).toEqual([{ day: FIRST, pieces: ['a'] }, { day: SECOND, pieces: ['c', 'd'] }]);
    expect(snapshotsIn(null)).toEqual([]);
  });

  test('a piece that is missing is an empty one, and of two that two panes have written the first counts', () => {
    expect(snapshotsIn(stateReading([['snapshot.2026-11-10.3', 'c'], ['snapshot.2026-11-10.1', 'a'], ['snapshot.2026-11-10.1', 'A']]))).toEqual([{ day: SECOND, pieces: ['a', '', 'c'] }]);
  });

  test.each(['snapshot', 'snapshot.2026-11-10', 'snapshot.2026-02-30.1', 'snapshot.2026-11-10.0', 'snapshot.2026-11-10.x', 'snapshot.2026-11-10.99999', 'Snapshot.2026-11-10.1', 'snapshot.2026-11-10.1.2'])(
    'a row under %s is none of ours, and stays as it is',
    (key) => {
      const state = stateReading([[key, 'a']]);
      expect(snapshotsIn(state)).toEqual([]);
      expect(snapshotKeptIn(state, { day: THIRD, pieces: ['n'] }).rows).toEqual([]);
    },
  );

  test('the newest of an earlier day is what today is compared with', () => {
    const kept = [FIRST, SECOND, THIRD].map((day) => ({ day, pieces: ['a'] }));
    expect([FIRST, SECOND, THIRD].map((today) => snapshotBefore(kept, today)?.day ?? null)).toEqual([null, FIRST, SECOND]);
  });
});

describe('what is written', () => {
  test('a first one is added', () => {
    expect(snapshotKeptIn(null, { day: THIRD, pieces: ['a', 'b'] })).toEqual({ rows: [], added: [{ key: 'snapshot.2026-11-24.1', value: 'a' }, { key: 'snapshot.2026-11-24.2', value: 'b' }] });
  });

  test('two are kept at most: today’s, and the one that it is compared with', () => {
    const state = stateReading([['snapshot.2026-10-06.1', 'a'], ['snapshot.2026-11-10.1', 'c'], ['note.1', 'x'], ['snapshot.2026-10-06.2', 'b']]);
    const kept = stateAfter(state, snapshotKeptIn(state, { day: THIRD, pieces: ['n'] }));
    expect(kept.entries.map(({ key, value }) => [key, value])).toEqual([['snapshot.2026-11-24.1', 'n'], ['snapshot.2026-11-10.1', 'c'], ['note.1', 'x'], ['', '']]);
    expect(snapshotsIn(kept).map(({ day }) => day)).toEqual([SECOND, THIRD]);
  });

  test('again today: in the same rows, and compared with the same one', () => {
    let state: StateReading = stateReading([['snapshot.2026-11-10.1', 'c']]);
    for (const pieces of [['n', 'm'], ['o'], ['p', 'q', 'r']]) {
      state = stateAfter(state, snapshotKeptIn(state, { day: THIRD, pieces }));
      expect(snapshotsIn(state)).toEqual([{ day: SECOND, pieces: ['c'] }, { day: THIRD, pieces }]);
    }
  });

  test('that nothing can be read of what today is compared with takes nothing away', () => {
    const state = stateReading([['snapshot.2026-11-10.1', 'damaged']]);
    expect(snapshotKeptIn(state, { day: THIRD, pieces: ['n'] })).toEqual({ rows: [], added: [{ key: 'snapshot.2026-11-24.1', value: 'n' }] });
  });

  test('a snapshot of a later day, as after a clock was wrong, stays', () => {
    const state = stateReading([['snapshot.2026-11-24.1', 'later'], ['snapshot.2026-10-06.1', 'a']]);
    expect(snapshotKeptIn(state, { day: SECOND, pieces: ['n'] }).rows).toEqual([]);
  });

  test('in pieces that fit into a cell', () => {
    const text = 'x'.repeat(2 * LONGEST_PIECE + 1);
    expect(inPieces(text).map(({ length }) => length)).toEqual([LONGEST_PIECE, LONGEST_PIECE, 1]);
    expect(inPieces(text).join('')).toBe(text);
  });
});
