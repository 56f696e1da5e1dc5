import { LEGEND_COLOURS } from '../look/colours';
import type { Bars, Block, Line, ReportDocument, Table, TableCell } from './document';
import { escapedMarkup } from './escaped-markup';
import { HTML_STYLE } from './html-style';
import { runChartSvg } from './run-chart-svg';

/**
 * A paper as one web page that needs nothing else and runs nothing: readable on any width, in dark, in the colours that a
 * reader has set, aloud, and on A4, where the page that stands for itself is one page.
 */
export function renderHtml({ title, subtitle, blocks }: ReportDocument): string {
  const end = blocks.findIndex(({ kind }) => kind === 'pageEnd');
  const parts = end === -1 ? [blocks] : [blocks.slice(0, end), blocks.slice(end + 1)];
  const [page = '', ...detail] = parts.map((part, index) => blocksMarkup(part, `part${index + 1}`));
  return [
    '<!DOCTYPE html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapedMarkup(title)}</title>`,
    `<style>${HTML_STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1 dir="auto">${escapedMarkup(title)}</h1>`,
    ...(subtitle === null ? [] : [`<p class="subtitle" dir="auto">${escapedMarkup(subtitle)}</p>`]),
    page,
    ...detail.map((markup) => `<div class="detail">\n${markup}\n</div>`),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function blocksMarkup(blocks: readonly Block[], name: string): string {
  return blocks.map((block, index) => blockMarkup(block, `${name}-${index + 1}`)).join('\n');
}

function blockMarkup(block: Block, id: string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} dir="auto">${escapedMarkup(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p class="${block.tone}" dir="auto">${sentences(block.lines)}</p>`;
    case 'list':
      return `<ul>\n${block.lines.map(({ text }) => `<li dir="auto">${escapedMarkup(text)}</li>`).join('\n')}\n</ul>`;
    case 'note':
      return `<blockquote class="note" dir="auto">${escapedMarkup(block.text)}</blockquote>`;
    case 'table':
      return tableMarkup(block);
    case 'bars':
      return barsMarkup(block);
    case 'runChart':
      return `<figure>\n${runChartSvg(block.chart, id)}\n<figcaption dir="auto">${escapedMarkup(block.chart.words.text)}</figcaption>\n</figure>`;
    case 'pageEnd':
      return '';
  }
}

/**
 * On a narrow screen a row is shown as a list of its cells, each with the name of its column. Roles say that it is a table all
 * the same: browsers forget it with the layout.
 */
function tableMarkup({ caption, columns, rows }: Table): string {
  const names = columns.map(escapedMarkup);
  const head = names.map((name) => `<th role="columnheader" scope="col">${name}</th>`).join('');
  const body = rows.map((cells) => `<tr role="row">${cells.map((cell, index) => cellMarkup(cell, index, names[index] ?? '')).join('')}</tr>`);
  return [
    '<table role="table" class="rows">',
    `<caption>${escapedMarkup(caption)}</caption>`,
    `<thead role="rowgroup"><tr role="row">${head}</tr></thead>`,
    '<tbody role="rowgroup">',
    ...body,
    '</tbody>',
    '</table>',
  ].join('\n');
}

function cellMarkup({ text, colour }: TableCell, index: number, column: string): string {
  const content = colour === null ? escapedMarkup(text) : `<span class="status ${colour.toLowerCase()}">${escapedMarkup(text)}</span>`;
  return index === 0 ? `<th role="rowheader" scope="row" dir="auto">${content}</th>` : `<td role="cell" data-column="${column}" dir="auto">${content}</td>`;
}

/** A table of words and numbers, in which the bars are only to be seen. */
function barsMarkup({ title, bars }: Bars): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const rows = bars.map(({ label, count, colour }) => {
    const { fill, text } = LEGEND_COLOURS[colour ?? 'Grey'];
    const bar = `<svg class="bar" aria-hidden="true" width="100%" height="14"><rect x="1" y="1" width="${Math.round((count / most) * 98)}%" height="12" rx="2" fill="${fill}" stroke="${text}"/></svg>`;
    return `<tr><th scope="row" dir="auto">${escapedMarkup(label)}</th><td class="number">${count}</td><td aria-hidden="true">${count === 0 ? '' : bar}</td></tr>`;
  });
  return ['<table class="bars">', `<caption>${escapedMarkup(title)}</caption>`, '<tbody>', ...rows, '</tbody>', '</table>'].join('\n');
}

function sentences(lines: readonly Line[]): string {
  return lines.map(({ text }) => escapedMarkup(text)).join(' ');
}
