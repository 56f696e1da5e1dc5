import type { Section, Sentence, Summary } from '../domain/summary/summary';
import { reportTitle } from './report-title';

/** The summary as Markdown, ending with a line break. What people typed is shown as typed and never taken for markup. */
export function renderMarkdown(summary: Summary): string {
  const blocks = [
    `# ${escaped(reportTitle(summary))}`,
    paragraph(summary.headline),
    ...summary.parts.flatMap(({ number, title, sections }) => [
      `## ${number}. ${escaped(title)}`,
      ...sections.flatMap(sectionBlocks),
    ]),
    '## How far this can be relied on',
    paragraph(summary.basis),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks({ heading, sentences }: Section): string[] {
  const list = sentences.map(({ text }) => `- ${escaped(text)}`).join('\n');
  return heading === null ? [list] : [`### ${escaped(heading)}`, list];
}

function paragraph(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => escaped(text)).join(' ');
}

/**
 * On one line, with a backslash before each character that could begin or end markup (CommonMark allows it before any
 * ASCII punctuation), before the mark of a list at the beginning, and before what would become a link by itself.
 */
function escaped(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, escapedMark)
    .replace(/:\/\//g, '\\://')
    .replace(/\b(www)\./gi, '$1\\.');
}

/** `-` becomes `\-`; of `1.` only the point is markup. */
function escapedMark(mark: string): string {
  return `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}
