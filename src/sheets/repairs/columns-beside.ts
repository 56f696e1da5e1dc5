import { parseCellReference, type Area } from '../address';
import { columnMark } from '../hidden-names';
import type { CellValue } from '../cell';
import type { WorkbookReading } from '../workbook-reading';
import type { MissingColumn } from './missing-columns';
import type { StandingTable } from './standing-tables';

/** Columns that stand on the right of their table and belong to it no more, as after somebody has made it narrower. */
export interface ColumnsBeside {
  readonly table: StandingTable;
  /** From the first cell beside the table's headers to the last one on which a hidden name of the table stands. */
  readonly headers: Area;
  /** The fields, and computed columns, that are among them. */
  readonly names: ReadonlySet<string>;
}

/** By the hidden names, which stay on their header cells. What stands in these cells is still to be looked at. */
export function columnsBeside(missing: readonly MissingColumn[], { names }: WorkbookReading): ColumnsBeside[] {
  return [...new Set(missing.map(({ table }) => table))].flatMap((table): ColumnsBeside[] => {
    const columns = missing.filter((one) => one.table === table);
    const { reading: { sheet, row, column, values }, declaration: { entity } } = table;
    const end = column + (values[0]?.length ?? 0);
    const marked = columns.flatMap(({ name }) => {
      const cell = parseCellReference(names.get(columnMark(entity.table, name)) ?? '');
      return cell !== null && cell.sheet.toLowerCase() === sheet.toLowerCase() && cell.row === row && cell.column >= end && cell.column < end + columns.length + MOST_BETWEEN ? [{ name, at: cell.column }] : [];
    });
    if (marked.length === 0) return [];
    const columnCount = Math.max(...marked.map(({ at }) => at)) - end + 1;
    return [{ table, headers: { row, column: end, rowCount: 1, columnCount }, names: new Set(marked.map(({ name }) => name)) }];
  });
}

/** Columns of the team's own may stand between them. */
const MOST_BETWEEN = 10;

/** Whether Excel takes these for headers as they stand: texts, each of them once, and in no other column of the table. */
export function areHeaders(cells: readonly CellValue[], { reading: { values } }: StandingTable): boolean {
  const texts = cells.map((cell) => (typeof cell === 'string' ? cell.trim().toLowerCase() : ''));
  const taken = new Set((values[0] ?? []).map((cell) => String(cell).trim().toLowerCase()));
  return texts.every((text) => text !== '' && !taken.has(text)) && new Set(texts).size === texts.length;
}
