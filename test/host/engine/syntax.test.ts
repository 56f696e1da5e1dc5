import { isFormula, parseFormula } from '../../../src/host/engine/syntax';
import { formatStructured, parseStructured } from '../../../src/host/engine/structured-reference';
import { lex } from '../../../src/host/engine/lexer';

describe('what is a formula', () => {
  test.each([
    '=1', '= 1 + 2 ', '=-A1%', '=SUM(A1:B2,,C3)', "='It''s'!$A$1", '=T[[#This Row],[a b]]', '=[@]', '=A1:B2 B1:C2', '=(A1,B2)', '={1,2;3,"x"}', '=F()', '=@A1:A3', '=A1#', '="say ""x"""',
    '=Über.name+_x', '=IF(A1,\n  1,\n  2)', '=_xlfn.XLOOKUP(1,A:A,B:B)', '=#N/A', '=Sheet1!#REF!',
  ])('%s', (text) => expect(isFormula(text)).toBe(true));

  test.each([
    '=', '=1+', '=(1', '=1)', '=SUM(A1', '="open', '=T[a', '={1,2;3}', '={A1}', '=1 2', '=A1:', '=*1', '=[Book2.xlsx]Sheet1!A1', '=Sheet1:Sheet3!A1', '=a b c"', '=;', '=1,2',
  ])('%s is none', (text) => expect(isFormula(text)).toBe(false));

  test('newer functions are known without the prefixes that files give them', () => {
    expect(parseFormula('=_xlfn._xlws.FILTER(A1:A2,B1:B2)')).toMatchObject({ kind: 'call', name: 'FILTER' });
  });
});

test('tokens joined are the formula again', () => {
  const text = " IF( [@[Due on]]<'It''s'!$A$1 , \"a \"\"b\"\"\" , T[#All] )+{1,2;3,4} ";
  expect(lex(text)?.map((token) => token.text).join('')).toBe(text);
});

describe('structured references', () => {
  test.each([
    'T[Due]', 'T[Due on]', 'T[]', 'T[#All]', 'T[#Headers]', 'T[[#Headers],[Due]]', 'T[[#Headers],[#Data],[Due]]', 'T[[ID]:[Due]]', 'T[[#All],[ID]:[Due]]', '[@Due]', '[@[Due on]]', '[@[ID]:[Due]]',
    'T[@Due]', '[@]', "T[it''s]", "T['[x'] '#1]", '[Due]', "T[[#Totals],[a'@b]]",
  ])('%s is read and written alike', (text) => {
    const reference = parseStructured(text);
    expect(reference && formatStructured(reference)).toBe(text);
  });

  test.each([
    ['T[[#This Row],[Due]]', 'T[@Due]'], ['T[ [#Headers] , [Due] ]', 'T[[#Headers],[Due]]'], ['T[[Due]]', 'T[Due]'], ['T[#this row]', 'T[@]'],
  ])('%s is the same as %s', (text, short) => {
    const reference = parseStructured(text);
    expect(reference && formatStructured(reference)).toBe(short);
  });
});
