import fc from 'fast-check';
import { takeSnapshot } from '../../src/domain/changes/snapshot';
import { calendarDate } from '../../src/domain/model/calendar-date';
import type { Snapshot } from '../../src/domain/model/snapshot';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { goalStatuses } from '../../src/domain/summary/goal-status';
import { bytesOf, lettersOf } from '../../src/sheets/base64';
import { LONGEST_PIECE } from '../../src/sheets/snapshot-entries';
import { packSnapshot, unpackSnapshot } from '../../src/sheets/snapshot-packing';
import { largeWorkspace } from '../bench/large-workspace';
import { anyWorkspace } from '../support/any-workspace';
import { TODAY, workspace } from '../support/workspace-builders';

const SAMPLE = takeSnapshot(workspace(sampleWorkspace(TODAY)), { goals: [], previous: null });
const PACKED = packSnapshot(SAMPLE);
const [TEXT = ''] = PACKED.pieces;

/** A snapshot in the cells of a workbook of a larger plan than anybody has. */
const LARGE = packSnapshot(takeSnapshot(workspace(varied(largeWorkspace(TODAY, 60_000).rows)), { goals: [], previous: null }));

test('any snapshot is unpacked as it was packed', () => {
  fc.assert(
    fc.property(anyWorkspace, anyWorkspace, (given, before) => {
      const previous = takeSnapshot({ ...before, today: calendarDate('2026-11-10') }, { goals: [], previous: null });
      const snapshot = takeSnapshot(given, { goals: goalStatuses(given, [], []), previous });
      expect(unpackSnapshot(packSnapshot(snapshot))).toEqual({ isReadable: true, snapshot: plain(snapshot) });
    }),
  );
});

test('a large plan takes several pieces, each of which fits into a cell', () => {
  expect(LARGE.pieces.length).toBeGreaterThan(1);
  expect(Math.max(...LARGE.pieces.map(({ length }) => length))).toBe(LONGEST_PIECE);
  expect(unpackSnapshot(LARGE).isReadable).toBe(true);
});

test('the damage of any one character is found, or does no harm', () => {
  const whole = unpackSnapshot(PACKED);
  const letters = fc.oneof(fc.constantFrom(...'AZaz09-_.S '), fc.string({ minLength: 1, maxLength: 1 }), fc.constant(''));
  fc.assert(
    fc.property(fc.nat({ max: TEXT.length - 1 }), letters, (position, letter) => {
      const damaged = `${TEXT.slice(0, position)}${letter}${TEXT.slice(position + 1)}`;
      const read = unpackSnapshot({ ...PACKED, pieces: [damaged] });
      if (read.isReadable) expect(read).toEqual(whole);
    }),
    { numRuns: 2000 },
  );
  // All places, with one letter more in the alphabet.
  for (let position = 0; position < TEXT.length; position++) {
    const damaged = `${TEXT.slice(0, position)}${TEXT[position] === 'B' ? 'C' : 'B'}${TEXT.slice(position + 1)}`;
    expect(unpackSnapshot({ ...PACKED, pieces: [damaged] }).isReadable).toBe(false);
  }
});

describe('what cannot be read says why, and is never thrown', () => {
  const [first = '', second = '', ...others] = LARGE.pieces;

  test.each<readonly [name: string, pieces: readonly string[], because: string]>([
    ['nothing', [], 'damaged'],
    ['something else', ['Please do not delete this row'], 'damaged'],
    ['the first piece gone', ['', second, ...others], 'incomplete'],
    ['a piece gone between others', [first, '', ...others], 'incomplete'],
    ['the last piece gone', [first, ...others.slice(0, -1)], 'incomplete'],
    ['two pieces changed about', [first, ...[...others, second]], 'damaged'],
    ['a piece cut short', [TEXT.slice(0, -1)], 'incomplete'],
    ['another way of packing', [TEXT.replace('S1.', 'S2.')], 'other-version'],
    ['another version of what is kept', packSnapshot({ ...SAMPLE, version: 2 } as unknown as Snapshot).pieces, 'other-version'],
    ['statuses that this version does not know', packSnapshot({ ...SAMPLE, goals: { rows: [{ id: 'G1', status: 'Dreamt of' }], others: 0 } } as unknown as Snapshot).pieces, 'other-version'],
  ])('%s', (_, pieces, because) => {
    expect(unpackSnapshot({ day: LARGE.day, pieces })).toEqual({ isReadable: false, because });
  });

  test('a snapshot under another day than its own', () => {
    expect(unpackSnapshot({ ...PACKED, day: calendarDate('2026-11-23') })).toEqual({ isReadable: false, because: 'damaged' });
  });

  test('what is left over from another one of the same day does no harm', () => {
    expect(unpackSnapshot({ ...PACKED, pieces: [TEXT, second] })).toEqual(unpackSnapshot(PACKED));
  });

  test('any texts at all', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (pieces) => {
        expect(unpackSnapshot({ day: TODAY, pieces }).isReadable).toBe(false);
      }),
    );
  });
});

describe('bytes as letters', () => {
  test.each([
    [[], ''],
    [[0], 'AA'],
    [[255], '_w'],
    [[251, 255], '-_8'],
    [[1, 2, 3], 'AQID'],
    [[1, 2, 3, 4], 'AQIDBA'],
  ])('%j are “%s”', (bytes, letters) => {
    expect(lettersOf(Uint8Array.from(bytes))).toBe(letters);
    expect(bytesOf(letters)).toEqual(Uint8Array.from(bytes));
  });

  test('and back, as other programs write them', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(lettersOf(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
        expect(bytesOf(lettersOf(bytes))).toEqual(bytes);
      }),
    );
    expect(bytesOf('AQ+D')).toBeNull();
  });
});

/** As JSON has it: what could not be read is left out. */
function plain(snapshot: Snapshot): unknown {
  return JSON.parse(JSON.stringify(snapshot)) as unknown;
}

/** Copies of the sample are too much alike to take the room of a real plan. */
function varied({ actions, ...rows }: ReturnType<typeof largeWorkspace>['rows']): ReturnType<typeof largeWorkspace>['rows'] {
  return { ...rows, actions: actions.map((row, index) => ({ ...row, lead: `Lead ${(index * 7919) % 97}` })) };
}
