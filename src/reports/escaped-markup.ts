import { plainCharacters } from './plain-characters';

/** A text as it stands in HTML or XML, within an element or a quoted attribute: nothing in it is taken for markup. */
export function escapedMarkup(text: string): string {
  return plainCharacters(text).replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
