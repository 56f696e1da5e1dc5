import type { Area } from './address';
import type { CellValue } from './cell';
import type { CellWriting, EditGuard, EditPlan } from './edit-plan';
import type { TableContents } from './table-contents';
import type { TableReading, WorkbookReading } from './workbook-reading';

/**
 * What has to stand around the cells of a plan for them to be those that are meant: the header and the whole row of each,
 * and of a table that becomes longer its last row. Others may insert, sort and delete rows until the very moment of writing.
 */
export function guardsOf(
  { cells, longerTables, widerTables }: Pick<EditPlan, 'cells' | 'longerTables' | 'widerTables'>,
  { tables, state }: WorkbookReading,
  contents: ReadonlyMap<string, TableContents>,
): EditGuard[] {
  const guards: EditGuard[] = [];
  for (const [name, table] of tables) {
    const held = contents.get(name);
    const rows = new Set(cells.filter((cell) => isIn(cell, table, widerTables.find(({ sheet, body }) => sheet === table.sheet && body.row === table.row + 1)?.headers.length ?? 0)).map(({ row }) => row - table.row - 1));
    const longer = longerTables.find(({ sheet, body }) => sheet === table.sheet && body.row === table.row + 1 && body.column === table.column);
    if (longer !== undefined) rows.add(longer.body.rowCount - 1);
    if (held === undefined || rows.size === 0) continue;
    guards.push(guard(table, 0, table.values[0] ?? []));
    for (const row of rows) guards.push(guard(table, row + 1, typedOnly(table.values[row + 1] ?? [], held.formulas[row] ?? [])));
  }
  for (const { sheet, row } of cells) {
    const entry = sheet === state?.sheet ? state.entries.find((one) => one.row === row) : undefined;
    if (entry !== undefined) guards.push({ sheet, area: { row, column: 0, rowCount: 1, columnCount: 1 }, values: [entry.key] });
  }
  return guards;
}

function guard({ sheet, row, column }: TableReading, offset: number, values: EditGuard['values']): EditGuard {
  const area: Area = { row: row + offset, column, rowCount: 1, columnCount: values.length };
  return { sheet, area, values };
}

/** What a formula shows may change for other reasons. */
function typedOnly(values: readonly CellValue[], formulas: readonly CellValue[]): (CellValue | null)[] {
  return values.map((value, column) => {
    const formula = formulas[column];
    return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? null : value;
  });
}

function isIn(cell: CellWriting, { sheet, row, column, values }: TableReading, newColumns: number): boolean {
  return cell.sheet === sheet && cell.row > row && cell.row < row + values.length && cell.column >= column && cell.column < column + (values[0]?.length ?? 0) + newColumns;
}
