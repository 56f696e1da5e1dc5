import type { Section, Sentence, Summary } from '../domain/summary/summary';
import { reportTitle } from './report-title';

/** Columns: what an e-mail and a terminal show without breaking lines themselves. */
const WIDTH = 78;

/** The summary as plain text of at most 78 columns, ending with a line break. */
export function renderText(summary: Summary): string {
  const title = wrapped(reportTitle(summary));
  const blocks = [
    underlined(title, '='),
    paragraph(summary.headline),
    ...summary.parts.flatMap(({ number, title: partTitle, sections }) => [
      underlined(wrapped(`${number}. ${partTitle}`), '-'),
      ...sections.map(sectionText),
    ]),
    underlined('How far this can be relied on', '-'),
    paragraph(summary.basis),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionText({ heading, sentences }: Section): string {
  const items = sentences.map(({ text }) => wrapped(text, '- ', '  '));
  return [...(heading === null ? [] : [wrapped(heading)]), ...items].join('\n');
}

function paragraph(sentences: readonly Sentence[]): string {
  return wrapped(sentences.map(({ text }) => text).join(' '));
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
  for (const word of text.split(/\s+/).flatMap((whole) => pieces(whole, room))) {
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
