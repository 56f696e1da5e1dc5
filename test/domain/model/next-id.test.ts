import { nextId } from '../../../src/domain/model/next-id';

test.each([
  ['the first', [], 0, 'A1'],
  ['one more than the highest', ['A2', 'A10', 'A9'], 0, 'A11'],
  ['one more than the highest that was ever given', ['A2'], 12, 'A13'],
  ['whatever the letters and what stands around them', ['a7', ' A8 ', 'A-9', 'A10?'], 0, 'A11'],
  ['nothing of words, numbers and blank cells', ['Ring Ann at 10', 2026, '2026', '', null, 'A'], 0, 'A1'],
  ['nothing of what is too long to be an ID', ['A1234567890'], 0, 'A1'],
])('%s', (_, ids, highestGiven, expected) => {
  expect(nextId('actions', ids, highestGiven)).toBe(expected);
});

test('each table has a letter of its own, and one without IDs gets none', () => {
  expect(nextId('stakeholders', ['S3'])).toBe('S4');
  expect(nextId('members', ['S3'])).toBeNull();
});
