/**
 * How wide a text is in Calibri, a workbook's usual font. No font is at hand here, so its letters' widths stand below: the
 * same in Node and in every browser. Other fonts are taken for Calibri.
 */

/** Letters by their width, in hundredths of the font's size; measured, and rounded to the nearest step. */
const LETTERS_BY_WIDTH: readonly (readonly [width: number, letters: string])[] = [
  [22.5, " 'il"],
  [25, ',.Ij’‘'],
  [27.5, ':;'],
  [30, '()-[]`f'],
  [32.5, '!Jt{}'],
  [35, 'r'],
  [37.5, '/\\'],
  [40, '"sz'],
  [42.5, 'Lcx“”'],
  [45, 'FSkvy|'],
  [47.5, '?TYZag'],
  [50, '#$*+0123456789<=>E^_e~–'],
  [52.5, 'CKPXbdhnopqu'],
  [55, 'BR'],
  [57.5, 'AV'],
  [62.5, 'DGH'],
  [65, 'NOU'],
  [67.5, '&Q'],
  [72.5, '%w'],
  [80, 'm'],
  [85, 'M'],
  [90, '@W→←—'],
];

const WIDTHS = new Map(LETTERS_BY_WIDTH.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
/** Of letters that are not listed, accented ones among them. */
const USUAL_WIDTH = 52.5;
/** Pictographs and East Asian letters are about as wide as they are high. */
const WIDE_WIDTH = 100;
const FIRST_WIDE_LETTER = 0x1100;
const BOLD_FACTOR = 1.04;

export interface TextFont {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Points, of a text on one line. */
export function textWidth(text: string, { size, bold }: TextFont): number {
  const hundredths = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return (hundredths / 100) * size * (bold ? BOLD_FACTOR : 1);
}

/** How many lines a text takes in a cell of this inner width in points: it breaks between words, and within one that is too long. */
export function wrappedLineCount(text: string, width: number, font: TextFont): number {
  return text.split('\n').reduce((count, line) => count + wrappedLines(line, width, font), 0);
}

function wrappedLines(line: string, width: number, font: TextFont): number {
  const space = textWidth(' ', font);
  let lines = 1;
  let filled = 0;
  for (const word of line.split(' ')) {
    const wordWidth = textWidth(word, font);
    const isFirst = filled === 0;
    if (!isFirst && filled + space + wordWidth > width) {
      lines += 1;
      filled = 0;
    }
    const overflow = Math.max(0, Math.ceil(wordWidth / width) - 1);
    lines += overflow;
    filled += (filled === 0 ? 0 : space) + wordWidth - overflow * width;
  }
  return lines;
}

function letterWidth(letter: string): number {
  return WIDTHS.get(letter) ?? ((letter.codePointAt(0) ?? 0) >= FIRST_WIDE_LETTER ? WIDE_WIDTH : USUAL_WIDTH);
}
