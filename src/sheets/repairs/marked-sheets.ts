import { parseCellReference, type CellAddress } from '../address';
import { sheetMark } from '../hidden-names';
import { SHEETS, type SheetKey } from '../naming';
import type { WorkbookReading } from '../workbook-reading';

/**
 * Where a sheet without a table stands, by its hidden name. One that somebody has led elsewhere tells nothing: to a sheet
 * with a table of ours, or to the sheet to which the hidden name of another sheet leads as well.
 */
export function markedSheet(key: SheetKey, { names, tables }: Pick<WorkbookReading, 'names' | 'tables'>): CellAddress | null {
  const place = placeOf(key, names);
  if (place === null || [...tables.values()].some(({ sheet }) => sheet === place.sheet)) return null;
  return KEYS.some((other) => other !== key && placeOf(other, names)?.sheet === place.sheet) ? null : place;
}

/** The names without those that tell nothing. */
export function withoutMisled(names: WorkbookReading['names'], tables: WorkbookReading['tables']): WorkbookReading['names'] {
  const misled = new Set(KEYS.filter((key) => markedSheet(key, { names, tables }) === null).map(sheetMark));
  return new Map([...names].filter(([name]) => !misled.has(name)));
}

const KEYS = Object.keys(SHEETS) as SheetKey[];

function placeOf(key: SheetKey, names: WorkbookReading['names']): CellAddress | null {
  return parseCellReference(names.get(sheetMark(key)) ?? '');
}
