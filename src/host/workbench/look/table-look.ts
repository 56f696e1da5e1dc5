import { headerArea, totalsArea, type Table } from '../../model/table';
import { containsCell } from '../../model/address';
import { DEFAULT_FONT, type Border, type Style, type StyleChange } from '../../model/style';

/**
 * The look that a table's style gives a cell, under the cell's own: only what the cell leaves at its default changes.
 * Excel has sixty built-in styles in three families; here a family is drawn alike in each of its seven colours.
 * @returns undefined where the table has no style, or the style does nothing to this cell
 */
export function tableLook(table: Table, row: number, column: number, own: Style): StyleChange | undefined {
  const palette = paletteOf(table.style);
  if (!palette) return undefined;
  const look = lookOf(table, palette, row, column);
  return look && underneath(look, own);
}

interface Palette {
  readonly headerFill: string | null;
  readonly headerText: string;
  readonly bandFill: string;
  readonly line: string;
}

interface Look {
  readonly fill?: string | null;
  readonly color?: string;
  readonly bold?: boolean;
  readonly top?: string;
  readonly bottom?: string;
}

/** Excel's "Office" theme: dark text, then accents 1 to 6, each with the pale tint of its bands. */
const COLOURS: readonly { readonly strong: string; readonly pale: string }[] = [
  { strong: '#000000', pale: '#D9D9D9' },
  { strong: '#4472C4', pale: '#D9E1F2' },
  { strong: '#ED7D31', pale: '#FCE4D6' },
  { strong: '#A5A5A5', pale: '#EDEDED' },
  { strong: '#FFC000', pale: '#FFF2CC' },
  { strong: '#5B9BD5', pale: '#DDEBF7' },
  { strong: '#70AD47', pale: '#E2EFDA' },
];

function paletteOf(style: string): Palette | undefined {
  const named = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (!named) return undefined;
  const number = Number(named[2]);
  const colour = COLOURS[(number - 1) % COLOURS.length];
  if (!colour) return undefined;
  const isPlain = named[1] === 'Light' && number <= 7;
  return {
    headerFill: isPlain ? null : colour.strong,
    headerText: isPlain ? colour.strong : '#FFFFFF',
    bandFill: colour.pale,
    line: colour.strong,
  };
}

function lookOf(table: Table, palette: Palette, row: number, column: number): Look | undefined {
  const header = headerArea(table);
  if (header && containsCell(header, row, column))
    return { fill: palette.headerFill, color: palette.headerText, bold: true, bottom: palette.line };
  const totals = totalsArea(table);
  if (totals && containsCell(totals, row, column)) return { bold: true, top: palette.line };
  const firstBodyRow = table.area.row + (header ? 1 : 0);
  const isBanded =
    (table.showBandedRows && (row - firstBodyRow) % 2 === 0) ||
    (table.showBandedColumns && (column - table.area.column) % 2 === 0);
  const isStrong =
    (table.highlightFirstColumn && column === table.area.column) ||
    (table.highlightLastColumn && column === table.area.column + table.area.columnCount - 1);
  if (!isBanded && !isStrong) return undefined;
  return { ...(isBanded ? { fill: palette.bandFill } : {}), ...(isStrong ? { bold: true } : {}) };
}

function underneath(look: Look, own: Style): StyleChange {
  return {
    ...(look.fill && own.fill === null ? { fill: look.fill } : {}),
    font: {
      ...(look.color && own.font.color === DEFAULT_FONT.color ? { color: look.color } : {}),
      ...(look.bold ? { bold: true } : {}),
    },
    borders: {
      ...(look.top && !own.borders.EdgeTop ? { EdgeTop: thin(look.top) } : {}),
      ...(look.bottom && !own.borders.EdgeBottom ? { EdgeBottom: thin(look.bottom) } : {}),
    },
  };
}

const thin = (color: string): Border => ({ style: 'Continuous', weight: 'Thin', color });
