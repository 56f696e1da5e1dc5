import type { CellValue } from '../../sheets/cell';

/**
 * Queues a column at the right end of a table. Excel takes the cells beside the table where nothing stands in them, and
 * moves to the right what does.
 *
 * @returns what takes the column away again, once that has been sent, so that whatever is beside the table stands where it did.
 */
export function addColumn({ workbook }: Excel.RequestContext, called: string, header: string): () => (later: Excel.RequestContext, seen: ColumnSeen | undefined) => void {
  const table = workbook.tables.getItem(called);
  const beside = table.getRange().getColumnsAfter(1).load('formulas');
  table.columns.add(undefined, undefined, header);
  return () => {
    const wasFree = (beside.formulas as CellValue[][]).flat().every((content) => content === '');
    return (later, seen) => {
      const own = later.workbook.tables.getItem(called);
      // To delete it would move what is beside the table to the left. Columns that have come right of it are taken away before.
      if (wasFree && seen !== undefined && seen !== null) takeOut(own, header);
      else own.columns.getItemOrNullObject(header).delete();
    };
  };
}

/** The last column of a table becomes plain cells, and those are cleared. Nothing beside the table moves. */
export function takeOut(table: Excel.Table, header: string): void {
  // Asked for before, since the table does not know it afterwards.
  const cells = table.columns.getItem(header).getRange().load('columnIndex');
  table.resize(table.getRange().getResizedRange(0, -1));
  cells.clear('All');
}

/** A column of a table as it is now; null where it is gone. */
export type ColumnSeen = { readonly formulas: readonly (readonly CellValue[])[]; readonly column: number; readonly lastOfTable: number } | null;

/** Queues a look at it. Who undoes asks whether columns have come beside it, too: those are taken away first where they are ours. */
export function seenColumn({ workbook }: Excel.RequestContext, called: string, header: string): () => ColumnSeen {
  const table = workbook.tables.getItemOrNullObject(called);
  const cells = table.columns.getItemOrNullObject(header).getRange().load('formulas,columnIndex');
  const last = table.getRange().getLastColumn().load('columnIndex');
  return () => (cells.isNullObject ? null : { formulas: cells.formulas as CellValue[][], column: cells.columnIndex, lastOfTable: last.columnIndex });
}
