import type { Area } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { rangeOf } from '../write-sheets';
import type { RepairGround } from './repair-work';

/** Part of a column, and about how many characters one of its cells answers with. */
export interface ColumnToRead {
  readonly sheet: string;
  readonly area: Area;
  readonly size: number;
}

/** Characters of one answer. Excel on the web gives at most five million at once, and other kinds read at the same time. */
const MOST_AT_ONCE = 1_200_000;

/** What each cell of these columns says, column by column: in one round trip, unless that were more than Excel gives at once. */
export async function readColumns(ground: RepairGround, property: 'formulas' | 'numberFormat', columns: readonly ColumnToRead[]): Promise<CellValue[][]> {
  const read = columns.map((): CellValue[] => []);
  let waiting: (() => void)[] = [];
  let size = 0;
  const send = async (): Promise<void> => {
    if (waiting.length === 0) return;
    await ground.sync();
    for (const take of waiting) take();
    [waiting, size] = [[], 0];
  };
  for (const [index, { sheet, area, size: each }] of columns.entries()) {
    const most = Math.max(1, Math.floor(MOST_AT_ONCE / each));
    for (let from = 0; from < area.rowCount; from += most) {
      const rowCount = Math.min(most, area.rowCount - from);
      if (size + rowCount * each > MOST_AT_ONCE) await send();
      const range = rangeOf(ground.context.workbook.worksheets.getItem(sheet), { ...area, row: area.row + from, rowCount }).load(property);
      waiting.push(() => read[index]?.push(...(range[property] as CellValue[][]).map(([cell = '']) => cell)));
      size += rowCount * each;
    }
  }
  await send();
  return read;
}
