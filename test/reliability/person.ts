import { insertCells } from '../../src/host/editing/insert-delete';
import { renameSheet } from '../../src/host/editing/sheets';
import { sortArea } from '../../src/host/editing/sort';
import { convertToRange } from '../../src/host/editing/tables';
import { addTableRows, deleteTableRow } from '../../src/host/editing/table-lines';
import type { ExcelHost } from '../../src/host/excel-host';
import { rectangle } from '../../src/host/model/address';
import { bodyArea, type Table } from '../../src/host/model/table';
import { typeInto } from '../support/type-into';
import { columnOf, hasHeaders, rowsOf, sheetOf, type Ground } from './ground';

export const MOVES = ['insert rows above', 'insert a row', 'sort', 'delete the row', 'change the cell', 'change another cell', 'rename the sheet', 'insert a column', 'convert to a range', 'add a row'] as const;

/** What another person does in the workbook, at a table. */
export type Move = (typeof MOVES)[number];

/** What a move means for the rows: what was typed where, and what came and went. */
export type Meant =
  | { readonly type: 'typed'; readonly key: string; readonly header: string; readonly over: string; readonly text: string }
  | { readonly type: 'deleted'; readonly key: string; readonly cells: readonly string[]; readonly isOnly: boolean }
  | { readonly type: 'added'; readonly key: string; readonly cells: readonly string[] };

/**
 * Makes a move, as a person at the grid does.
 *
 * @param at chooses the row, and whatever else there is to choose.
 * @param header of the cells that panes write.
 * @param known the settings that there are.
 * @returns null where no row means anything else by it.
 */
export function makeMove(host: ExcelHost, ground: Ground, move: Move, at: number, header: string, known: ReadonlySet<string>): Meant | null {
  const { book } = host;
  if (!hasHeaders(book, ground)) return null;
  const sheet = sheetOf(book, ground);
  // Nobody goes by a name that stands there for a moment only.
  const rows = rowsOf(book, ground).filter(({ key }) => ground.collection !== 'settings' || known.has(key));
  const chosen = rows[at % Math.max(rows.length, 1)];
  if (chosen === undefined) return null;
  const table = sheet.tables.find(({ area }) => chosen.row > area.row && chosen.row < area.row + area.rowCount && columnOf(book, ground, ground.key[0] ?? '') >= area.column && columnOf(book, ground, ground.key[0] ?? '') < area.column + area.columnCount);
  const within = (one: Table): number => chosen.row - bodyArea(one).row;
  const type = (into: string, text: string): Meant => {
    const column = columnOf(book, ground, into);
    const over = String(sheet.cell(chosen.row, column).value ?? '');
    typeInto(host, sheet.name, chosen.row, column, text);
    return { type: 'typed', key: chosen.key, header: into, over, text };
  };
  const text = `Theirs ${host.book.names.length} ${at} ${move.length}`;
  let meant: Meant | null = null;
  switch (move) {
    case 'insert rows above':
      insertCells(book, sheet, rectangle(1, 0, 1 + (at % 3), 16_384), 'Down');
      break;
    case 'insert a row':
      if (table) addTableRows(book, sheet, table, within(table), [Array.from({ length: table.columns.length }, () => null)]);
      break;
    case 'sort':
      if (table) sortArea(book, sheet, bodyArea(table), [{ key: at % Math.min(5, table.columns.length), ascending: at % 2 === 0, textAsNumber: false }], { matchCase: false, orientation: 'Rows' });
      break;
    case 'delete the row':
      if (!table) break;
      deleteTableRow(book, sheet, table, within(table));
      meant = { type: 'deleted', key: chosen.key, cells: chosen.cells, isOnly: rows.filter(({ key }) => key === chosen.key).length === 1 };
      break;
    case 'change the cell':
      meant = type(header, text);
      break;
    case 'change another cell':
      meant = type(ground.theirs, text);
      break;
    case 'rename the sheet':
      renameSheet(book, sheet, `${ground.sheet} ${at + 2}`);
      break;
    case 'insert a column':
      insertCells(book, sheet, rectangle(0, 0, 1_048_576, 1), 'Right');
      break;
    case 'convert to a range':
      if (table) convertToRange(book, sheet, table);
      break;
    case 'add a row': {
      if (ground.letter === null) break;
      const row = (rows.at(-1)?.row ?? chosen.row) + 1;
      const key = `${ground.letter}${Math.max(...rows.map((one) => Number(one.key.slice(1)))) + 1}`;
      typeInto(host, sheet.name, row, columnOf(book, ground, 'ID'), key);
      typeInto(host, sheet.name, row, columnOf(book, ground, ground.theirs), text);
      meant = { type: 'added', key, cells: ground.typed.map((one) => `${one}=${one === ground.theirs ? text : ''}`) };
      break;
    }
  }
  host.settle();
  return meant;
}
