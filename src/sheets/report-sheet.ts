import { ACCENT, COMPUTED, LEGEND_COLOURS, QUIET_TAB, QUIET_TEXT, RULE, TEXT } from '../look/colours';
import { sheetPrefix, type Area } from './address';
import type { DateSystem } from './date-serial';
import { literalText } from './literal-text';
import type { ReportContent, ReportRow } from './report-content';
import { layOutFigures } from './report-figures';
import { SPACE, type LineStyle, type SheetLine } from './report-lines';
import { linesByPage } from './report-page';
import type { CellStyle, Link, SheetLayout } from './sheet-layout';
import { titleBlock, titleStyles, TITLE_ROW_HEIGHTS } from './title';

/** The column of text; beside it a word such as a status, and the links to the rows that a line rests on. */
const TEXT_COLUMN = 0;
const WORD_COLUMN = 1;
const LINKS = 4;
const PAGE_COLUMNS = 1 + LINKS;
/** Right of the printed page. */
const FIGURES_COLUMN = PAGE_COLUMNS + 1;

/** Below the title and its line of help. */
const FIRST_LINE = 2;

/** Characters. Together they are as wide as A4 at a size at which eleven points are printed as nine and a bit; LibreOffice takes them for wider than Excel does. */
const WIDTHS = { text: 88, word: 12, link: 6, gap: 3, figures: 14 };

/** Excel makes links one by one, half a kilobyte each; the lines of a very long report name their rows without one. */
const MOST_LINKED_LINES = 400;
/** Of a link. */
const LONGEST_LINK = 6;

type PlacedLine = SheetLine & { readonly row: number };

/**
 * One printed page of plain values that stay as they were on the day, and below it the detail: nothing in it recalculates.
 *
 * @param name what its sheet is to be called.
 */
export function layOutReport(content: ReportContent, name: string, dateSystem: DateSystem): SheetLayout {
  const { page, foot, detail } = linesByPage(content);
  const lines = [...page, ...foot, ...detail].map((line, index): PlacedLine => ({ ...line, row: FIRST_LINE + index }));
  const whole = { row: FIRST_LINE, column: TEXT_COLUMN, rowCount: lines.length, columnCount: 1 };
  const over = { column: TEXT_COLUMN, columnCount: PAGE_COLUMNS };
  const figures = layOutFigures(lines, { sheet: name, over, column: FIGURES_COLUMN, dateSystem });
  const linked = lines.filter(({ rows }) => rows.length > 0).slice(0, MOST_LINKED_LINES);
  return {
    name,
    isHidden: false,
    tabColor: QUIET_TAB,
    columns: [
      { column: TEXT_COLUMN, width: WIDTHS.text },
      { column: WORD_COLUMN, width: WIDTHS.word },
      ...Array.from({ length: LINKS - 1 }, (_, index) => ({ column: WORD_COLUMN + 1 + index, width: WIDTHS.link })),
      { column: PAGE_COLUMNS, width: WIDTHS.gap },
      ...Array.from({ length: 3 }, (_, index) => ({ column: FIGURES_COLUMN + index, width: WIDTHS.figures })),
    ],
    fitted: { row: FIRST_LINE, rowCount: lines.length },
    rowHeights: [...TITLE_ROW_HEIGHTS, ...lines.filter(({ style }) => style === 'space').map(({ row }) => ({ row, height: SPACE_HEIGHT }))],
    blocks: [
      titleBlock(literalText(content.title), literalText(content.subtitle)),
      { row: FIRST_LINE, column: TEXT_COLUMN, contents: lines.map(({ text, word }) => [written(text), written(word?.text ?? '')]) },
      ...figures.blocks,
    ],
    tables: [],
    formulas: [],
    styles: [
      ...titleStyles(),
      { area: whole, style: STYLES.plain },
      ...areasOf(lines).map(({ style, area }) => ({ area, style: STYLES[style] })),
      ...areasOf(lines).flatMap(({ style, area }) => (RULED.has(style) ? [{ area: { ...area, columnCount: PAGE_COLUMNS }, style: { rules: RULE } }] : [])),
      { area: { ...whole, column: WORD_COLUMN, columnCount: LINKS }, style: LINK_STYLE },
      ...lines.flatMap(wordStyle),
      ...figures.styles,
    ],
    validations: [],
    conditionalFormats: [],
    links: linked.flatMap(linksOf),
    charts: figures.charts,
    freeze: null,
    page: {
      orientation: 'Portrait',
      pagesTall: 1,
      titleRow: null,
      printed: { row: 0, column: 0, rowCount: FIRST_LINE + page.length + foot.length, columnCount: PAGE_COLUMNS },
    },
    home: { row: 0, column: 0 },
  };
}

/** Points. */
const SPACE_HEIGHT = 8;

const STYLES: Readonly<Record<LineStyle, CellStyle>> = {
  lead: { size: 12, color: TEXT, wrap: true, vertical: 'Top' },
  part: { size: 13, bold: true, color: ACCENT },
  heading: { bold: true, color: TEXT, wrap: true, vertical: 'Center' },
  plain: { color: TEXT, wrap: true, vertical: 'Top' },
  item: { color: TEXT, wrap: true, horizontal: 'Left', vertical: 'Top', indent: 1 },
  quiet: { italic: true, color: QUIET_TEXT, wrap: true, vertical: 'Top' },
  note: { fill: COMPUTED.fill, color: COMPUTED.text, wrap: true, horizontal: 'Left', vertical: 'Top', indent: 1 },
  header: { bold: true, color: ACCENT, wrap: false },
  cell: { color: TEXT, wrap: true, vertical: 'Top' },
  space: {},
  chart: {},
};

/** With a thin line below, as wide as the page. */
const RULED: ReadonlySet<LineStyle> = new Set(['part', 'header', 'cell']);

const LINK_STYLE: CellStyle = { color: ACCENT, underline: true, horizontal: 'Right', vertical: 'Top' };

function wordStyle({ row, word }: PlacedLine): SheetLayout['styles'] {
  if (word === null) return [];
  const ink = word.colour === null ? null : LEGEND_COLOURS[word.colour];
  const style: CellStyle = ink === null ? { color: TEXT, bold: true } : { fill: ink.fill, color: ink.text };
  return [{ area: { row, column: WORD_COLUMN, rowCount: 1, columnCount: 1 }, style: { ...style, underline: false, horizontal: 'Left' } }];
}

/** Lines of one style that stand together, but for those that are as all others. */
function areasOf(lines: readonly PlacedLine[]): { style: LineStyle; area: Area }[] {
  const areas: { style: LineStyle; area: Area }[] = [];
  for (const { style, row } of lines) {
    const last = areas.at(-1);
    if (last?.style === style && last.area.row + last.area.rowCount === row) areas.splice(-1, 1, { style, area: { ...last.area, rowCount: last.area.rowCount + 1 } });
    else areas.push({ style, area: { row, column: TEXT_COLUMN, rowCount: 1, columnCount: 1 } });
  }
  return areas.filter(({ style }) => style !== 'plain' && style !== SPACE.style && style !== 'chart');
}

/** As many links as there is room for, at the right edge; whoever wants the others finds them named in the sentence. */
function linksOf({ row, word, rows }: PlacedLine): Link[] {
  const room = word === null ? LINKS : LINKS - 1;
  const shown = rows.length > room ? rows.slice(0, word === null ? 0 : 1) : rows;
  return shown.map((target, index) => ({ ...linkTo(target), row, column: PAGE_COLUMNS - shown.length + index }));
}

/** By the ID; where that is long, as in a table without IDs, or where Excel might take it for something else than a text, by the row. */
function linkTo({ id, sheet, address }: ReportRow): Pick<Link, 'text' | 'target' | 'tip'> {
  const letters = [...id];
  return {
    text: letters.length <= LONGEST_LINK && literalText(id) === id ? id : `Row ${/\d+/.exec(address)?.[0] ?? ''}`,
    target: `${sheetPrefix(sheet)}${address}`,
    tip: `Go to ${letters.length > LONGEST_TIP ? `${letters.slice(0, LONGEST_TIP - 1).join('')}…` : id} on ${sheet}`,
  };
}

/** Excel's own limit for the whole of a tip is 255 letters. */
const LONGEST_TIP = 100;

function written(text: string): string | null {
  return text === '' ? null : literalText(text);
}
