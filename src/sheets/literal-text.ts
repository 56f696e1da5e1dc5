/**
 * Text that must arrive in the cell letter by letter. Excel reads what is written as if it were typed: `=1+1` becomes a
 * formula, `- ward` an error, `3/4` a date, `TRUE` no text. A leading apostrophe stops that and is not part of the value.
 */
export function literalText(text: string): string {
  return isPlain(text) ? text : `'${text}`;
}

/** Begins with a letter, and nothing that Excel would take for a date or a logical value. */
function isPlain(text: string): boolean {
  return /^\p{L}/u.test(text) && !/^(true|false)$/i.test(text) && !looksLikeDate(text) && !looksLikeReference(text);
}

/** Such as `Mar 3`, `June 2026` or `sept-26`; also in other languages, so any word of at most nine letters before digits. */
function looksLikeDate(text: string): boolean {
  return /^\p{L}{3,9}[\s.\-/,]*\d{1,4}([\s.\-/,]+\d{1,4})?$/u.test(text);
}

/** `E5` is no number, but `1E5` is; a text of letters and digits alone is safe unless an e stands between digits. */
function looksLikeReference(text: string): boolean {
  return /^[eE][+-]?\d+$/.test(text);
}
