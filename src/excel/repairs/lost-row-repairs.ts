import { cellName, type Area } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { LEGEND_TABLE } from '../../sheets/legend-table';
import { tableCalled } from '../../sheets/naming';
import { lostRows, type LostRow } from '../../sheets/repairs/lost-rows';
import { settingCell, SETTINGS_COLUMNS } from '../../sheets/settings-table';
import type { TableReading } from '../../sheets/workbook-reading';
import { applyStyle } from '../apply-style';
import { applyValidation } from '../apply-validation';
import { rangeOf } from '../write-sheets';
import { AddedAtOnce } from './added-at-once';
import type { PlannedRepair, RepairKindOfWork } from './repair-work';

/** Settings and statuses whose rows were deleted on Lists. */
export const lostRowRepairs: RepairKindOfWork = {
  stage: 'structure',
  look: (ground) => {
    const { found: { reading }, taken } = ground;
    const { rows, lacks } = lostRows(reading);
    const added = new AddedAtOnce();
    const repairs = rows.flatMap((row) => {
      const table = reading.tables.get(row.table);
      const called = tableCalled(row.table, reading.names, taken.tables);
      return table === undefined || called === null ? [] : [repairOf(row, table, called, added)];
    });
    const told = lacks.map(({ table, column }) => `On ${reading.tables.get(table)?.sheet ?? 'Lists'}, the ${table === LEGEND_TABLE ? 'legend' : 'settings'} have no column “${column}” any longer: give a column that header again.`);
    return Promise.resolve({ repairs, told });
  },
};

function repairOf({ table: name, about, setting, cells }: LostRow, { sheet, row, column, values }: TableReading, called: string, added: AddedAtOnce): PlannedRepair {
  const isLegend = setting === null;
  return {
    repair: {
      id: `${isLegend ? 'list' : 'setting'}:${name}.${setting ?? about}`,
      kind: isLegend ? 'list' : 'setting',
      what: isLegend ? `On ${sheet}, the legend has lost the status “${about}”.` : `On ${sheet}, the setting “${about}” is gone.`,
      does: isLegend ? 'It comes back at the end of the legend, in the colour of a new workspace.' : 'It comes back at the end of the settings, as in a new workspace: look whether that is right for your team.',
      nearest: { sheet, address: cellName(row, column) },
    },
    writesOn: [sheet],
    write(context) {
      const before = added.add(called);
      const excelTable = context.workbook.tables.getItem(called);
      excelTable.rows.add(undefined, [cells.map((content) => content ?? '')]);
      const cell: Area = { row: row + values.length + before, column: column + valueColumn(values), rowCount: 1, columnCount: 1 };
      if (setting !== null) {
        const { style, validation } = settingCell(setting, cell);
        const range = rangeOf(context.workbook.worksheets.getItem(sheet), cell);
        applyStyle(range, cell, style);
        applyValidation(range, validation);
      }
      const place: Area = { row: cell.row, column, rowCount: 1, columnCount: cells.length };
      const isThere = (now: readonly (readonly CellValue[])[]): boolean => now[0]?.find((content) => content !== '') === cells.find((content) => content !== null);
      return () => ({
        isOvertaken: false,
        sight: (later) => {
          const seen = rangeOf(later.workbook.worksheets.getItem(sheet), place).load('formulas');
          return () => seen.formulas as unknown;
        },
        takeBack: (later, now) => {
          // Taken back already, its place is bare or another's.
          if (now === undefined || isThere(now as CellValue[][])) later.workbook.tables.getItem(called).rows.getItemAt(values.length - 1 + before).delete();
        },
      });
    },
  };
}

function valueColumn(values: TableReading['values']): number {
  const [, value] = SETTINGS_COLUMNS;
  return Math.max(0, values[0]?.findIndex((header) => String(header).trim().toLowerCase() === value.toLowerCase()) ?? 0);
}
