import { findRow, isSameValue } from '../../src/sheets/find-row';

type Row = { readonly id: string | null; readonly lead: string | null; readonly status: string | null };

const row = (id: string | null, lead: string | null = null, status: string | null = null): Row => ({ id, lead, status });
const seen = row('A2', 'Ann', 'On track');

test.each([
  ['where it was', [row('A1'), seen], 1],
  ['where it was, although another is alike', [seen, seen], 1],
  ['where it was moved to', [seen, row('A1')], 0],
  ['nowhere, where two are alike', [seen, row('A1'), seen], null],
  ['by its ID, where other fields have changed', [row('A1'), row('a2 ', 'Bob', 'On track')], 1],
  ['nowhere, where the field to be written has changed', [row('A1'), row('A2', 'Ann', 'Blocked')], null],
  ['nowhere, where two rows have its ID', [row('A2', 'Bob', 'On track'), row('A2', 'Cas', 'On track')], null],
  ['nowhere, where it is gone', [row('A1')], null],
  ['nowhere in an empty table', [], null],
])('a row is found %s', (_, records, position) => {
  expect(findRow({ records }, { index: 1, seen, fields: ['status'] })).toBe(position);
});

test('a row without an ID is found only as it was', () => {
  const blank = row(null, 'Ann', 'On track');
  expect(findRow({ records: [blank] }, { index: 3, seen: blank, fields: ['status'] })).toBe(0);
  expect(findRow({ records: [row(null, 'Bob', 'On track')] }, { index: 0, seen: blank, fields: ['status'] })).toBeNull();
});

test('lists are the same value by value, in their order', () => {
  expect(isSameValue(['A1', 'A2'], ['A1', 'A2'])).toBe(true);
  expect(isSameValue(['A1', 'A2'], ['A2', 'A1'])).toBe(false);
  expect(isSameValue([], null)).toBe(false);
});
