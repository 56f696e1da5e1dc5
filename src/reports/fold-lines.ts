/** Octets that a line of a calendar file may have, without its end (RFC 5545, section 3.1). */
const MOST_OCTETS = 75;

/** Folds lines that are longer: a break and a space, never within a character. Lines end with CR and LF. */
export function foldedLines(text: string): string {
  return text.split('\r\n').map(foldedLine).join('\r\n');
}

function foldedLine(line: string): string {
  // A character is at most three octets a code unit: most lines need no counting.
  if (line.length * 3 <= MOST_OCTETS) return line;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + more > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += more;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
