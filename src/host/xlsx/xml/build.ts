/** Null and undefined leave the attribute out; booleans are written as Excel writes them, 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Content is XML already; what is null, false or empty is left out. */
export type Content = string | null | undefined | false | readonly Content[];

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Builds an element as text. Text inside it goes through `escapeText` first; attributes are escaped here. */
export function element(name: string, attributes: Attributes = {}, ...content: Content[]): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    start += ` ${key}="${typeof value === 'boolean' ? Number(value) : escapeAttribute(String(value))}"`;
  }
  const inside = join(content);
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

/** An element around items with their count, as OOXML lists are; nothing where there are no items. */
export function countedList(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, items);
}

/** Text between tags. A carriage return would be read as a line feed: it is written as a character reference. */
export function escapeText(text: string): string {
  return /[&<>\r]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;')
    : text;
}

/** The value of an attribute; line feeds and tabs would be read as spaces. */
export function escapeAttribute(text: string): string {
  return /[&<>"\r\n\t]/.test(text)
    ? escapeText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
    : text;
}

/** Text with spaces that XML readers may drop says so. */
export function spaceAttribute(text: string): Attributes {
  return /^\s|\s$|[\n\t]| {2}/.test(text) ? { 'xml:space': 'preserve' } : {};
}

function join(content: Content): string {
  if (typeof content === 'string') return content;
  if (!content) return '';
  let text = '';
  for (const part of content) text += join(part);
  return text;
}
