import type { Block, Line, ReportDocument, Table } from './document';
import { plainCharacters } from './plain-characters';
import { withoutPages } from './without-pages';

/** Columns: what an e-mail and a terminal show without breaking lines themselves. */
const WIDTH = 78;

/** A paper as plain text of at most 78 columns, ending with a line break. */
export function renderText({ title, subtitle, blocks }: ReportDocument): string {
  const top = [underlined(wrapped(title), '='), ...(subtitle === null ? [] : [wrapped(subtitle)])].join('\n');
  return `${[top, ...texts(withoutPages(blocks))].join('\n\n')}\n`;
}

/** A heading of level 3 stands right above what it is about, and what a run chart says is one more item of a list. */
function texts(blocks: readonly Block[]): string[] {
  const done: string[] = [];
  for (const [position, block] of blocks.entries()) {
    const text = blockText(block);
    const before = blocks[position - 1];
    if (text === '') continue;
    if ((before?.kind === 'heading' && before.level === 3) || (block.kind === 'runChart' && (before?.kind === 'list' || before?.kind === 'runChart'))) done.push(`${done.pop() ?? ''}\n${text}`);
    else done.push(text);
  }
  return done;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? underlined(wrapped(block.text), '-') : wrapped(block.text);
    case 'paragraph':
      return wrapped(block.lines.map(({ text }) => text).join(' '));
    case 'list':
      return listText(block.lines);
    case 'note':
      return block.text.split('\n').map((line) => wrapped(line, '  ', '  ').trimEnd()).join('\n');
    case 'table':
      return tableText(block);
    case 'bars':
      return wrapped(`${block.title}: ${block.bars.map(({ label, count }) => `${label} ${count}`).join(', ')}.`);
    case 'runChart':
      return listText([block.chart.words]);
    case 'pageEnd':
      return '';
  }
}

function listText(lines: readonly Line[]): string {
  return lines.map(({ text }) => wrapped(text, '- ', '  ')).join('\n');
}

/** A row is an item: its heading, and beneath it what stands in the other columns; of two columns, both on one line. */
function tableText({ columns, rows }: Table): string {
  return rows
    .map(([first, ...others]) => {
      const [only] = others;
      if (columns.length === 2) return wrapped(`${first?.text ?? ''}: ${only?.text ?? ''}`, '- ', '  ');
      return [wrapped(first?.text ?? '', '- ', '  '), ...others.map(({ text }, index) => wrapped(`${columns[index + 1] ?? ''}: ${text}`, '  ', '  '))].join('\n');
    })
    .join('\n');
}

function underlined(heading: string, line: string): string {
  const longest = Math.max(...heading.split('\n').map((text) => [...text].length));
  return `${heading}\n${line.repeat(longest)}`;
}

/** Breaks between words; a word longer than a line is cut, since nothing may run over the edge. */
function wrapped(text: string, first = '', others = ''): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  const room = WIDTH - others.length;
  for (const word of plainCharacters(text).split(/\s+/).flatMap((whole) => pieces(whole, room))) {
    if (!isEmpty && [...line, ...word].length + 1 > WIDTH) {
      lines.push(line);
      [line, isEmpty] = [others, true];
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join('\n');
}

function pieces(word: string, longest: number): string[] {
  const characters = [...word];
  if (characters.length <= longest) return [word];
  return Array.from({ length: Math.ceil(characters.length / longest) }, (_, part) =>
    characters.slice(part * longest, (part + 1) * longest).join(''),
  );
}
