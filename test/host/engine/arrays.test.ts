import { SmallBook } from './small-book';

describe('arrays', () => {
  test('fill the cells below and beside, and follow their sources', () => {
    const book = new SmallBook();
    book.edit({ A1: 1, A2: 2, B1: '=A1:A2*{10,100}' });
    expect(book.values('B1', 'C1', 'B2', 'C2')).toEqual([10, 100, 20, 200]);
    expect(book.edit({ A2: 3 })).toEqual(['B2', 'C2']);
  });

  test('what reads a filled cell is calculated after it', () => {
    const book = new SmallBook();
    book.edit({ D1: '=B2+1', A1: 1, A2: 2, B1: '=A1:A2*10', E1: '=SUM(B1#)' });
    expect(book.values('D1', 'E1')).toEqual([21, 30]);
    book.edit({ A2: 4 });
    expect(book.values('D1', 'E1')).toEqual([41, 50]);
  });

  test('shrink and grow', () => {
    const book = new SmallBook();
    book.edit({ A1: 3, B1: '=SEQUENCE(A1)', C1: '=SUM(B1#)', D1: '=COUNT(B:B)' });
    expect(book.values('B1', 'B2', 'B3', 'B4', 'C1', 'D1')).toEqual([1, 2, 3, null, 6, 3]);
    book.edit({ A1: 2 });
    expect(book.values('B2', 'B3', 'C1', 'D1')).toEqual([2, null, 3, 2]);
    book.edit({ A1: 4 });
    expect(book.values('B3', 'B4', 'C1', 'D1')).toEqual([3, 4, 10, 4]);
  });

  test('are #SPILL! where something is in the way, and stand as soon as it is gone', () => {
    const book = new SmallBook();
    book.edit({ A1: '={1;2;3}', A3: 'here' });
    expect(book.values('A1', 'A2', 'A3')).toEqual(['#SPILL!', null, 'here']);
    expect(book.edit({ A3: null })).toEqual(['A1', 'A2', 'A3']);
    expect(book.values('A1', 'A2', 'A3')).toEqual([1, 2, 3]);
  });

  test('are broken by an entry into them, and stand again when it is cleared', () => {
    const book = new SmallBook();
    book.edit({ A1: '={1;2;3}', B1: '=SUM(A1:A3)' });
    book.edit({ A2: 9 });
    expect(book.values('A1', 'A2', 'A3', 'B1')).toEqual(['#SPILL!', 9, null, '#SPILL!']);
    book.edit({ A2: null });
    expect(book.values('A1', 'A2', 'A3', 'B1')).toEqual([1, 2, 3, 6]);
  });

  test('leave nothing behind when their formula goes', () => {
    const book = new SmallBook();
    book.edit({ A1: '={1;2;3}', B1: '=COUNT(A1:A3)' });
    expect(book.edit({ A1: 7 })).toEqual(['A2', 'A3', 'B1']);
    expect(book.values('A1', 'A2', 'A3', 'B1')).toEqual([7, null, null, 1]);
  });

  test('a cleared cell within them is filled again', () => {
    const book = new SmallBook();
    book.edit({ A1: '={1;2;3}' });
    book.edit({ A2: null });
    expect(book.values('A1', 'A2', 'A3')).toEqual([1, 2, 3]);
  });

  test('do not stand in tables, merged cells or outside the sheet', () => {
    const book = new SmallBook();
    book.edit({ A1: 'Number', A2: '={1;2}', C1: '={1;2}', XFD1: '={1,2}' });
    book.addTable('Numbers', 'A1:A5');
    book.locate('A1').sheet.mergedAreas.push({ row: 1, column: 2, rowCount: 1, columnCount: 2 });
    book.book.note({ kind: 'cells', sheetId: book.locate('A1').sheet.id, area: { row: 0, column: 0, rowCount: 5, columnCount: 5 }, what: 'contents' });
    book.settle();
    expect(book.values('A2', 'C1', 'XFD1')).toEqual(['#SPILL!', '#SPILL!', '#SPILL!']);
  });

  test('stand as soon as a table that was in the way is gone', () => {
    const book = new SmallBook();
    book.edit({ A1: 'Number', A2: '={1;2}' });
    const { sheet } = book.locate('A1');
    const table = book.addTable('Numbers', 'A1:A5');
    book.settle();
    expect(book.value('A2')).toBe('#SPILL!');
    sheet.tables = [];
    book.book.note({ kind: 'table-deleted', sheetId: sheet.id, tableId: table.id, tableName: table.name });
    book.settle();
    expect(book.values('A2', 'A3')).toEqual([1, 2]);
  });

  test('survive a calculation of everything', () => {
    const book = new SmallBook();
    book.edit({ A1: '={1;2;3}', B1: '=SUM(A1#)' });
    expect(book.recalculation.runAll()).toEqual([]);
    expect(book.values('A1', 'A2', 'A3', 'B1')).toEqual([1, 2, 3, 6]);
  });

  test('@ takes the one value of the own row', () => {
    const book = new SmallBook();
    book.edit({ A1: 1, A2: 2, A3: 3, B2: '=@A1:A3', B9: '=@A1:A3', C1: '=@{7,8}' });
    expect(book.values('B2', 'B9', 'C1')).toEqual([2, '#VALUE!', 7]);
  });
});
