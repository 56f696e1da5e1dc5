import { SmallBook } from './small-book';

function plan(): SmallBook {
  const book = new SmallBook('Other');
  book.writeAll({ A1: 'ID', B1: 'Due on', C1: 'Left', A2: 'A1', B2: 10, C2: '=[@[Due on]]-1', A3: 'A2', B3: 20, C3: '=[@[Due on]]-1' });
  book.writeAll({ 'Other!A1': '=SUM(Plan[Due on])', 'Other!A2': '=ROWS(Plan)', 'Other!A3': '=[@ID]', 'Other!A4': '=Plan[[#This Row],[ID]]' });
  book.addTable('Plan', 'A1:C3');
  book.settle();
  return book;
}

describe('tables', () => {
  test('references to the own row, the data and the whole', () => {
    expect(plan().values('C2', 'C3', 'Other!A1', 'Other!A2')).toEqual([9, 19, 30, 2]);
  });

  test('outside the table the own row is an error', () => {
    expect(plan().values('Other!A3', 'Other!A4')).toEqual(['#REF!', '#REF!']);
  });

  test('a row more counts at once', () => {
    const book = plan();
    const table = book.book.tables[0];
    if (!table) throw new Error('The plan has a table');
    book.writeAll({ A4: 'A3', B4: 30, C4: '=[@[Due on]]-1' });
    table.area = { ...table.area, rowCount: 4 };
    book.book.note({ kind: 'table', sheetId: table.sheetId, tableId: table.id });
    book.settle();
    expect(book.values('C4', 'Other!A1', 'Other!A2')).toEqual([29, 60, 3]);
  });

  test('a row more counts in arrays that every formula shares', () => {
    const book = plan();
    book.edit({ 'Other!B1': '=SUMPRODUCT(MAX((Plan[ID]="A3")*ROW(Plan[ID])))', 'Other!B2': '=SUMPRODUCT(MAX((Plan[ID]="A1")*ROW(Plan[ID])))' });
    expect(book.values('Other!B1', 'Other!B2')).toEqual([0, 2]);
    const table = book.book.tables[0];
    if (!table) throw new Error('The plan has a table');
    table.area = { ...table.area, rowCount: 4 };
    book.book.note({ kind: 'table', sheetId: table.sheetId, tableId: table.id });
    book.edit({ A4: 'A3' });
    expect(book.values('Other!B1', 'Other!B2')).toEqual([4, 2]);
  });

  test('a new name, a column of another name: what still says the old one is an error', () => {
    const book = plan();
    const table = book.book.tables[0];
    if (!table) throw new Error('The plan has a table');
    table.name = 'Actions';
    book.book.note({ kind: 'table', sheetId: table.sheetId, tableId: table.id });
    book.settle();
    expect(book.values('C2', 'Other!A1', 'Other!A2')).toEqual([9, '#REF!', '#NAME?']);
    book.edit({ 'Other!A1': '=SUM(Actions[Due on])' });
    expect(book.value('Other!A1')).toBe(30);
    table.columns = table.columns.map((column) => (column.name === 'Due on' ? { ...column, name: 'Due' } : column));
    book.book.note({ kind: 'table', sheetId: table.sheetId, tableId: table.id });
    book.settle();
    expect(book.values('C2', 'Other!A1')).toEqual(['#REF!', '#REF!']);
  });

  test('a deleted table', () => {
    const book = plan();
    const { sheet } = book.locate('A1');
    const [table] = sheet.tables;
    sheet.tables = [];
    book.book.note({ kind: 'table-deleted', sheetId: sheet.id, tableId: table?.id ?? '', tableName: table?.name ?? '' });
    book.settle();
    expect(book.values('C2', 'Other!A1', 'Other!A2')).toEqual(['#REF!', '#REF!', '#NAME?']);
  });
});

describe('names', () => {
  test('for cells, constants and formulas, of the book and of a sheet', () => {
    const book = new SmallBook('Other');
    book.addName('Rate', '=Sheet1!$B$1').addName('Half', '=0.5').addName('Double', '=Rate*2').addName('Half', '=7', 'Other');
    book.edit({ B1: 3, A1: '=Rate+1', A2: '=Half', A3: '=Double', 'Other!A1': '=Half', A4: '=Other!Half', A5: '=unknown' });
    expect(book.values('A1', 'A2', 'A3', 'Other!A1', 'A4', 'A5')).toEqual([4, 0.5, 6, 7, 7, '#NAME?']);
    expect(book.edit({ B1: 4 })).toEqual(['A1', 'A3']);
  });

  test('that come, change and go', () => {
    const book = new SmallBook();
    book.edit({ A1: '=Rate', A2: '=IFERROR(Rate*2,"no rate")' });
    expect(book.values('A1', 'A2')).toEqual(['#NAME?', 'no rate']);
    book.addName('Rate', '=5').addName('Other', '=Rate').settle();
    expect(book.values('A1', 'A2')).toEqual([5, 10]);
    book.book.names.splice(0, 1, { name: 'Rate', formula: '=6', scope: null, visible: true, comment: '' });
    book.book.note({ kind: 'names' });
    book.edit({ A3: '=Other' });
    expect(book.values('A1', 'A3')).toEqual([6, 6]);
    book.book.names.length = 0;
    book.book.note({ kind: 'names' });
    book.settle();
    expect(book.values('A1', 'A2', 'A3')).toEqual(['#NAME?', 'no rate', '#NAME?']);
  });

  test('that lead to themselves end', () => {
    const book = new SmallBook();
    book.addName('Loop', '=Loop+1').edit({ A1: '=Loop' });
    expect(book.value('A1')).toBe('#NAME?');
  });
});

describe('sheets', () => {
  test('a sheet of another name, or gone: what still says the old name is an error', () => {
    const book = new SmallBook('Other');
    book.edit({ 'Other!A1': 5, A1: '=Other!A1', A2: '=INDIRECT("Other!A1")' });
    const other = book.book.sheetNamed('Other');
    if (!other) throw new Error('The sheet was added');
    other.name = 'Renamed';
    book.book.note({ kind: 'sheet', sheetId: other.id });
    book.settle();
    expect(book.values('A1', 'A2')).toEqual(['#REF!', '#REF!']);
    book.edit({ A1: '=Renamed!A1' });
    expect(book.value('A1')).toBe(5);
    book.book.sheets.pop();
    book.book.note({ kind: 'sheet-deleted', sheetId: other.id });
    book.settle();
    expect(book.value('A1')).toBe('#REF!');
  });
});
