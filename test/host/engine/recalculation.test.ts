import { SmallBook } from './small-book';

describe('what an edit recalculates', () => {
  test('its dependents in order, however they stand, and nothing else', () => {
    const book = new SmallBook();
    book.edit({ A1: 1, A2: '=A3+1', A3: '=A1*2', A4: '=A2&"!"', B1: '=B2', B2: 5 });
    expect(book.values('A2', 'A3', 'A4')).toEqual([3, 2, '3!']);
    expect(book.edit({ A1: 10 })).toEqual(['A2', 'A3', 'A4']);
    expect(book.values('A2', 'A3', 'A4')).toEqual([21, 20, '21!']);
  });

  test('goes no further than values change', () => {
    const book = new SmallBook();
    book.edit({ A1: 5, A2: '=A1>3', A3: '=IF(A2,"many","few")' });
    expect(book.edit({ A1: 6 })).toEqual([]);
    expect(book.edit({ A1: 1 })).toEqual(['A2', 'A3']);
  });

  test('across sheets', () => {
    const book = new SmallBook('My plan');
    book.edit({ A1: "='My plan'!B2*2", 'My plan!B2': 4 });
    expect(book.value('A1')).toBe(8);
    expect(book.edit({ 'My plan!B2': 5 })).toEqual(['A1']);
  });

  test('cells within blocks and whole columns, blank before or not', () => {
    const book = new SmallBook();
    book.edit({ A1: 1, B1: '=SUM(A1:A10)', B2: '=SUM(A:A)', B3: '=COUNTA(5:9)' });
    expect(book.edit({ A7: 4 })).toEqual(['B1', 'B2', 'B3']);
    expect(book.values('B1', 'B2', 'B3')).toEqual([5, 5, 1]);
    expect(book.edit({ A20: 10 })).toEqual(['B2']);
    expect(book.edit({ A7: null, A20: null })).toEqual(['B1', 'B2', 'B3']);
  });

  test('blocks of a million cells, mostly blank', () => {
    const book = new SmallBook();
    book.edit({ A2: 1, A3: 'x', B1: '=SUM(A2:A1048576)', B2: '=COUNTIF(A2:A1048576,"x")', B3: '=COUNTBLANK(A2:A1048576)', B4: '=SUMPRODUCT(--(A2:A1048576=""))' });
    expect(book.values('B1', 'B2', 'B3', 'B4')).toEqual([1, 1, 1_048_573, 1_048_573]);
    expect(book.edit({ A1048576: 4 })).toEqual(['B1', 'B3', 'B4']);
    expect(book.values('B1', 'B3', 'B4')).toEqual([5, 1_048_572, 1_048_572]);
  });

  test('a formula that is replaced by another or by a value', () => {
    const book = new SmallBook();
    book.edit({ A1: 1, A2: 2, B1: '=A1', C1: '=B1' });
    book.edit({ B1: '=A2' });
    expect(book.value('C1')).toBe(2);
    expect(book.edit({ A1: 7 })).toEqual([]);
    book.edit({ B1: 9 });
    expect(book.value('C1')).toBe(9);
    expect(book.edit({ A2: 7 })).toEqual([]);
  });

  test('a chain of 20,000 formulas', () => {
    const book = new SmallBook();
    book.write('A1', 1);
    for (let row = 2; row <= 20_000; row++) book.write(`A${row}`, `=A${row - 1}+1`);
    book.settle();
    expect(book.value('A20000')).toBe(20_000);
    expect(book.edit({ A1: 2 })).toHaveLength(19_999);
  });

  test('reports no cell whose value is the same in the end', () => {
    const book = new SmallBook();
    book.edit({ A1: 1, A2: '=A1' });
    expect(book.writeAll({ A1: 2 }).write('A1', 1).settle()).toEqual([]);
  });

  test('errors travel on, and go when their cause goes', () => {
    const book = new SmallBook();
    book.edit({ A1: 0, A2: '=1/A1', A3: '=A2+1', A4: '=IFERROR(A3,"none")' });
    expect(book.values('A2', 'A3', 'A4')).toEqual(['#DIV/0!', '#DIV/0!', 'none']);
    book.edit({ A1: 1 });
    expect(book.values('A2', 'A3', 'A4')).toEqual([1, 2, 2]);
  });

  test('a text that is no formula is #NAME?', () => {
    const book = new SmallBook();
    book.edit({ A1: '=1+', A2: '=Sheet1:Sheet2!A1' });
    expect(book.values('A1', 'A2')).toEqual(['#NAME?', '#NAME?']);
  });

  test('a look only, such as a style, calculates nothing, not even what changes each time', () => {
    const book = new SmallBook();
    book.edit({ A1: '=RAND()' });
    const { sheet } = book.locate('A1');
    book.book.styleCell(sheet, 5, 5, { ...sheet.cell(5, 5).style });
    const before = book.value('A1');
    book.book.takeJournal();
    expect(book.settle()).toEqual([]);
    expect(book.value('A1')).toBe(before);
  });
});

describe('circles of references', () => {
  test.each<[string, Record<string, string>]>([
    ['a cell that reads itself', { A1: '=A1+1' }],
    ['two cells', { A1: '=B1+1', B1: '=A1+1' }],
    ['a sum over its own column', { A1: '=SUM(A:A)+1' }],
    ['through a block', { A1: '=SUM(B1:B9)+1', B5: '=A1+1' }],
    ['through an array of its own', { A1: '=A1:A3+1' }],
  ])('%s is 0', (_, contents) => {
    const book = new SmallBook();
    book.edit(contents);
    for (const address of Object.keys(contents)) expect(book.value(address)).toBe(0);
  });

  test('what depends on a circle is calculated from 0', () => {
    const book = new SmallBook();
    book.edit({ A1: '=B1+1', B1: '=A1+1', C1: '=A1+5' });
    expect(book.value('C1')).toBe(5);
  });

  test('a circle that is broken is calculated again, even by a value of 0', () => {
    const book = new SmallBook();
    book.edit({ A1: '=IF(B1=0,7,0)', B1: '=C1', C1: '=A1' });
    expect(book.values('A1', 'B1', 'C1')).toEqual([0, 0, 0]);
    book.edit({ C1: 0 });
    expect(book.values('A1', 'B1', 'C1')).toEqual([7, 0, 0]);
  });

  test('a circle that is closed later turns to 0', () => {
    const book = new SmallBook();
    book.edit({ A1: 3, B1: '=A1+1', C1: '=B1+1' });
    book.edit({ A1: '=C1' });
    expect(book.values('A1', 'B1', 'C1')).toEqual([0, 0, 0]);
  });

  test('a circle through INDIRECT ends too', () => {
    const book = new SmallBook();
    book.edit({ A1: '=INDIRECT("B1")+1', B1: '=A1+1' });
    expect(book.values('A1', 'B1')).toEqual([0, 0]);
  });

  test('asking where a cell stands is no circle', () => {
    const book = new SmallBook();
    book.edit({ A5: '=ROW(A5)+COLUMN(A1:A9)', A6: '=ROWS(A1:A9)' });
    expect(book.values('A5', 'A6')).toEqual([6, 9]);
  });
});

describe('formulas that reach further than their text shows', () => {
  test('INDIRECT and OFFSET follow the cells that they reached', () => {
    const book = new SmallBook();
    book.edit({ A1: 'B1', B1: 1, B2: 2, A2: '=INDIRECT(A1)', A3: '=SUM(OFFSET(B1,0,0,2,1))' });
    expect(book.values('A2', 'A3')).toEqual([1, 3]);
    expect(book.edit({ B1: 10 })).toEqual(['A2', 'A3']);
    book.edit({ A1: 'B2' });
    expect(book.value('A2')).toBe(2);
    expect(book.edit({ B1: 11 })).toEqual(['A3']);
  });

  test('cells that are calculated later in the same run', () => {
    const book = new SmallBook();
    book.edit({ A1: '=INDIRECT("C"&1)', B1: 1, C1: '=D1', D1: '=B1' });
    expect(book.value('A1')).toBe(1);
    book.edit({ B1: 2 });
    expect(book.value('A1')).toBe(2);
  });
});

describe('time', () => {
  test('TODAY is the day of the book, and changes with the day only', () => {
    const book = new SmallBook();
    book.edit({ A1: '=TODAY()', A2: '=A1-1', A3: '=NOW()' });
    expect(book.values('A1', 'A2', 'A3')).toEqual([46_188, 46_187, 46_188 + 9.5 / 24]);
    book.now = new Date(2026, 5, 15, 18, 0);
    expect(book.edit({ B1: 1 })).toEqual(['A3']);
    book.now = new Date(2026, 5, 16, 9, 0);
    expect(book.edit({ B1: 2 })).toEqual(['A1', 'A2', 'A3']);
  });
});

test('hidden rows count again in SUBTOTAL as soon as they are shown', () => {
  const book = new SmallBook();
  book.edit({ A1: 1, A2: 2, A3: 4, B1: '=SUBTOTAL(109,A1:A3)', B2: '=SUBTOTAL(9,$A$1:$A$3)', B3: '=AGGREGATE(9,5,$A$1:$A$3)' });
  const { sheet } = book.locate('A1');
  sheet.rows.set(1, { hidden: true });
  book.book.note({ kind: 'lines', sheetId: sheet.id });
  expect(book.settle()).toEqual(['B1', 'B3']);
  expect(book.values('B1', 'B2', 'B3')).toEqual([5, 7, 5]);
  sheet.rows.set(1, { hidden: true, hiddenByFilter: true });
  book.book.note({ kind: 'lines', sheetId: sheet.id });
  book.settle();
  expect(book.values('B1', 'B2', 'B3')).toEqual([5, 5, 5]);
});

test('a subtotal does not count the subtotals within its cells', () => {
  const book = new SmallBook();
  book.edit({ A1: 1, A2: 2, A3: '=SUBTOTAL(9,A1:A2)', A4: 5, A5: '=SUBTOTAL(9,A1:A4)', A6: '=SUM(A1:A4)' });
  expect(book.values('A3', 'A5', 'A6')).toEqual([3, 8, 11]);
});
