/**
 * About how wide a text is set, on the safe side: in letters of ordinary prose. Words in capitals are wider than that, Chinese
 * and the like twice as wide, and what is set in fonts of other scripts takes more room of both kinds.
 */
export function widthOf(text: string): number {
  if (ORDINARY.test(text)) return text.length;
  let width = 0;
  let isWithinWord = false;
  for (const character of text) {
    width += isWithinWord && CAPITAL.test(character) ? WIDTHS.capital : widthOfOne(character);
    isWithinWord = LETTER.test(character);
  }
  return width;
}

/** Most texts: a capital begins a word, and all other letters are plain ones. */
const ORDINARY = /^(?:\P{L}|(?<!\p{L})[A-Z]|[a-z])*$/u;

const LETTER = /\p{L}/u;
const CAPITAL = /\p{Lu}/u;
const OF_PROSE = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303F\uFF00-\uFF60]/u;

const WIDTHS = { capital: 1.6, wide: 2.4, other: 1.5 };

function widthOfOne(character: string): number {
  if (WIDE.test(character)) return WIDTHS.wide;
  return OF_PROSE.test(character) ? 1 : WIDTHS.other;
}
