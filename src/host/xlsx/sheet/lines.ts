import { MAX_COLUMNS } from '../../model/address';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Line, type Sheet } from '../../model/sheet';
import { DEFAULT_STYLE } from '../../model/style';
import { COST, type Budget } from '../archive/budget';
import { charactersToPoints, pointsToCharacters } from '../measure';
import type { StyleReader } from '../style/style-reader';
import type { StyleWriter } from '../style/style-writer';
import { element, type Attributes } from '../xml/build';
import type { XmlElement } from '../xml/element';

/** Widths, heights and looks of whole columns and rows. */

export function writeFormatDefaults(sheet: Sheet): string {
  const isUsual = sheet.standardWidth === DEFAULT_COLUMN_WIDTH;
  return element('sheetFormatPr', {
    defaultColWidth: isUsual ? null : pointsToCharacters(sheet.standardWidth),
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
  });
}

/** Neighbouring columns that say the same share one entry. */
export function writeColumns(sheet: Sheet, styles: StyleWriter): string {
  const runs: { first: number; last: number; attributes: Attributes; key: string }[] = [];
  for (const [column, line] of [...sheet.columns].sort(([a], [b]) => a - b)) {
    const attributes = columnAttributes(line, sheet, styles);
    const key = JSON.stringify(attributes);
    const run = runs.at(-1);
    if (run && run.last === column - 1 && run.key === key) run.last = column;
    else runs.push({ first: column, last: column, attributes, key });
  }
  const entries = runs.map(({ first, last, attributes }) =>
    element('col', { min: first + 1, max: last + 1, ...attributes }),
  );
  return entries.length > 0 ? element('cols', {}, entries) : '';
}

export function rowAttributes(line: Line | undefined, styles: StyleWriter): Attributes {
  if (!line) return {};
  const s = line.style && line.style !== DEFAULT_STYLE ? styles.cellFormat(line.style) : null;
  return {
    s,
    customFormat: s !== null || null,
    ht: line.size,
    hidden: line.hidden || line.hiddenByFilter || null,
    customHeight: (line.size !== undefined && !line.isFitted) || null,
  };
}

export function readFormatDefaults(format: XmlElement, sheet: Sheet): void {
  const width = format.number('defaultColWidth');
  // A base width counts digits without the padding of 5 pixels.
  const base = format.number('baseColWidth');
  if (width !== undefined) sheet.standardWidth = charactersToPoints(width);
  else if (base !== undefined && base !== 8)
    sheet.standardWidth = charactersToPoints((Math.ceil((base * 7 + 5) / 8) * 8) / 7);
}

export function readColumns(columns: XmlElement, sheet: Sheet, styles: StyleReader, budget: Budget): void {
  for (const entry of columns.all('col')) {
    const first = Math.max(entry.number('min') ?? 1, 1) - 1;
    const last = Math.min(entry.number('max') ?? first + 1, MAX_COLUMNS) - 1;
    const { style } = styles.cellFormat(entry.number('style'));
    const width = entry.number('width');
    const size = width === undefined ? undefined : charactersToPoints(width);
    const line: Line = {
      ...(size !== undefined && size !== sheet.standardWidth && { size }),
      ...(entry.flag('hidden') && { hidden: true }),
      ...(style !== DEFAULT_STYLE && { style }),
    };
    if (Object.keys(line).length === 0) continue;
    budget.spend(Math.max(0, last - first) * COST.columnDescribed);
    for (let column = first; column <= last; column++) sheet.columns.set(column, line);
  }
}

/** @returns null where the row says nothing about itself */
export function readRow(row: XmlElement, styles: StyleReader): Line | null {
  const size = row.number('ht');
  const { style } = styles.cellFormat(row.flag('customFormat') ? row.number('s') : undefined);
  const isFitted = !row.flag('customHeight');
  const line: Line = {
    ...(size !== undefined && !(isFitted && size === DEFAULT_ROW_HEIGHT) && { size, ...(isFitted && { isFitted }) }),
    ...(row.flag('hidden') && { hidden: true }),
    ...(style !== DEFAULT_STYLE && { style }),
  };
  return Object.keys(line).length > 0 ? line : null;
}

function columnAttributes(line: Line, sheet: Sheet, styles: StyleWriter): Attributes {
  return {
    width: pointsToCharacters(line.size ?? sheet.standardWidth),
    style: line.style && line.style !== DEFAULT_STYLE ? styles.cellFormat(line.style) : null,
    hidden: line.hidden || line.hiddenByFilter || null,
    customWidth: line.size !== undefined || null,
  };
}
