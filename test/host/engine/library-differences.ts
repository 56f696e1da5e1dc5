/**
 * The ledger of what the formula library (`@cj-tech-master/excelts` 10.2.0) computes otherwise than Excel, and what became of
 * it: all of these functions and operators are computed by definitions of ours.
 */
const BLANK_RESULT = 'leaves a cell blank where Excel gives 0';
const COUNTS_BLANKS = 'takes blank cells for 0 in criteria with < and >';
const LEAP_1900 = 'does without the 29 February 1900 that Excel counts';
const TEXT_DATES = 'does not read dates in text, day first';

export const LIBRARY_DIFFERS: Readonly<Record<string, string>> = {
  '=0^0': 'gives 1',
  '=0.1+0.2=0.3': 'compares beyond the 15 digits that Excel compares',
  '=B6': BLANK_RESULT,
  '=IF(TRUE,,2)': BLANK_RESULT,
  '=IFERROR(A7,"n")': BLANK_RESULT,
  '=VLOOKUP("A2",F2:I5,4,FALSE)': BLANK_RESULT,
  '=MATCH(B6,K1:K6,0)': 'finds blank cells',
  '=DOLLAR(-5)': 'writes dollars where a British Excel writes pounds',
  '=ROUND(1.005,2)': 'rounds the binary number, not its decimal digits',
  '=AGGREGATE(4,6,D3,A1:A3)': 'does not leave errors out of single cells',
  '=COUNTIF(D1:D6,5)': 'does not match the text 5',
  '=SUMIF(D1:D6,5,A1:A6)': 'does not match the text 5',
  '=COUNTIFS(A1:A6,">1",K1:K6,"<50")': COUNTS_BLANKS,
  '=COUNTIF(H2:H5,"<"&C3)': COUNTS_BLANKS,
  '=SUM(COUNTIF(B1:B6,{"apple","cherry"}))': 'takes the first of several criteria',
  '=SUMIF(B1:B6,"a*",K1)': 'does not stretch the range of numbers',
  '=VALUE("1,234.5")': 'does not read digit grouping',
  '=TEXT("abc","0")': 'refuses text',
  '=DATE(1900,1,1)': LEAP_1900,
  '=DAY(60)': LEAP_1900,
  '=YEAR(-1)': 'knows days before 1900',
  '=DAY("3 Mar 2026")': TEXT_DATES,
  '=MONTH("3/4/2026")': TEXT_DATES,
  '=INDEX(F1:I1,3)': 'does not count along a single row',
  '=SUM(A1:INDEX(A1:A6,2))': 'does not make a range with INDEX',
  '=SUMPRODUCT(ROW(A1:A3))': 'gives one row number for several rows',
};
