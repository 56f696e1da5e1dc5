import { describe, expect, it } from '@jest/globals';
import { fromFileForm, readsOtherWorkbook, toFileForm, type FormulaPlace } from '../../../../src/host/xlsx/formula/file-form';

const IN_PLAN: FormulaPlace = { table: 'Plan', isTable: (name) => /^(Plan|Goals)$/i.test(name) };

/** As it is shown, and as a file holds it; both ways. */
const BOTH_WAYS: readonly (readonly [what: string, shown: string, inFile: string])[] = [
  ['a plain formula', '=SUM(A1:B2)*2', 'SUM(A1:B2)*2'],
  ['a row of its own table', '=[@Due]-TODAY()', 'Plan[[#This Row],[Due]]-TODAY()'],
  ['a header with spaces', '=[@[Target date]]', 'Plan[[#This Row],[Target date]]'],
  ['several columns of a row', '=SUM([@[Jan]:[Mar]])', 'SUM(Plan[[#This Row],[Jan]:[Mar]])'],
  ['the whole row', '=COUNTA([@])', 'COUNTA(Plan[#This Row])'],
  ["another table's row", '=Goals[@Goal]', 'Goals[[#This Row],[Goal]]'],
  ['a column by name', '=COUNTIFS(Goals[Goal],"G1")', 'COUNTIFS(Goals[Goal],"G1")'],
  ['a part of a table', '=ROWS(Goals[[#Data],[Goal]])', 'ROWS(Goals[[#Data],[Goal]])'],
  ['a whole table', '=ROWS(Goals)', 'ROWS(Goals[])'],
  ['an escaped header', "=Goals['#1]", "Goals['#1]"],
  ['a newer function', '=TEXTJOIN(", ",TRUE,A1:A3)', '_xlfn.TEXTJOIN(", ",TRUE,A1:A3)'],
  ['a sheet function of the newest kind', '=FILTER(A1:A3,B1:B3>1)', '_xlfn._xlws.FILTER(A1:A3,B1:B3>1)'],
  ['a name like a function', '=Filter+1', 'Filter+1'],
  ['names of its own', '=LET(x,1,y,x+1,x*y)', '_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)'],
  ['a function of its own', '=MAP(A1:A3,LAMBDA(each,each*2))', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.each,_xlpm.each*2))'],
  ['the cells that an array fills', '=SUM(A1#)', 'SUM(_xlfn.ANCHORARRAY(A1))'],
  ['text that looks like all of these', '="[@Due] FILTER( Goals =1"', '"[@Due] FILTER( Goals =1"'],
  ['a sheet of that name', "='Goals'!A1+Goals!A1", "'Goals'!A1+Goals!A1"],
];

describe('a formula as it is shown and as files hold it', () => {
  it.each(BOTH_WAYS)('%s: %s', (_, shown, inFile) => {
    expect(toFileForm(shown, IN_PLAN)).toBe(inFile);
    expect(fromFileForm(inFile, 'Plan')).toBe(shown);
  });

  it('gives a reference without a table the name of its own', () => {
    expect(toFileForm('=SUM([Hours])', IN_PLAN)).toBe('SUM(Plan[Hours])');
  });

  it('writes newer functions in capital letters', () => {
    expect(toFileForm('=xlookup(1,A:A,B:B)')).toBe('_xlfn.XLOOKUP(1,A:A,B:B)');
  });

  it('leaves what is no formula as it stands', () => {
    expect(toFileForm('="unclosed')).toBe('"unclosed');
    expect(fromFileForm('"unclosed')).toBe('="unclosed');
  });

  it.each([
    ['[1]Sheet1!A1', true],
    ["'[12]My sheet'!$A$1*2", true],
    ['Plan[[#This Row],[1]]', false],
    ['"[1]Sheet1!A1"', false],
  ])('tells whether %s reads another workbook', (formula, expected) => {
    expect(readsOtherWorkbook(formula)).toBe(expected);
  });
});
