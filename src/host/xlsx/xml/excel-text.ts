/**
 * ST_Xstring (ISO/IEC 29500-1, 22.9.2.19): characters that XML cannot hold are written as `_xHHHH_`, and what looks
 * like that by itself gets its underscore escaped.
 */

const TO_ESCAPE =
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;

/** Makes any text one that XML can hold and Excel reads back unchanged. */
export function toExcelText(text: string): string {
  return text.replace(
    TO_ESCAPE,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}

export function fromExcelText(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}
