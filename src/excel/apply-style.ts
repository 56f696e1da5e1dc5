import type { Area } from '../sheets/address';
import type { CellStyle } from '../sheets/sheet-layout';

/** Queues a style; what it does not name stays as it is. */
export function applyStyle(range: Excel.Range, area: Area, style: CellStyle): void {
  const { format } = range;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.color !== undefined) format.font.color = style.color;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.horizontal !== undefined) format.horizontalAlignment = style.horizontal;
  if (style.vertical !== undefined) format.verticalAlignment = style.vertical;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.numberFormat !== undefined) range.numberFormat = filled(area, style.numberFormat);
  if (style.rules !== undefined) drawLines(format, area, style.rules);
}

/** Excel takes widths in points, of columns that people know in characters: 7 pixels each and 5 more, at 96 to the inch. */
export function columnWidthInPoints(characters: number): number {
  return Math.trunc(characters * 7 + 5) * 0.75;
}

function drawLines(format: Excel.RangeFormat, { rowCount }: Area, color: string): void {
  const edges = rowCount > 1 ? (['InsideHorizontal', 'EdgeBottom'] as const) : (['EdgeBottom'] as const);
  for (const edge of edges) {
    const line = format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = 'Thin';
    line.color = color;
  }
}

function filled({ rowCount, columnCount }: Area, value: string): string[][] {
  return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => value));
}
