import { compareIdentifiers, identifierKey, indexById } from '../../../src/domain/model/identifier';

test('IDs are one where Excel would take them for one', () => {
  expect(identifierKey(' a12 ')).toBe(identifierKey('A12'));
  expect(identifierKey('A1')).not.toBe(identifierKey('A12'));
});

test('a repeated ID means its first row, and a row without one is not found', () => {
  const positions = indexById([{ id: null }, { id: 'A1' }, { id: ' ' }, { id: 'a1' }, { id: 'A2' }]);
  expect([...positions]).toEqual([
    ['A1', 1],
    ['A2', 4],
  ]);
});

test('IDs are ordered as people count, and rows without one come last', () => {
  const ids = ['A10', null, 'A2', 'B1', 'a1', 'A', 'A2b', '3'];
  expect(ids.sort(compareIdentifiers)).toEqual(['3', 'A', 'a1', 'A2', 'A2b', 'A10', 'B1', null]);
});
