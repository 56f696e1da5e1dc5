/** What people do at the grid, as Excel lets them, and what other programs do to the same workbook. */
import { clearArea } from '../../src/host/editing/clear';
import { convertToRange, renameTable, resizeTable, showHeaders } from '../../src/host/editing/tables';
import { copyCells } from '../../src/host/editing/copy';
import { copySheet } from '../../src/host/editing/copy-sheet';
import { entryOf, type Entry } from '../../src/host/editing/entry';
import { applyFilters } from '../../src/host/editing/filter';
import { deleteCells, insertCells } from '../../src/host/editing/insert-delete';
import { mergeCells } from '../../src/host/editing/merge';
import { moveCells } from '../../src/host/editing/move';
import { addName, changeName, deleteName } from '../../src/host/editing/names';
import { restyleArea } from '../../src/host/editing/restyle';
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../../src/host/editing/sheets';
import { sortArea } from '../../src/host/editing/sort';
import { addTableColumn, addTableRows, deleteTableColumn, deleteTableRow } from '../../src/host/editing/table-lines';
import { showTotals } from '../../src/host/editing/table-totals';
import { writeEntries } from '../../src/host/editing/write';
import { MAX_COLUMNS, MAX_ROWS, rectangle } from '../../src/host/model/address';
import type { Book } from '../../src/host/model/book';
import type { Sheet } from '../../src/host/model/sheet';
import { restyle } from '../../src/host/model/style';
import { bodyArea } from '../../src/host/model/table';
import { addressOf, placeOf, type EditPlace } from './edit-place';
import type { FuzzDeed, FuzzEdit } from './fuzz-case';
import { damageNames, namesFrom, showAllSheets, sortSomeColumns } from './sweeping-deeds';

export interface DeedGround {
  readonly book: Book;
  readonly edit: FuzzEdit;
  readonly place: EditPlace;
  /** A text to type, with a number of its own in it. */
  readonly text: () => string;
}

/** @returns what was done, in words; null where the workbook has nothing to do it to. */
export type Deed = (ground: DeedGround) => string | null;

/** @throws ExcelError where Excel would not let a person do it. */
export function doAtGrid(what: FuzzDeed, ground: Omit<DeedGround, 'place'>): string | null {
  const deed = AT_GRID[what];
  return deed === undefined ? null : deed({ ...ground, place: placeOf(ground.book, ground.edit) });
}

const AT_GRID: Readonly<Partial<Record<FuzzDeed, Deed>>> = {
  type: ({ book, place: { sheet, area }, text }) => {
    const typed = text();
    const { row, column } = area;
    writeEntries(book, sheet, rectangle(row, column), [[entry(book, sheet, row, column, typed)]]);
    return `types ${JSON.stringify(typed)} into ${sheet.name}!${addressOf(rectangle(row, column))}`;
  },
  'paste values': ({ book, place: { sheet, area, said }, text }) => {
    const texts = Array.from({ length: area.rowCount }, () => Array.from({ length: area.columnCount }, text));
    writeEntries(book, sheet, area, texts.map((line, r) => line.map((typed, c) => entry(book, sheet, area.row + r, area.column + c, typed))));
    return `pastes ${JSON.stringify(texts)} as values over ${said}`;
  },
  'paste with formats': ({ book, place: { sheet, area, said }, text }) => {
    const notes = book.sheetNamed('Somebody’s notes') ?? addSheet(book, 'Somebody’s notes');
    const from = rectangle(30, 2, area.rowCount, area.columnCount);
    const texts = Array.from({ length: area.rowCount }, () => Array.from({ length: area.columnCount }, text));
    writeEntries(book, notes, from, texts.map((line, r) => line.map((typed, c) => entry(book, notes, from.row + r, from.column + c, typed))));
    copyCells(book, { sheet: notes, area: from }, { sheet, area }, { type: 'All', skipBlanks: false, transpose: false });
    return `pastes ${JSON.stringify(texts)}, with how it looks, over ${said}`;
  },
  'copy rows': ({ book, edit, place: { sheet, table, area } }) => {
    if (table === null) return null;
    const body = bodyArea(table);
    const from = { ...body, row: Math.min(area.row, body.row + body.rowCount - 1), rowCount: 1 };
    const to = { ...from, row: edit.turn % 2 === 0 ? body.row + body.rowCount : body.row + (edit.turn % body.rowCount) };
    copyCells(book, { sheet, area: from }, { sheet, area: to }, { type: edit.turn % 3 === 0 ? 'Values' : 'All', skipBlanks: false, transpose: false });
    return `copies ${sheet.name}!${addressOf(from)} to ${addressOf(to)}`;
  },
  'cut and paste': ({ book, edit, place: { sheet, area, said } }) => {
    const to = { ...area, row: area.row + (edit.turn % 5), column: area.column + (edit.turn % 3) };
    moveCells(book, { sheet, area }, { sheet, area: to });
    return `cuts ${said} and pastes it at ${addressOf(to)}`;
  },
  'clear contents': cleared('Contents'),
  'clear all': cleared('All'),
  'clear formats': cleared('Formats'),
  'insert rows': ({ book, place: { sheet, area } }) => {
    insertCells(book, sheet, rectangle(area.row, 0, area.rowCount, MAX_COLUMNS), 'Down');
    return `inserts ${area.rowCount} rows above row ${area.row + 1} of ${sheet.name}`;
  },
  'delete rows': ({ book, place: { sheet, area } }) => {
    deleteCells(book, sheet, rectangle(area.row, 0, area.rowCount, MAX_COLUMNS), 'Up');
    return `deletes ${area.rowCount} rows of ${sheet.name} from row ${area.row + 1}`;
  },
  'insert columns': ({ book, place: { sheet, area } }) => {
    insertCells(book, sheet, rectangle(0, area.column, MAX_ROWS, area.columnCount), 'Right');
    return `inserts ${area.columnCount} columns before ${addressOf(rectangle(0, area.column))} of ${sheet.name}`;
  },
  'delete columns': ({ book, place: { sheet, area } }) => {
    deleteCells(book, sheet, rectangle(0, area.column, MAX_ROWS, area.columnCount), 'Left');
    return `deletes ${area.columnCount} columns of ${sheet.name} from ${addressOf(rectangle(0, area.column))}`;
  },
  'insert cells': ({ book, edit, place: { sheet, area, said } }) => {
    const direction = edit.turn % 2 === 0 ? 'Down' : 'Right';
    insertCells(book, sheet, area, direction);
    return `inserts cells at ${said}, moving others ${direction}`;
  },
  'delete cells': ({ book, edit, place: { sheet, area, said } }) => {
    const direction = edit.turn % 2 === 0 ? 'Up' : 'Left';
    deleteCells(book, sheet, area, direction);
    return `deletes cells at ${said}, moving others ${direction}`;
  },
  'add a table row': ({ book, edit, place: { sheet, table } }) => {
    if (table === null) return null;
    addTableRows(book, sheet, table, edit.row % (bodyArea(table).rowCount + 1), [Array.from({ length: table.columns.length }, () => null)]);
    return `inserts a row into the table ${table.name}`;
  },
  'delete a table row': ({ book, edit, place: { sheet, table } }) => {
    if (table === null) return null;
    const index = edit.row % bodyArea(table).rowCount;
    deleteTableRow(book, sheet, table, index);
    return `deletes row ${index + 1} of the table ${table.name}`;
  },
  'add a table column': ({ book, edit, place: { sheet, table }, text }) => {
    if (table === null) return null;
    const name = text();
    addTableColumn(book, sheet, table, edit.column % (table.columns.length + 1), name);
    return `inserts a column ${JSON.stringify(name)} into the table ${table.name}`;
  },
  'delete a table column': ({ book, edit, place: { sheet, table } }) => {
    if (table === null || table.columns.length < 2) return null;
    const index = edit.column % table.columns.length;
    const header = table.columns[index]?.name;
    deleteTableColumn(book, sheet, table, index);
    return `deletes the column ${header} of the table ${table.name}`;
  },
  'rename a header': ({ book, edit, place: { sheet, table }, text }) => {
    if (table === null) return null;
    const { row, column } = { row: table.area.row, column: table.area.column + (edit.column % table.columns.length) };
    const before = sheet.cell(row, column).value;
    const typed = text();
    writeEntries(book, sheet, rectangle(row, column), [[entry(book, sheet, row, column, typed)]]);
    return `renames the header ${JSON.stringify(before)} of the table ${table.name} to ${JSON.stringify(typed)}`;
  },
  sort: ({ book, edit, place: { sheet, table } }) => {
    if (table === null) return null;
    const key = edit.column % table.columns.length;
    sortArea(book, sheet, bodyArea(table), [{ key, ascending: edit.turn % 2 === 0, textAsNumber: false }], { matchCase: false, orientation: 'Rows' });
    return `sorts the table ${table.name} by ${table.columns[key]?.name}`;
  },
  filter: ({ book, edit, place: { sheet, table } }) => {
    if (table === null) return null;
    const filter = { column: edit.column % table.columns.length, criteria: { filterOn: 'Custom', criterion1: '=*o*' } };
    table.filters = [filter];
    applyFilters(book, sheet, bodyArea(table), table.filters);
    return `filters the table ${table.name} by ${table.columns[filter.column]?.name}`;
  },
  'rename a sheet': ({ book, edit, place: { sheet } }) => {
    const before = sheet.name;
    renameSheet(book, sheet, ['Old', 'Our plan', 'Plan', 'Lists', 'R&D ‘25’', 'Goals 2'][edit.turn % 6] ?? 'Old');
    return `renames the sheet ${before} to ${sheet.name}`;
  },
  'move a sheet': ({ book, edit, place: { sheet } }) => {
    moveSheet(book, sheet, edit.row % book.sheets.length);
    return `moves the sheet ${sheet.name}`;
  },
  'copy a sheet': ({ book, edit, place: { sheet } }) => {
    const copy = copySheet(book, sheet, edit.row % (book.sheets.length + 1));
    return `copies the sheet ${sheet.name} as ${copy.name}`;
  },
  'delete a sheet': ({ book, place: { sheet } }) => {
    if (sheet.visibility === 'VeryHidden') setVisibility(book, sheet, 'Visible');
    deleteSheet(book, sheet);
    return `deletes the sheet ${sheet.name}`;
  },
  'hide a sheet': ({ book, edit, place: { sheet } }) => {
    const before = sheet.visibility;
    setVisibility(book, sheet, before === 'Visible' ? (edit.turn % 4 === 0 ? 'VeryHidden' : 'Hidden') : 'Visible');
    return `makes the sheet ${sheet.name}, which was ${before}, ${sheet.visibility}`;
  },
  'rename a table': ({ book, edit, place: { table } }) => {
    if (table === null) return null;
    const before = table.name;
    renameTable(book, table, ['Table1', 'PlanActions', 'OurGoals', 'Members'][edit.turn % 4] ?? 'Table1');
    return `renames the table ${before} to ${table.name}`;
  },
  'convert to a range': ({ book, place: { sheet, table } }) => {
    if (table === null) return null;
    convertToRange(book, sheet, table);
    return `converts the table ${table.name} to a range`;
  },
  'resize a table': ({ book, edit, place: { sheet, table } }) => {
    if (table === null) return null;
    const { area } = table;
    const next = { ...area, rowCount: Math.max(2, area.rowCount + edit.rows - 3), columnCount: Math.max(1, area.columnCount + (edit.turn % 5) - 3) };
    resizeTable(book, sheet, table, next);
    return `makes the table ${table.name} reach over ${addressOf(next)} instead of ${addressOf(area)}`;
  },
  'totals row': ({ book, place: { sheet, table } }) => {
    if (table === null) return null;
    showTotals(book, sheet, table, !table.showTotals);
    return `${table.showTotals ? 'shows' : 'hides'} the totals of the table ${table.name}`;
  },
  'header row': ({ book, place: { sheet, table } }) => {
    if (table === null) return null;
    showHeaders(book, sheet, table, !table.showHeaders);
    return `${table.showHeaders ? 'shows' : 'hides'} the headers of the table ${table.name}`;
  },
  'delete names': ({ book, edit }) => {
    const gone = namesFrom(book, edit).slice(0, edit.rows);
    for (const name of gone) deleteName(book, name);
    return `deletes the names ${gone.map(({ name }) => name).join(', ')}`;
  },
  'break a name': ({ book, edit }) => {
    const [name] = namesFrom(book, edit);
    if (name === undefined) return null;
    changeName(book, name, { formula: '=#REF!' });
    return `breaks the name ${name.name}`;
  },
  'redirect a name': ({ book, edit, place: { sheet, area, said } }) => {
    const [name] = namesFrom(book, edit);
    if (name === undefined) return null;
    changeName(book, name, { formula: `='${sheet.name.replaceAll("'", "''")}'!${addressOf(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}` });
    return `lets the name ${name.name} mean ${said}`;
  },
  'damage names': damageNames,
  'show all sheets': showAllSheets,
  'sort some columns': sortSomeColumns,
  'add a name': ({ book, edit, place: { sheet, area, said } }) => {
    const name = ['Ours', 'GoalStatusList2', 'sig.note', 'sig.Goals.colour'][edit.turn % 4] ?? 'Ours';
    addName(book, { name, formula: `='${sheet.name.replaceAll("'", "''")}'!${addressOf(area).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`, scope: null, visible: true, comment: '' });
    return `names ${said} ${name}`;
  },
  'change a number format': ({ book, edit, place: { sheet, area, said } }) => {
    const numberFormat = ['General', '@', 'yyyy-mm-dd', '0.00', '0%', ';;;'][edit.turn % 6] ?? 'General';
    restyleArea(book, sheet, edit.turn % 2 === 0 ? area : { ...area, row: 0, rowCount: MAX_ROWS }, (style) => restyle(style, { numberFormat }));
    return `formats ${edit.turn % 2 === 0 ? said : `the columns of ${said}`} as ${numberFormat}`;
  },
  merge: ({ book, place: { sheet, area, said } }) => {
    mergeCells(book, sheet, area, false);
    return `merges ${said}`;
  },
};

function cleared(what: 'Contents' | 'All' | 'Formats'): Deed {
  return ({ book, place: { sheet, area, said } }) => {
    clearArea(book, sheet, area, what);
    return `clears ${said} (${what})`;
  };
}

/** Excel reads what is typed, and refuses a formula that it cannot read. */
function entry(book: Book, sheet: Sheet, row: number, column: number, typed: string): Entry | null {
  return entryOf(typed, sheet.cell(row, column).style.numberFormat, book.now());
}
