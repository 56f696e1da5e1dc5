import { BorderStyle, Paragraph, StringValueElement, Table as WordTable, TableCell as WordCell, TableLayoutType, TableRow, WidthType, XmlComponent, type ITableOptions } from 'docx';
import { LEGEND_COLOURS, RULE } from '../look/colours';
import type { Bars, Table, TableCell } from './document';
import { STYLE_IDS, TEXT_WIDTH, wordColour } from './docx-styles';
import { paragraph } from './docx-paragraph';
import { plainCharacters } from './plain-characters';

/**
 * A table with its caption above it. The row of headings is repeated on every page; a row is never broken.
 *
 * @param pageBreakBefore whether it begins a page.
 */
export function tableWithCaption({ caption, columns, rows }: Table, pageBreakBefore: boolean): (Paragraph | WordTable)[] {
  const widths = shares(columns, rows).map((share) => Math.round(share * TEXT_WIDTH));
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((text, index) => cell([paragraph(text, { style: STYLE_IDS.columnHeading })], widths[index] ?? 0)),
  });
  const body = rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map((content, index) => filledCell(content, widths[index] ?? 0)) }));
  return [
    paragraph(caption, { style: 'Caption', pageBreakBefore }),
    new DescribedTable({ ...LOOK, columnWidths: widths, width: { size: TEXT_WIDTH, type: WidthType.DXA }, rows: [head, ...body] }, caption, columns.join(', ')),
    new Paragraph({ style: STYLE_IDS.afterTable }),
  ];
}

/** Words and numbers, and beside them bars that are only to be seen: all on one page, to be compared. */
export function tableOfBars({ title, bars }: Bars, pageBreakBefore: boolean): (Paragraph | WordTable)[] {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const [words, numbers, picture] = BAR_WIDTHS;
  const rows = bars.map(({ label, count, colour }, index) => {
    const look = { style: STYLE_IDS.cell, keepNext: index < bars.length - 1 };
    const ink = LEGEND_COLOURS[colour ?? 'Grey'];
    const bar = new Paragraph({
      ...look,
      ...(count === 0 ? {} : { shading: { type: 'clear', fill: wordColour(ink.fill), color: 'auto' }, indent: { right: Math.round((1 - count / most) * (picture - 2 * CELL_SIDE)) }, border: { left: { style: BorderStyle.SINGLE, size: 24, space: 0, color: wordColour(ink.text) } } }),
    });
    return new TableRow({
      cantSplit: true,
      children: [cell([paragraph(label, look)], words), cell([paragraph(String(count), { ...look, alignment: 'right' })], numbers), cell([bar], picture)],
    });
  });
  return [
    paragraph(title, { style: 'Caption', pageBreakBefore }),
    new DescribedTable({ ...LOOK, borders: NO_BORDERS, columnWidths: BAR_WIDTHS, width: { size: words + numbers + picture, type: WidthType.DXA }, rows }, title, 'A word, its number, and a bar as long as the number is large.'),
    new Paragraph({ style: STYLE_IDS.afterTable }),
  ];
}

const BAR_WIDTHS = [1800, 700, 4200] as const;
const CELL_SIDE = 85;

/** Of the whole width: more for a column with longer texts, but far less than in proportion. */
function shares(columns: readonly string[], rows: Table['rows']): number[] {
  const weights = columns.map((column, index) => Math.sqrt(Math.max(SHORTEST, column.length, ...rows.slice(0, ROWS_WEIGHED).map((cells) => Math.min(LONGEST, cells[index]?.text.length ?? 0)))));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

const [SHORTEST, LONGEST, ROWS_WEIGHED] = [8, 80, 100];

function filledCell({ text, colour }: TableCell, width: number): WordCell {
  if (colour === null) return cell([paragraph(text, { style: STYLE_IDS.cell })], width);
  const ink = LEGEND_COLOURS[colour];
  return cell([paragraph(text, { style: STYLE_IDS.cell }, { bold: true, color: wordColour(ink.text) })], width, ink.fill);
}

function cell(children: Paragraph[], width: number, fill?: string): WordCell {
  return new WordCell({
    children,
    width: { size: width, type: WidthType.DXA },
    ...(fill === undefined ? {} : { shading: { type: 'clear', fill: wordColour(fill), color: 'auto' } }),
  });
}

const RULED = { style: BorderStyle.SINGLE, size: 4, color: wordColour(RULE) };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE };

const LOOK: Pick<ITableOptions, 'layout' | 'margins' | 'borders'> = {
  layout: TableLayoutType.FIXED,
  margins: { marginUnitType: WidthType.DXA, left: CELL_SIDE, right: CELL_SIDE },
  borders: { ...NO_BORDERS, bottom: RULED, insideHorizontal: RULED },
};

/** With the alternative text that Word keeps for a table, for those who come across it unawares. */
class DescribedTable extends WordTable {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent)) throw new TypeError('A table of Word begins with its properties');
    properties.addChildElement(new StringValueElement('w:tblCaption', plainCharacters(title)));
    properties.addChildElement(new StringValueElement('w:tblDescription', plainCharacters(description)));
  }
}
