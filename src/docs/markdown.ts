/** The few forms of Markdown that the documents are made of. Texts are taken as plain words, unless they are Markdown already. */

/** Blocks of a document, with an empty line between them. */
export function document(...blocks: readonly (string | readonly string[])[]): string {
  return `${blocks.flat().join('\n\n')}\n`;
}

/** A table with a row of headings. The cells are Markdown. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** Plain words in running text or in a cell of a table. */
export function words(text: string): string {
  return text.replace(/[\\|*_<>`[\]]/g, '\\$&').replace(/\s+/g, ' ');
}

/** What is typed letter by letter. */
export function code(text: string): string {
  return `\`${text.replace(/\|/g, '\\|')}\``;
}

export function codeBlock(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** A link to a heading of the same document, by the anchor that GitHub and its like give it. */
export function linkTo(heading: string): string {
  return `[${words(heading)}](#${anchorOf(heading)})`;
}

/** Lower case, hyphens for spaces, and nothing else but letters and digits. */
export function anchorOf(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replace(/ /g, '-');
}
