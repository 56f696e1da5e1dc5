import { areaName, cellName, type Area } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { cellState, type CellState } from '../../sheets/cell-state';
import { tableMark } from '../../sheets/hidden-names';
import { ENTITY_SHEETS } from '../../sheets/workspace-sheets';
import { TABLE_STYLE } from '../write-sheets';
import { queueCells } from './cells-of-column';
import { usualSheet, type FoundAgain, type LostTable } from './find-tables';
import { asBefore, putName, seenName } from './names';
import type { PlannedRepair, RepairGround } from './repair-work';

/**
 * The cells of a table that somebody has converted to a range become a table again: no cell changes.
 *
 * @param gone tables that are not there, until a repair brings them.
 */
export function tableAnew({ found, naming }: RepairGround, { table, sheet, area, headers }: Extract<LostTable, { is: 'cells' }>, gone: Set<string>): PlannedRepair {
  const called = naming.table(table);
  const mark = tableMark(table);
  const formula = `=${called}[#Data]`;
  const before = found.reading.names.get(mark);
  const declaration = ENTITY_SHEETS.find(({ entity }) => entity.table === table);
  return {
    repair: {
      id: `table:${table}`,
      kind: 'table',
      what: `On ${sheet}, the table has become plain cells: it no longer grows by itself, and formulas have lost it.`,
      does: 'The same cells become the table again; nothing in them changes.',
      nearest: { sheet, address: cellName(area.row, area.column) },
    },
    writesOn: [sheet],
    write(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const header = worksheet.getRange(areaName({ ...area, rowCount: 1 })).load('values,formulas,numberFormat');
      const made = worksheet.tables.add(areaName(area), true);
      made.name = called;
      made.style = TABLE_STYLE;
      made.showBandedRows = false;
      made.showFilterButton = declaration !== undefined && (declaration.hasFilter ?? true);
      putName(context, { name: mark, formula, isVisible: false }, before);
      gone.delete(called);
      return () => {
        const turned = turnedHeaders(header, area);
        return {
          isOvertaken: JSON.stringify((header.formulas as CellValue[][])[0]) !== JSON.stringify(headers),
          sight: (later) => {
            const range = later.workbook.tables.getItemOrNullObject(called).getRange().load('address');
            const named = seenName(later, mark);
            const words = turned.map(({ row, column }) => later.workbook.worksheets.getItem(sheet).getCell(row, column).load('formulas'));
            return () => [range.isNullObject ? null : range.address, named(), words.map(({ formulas }) => formulas as unknown)];
          },
          takeBack: (later) => {
            later.workbook.tables.getItemOrNullObject(called).convertToRange();
            for (const { row, column, state } of turned) queueCells(later.workbook.worksheets.getItem(sheet).getCell(row, column), [state]);
            putName(later, { name: mark, formula: asBefore(before), isVisible: false }, formula);
          },
        };
      };
    },
  };
}

/** Excel makes a text of every header of a table, and gives one to a column without: what stood in such cells before. */
function turnedHeaders({ values, formulas, numberFormat }: Excel.Range, { row, column }: Area): { readonly row: number; readonly column: number; readonly state: CellState }[] {
  return ((values as CellValue[][])[0] ?? []).flatMap((value, place) => {
    const state = cellState(value, (formulas as CellValue[][])[0]?.[place] ?? '', String((numberFormat as unknown[][])[0]?.[place]));
    const isText = state.formula === null && typeof value === 'string' && value !== '';
    return isText ? [] : [{ row, column: column + place, state }];
  });
}

/** An Excel table that somebody has made of our cells, or a copy of the one that is gone, is ours again, under the name that it has. */
export function tableFoundAgain({ found }: RepairGround, { table, is, sheet, area, called }: FoundAgain): PlannedRepair {
  const mark = tableMark(table);
  const formula = `=${called}[#Data]`;
  const before = found.reading.names.get(mark);
  return {
    repair: {
      id: `table:${table}`,
      kind: 'table',
      what: is === 'a copy' ? `The table of ${usualSheet(table)} is gone; on ${sheet} stands a copy of it, called “${called}”.` : `On ${sheet}, the table is called “${called}” and is no longer known to be the workspace’s.`,
      does: is === 'a copy' ? 'The copy becomes the workspace’s own table, with what stands in it; nothing on the sheet changes.' : 'It is known again under that name; nothing on the sheet changes.',
      nearest: { sheet, address: cellName(area.row, area.column) },
    },
    writesOn: [],
    write(context) {
      putName(context, { name: mark, formula, isVisible: false }, before);
      return () => ({
        isOvertaken: false,
        sight: (later) => seenName(later, mark),
        takeBack: (later) => putName(later, { name: mark, formula: asBefore(before), isVisible: false }, formula),
      });
    },
  };
}
