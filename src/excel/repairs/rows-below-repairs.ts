import { areaName, cellName, type Area } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { GENERAL } from '../../sheets/cell-state';
import { columnStyles, layOutColumn, tableStyles } from '../../sheets/lay-out-column';
import { rowsBelow, type RowsBelow } from '../../sheets/repairs/rows-below';
import { standingTables, type StandingTable } from '../../sheets/repairs/standing-tables';
import type { SheetLayout } from '../../sheets/sheet-layout';
import { applyStyle } from '../apply-style';
import { rangeOf } from '../write-sheets';
import { areLooksKept, putLooks, queueLooks, type CellLooks } from './cell-looks';
import type { DoneRepair, PlannedRepair, RepairGround, RepairKindOfWork } from './repair-work';

/** Rows that people have typed below a table become rows of it, where they stand. */
export const rowsBelowRepairs: RepairKindOfWork = {
  stage: 'structure',
  async look(ground) {
    const { context, found, taken, sync } = ground;
    const below = standingTables(found.reading, taken.tables).flatMap((table) => {
      const rows = rowsBelow(table.reading);
      return rows === null ? [] : [{ table, rows, range: context.workbook.worksheets.getItem(table.reading.sheet).getRange(areaName(areaBelow(table, Math.max(1, rows.rows)))).load('formulas') }];
    });
    if (below.length > 0) await sync();
    return {
      repairs: below.flatMap(({ table, rows, range }) => (rows.rows === 0 ? [] : [repairOf(ground, table, rows, range.formulas as CellValue[][])])),
      told: below.flatMap(({ table: { reading: { sheet } }, rows: { further } }) => (further === 0 ? [] : [`On ${sheet}, ${further === 1 ? 'a row stands' : `${further} rows stand`} far below the table, which nobody but you can tell to be part of it: move ${further === 1 ? 'it' : 'them'} up to the table if so.`])),
    };
  },
};

interface Below {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

function repairOf({ naming }: RepairGround, table: StandingTable, { rows, filled }: RowsBelow, before: Below['formulas']): PlannedRepair {
  const { called, declaration, reading: { sheet } } = table;
  const area = areaBelow(table, rows);
  const isLookKept = areLooksKept(area);
  return {
    repair: {
      id: `rows-below:${declaration.entity.table}`,
      kind: 'rows-below',
      what: `On ${sheet}, ${filled === 1 ? 'a row is' : `${filled} rows are`} typed below the table, where nothing counts ${filled === 1 ? 'it' : 'them'}.`,
      does: `The table becomes longer and takes ${filled === 1 ? 'it' : 'them'} in; what is typed stays as it is, in the same cells.${isLookKept ? '' : ' They are too many for their own colours to be noted: undone, they go on looking like rows of the table.'}`,
      nearest: { sheet, address: cellName(area.row, area.column) },
    },
    writesOn: [sheet],
    write(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const found = rangeOf(worksheet, area).load('formulas,numberFormat');
      const looks = isLookKept ? queueLooks(rangeOf(worksheet, area)) : () => null;
      const excelTable = context.workbook.tables.getItem(called);
      excelTable.resize(excelTable.getRange().getResizedRange(rows, 0));
      for (const { area: styled, style } of stylesOf(table, area, naming)) applyStyle(rangeOf(worksheet, styled), styled, style);
      return () => {
        // What stood there at that very moment, also where others had moved the table by then.
        const stood: Below = { formulas: found.formulas as CellValue[][], numberFormats: found.numberFormat as string[][] };
        const isOvertaken = JSON.stringify(stood.formulas) !== JSON.stringify(before);
        return { isOvertaken, ...wayBack(table, area, stood, looks()) };
      };
    },
  };
}

/** @param looks null where they were too many to be noted. */
function wayBack({ called, columns, reading: { sheet: name, values } }: StandingTable, area: Area, before: Below, looks: CellLooks | null): Omit<DoneRepair, 'isOvertaken'> {
  const sheetIn = ({ workbook }: Excel.RequestContext): Excel.Worksheet => workbook.worksheets.getItem(name);
  return {
    sight: (context) => {
      const all = context.workbook.tables.getItemOrNullObject(called).getRange().load('address,rowCount');
      const now = rangeOf(sheetIn(context), area).load('formulas');
      return (): SeenBelow => [all.isNullObject ? null : [all.address, all.rowCount], now.formulas];
    },
    takeBack: (context, seen) => {
      const sheet = sheetIn(context);
      const table = context.workbook.tables.getItem(called);
      if (isStillLonger(seen as SeenBelow | undefined, values.length)) table.resize(table.getRange().getResizedRange(-area.rowCount, 0));
      // Excel has filled calculated columns, and nothing else, where nobody had typed.
      for (const { isCalculated, head } of columns) if (isCalculated) emptyAgain(sheet, area, head.column, before);
      if (looks !== null) putLooks(rangeOf(sheet, area), looks);
      for (const [row, formats] of before.numberFormats.entries())
        for (const [column, format] of formats.entries()) if (format !== GENERAL) sheet.getCell(area.row + row, area.column + column).numberFormat = [[format]];
    },
  };
}

/** Where the table lies, with its rows, and what stands on the cells that it has taken in. */
type SeenBelow = readonly [table: readonly [address: string, rows: number] | null, formulas: unknown];

/** Where taking back was begun before and broken off, the table may be as short as it was. @param rows with the header, as it was. */
function isStillLonger(seen: SeenBelow | undefined, rows: number): boolean {
  return seen === undefined || (seen[0]?.[1] ?? 0) > rows;
}

function areaBelow({ reading: { row, column, values } }: StandingTable, rowCount: number): Area {
  return { row: row + values.length, column, rowCount, columnCount: values[0]?.length ?? 1 };
}

/** As the rows above look. Number formats stay as they are for now: a text may only look like a date. */
function stylesOf({ columns, declaration }: StandingTable, area: Area, naming: RepairGround['naming']): SheetLayout['styles'] {
  const rows: Area = { ...area, row: area.row - 1, rowCount: area.rowCount + 1 };
  const all = [...tableStyles(rows), ...columns.flatMap(({ field, head }) => columnStyles(layOutColumn(declaration, field, { ...area, column: head.column, columnCount: 1 }, naming)))];
  return all.flatMap(({ area: styled, style }) => (styled.row === area.row ? [{ area: styled, style: { ...style, numberFormat: undefined } }] : []));
}

function emptyAgain(sheet: Excel.Worksheet, area: Area, column: number, { formulas }: Below): void {
  for (const [row, cells] of formulas.entries()) if (cells[column - area.column] === '') sheet.getCell(area.row + row, column).clear('Contents');
}
