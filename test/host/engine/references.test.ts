import { fromR1C1, moveReferences, renameInFormula, toR1C1, translateFormula, type Renaming, type Shift } from '../../../src/host/engine/references';

describe('references move with inserted and deleted rows, columns and cells', () => {
  const insertRows: Shift = { axis: 'rows', at: 4, count: 2 };
  const deleteRows: Shift = { axis: 'rows', at: 4, count: -2 };
  test.each<[string, string, Shift, string]>([
    ['behind the inserted rows', '=A5+$B$10', insertRows, '=A7+$B$12'],
    ['before them', '=A4+$A$1', insertRows, '=A4+$A$1'],
    ['around them', '=SUM(a1:B20)', insertRows, '=SUM(A1:B22)'],
    ['up to the row before', '=SUM(A1:A4)', insertRows, '=SUM(A1:A4)'],
    ['whole columns stay', '=SUM(A:C)', insertRows, '=SUM(A:C)'],
    ['whole rows move', '=SUM(5:6)+SUM($1:$4)', insertRows, '=SUM(7:8)+SUM($1:$4)'],
    ['other sheets stay', "=Other!A9+'My plan'!A9+Plan!A9", insertRows, "=Other!A9+'My plan'!A9+Plan!A11"],
    ['text, names and columns of tables stay', '="A9"&T[A9]&A9x', insertRows, '="A9"&T[A9]&A9x'],
    ['spaces and line breaks stay', '=A9 +\n A9', insertRows, '=A11 +\n A11'],
    ['a deleted cell', '=A5+A6+A7', deleteRows, '=#REF!+#REF!+A5'],
    ['a deleted cell on a named sheet', '=Plan!A5', deleteRows, '=Plan!#REF!'],
    ['a block that loses rows', '=SUM(A1:A5)+SUM(A6:A9)+SUM(A5:A6)', deleteRows, '=SUM(A1:A4)+SUM(A5:A7)+SUM(#REF!)'],
    ['columns', '=A1+C1+SUM(A1:C1)', { axis: 'columns', at: 1, count: 1 }, '=A1+D1+SUM(A1:D1)'],
    ['a deleted column', '=A1+B1+SUM(B:C)', { axis: 'columns', at: 1, count: -1 }, '=A1+#REF!+SUM(B:B)'],
    ['cells that moved down, in their columns only', '=A9+D9+SUM(A9:D9)', { axis: 'rows', at: 4, count: 1, within: { first: 0, last: 1 } }, '=A10+D9+SUM(A9:D9)'],
    ['beyond the last row', '=A1048576', { axis: 'rows', at: 0, count: 1 }, '=#REF!'],
    ['a block to the last row', '=SUM(A2:A1048576)', { axis: 'rows', at: 0, count: 1 }, '=SUM(A3:A1048576)'],
  ])('%s', (_, formula, shift, expected) => {
    expect(moveReferences(formula, { sheetName: 'Plan', formulaSheetName: 'plan', shift })).toBe(expected);
  });

  test('a text that is no formula stays', () => {
    expect(moveReferences('A9', { sheetName: 'Plan', formulaSheetName: 'Plan', shift: insertRows })).toBe('A9');
    expect(moveReferences('="A9', { sheetName: 'Plan', formulaSheetName: 'Plan', shift: insertRows })).toBe('="A9');
  });
});

describe('a formula filled or copied elsewhere', () => {
  test.each([
    ['relative references move', '=A1+B2:C3', 1, 2, '=C2+D3:E4'],
    ['absolute ones stay', '=$A$1+$A1+A$1', 1, 1, '=$A$1+$A2+B$1'],
    ['whole columns and rows', '=SUM(A:A)+SUM($A:$A)+SUM(1:1)', 2, 1, '=SUM(B:B)+SUM($A:$A)+SUM(3:3)'],
    ['on other sheets too', "='My plan'!A1", 1, 0, "='My plan'!A2"],
    ['out of the sheet', '=A1+B1', 0, -1, '=#REF!+A1'],
    ['nowhere', '=a1', 0, 0, '=a1'],
    ['structured references stay', '=[@Due]+T[ID]', 3, 3, '=[@Due]+T[ID]'],
    ['a name that ends like a cell', '=LOG10(A1)+tax_A1', 1, 0, '=LOG10(A2)+tax_A1'],
  ])('%s', (_, formula, rows, columns, expected) => {
    expect(translateFormula(formula, rows, columns)).toBe(expected);
  });
});

describe('new names are followed', () => {
  test.each<[string, string, Renaming, string]>([
    ['a sheet, quoted where it must be', "=plan!A1+'Plan'!B1+Other!A1", { sheet: { from: 'Plan', to: "Ann's plan" } }, "='Ann''s plan'!A1+'Ann''s plan'!B1+Other!A1"],
    ['a deleted sheet', '=Plan!A1+SUM(Plan!A1:B2)+A1', { sheet: { from: 'Plan', to: null } }, '=#REF!+SUM(#REF!)+A1'],
    ['a table, with and without brackets', '=ROWS(T)+SUM(T[Due])+T[[#Headers],[ID]]+Tx+"T"', { table: { from: 't', to: 'Plan' } }, '=ROWS(Plan)+SUM(Plan[Due])+Plan[[#Headers],[ID]]+Tx+"T"'],
    ['a column', '=T[Due]+SUM(T[[ID]:[Due]])+U[Due]', { column: { table: 'T', from: 'Due', to: 'Due on' } }, '=T[Due on]+SUM(T[[ID]:[Due on]])+U[Due]'],
    ['a column of the own row', '=[@Due]+1', { column: { table: 'T', from: 'due', to: 'Due on', formulaTable: 'T' } }, '=[@[Due on]]+1'],
    ['a column of another table', '=[@Due]+1', { column: { table: 'T', from: 'Due', to: 'Due on', formulaTable: 'U' } }, '=[@Due]+1'],
    ['a column name that needs escapes', '=T[Due]', { column: { table: 'T', from: 'Due', to: "it's [x] #1" } }, "=T[it''s '[x'] '#1]"],
    ['a deleted column', '=T[Due]+T[ID]', { column: { table: 'T', from: 'Due', to: null } }, '=#REF!+T[ID]'],
    ['a defined name', '=Rate*2+"Rate"+Rates', { name: { from: 'rate', to: 'TaxRate' } }, '=TaxRate*2+"Rate"+Rates'],
    ['table and column at once', '=T[@Due]', { table: { from: 'T', to: 'U' }, column: { table: 'T', from: 'Due', to: 'D' } }, '=U[@D]'],
  ])('%s', (_, formula, renaming, expected) => {
    expect(renameInFormula(formula, renaming)).toBe(expected);
  });
});

describe('R1C1 notation', () => {
  // The formula stands in D4.
  test.each([
    ['=A1', '=R[-3]C[-3]'], ['=D4', '=RC'], ['=$B$2', '=R2C2'], ['=$B5', '=R[1]C2'], ['=SUM(C1:D$9)', '=SUM(R[-3]C[-1]:R9C)'], ['=SUM(C:C)', '=SUM(C[-1])'],
    ['=SUM($A:$B)', '=SUM(C1:C2)'], ['=SUM(5:5)', '=SUM(R[1])'], ["='My plan'!A1&\"R1C1\"", "='My plan'!R[-3]C[-3]&\"R1C1\""], ['=T[R1]+Rate+Records', '=T[R1]+Rate+Records'],
  ])('%s is %s', (a1, r1c1) => {
    expect(toR1C1(a1, 3, 3)).toBe(r1c1);
    expect(fromR1C1(r1c1, 3, 3)).toBe(a1);
  });

  test('a place outside the sheet is lost', () => {
    expect(fromR1C1('=R[-9]C', 3, 3)).toBe('=#REF!');
  });
});
