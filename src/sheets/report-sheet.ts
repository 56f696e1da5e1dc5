import { sheetPrefix, type Area } from './address';
import { literalText } from './literal-text';
import { ACCENT, COMPUTED, QUIET_TAB, QUIET_TEXT, RULE, TEXT } from '../look/colours';
import type { CellStyle, Link, SheetLayout } from './sheet-layout';
import { titleBlock, titleStyles, TITLE_ROW_HEIGHTS } from './title';

/** The status summary, ready to be laid out. */
export interface ReportContent {
  readonly title: string;
  /** The day of the report, in words. */
  readonly date: string;
  readonly headline: readonly ReportSentence[];
  readonly parts: readonly { readonly title: string; readonly sections: readonly ReportSection[] }[];
  readonly basis: readonly ReportSentence[];
  /** How many open actions have each status, in the order of the list. */
  readonly openByStatus: readonly { readonly status: string; readonly count: number }[];
}

export interface ReportSection {
  readonly heading: string | null;
  readonly sentences: readonly ReportSentence[];
}

export interface ReportSentence {
  readonly text: string;
  /** The rows on which it rests, and where they stand in this workbook. */
  readonly rows: readonly { readonly id: string; readonly sheet: string; readonly address: string }[];
}

export const CHART_NAME = 'Open actions by status';

/** The column of text, and beside it the links to the rows that a sentence rests on. */
const TEXT_COLUMN = 0;
const FIRST_LINK = 1;
const LINKS = 4;
/** Right of the printed page. */
const FIGURES_COLUMN = FIRST_LINK + LINKS + 1;

/** Below the title and its line of help. */
const FIRST_LINE = 2;

const TEXT_WIDTH = 116;
/** Characters. */
const LONGEST_SENTENCE = 1000;
/** Rows of the usual height that the chart lies on. */
const CHART_ROWS = 9;
/** More lines than this are not squeezed onto one page: nobody could read them. */
const LINES_ON_ONE_PAGE = 75;
/** Excel makes links one by one, half a kilobyte each; the lines of a very long report name their rows without one. */
const MOST_LINKED_LINES = 400;

type Line = { readonly style: LineStyle; readonly text: string; readonly rows: ReportSentence['rows'] };
type LineStyle = 'headline' | 'part' | 'heading' | 'sentence' | 'quiet' | 'space' | 'chart';

/** One page of plain values that stay as they were on the day: nothing in it recalculates. */
export function layOutReport(content: ReportContent, name: string): SheetLayout {
  const lines = linesOf(content).map((line, index) => ({ ...line, row: FIRST_LINE + index }));
  const linked = lines.filter(({ rows }) => rows.length > 0).slice(0, MOST_LINKED_LINES);
  const whole = { row: FIRST_LINE, column: TEXT_COLUMN, rowCount: lines.length, columnCount: 1 };
  const chartRow = lines.find(({ style }) => style === 'chart')?.row ?? 0;
  const lastRow = lines.at(-1)?.row ?? 0;
  return {
    name,
    isHidden: false,
    tabColor: QUIET_TAB,
    columns: [
      { column: TEXT_COLUMN, width: TEXT_WIDTH },
      ...Array.from({ length: LINKS }, (_, index) => ({ column: FIRST_LINK + index, width: 6 })),
      { column: FIGURES_COLUMN - 1, width: 3 },
      { column: FIGURES_COLUMN, width: 14 },
      { column: FIGURES_COLUMN + 1, width: 14 },
    ],
    fitted: { row: FIRST_LINE, rowCount: lines.length },
    rowHeights: [...TITLE_ROW_HEIGHTS, ...lines.filter(({ style }) => style === 'space').map(({ row }) => ({ row, height: 8 }))],
    blocks: [
      titleBlock(literalText(content.title), `Written by Summarise on ${content.date}. The next Summarise writes this sheet anew: copy it to keep it.`),
      { row: FIRST_LINE, column: TEXT_COLUMN, contents: lines.map(({ text }) => [text === '' ? null : literalText(shortened(text))]) },
      {
        row: chartRow,
        column: FIGURES_COLUMN,
        contents: [['Status', 'Open actions'], ...content.openByStatus.map(({ status, count }) => [status, count])],
      },
    ],
    tables: [],
    formulas: [],
    styles: [
      ...titleStyles(),
      { area: whole, style: STYLES.sentence },
      ...lines.filter(({ style }) => style !== 'sentence').map(({ row, style }) => ({ area: cell(row), style: STYLES[style] })),
      ...lines.filter(({ style }) => style === 'part').map(({ row }) => ({ area: { ...cell(row), columnCount: 1 + LINKS }, style: { rules: RULE } })),
      { area: { ...whole, column: FIRST_LINK, columnCount: LINKS }, style: LINK_STYLE },
      ...figureStyles(chartRow, content.openByStatus.length),
    ],
    validations: [],
    conditionalFormats: [],
    links: linked.flatMap(({ row, rows }) => linksOf(row, rows)),
    charts: [
      {
        name: CHART_NAME,
        title: CHART_NAME,
        type: 'ColumnClustered',
        colors: [ACCENT],
        figures: { row: chartRow, column: FIGURES_COLUMN, rowCount: content.openByStatus.length + 1, columnCount: 2 },
        over: { row: chartRow, column: TEXT_COLUMN, rowCount: CHART_ROWS, columnCount: 1 },
      },
    ],
    freeze: null,
    page: {
      orientation: 'Portrait',
      pagesTall: lines.length <= LINES_ON_ONE_PAGE ? 1 : null,
      titleRow: null,
      printed: { row: 0, column: 0, rowCount: lastRow + 1, columnCount: 1 + LINKS },
    },
    home: { row: 0, column: 0 },
  };
}

function linesOf({ headline, parts, basis, openByStatus }: ReportContent): Line[] {
  const figures = openByStatus.map(({ status, count }) => `${status} ${count}`).join(', ');
  return [
    SPACE,
    ...headline.map(({ text, rows }): Line => ({ style: 'headline', text, rows })),
    SPACE,
    line('quiet', `Open actions by status: ${figures}.`),
    ...Array.from({ length: CHART_ROWS }, () => line('chart', '')),
    ...parts.flatMap(({ title, sections }) => [SPACE, line('part', title), ...sections.flatMap(sectionLines)]),
    SPACE,
    line('part', 'How far this can be relied on'),
    ...basis.map(({ text, rows }): Line => ({ style: 'sentence', text, rows })),
  ];
}

function sectionLines({ heading, sentences }: ReportSection): Line[] {
  return [
    ...(heading === null ? [] : [line('heading', heading)]),
    ...sentences.map(({ text, rows }): Line => ({ style: 'sentence', text, rows })),
  ];
}

const SPACE: Line = { style: 'space', text: '', rows: [] };

function line(style: LineStyle, text: string): Line {
  return { style, text, rows: [] };
}

const STYLES: Readonly<Record<LineStyle, CellStyle>> = {
  headline: { size: 12, color: TEXT, wrap: true, vertical: 'Top', indent: 0 },
  part: { size: 13, bold: true, color: ACCENT, wrap: false, indent: 0 },
  heading: { bold: true, color: TEXT, wrap: false, vertical: 'Center', indent: 0 },
  sentence: { color: TEXT, wrap: true, vertical: 'Top', indent: 1 },
  quiet: { italic: true, color: QUIET_TEXT, wrap: false, indent: 0 },
  space: {},
  chart: {},
};

const LINK_STYLE: CellStyle = { color: ACCENT, underline: true, horizontal: 'Right', vertical: 'Top' };

/** As many links as there is room for; whoever wants the others finds them named in the sentence. */
function linksOf(row: number, rows: ReportSentence['rows']): Link[] {
  const shown = rows.length > LINKS ? [] : rows;
  return shown.map(({ id, sheet, address }, index) => ({
    row,
    column: FIRST_LINK + index,
    text: id,
    target: `${sheetPrefix(sheet)}${address}`,
    tip: `Go to ${id} on ${sheet}`,
  }));
}

function figureStyles(row: number, count: number): SheetLayout['styles'] {
  const figures = { row, column: FIGURES_COLUMN, rowCount: count + 1, columnCount: 2 };
  return [
    { area: figures, style: { color: COMPUTED.text, rules: RULE } },
    { area: { ...figures, rowCount: 1 }, style: { bold: true } },
    { area: { ...figures, column: FIGURES_COLUMN + 1, columnCount: 1 }, style: { horizontal: 'Right' } },
  ];
}

/** A sentence that names a thousand rows is not read to its end, and a cell holds 32,767 characters. */
function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= LONGEST_SENTENCE ? text : `${characters.slice(0, LONGEST_SENTENCE - 1).join('').trimEnd()}…`;
}

function cell(row: number): Area {
  return { row, column: TEXT_COLUMN, rowCount: 1, columnCount: 1 };
}
