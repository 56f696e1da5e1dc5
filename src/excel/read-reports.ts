import type { CellValue } from '../sheets/cell';
import { reportMark } from '../sheets/hidden-names';
import type { SheetCells } from '../sheets/sheet-digest';

/** The sheet of a report as it stands in the workbook. */
export interface ReadReport {
  /** What people call it now. */
  readonly sheet: string;
  /** What stands on it, in no area where it was emptied; null where its cells were not asked for. */
  readonly cells: readonly SheetCells[] | null;
}

/**
 * Asks for the sheets of these reports, wherever people have moved them and whatever they call them now. Nothing is sent.
 *
 * @param withCells of those whose cells are wanted, too.
 * @returns what gives them once it has been sent, by number; a report whose sheet was deleted is left out.
 */
export function queueReports({ workbook }: Excel.RequestContext, numbers: Iterable<number>, withCells: (number: number) => boolean): () => Map<number, ReadReport> {
  const asked = [...numbers].map((number) => {
    const sheet = workbook.names.getItemOrNullObject(reportMark(number)).getRangeOrNullObject().worksheet.load('name');
    return { number, sheet, used: withCells(number) ? sheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex') : null };
  });
  return () =>
    new Map(asked.flatMap(({ number, sheet, used }) => (sheet.isNullObject ? [] : [[number, { sheet: sheet.name, cells: used === null ? null : cellsOf(used) }] as const])));
}

function cellsOf(used: Excel.Range): SheetCells[] {
  return used.isNullObject ? [] : [{ row: used.rowIndex, column: used.columnIndex, values: used.values as CellValue[][] }];
}
