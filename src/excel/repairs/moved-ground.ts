import type { CellValue } from '../../sheets/cell';
import { tableCalled } from '../../sheets/naming';
import { excelErrorCode } from '../excel-refusal';
import { rangeOf } from '../write-sheets';
import type { RepairGround } from './repair-work';

/** The sheets and tables of a workbook by their names, among which what is written finds its places. */
export interface Standing {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

export function queueStanding({ workbook: { worksheets, tables } }: Excel.RequestContext): () => Standing {
  worksheets.load('items/name');
  tables.load('items/name');
  return () => ({ sheets: worksheets.items.map(({ name }) => name), tables: tables.items.map(({ name }) => name) });
}

/**
 * Queues a question for each of them, which has to come before anything is written: where others have renamed or deleted one,
 * Excel stops there, and nothing is written. It costs no round trip.
 */
export function queueTripwire({ workbook }: Excel.RequestContext, { sheets, tables }: Standing): void {
  for (const name of sheets) workbook.worksheets.getItem(name).load('name');
  for (const name of tables) workbook.tables.getItem(name).load('name');
}

/** Whether a batch that Excel has refused so was stopped by its tripwire. */
export function isTripped(error: unknown, before: Standing, now: Standing): boolean {
  const isGone = excelErrorCode(error) === 'ItemNotFound';
  return isGone && (before.sheets.some((name) => !now.sheets.includes(name)) || before.tables.some((name) => !now.tables.includes(name)));
}

/**
 * Queues a look at the tables of these sheets, which has to come before anything is written; it costs no round trip.
 *
 * @returns what names the sheets, once that has been sent, on which tables no longer lay where they were read: others have
 *   inserted or deleted rows or columns since, and what was planned by places would land in other cells.
 */
export function queueLookAtGround({ workbook }: Excel.RequestContext, { found: { reading }, taken }: Pick<RepairGround, 'found' | 'taken'>, sheets: ReadonlySet<string>): () => ReadonlySet<string> {
  const looked = [...reading.tables].flatMap(([name, { sheet, row, column, values }]) => {
    if (!sheets.has(sheet)) return [];
    const headers = values[0] ?? [];
    const header = rangeOf(workbook.worksheets.getItem(sheet), { row, column, rowCount: 1, columnCount: headers.length }).load('values');
    const called = tableCalled(name, reading.names, taken.tables);
    const body = called === null ? null : workbook.tables.getItemOrNullObject(called).getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount');
    return [{ sheet, headers, header, body, isAsRead: (now: Excel.Range) => now.rowIndex === row + 1 && now.columnIndex === column && now.rowCount === values.length - 1 && now.columnCount === headers.length }];
  });
  return () =>
    new Set(
      looked.flatMap(({ sheet, headers, header, body, isAsRead }) => {
        const isSame = JSON.stringify((header.values as CellValue[][])[0]) === JSON.stringify(headers) && (body === null || (!body.isNullObject && isAsRead(body)));
        return isSame ? [] : [sheet];
      }),
    );
}
