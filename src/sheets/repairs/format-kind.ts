import type { CellValue } from '../cell';
import { GENERAL } from '../cell-state';
import { DATE_FORMAT, PERCENT_FORMAT, TEXT_FORMAT } from '../look';

/**
 * What a number format has to be good for in a column. Within its kind, how a date or a figure looks is everybody's own
 * taste; of the wrong kind it spoils what is typed (`3/4` becomes a date, 0.5 a text) or hides what stands there (46003).
 */
export type FormatKind = 'text' | 'date' | 'fraction' | 'figure' | 'formula';

/** The format that the workspace gives such a column where it has lost its own. */
export const FORMAT_OF_KIND: Readonly<Record<FormatKind, string>> = { text: TEXT_FORMAT, date: DATE_FORMAT, fraction: PERCENT_FORMAT, figure: GENERAL, formula: GENERAL };

/** Of a declared format; null where any is as good. */
export function formatKind(declared: string | undefined, otherwise: 'figure' | 'formula' | null): FormatKind | null {
  if (declared === TEXT_FORMAT) return 'text';
  if (declared !== undefined && isDateFormat(declared)) return 'date';
  if (declared?.includes('%') === true) return 'fraction';
  return otherwise;
}

/** A date or figure that stands in a column of texts stays readable: the text format would show a day as a number. */
export function isOfWrongKind(kind: FormatKind, format: string, value: CellValue): boolean {
  switch (kind) {
    case 'text':
      return format !== TEXT_FORMAT && (typeof value !== 'number' || format === GENERAL);
    case 'date':
      return !isDateFormat(format);
    case 'fraction':
      return !format.includes('%');
    case 'figure':
      return format === TEXT_FORMAT || isDateFormat(format);
    case 'formula':
      // A formula that is written into a cell of the text format becomes a text.
      return format === TEXT_FORMAT;
  }
}

/** With a day, a month or a year in it; `m` beside hours or seconds means minutes. */
function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').replace(/general/gi, '');
  return /[dy]/i.test(codes) || (/m/i.test(codes) && !/[hs]/i.test(codes));
}
