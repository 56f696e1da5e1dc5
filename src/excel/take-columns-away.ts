import { ENTITIES } from '../domain/model/workspace';
import type { CellValue } from '../sheets/cell';
import type { ColumnsToTake } from '../sheets/edit-plan';
import { excelErrorCode } from './excel-refusal';
import type { FoundWorkspaceReading } from './read-workbook';
import { rangeOf } from './write-sheets';

/**
 * Takes columns away that an edit has added, where nothing stands in them any more; a column in which somebody has written stays. Two
 * round trips. It is tidying up after what has been taken back: what Excel refuses of it leaves blank columns, and no more.
 *
 * @param found the workbook as it was read when the rows were taken back: where the tables are.
 */
export async function takeColumnsAway(context: Excel.RequestContext, { reading }: FoundWorkspaceReading, columns: readonly ColumnsToTake[]): Promise<void> {
  const sought = columns.flatMap(({ collection, headers }) => {
    const table = reading.tables.get(ENTITIES[collection].table);
    if (table === undefined) return [];
    const heads = rangeOf(context.workbook.worksheets.getItem(table.sheet), { row: table.row, column: table.column, rowCount: 1, columnCount: 1 });
    return headers.map((header): Sought => ({ header, table: () => heads.getTables(false).getFirst() }));
  });
  const last = await takenAway(context, sought);
  // Somebody may have begun to write there at that very moment: it comes back, as the table's last one.
  const lost = last.filter(({ range }) => !holdsNothing(range));
  for (const { table, range } of lost) table().columns.add(undefined, range.formulas as CellValue[][]);
  if (lost.length > 0) await context.sync();
}

/** @returns those that were taken away, with what stood in them as they went. */
async function takenAway(context: Excel.RequestContext, sought: readonly Sought[]): Promise<(Sought & { readonly range: Excel.Range })[]> {
  try {
    const looks = sought.map((one) => ({ one, range: columnOf(one).getRange().load('values'), column: columnOf(one).load('index') }));
    await context.sync();
    const blank = looks.filter(({ range, column }) => !column.isNullObject && holdsNothing(range)).map(({ one }) => one);
    if (blank.length === 0) return [];
    const last = blank.map((one) => ({ ...one, range: columnOf(one).getRange().load('values,formulas') }));
    for (const one of blank) columnOf(one).delete();
    await context.sync();
    return last;
  } catch (error) {
    if (excelErrorCode(error) === null) throw error;
    return [];
  }
}

interface Sought {
  readonly header: string;
  table(): Excel.Table;
}

function columnOf({ header, table }: Sought): Excel.TableColumn {
  return table().columns.getItemOrNullObject(header);
}

/** But its header. */
function holdsNothing({ values }: Excel.Range): boolean {
  return (values as CellValue[][]).slice(1).every(([value]) => value === '');
}
