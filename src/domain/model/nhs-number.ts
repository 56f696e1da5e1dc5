/**
 * NHS numbers in texts. A number is ten digits, of which the last follows from the other nine (modulus 11, as the NHS
 * Data Model and Dictionary describes it), so that a match is rarely an accident.
 */

/** What stands between the groups of a number that people have written in groups. */
const GAP = '[ \\u00a0\\u202f\\u2010\\u2011\\u2013-]{1,3}';

/** Ten digits, together or in groups of three, three and four; no part of a longer row of digits. */
const CANDIDATE = new RegExp(`(?<!\\d)\\d{3}(?:\\d{7}|${GAP}\\d{3}${GAP}\\d{4})(?!\\d)`, 'g');

/** The NHS numbers in a text, as they are written there. */
export function findNhsNumbers(text: string): readonly string[] {
  return text.match(CANDIDATE)?.filter(isNhsNumber) ?? NONE;
}

/** One for all the texts without any: a workbook has thousands of them. */
const NONE: readonly string[] = [];

/** The text as it can be shown on a screen in the office: each NHS number is replaced by a word. */
export function withoutNhsNumbers(text: string): string {
  return text.replace(CANDIDATE, (number) => (isNhsNumber(number) ? '(number)' : number));
}

/** Weights 10 to 2 for the first nine digits; 11 less the remainder is the last one, 11 standing for 0, and 10 for none. */
function isNhsNumber(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, position) => total + digit * (10 - position), 0);
  return (11 - (sum % 11)) % 11 === digits[9];
}
