/**
 * A report's blocks as lines, one a row of its sheet: a text, a word beside it, and the rows that it rests on. Nothing is merged:
 * a text stands in one cell, as wide as the page, and wraps there.
 */
import type { LegendColour } from '../domain/model/status-legend';
import type { ReportBlock, ReportCell, ReportContent, ReportRow, ReportRunChart, ReportTable } from './report-content';

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

/** More measures than a group can follow: of the others stands what their charts would show. */
const MOST_RUN_CHARTS = 12;

export function withFewCharts(blocks: ReportContent['blocks']): ReportContent['blocks'] {
  const drawn = new Set(blocks.filter(({ kind }) => kind === 'runChart').slice(0, MOST_RUN_CHARTS));
  return blocks.map((block) => (block.kind === 'runChart' && !drawn.has(block) ? { kind: 'lines', tone: 'plain', lines: [block.words] } : block));
}

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
      return [line('quiet', `${block.title}: ${block.bars.map(({ label, count }) => `${label} ${count}`).join(', ')}.`), ...chartLines(block), SPACE];
    case 'runChart':
      return [line('plain', block.words.text, { rows: block.words.rows }), ...(block.points.length === 0 ? [] : [...chartLines(block), SPACE])];
    case 'pageEnd':
      return [];
  }
}

/**
 * Beside the text stands the column of a status or, failing one, of other short words. Of the others, the first begins the text
 * and the rest follow below it, each with its header before it as in a paper without tables.
 */
function tableLines({ caption, columns, rows }: ReportTable, isUnderHeading: boolean): SheetLine[] {
  const beside = columnBeside(columns, rows);
  const [main = 0, ...others] = columns.flatMap((_, column) => (column === beside ? [] : [column]));
  const body = rows.map((cells) => {
    const word = cells[beside];
    const told = others.flatMap((column) => ((cells[column]?.text ?? '') === '' ? [] : [`${columns[column] ?? ''}: ${cells[column]?.text ?? ''}`]));
    return line('cell', [cells[main]?.text ?? '', ...told].join('\n'), { word: word === undefined ? null : { text: word.text, colour: word.colour }, rows: rowsOf(cells) });
  });
  const header = line('header', columns[main] ?? '', { word: beside < 0 ? null : { text: columns[beside] ?? '', colour: null } });
  return [...(isUnderHeading ? [] : [line('heading', caption)]), header, ...body];
}

function columnBeside(columns: ReportTable['columns'], rows: ReportTable['rows']): number {
  const isShort = (column: number): boolean => [columns[column], ...rows.map((cells) => cells[column]?.text)].every((text) => [...(text ?? '')].length <= LONGEST_WORD);
  const short = [...columns.keys()].filter(isShort);
  return short.find((column) => rows.some((cells) => (cells[column]?.colour ?? null) !== null)) ?? short.find((column) => column > 0) ?? -1;
}

/** Those of the first cell, which the row is about, before those of the others. */
function rowsOf(cells: readonly ReportCell[]): ReportRow[] {
  const all = cells.flatMap(({ rows }) => rows);
  return [...new Map(all.map((row) => [`${row.sheet} ${row.address}`, row])).values()];
}

function chartLines(chart: ReportChart): SheetLine[] {
  return Array.from({ length: CHART_LINES }, (_, index) => line('chart', '', { chart: index === 0 ? chart : null }));
}

/** Excel's cells end their lines with one character. */
function shortened(text: string): string {
  const characters = [...text.replace(/\r\n?/g, '\n')];
  return characters.length <= LONGEST_TEXT ? characters.join('') : `${characters.slice(0, LONGEST_TEXT - 1).join('').trimEnd()}…`;
}
