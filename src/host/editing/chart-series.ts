import { displayText } from '../engine/text';
import { formatAddress, quoteSheetName, type Rectangle } from '../model/address';
import type { ChartSeries } from '../model/features';
import type { Sheet } from '../model/sheet';

/**
 * The series that Excel makes of a block of cells: the shorter side are the series, a first line of texts their names, and
 * a first line of texts along the other side the categories.
 */
export function seriesFrom(sheet: Sheet, area: Rectangle, by: 'Auto' | 'Columns' | 'Rows'): ChartSeries[] {
  const isByColumns = by === 'Columns' || (by === 'Auto' && area.rowCount >= area.columnCount);
  const [across, along] = isByColumns ? [area.columnCount, area.rowCount] : [area.rowCount, area.columnCount];
  const line = (index: number): Rectangle =>
    isByColumns ? { ...area, column: area.column + index, columnCount: 1 } : { ...area, row: area.row + index, rowCount: 1 };
  const hasCategories = across > 1 && isHeading(sheet, withoutFirst(line(0), isByColumns));
  const hasNames = along > 1 && isHeading(sheet, headingOf(area, isByColumns, hasCategories));
  const body = (of: Rectangle): Rectangle => (hasNames ? withoutFirst(of, isByColumns) : of);
  const categories = hasCategories ? reference(sheet, body(line(0))) : null;
  return Array.from({ length: across - (hasCategories ? 1 : 0) }, (_, index) => {
    const own = line(index + (hasCategories ? 1 : 0));
    const head = { ...own, rowCount: 1, columnCount: 1 };
    const { value, style } = sheet.cell(head.row, head.column);
    return {
      name: hasNames ? displayText(value, style.numberFormat) : `Series${index + 1}`,
      nameReference: hasNames ? reference(sheet, head) : null,
      marker: 'Automatic',
      values: reference(sheet, body(own)),
      categories,
      color: null,
    };
  });
}

/** `Plan!$B$2:$B$9`. */
export function reference(sheet: Sheet, area: Rectangle): string {
  return `${quoteSheetName(sheet.name)}!${formatAddress(area, { absolute: true })}`;
}

function headingOf(area: Rectangle, isByColumns: boolean, hasCategories: boolean): Rectangle {
  const first = isByColumns ? { ...area, rowCount: 1 } : { ...area, columnCount: 1 };
  return hasCategories ? withoutFirst(first, !isByColumns) : first;
}

function withoutFirst(area: Rectangle, isDown: boolean): Rectangle {
  return isDown ? { ...area, row: area.row + 1, rowCount: area.rowCount - 1 } : { ...area, column: area.column + 1, columnCount: area.columnCount - 1 };
}

/** True where no cell is a number: words, dates' texts and blanks label, numbers are plotted. */
function isHeading(sheet: Sheet, area: Rectangle): boolean {
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++)
      if (typeof sheet.cell(row, column).value === 'number') return false;
  return area.rowCount > 0 && area.columnCount > 0;
}
