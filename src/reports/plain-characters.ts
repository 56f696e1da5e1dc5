/**
 * A text without what no XML may hold (control characters, and halves of characters that a cell was cut within). Tabs and
 * line breaks stay. Nobody sees the difference; a single one of them keeps Word from opening a file.
 */
export function plainCharacters(text: string): string {
  return text.replace(FORBIDDEN, '').replace(HALF_CHARACTERS, '\uFFFD');
}

/** What XML 1.0 leaves out of its Char, and the further controls that HTML leaves out as well. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;
const HALF_CHARACTERS = /\p{Cs}/gu;
