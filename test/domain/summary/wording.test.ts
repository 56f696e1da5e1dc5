import { counted } from '../../../src/domain/summary/wording';

test.each([
  [1, '1 action'],
  [999, '999 actions'],
  [1_000, '1,000 actions'],
  [1_234_567, '1,234,567 actions'],
])('%p reads as people write it', (count, words) => {
  expect(counted(count, 'action')).toBe(words);
});
