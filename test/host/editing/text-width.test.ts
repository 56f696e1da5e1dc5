import { textWidth, wrappedLineCount } from '../../../src/host/editing/text-width';

const CALIBRI_11 = { size: 11, bold: false };

test('a sentence is about as wide as Calibri draws it', () => {
  // Measured with Carlito, whose letters are as wide as Calibri's.
  expect(Math.abs(textWidth('Has not replied about the referral guide', CALIBRI_11) - 177.4)).toBeLessThan(2);
  expect(textWidth('Has not replied', { size: 11, bold: true })).toBeGreaterThan(textWidth('Has not replied', CALIBRI_11));
  expect(textWidth('🙂', CALIBRI_11)).toBe(11);
});

test.each([
  ['a line that fits', 'Has not replied about the referral guide', 180, 1],
  ['a line that breaks between words', 'Has not replied about the referral guide', 100, 2],
  ['its own breaks', 'one\ntwo\n\nfour', 100, 4],
  ['a word longer than a line', 'x'.repeat(100), 100, 5],
  ['nothing', '', 100, 1],
])('%s', (_, text, width, lines) => {
  expect(wrappedLineCount(text, width, CALIBRI_11)).toBe(lines);
});
