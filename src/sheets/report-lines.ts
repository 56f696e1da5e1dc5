/**
 * A report's blocks as lines, one a row of its sheet: a text, a word beside it, and the rows that it rests on. Nothing is merged:
 * a text stands in one cell, as wide as the page, and wraps there.
 */
import type { LegendColour } from '../domain/model/status-legend';
import type { ReportBlock, ReportCell, ReportContent, ReportLine, ReportRow, ReportRunChart, ReportTable } from './report-content';

export interface SheetLine {
  readonly style: LineStyle;
  readonly text: string;
  /** Beside the text: the word for a status and its colour, or the header above such words. */
  readonly word: { readonly text: string; readonly colour: LegendColour | null } | null;
  readonly rows: readonly ReportRow[];
  /** The chart that lies on this line and on the empty ones below it. */
  readonly chart: ReportChart | null;
}

export type LineStyle = 'lead' | 'part' | 'heading' | 'plain' | 'item' | 'quiet' | 'note' | 'header' | 'cell' | 'space' | 'chart';

export type ReportChart = Extract<ReportBlock, { kind: 'bars' }> | ReportRunChart;

/** Lines of the usual height that a chart lies on. */
export const CHART_LINES = 8;

/** Characters: a sentence that names a thousand rows is not read to its end, and a cell holds 32,767. */
const LONGEST_TEXT = 1000;
/** A word that stands in the narrow column beside the text. */
const LONGEST_WORD = 12;

/** @param blocks without the end of the page. */
export function linesOf(blocks: ReportContent['blocks']): SheetLine[] {
  return blocks.flatMap((block, index) => blockLines(block, blocks[index - 1]?.kind === 'heading'));
}

export function line(style: LineStyle, text: string, more: Partial<SheetLine> = {}): SheetLine {
  return { style, text: shortened(text), word: null, rows: [], chart: null, ...more };
}

export const SPACE = line('space', '');

function blockLines(block: ReportBlock, isUnderHeading: boolean): SheetLine[] {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? [SPACE, line('part', block.text)] : [line('heading', block.text)];
    case 'lines':
      return block.lines.map(({ text, rows }) => line(block.tone, text, { rows }));
    case 'note':
      return [line('note', block.text)];
    case 'table':
      return tableLines(block, isUnderHeading);
    case 'bars':
      return [line('quiet', `${block.title}: ${block.bars.map(({ label, count }) => `${label} ${count}`).join(', ')}.`), ...chartLines(block)];
    case 'runChart':
      return [line('heading', block.name), lineOf('plain', block.words), ...(block.points.length === 0 ? [] : chartLines(block))];
    case 'pageEnd':
      return [];
  }
}

/**
 * The first cell of a row and, beside it, the first column of short words, which are a status more often than not. What the
 * others say follows below the first, with the header before it as in a text.
 */
function tableLines({ caption, columns, rows }: ReportTable, isUnderHeading: boolean): SheetLine[] {
  const words = columns.findIndex((header, column) => column > 0 && [header, ...rows.map((cells) => cells[column]?.text ?? '')].every((text) => [...text].length <= LONGEST_WORD));
  const body = rows.map((cells) => {
    const [first] = cells;
    const word = cells[words];
    const others = cells.flatMap(({ text }, column) => (column === 0 || column === words || text === '' ? [] : [`${columns[column] ?? ''}: ${text}`]));
    return line('cell', [first?.text ?? '', ...(others.length === 0 ? [] : [others.join(' ')])].join('\n'), {
      word: word === undefined ? null : { text: word.text, colour: word.colour },
      rows: rowsOf(cells),
    });
  });
  return [...(isUnderHeading ? [] : [line('heading', caption)]), line('header', columns[0] ?? '', { word: words < 0 ? null : { text: columns[words] ?? '', colour: null } }), ...body];
}

/** Those of the first cell, which the row is about, before those of the others. */
function rowsOf(cells: readonly ReportCell[]): ReportRow[] {
  const all = cells.flatMap(({ rows }) => rows);
  return [...new Map(all.map((row) => [`${row.sheet} ${row.address}`, row])).values()];
}

function chartLines(chart: ReportChart): SheetLine[] {
  return Array.from({ length: CHART_LINES }, (_, index) => line('chart', '', { chart: index === 0 ? chart : null }));
}

function lineOf(style: LineStyle, { text, rows }: ReportLine): SheetLine {
  return line(style, text, { rows });
}

/** Excel's cells end their lines with one character. */
function shortened(text: string): string {
  const characters = [...text.replace(/\r\n?/g, '\n')];
  return characters.length <= LONGEST_TEXT ? characters.join('') : `${characters.slice(0, LONGEST_TEXT - 1).join('').trimEnd()}…`;
}
