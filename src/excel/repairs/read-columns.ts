import type { Area } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { rangeOf } from '../write-sheets';
import type { RepairGround } from './repair-work';

/** Part of a column, and about how many bytes one of its cells answers with. */
export interface ColumnToRead {
  readonly sheet: string;
  readonly area: Area;
  readonly size: number;
}

/** What each cell of these columns says, column by column. */
export async function readColumns({ context, read }: Pick<RepairGround, 'context' | 'read'>, property: 'formulas' | 'numberFormat', columns: readonly ColumnToRead[]): Promise<CellValue[][]> {
  if (columns.length === 0) return [];
  const cells = await read(columns.map(({ sheet, area, size }) => ({ range: rangeOf(context.workbook.worksheets.getItem(sheet), area), extent: area, properties: [property], bytesPerCell: size })));
  return cells.map((rows) => rows[property].map(([cell = '']) => cell));
}
