import { Book } from '../../../src/host/model/book';
import { DEFAULT_STYLE, restyle } from '../../../src/host/model/style';
import type { Scalar } from '../../../src/host/model/scalar';
import type { Sheet } from '../../../src/host/model/sheet';
import { UndoHistory } from '../../../src/host/workbench/undo-history';

function open() {
  const book = new Book();
  const sheet = book.addSheet('Plan');
  book.takeJournal();
  const history = new UndoHistory(book);
  const settle = (): void => history.settled(book.takeJournal());
  const write = (value: Scalar, on: Sheet = sheet): void => {
    book.writeCell(on, 0, 0, { value, formula: null });
    settle();
  };
  return { book, sheet, history, settle, write };
}

test('steps go back and forth through what was written', () => {
  const { sheet, history, settle, write } = open();
  const value = (): Scalar => sheet.cell(0, 0).value;
  write('one');
  write('two');
  history.undo();
  settle();
  expect(value()).toBe('one');
  history.undo();
  settle();
  expect(value()).toBeNull();
  expect(history.undo()).toBe(false);
  history.redo();
  settle();
  history.redo();
  settle();
  expect(value()).toBe('two');
  expect(history.redo()).toBe(false);
});

test('a new change ends what could be redone', () => {
  const { history, settle, write } = open();
  write('one');
  history.undo();
  settle();
  write('other');
  expect(history.redo()).toBe(false);
});

test('moving the selection is no step', () => {
  const { book, sheet, history, settle } = open();
  book.select(sheet, { row: 4, column: 0, rowCount: 1, columnCount: 1 });
  settle();
  expect(history.undo()).toBe(false);
});

test('the look comes back, and so does a deleted sheet with its cells', () => {
  const { book, sheet, history, settle, write } = open();
  const other = book.addSheet('Other');
  settle();
  write('kept', other);
  book.styleCell(sheet, 0, 0, restyle(DEFAULT_STYLE, { fill: '#FF0000' }));
  settle();
  book.sheets.splice(1, 1);
  book.note({ kind: 'sheet-deleted', sheetId: other.id });
  settle();
  history.undo();
  settle();
  expect(book.sheets.map(({ name }) => name)).toEqual(['Plan', 'Other']);
  expect(book.sheets[1]?.cell(0, 0).value).toBe('kept');
  history.undo();
  settle();
  expect(sheet.cell(0, 0).style).toBe(DEFAULT_STYLE);
});

test('what a step puts back is noted, so that it is recalculated and shown', () => {
  const { book, sheet, history, write } = open();
  write('one');
  history.undo();
  expect(book.takeJournal()).toContainEqual(
    { kind: 'cells', sheetId: sheet.id, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, what: 'contents' });
});
