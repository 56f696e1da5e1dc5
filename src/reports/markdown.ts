import type { Block, Line, ReportDocument, Table } from './document';
import { plainCharacters } from './plain-characters';
import { withoutPages } from './without-pages';

/** A paper as Markdown, ending with a line break. What people typed is shown as typed and never taken for markup. */
export function renderMarkdown({ title, subtitle, blocks }: ReportDocument): string {
  const paragraphs = [`# ${inline(title)}`, ...(subtitle === null ? [] : [escaped(subtitle)]), ...texts(withoutPages(blocks))];
  return `${paragraphs.join('\n\n')}\n`;
}

/** What a run chart says is one more item of a list. */
function texts(blocks: readonly Block[]): string[] {
  const done: string[] = [];
  for (const [position, block] of blocks.entries()) {
    const text = blockText(block);
    const before = blocks[position - 1];
    if (text === '') continue;
    if (block.kind === 'runChart' && (before?.kind === 'list' || before?.kind === 'runChart')) done.push(`${done.pop() ?? ''}\n${text}`);
    else done.push(text);
  }
  return done;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.text)}`;
    case 'paragraph':
      return block.lines.map(({ text }) => escaped(text)).join(' ');
    case 'list':
      return listText(block.lines);
    case 'note':
      return noteText(block.text);
    case 'table':
      return tableText(block);
    case 'bars':
      return `${escaped(block.title)}: ${block.bars.map(({ label, count }) => `${escaped(label)} ${count}`).join(', ')}.`;
    case 'runChart':
      return listText([block.chart.words]);
    case 'pageEnd':
      return '';
  }
}

function listText(lines: readonly Line[]): string {
  return lines.map(({ text }) => `- ${escaped(text)}`).join('\n');
}

/** A note keeps its line breaks: a backslash at the end of a line is one. */
function noteText(text: string): string {
  const lines = text.split('\n').map((line) => escaped(line));
  return lines.map((line, index) => (line === '' ? '>' : `> ${line}${(lines[index + 1] ?? '') === '' ? '' : '\\'}`)).join('\n');
}

function tableText({ columns, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns.map(escaped)), line(columns.map(() => '---')), ...rows.map((cells) => line(cells.map(({ text }) => escaped(text))))].join('\n');
}

/**
 * On one line, with a backslash before each character that could begin or end markup (CommonMark allows it before any
 * ASCII punctuation), before the mark of a list at the beginning, and before what would become a link by itself.
 */
function escaped(text: string): string {
  return inline(text).replace(/^([-+=]|\d+[.)])/, escapedMark);
}

/** As it stands within a line, such as after the mark of a heading: nothing in it can begin a list. */
function inline(text: string): string {
  return plainCharacters(text)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/:\/\//g, '\\://')
    .replace(/\b(www)\./gi, '$1\\.');
}

/** `-` becomes `\-`; of `1.` only the point is markup. */
function escapedMark(mark: string): string {
  return `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}
