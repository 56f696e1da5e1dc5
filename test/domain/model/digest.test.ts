import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { digestOf } from '../../../src/domain/model/digest';

/** The same by Node's own hand. */
function expected(text: string): string {
  const hash = createHash('sha256').update(Buffer.from(text, 'utf16le').swap16()).digest('hex');
  return (hash.slice(0, 16).match(/.{4}/g) ?? []).join('-');
}

test.each([0, 1, 27, 28, 29, 31, 32, 33, 59, 60, 61, 64, 1000])('of a text of %i letters is that of SHA-256', (length) => {
  const text = 'Quicker first response — ž 😀 '.repeat(40).slice(0, length);
  expect(digestOf(text)).toBe(expected(text));
});

test('of any text is that of SHA-256, in groups of four for people who compare them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(digestOf(text)).toBe(expected(text));
      expect(digestOf(text)).toMatch(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/);
    }),
  );
});
