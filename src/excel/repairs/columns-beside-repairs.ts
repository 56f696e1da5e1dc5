import { areaName, cellName } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { areHeaders, columnsBeside, type ColumnsBeside } from '../../sheets/repairs/columns-beside';
import type { MissingColumn } from '../../sheets/repairs/missing-columns';
import { queueMergedAddresses } from '../merged-areas';
import { rangeOf } from '../write-sheets';
import type { PlannedRepair, RepairGround } from './repair-work';

/** What is known of columns beside a table, once their cells have been looked at. */
export interface TakenIn {
  readonly repair: PlannedRepair;
  /** Whether this is one of them. */
  has(column: MissingColumn): boolean;
}

/**
 * Columns that have been left beside their table are taken into it again: nothing in them changes.
 *
 * @param added where is noted how many columns each table has got already, in what is written at once.
 */
export async function lookBeside({ context, found: { reading }, sync }: RepairGround, missing: readonly MissingColumn[], added: Map<string, number>): Promise<TakenIn[]> {
  const looked = columnsBeside(missing, reading).map((beside) => {
    const { table: { reading: { sheet, values } }, headers } = beside;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const whole = rangeOf(worksheet, { ...headers, rowCount: values.length });
    return {
      beside,
      cells: rangeOf(worksheet, headers).load('values'),
      tables: whole.getTables(false).load('items/name'),
      merged: queueMergedAddresses(worksheet, { ...headers, rowCount: values.length }),
    };
  });
  if (looked.length > 0) await sync();
  return looked.flatMap(({ beside, cells, tables, merged }): TakenIn[] => {
    const headers = (cells.values as CellValue[][])[0] ?? [];
    if (tables.items.length > 0 || merged().length > 0 || !areHeaders(headers, beside.table)) return [];
    return [{ repair: repairOf(beside, headers, added), has: ({ table, name }) => table.called === beside.table.called && beside.names.has(name) }];
  });
}

function repairOf({ table: { called, declaration, reading: { sheet, values: [headersBefore = []] } }, headers: area }: ColumnsBeside, headers: readonly CellValue[], added: Map<string, number>): PlannedRepair {
  const isOne = headers.length === 1;
  return {
    repair: {
      id: `columns-beside:${declaration.entity.table}`,
      kind: 'column',
      what: `On ${sheet}, ${isOne ? 'a column stands' : `${headers.length} columns stand`} beside the table and ${isOne ? 'is' : 'are'} no part of it: ${headers.map((header) => `“${String(header).trim()}”`).join(', ')}.`,
      does: `The table becomes wider and takes ${isOne ? 'it' : 'them'} in again; nothing in ${isOne ? 'it' : 'them'} changes.`,
      nearest: { sheet, address: cellName(area.row, area.column) },
    },
    writesOn: [sheet],
    write(context) {
      const cells = context.workbook.worksheets.getItem(sheet).getRange(areaName(area)).load('values');
      const excelTable = context.workbook.tables.getItem(called);
      excelTable.resize(excelTable.getRange().getResizedRange(0, area.columnCount));
      added.set(called, (added.get(called) ?? 0) + area.columnCount);
      return () => ({
        isOvertaken: JSON.stringify((cells.values as CellValue[][])[0]) !== JSON.stringify(headers),
        sight: (later) => {
          const all = later.workbook.tables.getItemOrNullObject(called).getRange().load('address,columnCount');
          return (): SeenTable | null => (all.isNullObject ? null : [all.address, all.columnCount]);
        },
        takeBack: (later, seen) => {
          const wider = later.workbook.tables.getItem(called);
          if (isStillWider(seen as SeenTable | null | undefined, headersBefore.length)) wider.resize(wider.getRange().getResizedRange(0, -area.columnCount));
        },
      });
    },
  };
}

type SeenTable = readonly [address: string, columns: number];

/** Where taking back was begun before and broken off, the table may be as narrow as it was. */
function isStillWider(seen: SeenTable | null | undefined, columns: number): boolean {
  return seen === undefined || (seen?.[1] ?? 0) > columns;
}
