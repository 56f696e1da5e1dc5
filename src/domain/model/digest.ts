/**
 * SHA-256 (FIPS 180-4), of which the first 64 bits are kept: two different texts do not have the same digest by accident, and
 * no text can be found from its digest. Written out here because it is needed at once, also where no Web Crypto is.
 */

/**
 * The digest of a text, as UTF-16 with the higher byte first.
 *
 * @returns sixteen hexadecimal digits in groups of four, for people who compare them: `7f3a-09c1-55de-8b42`.
 */
export function digestOf(text: string): string {
  const [first = 0, second = 0] = sha256(text);
  return [first >>> 16, first & 0xffff, second >>> 16, second & 0xffff].map((group) => group.toString(16).padStart(4, '0')).join('-');
}

/** Sixteen words of 32 bits are worked on at a time, each of two letters. */
const WORDS = 16;
const LETTERS = 2 * WORDS;
const ROUNDS = 64;

function sha256(text: string): Uint32Array {
  const state = Uint32Array.from(FIRST_STATE);
  const schedule = new Uint32Array(ROUNDS);
  const whole = text.length - (text.length % LETTERS);
  for (let start = 0; start < whole; start += LETTERS) {
    for (let word = 0; word < WORDS; word++) schedule[word] = (text.charCodeAt(start + 2 * word) << 16) | text.charCodeAt(start + 2 * word + 1);
    addBlock(state, schedule);
  }
  for (const block of lastBlocks(text, whole)) {
    schedule.set(block);
    addBlock(state, schedule);
  }
  return state;
}

/** What is left of the text, a bit that ends it, and in the last two words its length in bits. */
function lastBlocks(text: string, start: number): Uint32Array[] {
  const units = [...Array.from({ length: text.length - start }, (_, offset) => text.charCodeAt(start + offset)), 0x8000];
  const blocks = Array.from({ length: units.length <= LETTERS - 4 ? 1 : 2 }, () => new Uint32Array(WORDS));
  for (const [position, unit] of units.entries()) {
    const block = blocks[Math.floor(position / LETTERS)];
    const word = Math.floor((position % LETTERS) / 2);
    if (block) block[word] = (block[word] ?? 0) | (position % 2 === 0 ? unit << 16 : unit);
  }
  const bits = text.length * 16;
  blocks.at(-1)?.set([Math.floor(bits / 2 ** 32), bits >>> 0], WORDS - 2);
  return blocks;
}

function addBlock(state: Uint32Array, schedule: Uint32Array): void {
  const at = (round: number): number => schedule[round] ?? 0;
  for (let round = WORDS; round < ROUNDS; round++) {
    const [before, late] = [at(round - 15), at(round - 2)];
    const first = turned(before, 7) ^ turned(before, 18) ^ (before >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[round] = at(round - 16) + first + at(round - 7) + second;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < ROUNDS; round++) {
    const choice = (e & f) ^ (~e & g);
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + (CONSTANTS[round] ?? 0) + at(round)) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + value;
}

function turned(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The standard takes its constants from the roots of the first primes: the first 32 bits behind the point. */
function bitsOfRoot(prime: number, root: (value: number) => number): number {
  return ((root(prime) % 1) * 2 ** 32) | 0;
}

const PRIMES = firstPrimes(ROUNDS);
const FIRST_STATE = PRIMES.slice(0, 8).map((prime) => bitsOfRoot(prime, Math.sqrt));
const CONSTANTS = Int32Array.from(PRIMES, (prime) => bitsOfRoot(prime, Math.cbrt));

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++) if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes;
}
