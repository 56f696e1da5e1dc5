/** Bytes as letters, digits, `-` and `_` (RFC 4648, section 5, without padding): texts that every program leaves as they are. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const NUMBERS: ReadonlyMap<string, number> = new Map([...LETTERS].map((letter, number) => [letter, number]));

/** Three bytes are four letters of six bits. */
export function lettersOf(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let start = 0; start < bytes.length; start += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(start, start + 3);
    const bits = (first << 16) | (second << 8) | third;
    const count = Math.min(4, bytes.length - start + 1);
    for (let letter = 0; letter < count; letter++) letters.push(LETTERS.charAt((bits >> (18 - 6 * letter)) & 63));
  }
  return letters.join('');
}

/** @returns null where something else stands among the letters. */
export function bytesOf(letters: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let [bits, held, written] = [0, 0, 0];
  for (const letter of letters) {
    const number = NUMBERS.get(letter);
    if (number === undefined) return null;
    bits = ((bits << 6) | number) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[written++] = (bits >> held) & 0xff;
  }
  return bytes;
}
