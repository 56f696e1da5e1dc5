/** A rectangle of texts, row by row. Rows may differ in length. */
export type TextGrid = readonly (readonly string[])[];

/** Cells as Excel puts them on the clipboard: tabs and line ends between, quotes where a text holds either. */
export function toTabbedText(grid: TextGrid): string {
  return grid.map((row) => row.map(quoteCell).join('\t')).join('\r\n');
}

/** The same as a table, so that word processors and mail keep its shape. */
export function toHtmlTable(grid: TextGrid): string {
  const rows = grid.map((row) => `<tr>${row.map((text) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;
}

/**
 * Reads what Excel, LibreOffice or a text editor puts on the clipboard. A line end after the last row is no row.
 * A quote opens a quoted cell only at its start, as in Excel.
 */
export function fromTabbedText(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const cell = readCell(text, at);
    rows[rows.length - 1]?.push(cell.text);
    at = cell.end;
    if (at >= text.length) break;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) break;
    rows.push([]);
  }
  return rows;
}

function readCell(text: string, start: number): { text: string; end: number } {
  const quoted = text[start] === '"' ? readQuoted(text, start) : null;
  if (quoted) return quoted;
  const end = nextBreak(text, start);
  return { text: text.slice(start, end), end };
}

/** Null where the quote is never closed before a break: then it is an ordinary character. */
function readQuoted(text: string, start: number): { text: string; end: number } | null {
  let content = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    content += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const end = quote + 1;
      return end === text.length || /[\t\r\n]/.test(text[end] ?? '') ? { text: content.replaceAll('\r\n', '\n'), end } : null;
    }
    content += '"';
    at = quote + 2;
  }
}

function nextBreak(text: string, start: number): number {
  const found = /[\t\r\n]/g;
  found.lastIndex = start;
  return found.exec(text)?.index ?? text.length;
}

function quoteCell(text: string): string {
  return /[\t\r\n]/.test(text) || text.startsWith('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign).replaceAll('\n', '<br>');

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
