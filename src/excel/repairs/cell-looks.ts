import type { Area } from '../../sheets/address';

/** How each cell of a range looks beside its number format, row by row. Nothing of Excel's own is kept in it. */
export type CellLooks = readonly (readonly Excel.CellPropertiesFormat[])[];

/** A look is some 700 bytes in Excel's answer, and Excel on the web answers with 5 MB at the most. */
const MOST_CELLS = 4000;

/** Whether the looks of so many cells can be kept. */
export function areLooksKept({ rowCount, columnCount }: Area): boolean {
  return rowCount * columnCount <= MOST_CELLS;
}

/** Queues a look at how the cells look. @returns what tells it, once that has been sent. */
export function queueLooks(range: Excel.Range): () => CellLooks {
  const looked = range.getCellProperties({ format: WHOLE_LOOK });
  return () => looked.value.map((cells) => cells.map(({ format = {} }) => withoutWhatIsPlain(format)));
}

/** Queues that the cells look so again. */
export function putLooks(range: Excel.Range, looks: CellLooks): void {
  range.clear('Formats');
  range.setCellProperties(looks.map((cells) => cells.map((format) => ({ format }))));
}

const WHOLE_LOOK: Excel.CellPropertiesFormatLoadOptions = {
  fill: { color: true },
  font: { bold: true, color: true, italic: true, name: true, size: true, strikethrough: true, underline: true },
  borders: { color: true, style: true, weight: true },
  horizontalAlignment: true,
  indentLevel: true,
  verticalAlignment: true,
  wrapText: true,
};

/** Of cells without a fill Excel says that they are white, and to a line that is none it would give a colour. */
function withoutWhatIsPlain({ fill, borders = {}, ...look }: Excel.CellPropertiesFormat): Excel.CellPropertiesFormat {
  const drawn = Object.entries(borders as Readonly<Record<string, Excel.CellBorder | undefined>>).filter(([, line]) => line?.style !== undefined && line.style !== 'None');
  return { ...look, ...(fill?.color === undefined || fill.color.toUpperCase() === '#FFFFFF' ? {} : { fill }), ...(drawn.length === 0 ? {} : { borders: Object.fromEntries(drawn) }) };
}
