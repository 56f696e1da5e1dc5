/**
 * The form in which headers and words are compared: letter case, punctuation, accents of print and spaces make no difference.
 * What stands in brackets explains a header and is no part of it; a sign that is all there is stands for its word.
 */
export function foldHeader(text: string): string {
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
  return foldWords(bare) || foldWords(text) || (SIGNS[text.trim()] ?? '');
}

/** The same of any words. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’'`]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The form in which whole texts are compared: a comma or a full stop may tell two apart, spaces and letter case do not. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** A single value of a row as a text. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const SIGNS: Readonly<Record<string, string>> = { '#': 'number', '№': 'number', '%': 'percent', '£': 'money', '✓': 'done' };
