/**
 * Formulas and what Excel gives for them, worked out by hand from Microsoft's descriptions of the functions. They stand
 * beside the cells of `EXAMPLE_CELLS` on a sheet called Data, in column M.
 */
import { CellError, type ErrorCode, type Scalar } from '../../../src/host/model/scalar';

const error = (code: ErrorCode) => CellError.of(code);

/** Column → its values from row 1 on. */
export const EXAMPLE_CELLS: Readonly<Record<string, readonly Scalar[]>> = {
  A: [3, 1, 4, 1, 5, 9],
  B: ['apple', 'Banana', 'cherry', 'apple pie', 'a*b', null],
  // 31 January, 1 March and 15 June 2026, then a blank and a text.
  C: [46_053, 46_082, 46_188, null, 'soon', 46_053.75],
  D: [true, false, error('#N/A'), '5', '12%', null],
  F: ['ID', 'A1', 'A2', 'A3', 'A4'],
  G: ['Status', 'Done', 'Open', 'open', null],
  H: ['Due', 46_053, 46_188, null, 46_082],
  I: ['Owner [x]', 'Ann', null, 'Cai', 'Ann'],
  K: [10, 20, 30, 40, 50, null],
};
export const EXAMPLE_TABLE = { name: 'Actions', address: 'F1:I5', columns: ['ID', 'Status', 'Due', 'Owner [x]'] };
export const EXAMPLE_NAMES: Readonly<Record<string, string>> = {
  AsOf: '=Data!$C$3', Twice: '=Data!$A$1*2', Numbers: '=Data!$A$1:$A$6', Orders: '=IF(ISNUMBER(Actions[Due]),Actions[Due],0)*10',
};

export interface FormulaExample {
  readonly formula: string;
  readonly value: Scalar;
}

const examples = (table: Readonly<Record<string, Scalar>>): FormulaExample[] =>
  Object.entries(table).map(([formula, value]) => ({ formula: `=${formula}`, value }));

export const ARITHMETIC = examples({
  '1+2*3': 7, '(1+2)*3': 9, '-2^2': 4, '2^3^2': 64, '2^-1': 0.5, '10%': 0.1, '50%*4': 2, '-5%': -0.05, '1/0': error('#DIV/0!'),
  '0^0': error('#NUM!'), '7-10': -3, '"5"+1': 6, '"5"*"2"': 10, '"x"+1': error('#VALUE!'), '"x"+D3': error('#N/A'), 'TRUE+1': 2, 'A7+1': 1, 'D3+1': error('#N/A'),
  '1+D3+1/0': error('#N/A'), '0.1+0.2=0.3': true, '1E3': 1000, '+A1': 3, '--"7"': 7, '"a"&1&TRUE': 'a1TRUE', '1&A7&"z"': '1z', '1/4&""': '0.25',
  'B6': 0, 'B6&""': '', '3=3': true, '"a"="A"': true, '"a"<"B"': true, '2<"1"': true, '"z"<TRUE': true, '1<>2': true, 'A7=0': true,
  'A7=""': true, 'A7=FALSE': true, '"10"=10': false, '2>=2': true, 'A1:A3 A2:B2': 1, '1E+308*10': error('#NUM!'),
});

export const MATHEMATICS = examples({
  'ROUND(2.5,0)': 3, 'ROUND(-2.5,0)': -3, 'ROUND(1.005,2)': 1.01, 'ROUND(1234,-2)': 1200, 'ROUNDUP(1.01,0)': 2, 'ROUNDUP(-1.01,0)': -2,
  'ROUNDDOWN(-1.99,0)': -1, 'INT(-1.5)': -2, 'TRUNC(-1.5)': -1, 'TRUNC(3.149,2)': 3.14, 'MOD(7,3)': 1, 'MOD(-7,3)': 2, 'MOD(7,-3)': -2,
  'MOD(7,0)': error('#DIV/0!'), 'QUOTIENT(-7,2)': -3, 'ABS(-3)': 3, 'SIGN(-3)': -1, 'SQRT(16)': 4, 'SQRT(-1)': error('#NUM!'), 'POWER(2,10)': 1024,
  'EXP(0)': 1, 'LN(1)': 0, 'LOG(8,2)': 3, 'LOG10(1000)': 3, 'LOG(0)': error('#NUM!'), 'FACT(5)': 120, 'GCD(12,18)': 6, 'EVEN(3)': 4, 'ODD(2)': 3,
  'ODD(0)': 1, 'CEILING(2.1,1)': 3, 'CEILING(-2.5,-2)': -4, 'FLOOR(2.9,1)': 2, 'FLOOR(-2.5,-2)': -2, 'MROUND(10,3)': 9, 'CEILING.MATH(-5.5)': -5,
  'FLOOR.MATH(-5.5)': -6, 'SUM(A1:A6)': 23, 'SUM(A1:B6)': 23, 'SUM(1,"2",TRUE)': 4, 'SUM(D1:D2)': 0, 'SUM(D3)': error('#N/A'), 'SUM((A1,A3))': 7,
  'PRODUCT(A1:A3)': 12, 'SUMSQ(3,4)': 25, 'SUMPRODUCT(A1:A3,K1:K3)': 170, 'SUMPRODUCT((A1:A6=1)*K1:K6)': 60, 'SUMPRODUCT(--(A1:A6>3))': 3,
  'SUMPRODUCT((A1:A6>1)*(A1:A6<9))': 3, 'SUMPRODUCT(A1:A3,K1:K4)': error('#VALUE!'), 'ISODD(3)': true, 'ISEVEN(3)': false, 'ROMAN(1999)': 'MCMXCIX',
});

export const STATISTICS = examples({
  'AVERAGE(A1:A6)': 23 / 6, 'AVERAGE(B1:B6)': error('#DIV/0!'), 'AVERAGEA(D1:D2)': 0.5, 'MAX(A1:A6)': 9, 'MIN(A1:A6)': 1, 'MAX(B1:B3)': 0,
  'COUNT(A1:D6)': 10, 'COUNTA(B1:B6)': 5, 'COUNTBLANK(B1:B6)': 1, 'COUNT("5","x",3)': 2, 'MEDIAN(A1:A6)': 3.5, 'MODE(A1:A6)': 1,
  'MODE(1,2,3)': error('#N/A'), 'LARGE(A1:A6,2)': 5, 'SMALL(A1:A6,3)': 3, 'LARGE(A1:A6,7)': error('#NUM!'), 'RANK(4,A1:A6)': 3, 'RANK(4,A1:A6,1)': 4,
  'RANK(7,A1:A6)': error('#N/A'), 'STDEV.P(2,4,4,4,5,5,7,9)': 2, 'VAR.S(1,2,3,4)': 5 / 3, 'STDEV.S(5)': error('#DIV/0!'), 'PERCENTILE.INC(A1:A6,0.5)': 3.5,
  'QUARTILE(K1:K5,1)': 20, 'MAXA(D1:D2)': 1, 'SUBTOTAL(9,A1:A6)': 23, 'SUBTOTAL(3,B1:B6)': 5, 'SUBTOTAL(101,K1:K6)': 30, 'AGGREGATE(9,6,D1:D5,A1:A2)': 4,
  'AGGREGATE(14,6,A1:A6,1)': 9, 'AGGREGATE(15,6,A1:A6,2)': 1, 'AGGREGATE(4,6,D3,A1:A3)': 4, 'AGGREGATE(9,4,D3)': error('#N/A'),
});

export const CONDITIONAL = examples({
  'COUNTIF(A1:A6,1)': 2, 'COUNTIF(A1:A6,">3")': 3, 'COUNTIF(A1:A6,"<>1")': 4, 'COUNTIF(B1:B6,"apple")': 1, 'COUNTIF(B1:B6,"APPLE*")': 2,
  'COUNTIF(B1:B6,"?anana")': 1, 'COUNTIF(B1:B6,"a~*b")': 1, 'COUNTIF(B1:B6,"*")': 5, 'COUNTIF(B1:B6,"")': 1, 'COUNTIF(B1:B6,"<>")': 5,
  'COUNTIF(B1:B6,">b")': 2, 'COUNTIF(D1:D6,TRUE)': 1, 'COUNTIF(D1:D6,5)': 1, 'COUNTIF(D1:D6,"#N/A")': 1, 'COUNTIF(A:A,1)': 2, 'COUNTIF(C1:C6,">="&C2)': 2,
  'COUNTIF(A1:A6,A7)': 0, 'COUNTIFS(A1:A6,">1",K1:K6,"<50")': 2, 'COUNTIFS(B1:B6,"a*",A1:A6,1)': 1, 'COUNTIFS(G2:G5,"<>Done",F2:F5,"A*")': 3,
  'COUNTIFS(A1:A6,1,K1:K5,1)': error('#VALUE!'), 'SUM(COUNTIF(B1:B6,{"apple","cherry"}))': 2, 'SUMIF(A1:A6,1,K1:K6)': 60, 'SUMIF(A1:A6,">3")': 18,
  'SUMIF(B1:B6,"a*",K1)': 100, 'SUMIFS(K1:K6,A1:A6,">1",B1:B6,"<>cherry")': 60, 'AVERAGEIF(A1:A6,1,K1:K6)': 30, 'AVERAGEIF(A1:A6,99)': error('#DIV/0!'),
  'AVERAGEIFS(K1:K6,A1:A6,1)': 30, 'SUMIF(D1:D6,5,A1:A6)': 1, 'COUNTIF(G2:G5,"open")': 2, 'COUNTIF(H2:H5,"<"&C3)': 2, 'COUNTIF(H2:H5,"")': 1,
});

export const LOGICAL = examples({
  'IF(TRUE,1,2)': 1, 'IF(FALSE,1)': false, 'IF(0,1,2)': 2, 'IF("x",1,2)': error('#VALUE!'), 'IF(TRUE,,2)': 0, 'IF(D3,1,2)': error('#N/A'), 'IF(A7,1,2)': 2,
  'IF(TRUE,1,1/0)': 1, 'AND(TRUE,1)': true, 'AND(TRUE,FALSE)': false, 'AND(D1:D2)': false, 'AND("x")': error('#VALUE!'), 'OR(FALSE,0,1)': true, 'OR(D1:D2)': true,
  'NOT(0)': true, 'XOR(TRUE,TRUE,TRUE)': true, 'IFERROR(1/0,"n")': 'n', 'IFERROR(5,"n")': 5, 'IFNA(D3,"n")': 'n', 'IFNA(1/0,"n")': error('#DIV/0!'),
  'IFERROR(A7,"n")': 0, 'IFS(FALSE,1,TRUE,2)': 2, 'IFS(FALSE,1)': error('#N/A'), 'SWITCH(2,1,"a",2,"b","c")': 'b', 'SWITCH(9,1,"a","c")': 'c',
  'CHOOSE(2,"a","b")': 'b', 'CHOOSE(3,"a","b")': error('#VALUE!'), 'SUM(IF(A1:A6>3,A1:A6,0))': 18, 'TRUE()': true,
});

export const TEXT = examples({
  'LEN("héllo")': 5, 'LEN(A7)': 0, 'LEFT("abc")': 'a', 'LEFT("abc",5)': 'abc', 'LEFT("abc",-1)': error('#VALUE!'), 'RIGHT("abc",2)': 'bc', 'RIGHT("abc",0)': '',
  'MID("abcdef",2,3)': 'bcd', 'MID("abc",9,1)': '', 'MID("abc",0,1)': error('#VALUE!'), 'UPPER("aé1")': 'AÉ1', 'LOWER("ABC")': 'abc', 'PROPER("mary o\'neil")': "Mary O'Neil",
  'TRIM("  a   b ")': 'a b', 'CLEAN("a"&CHAR(10)&"b")': 'ab', 'SUBSTITUTE("a-b-c","-","+")': 'a+b+c', 'SUBSTITUTE("a-b-c","-","+",2)': 'a-b+c',
  'SUBSTITUTE("abc","","x")': 'abc', 'REPLACE("abcdef",2,3,"X")': 'aXef', 'FIND("b","abc")': 2, 'FIND("B","abc")': error('#VALUE!'), 'SEARCH("B","abc")': 2,
  'SEARCH("c?e","abcdef")': 3, 'SEARCH("z","abc")': error('#VALUE!'), 'FIND("","abc")': 1, 'EXACT("a","A")': false, 'REPT("ab",3)': 'ababab', 'CONCATENATE("a",1,TRUE)': 'a1TRUE',
  'TEXTJOIN("; ",TRUE,B1:B3,"",B6)': 'apple; Banana; cherry', 'CONCAT(B1:B2)': 'appleBanana', 'VALUE("1,234.5")': 1234.5, 'VALUE("12%")': 0.12, 'VALUE("x")': error('#VALUE!'),
  'TEXT(1234.567,"#,##0.00")': '1,234.57', 'TEXT(0.256,"0%")': '26%', 'TEXT(C1,"dd mmm yyyy")': '31 Jan 2026', 'TEXT(C3,"dddd")': 'Monday', 'TEXT(-5,"0;(0)")': '(5)',
  'TEXT("abc","0")': 'abc', 'TEXT(0.75,"hh:mm")': '18:00', 'CHAR(65)': 'A', 'CODE("A")': 65, 'DOLLAR(-5)': '-£5.00', 'T(5)': '', 'T("x")': 'x', 'UNICODE("€")': 8364, 'UNICHAR(8364)': '€',
});

export const DATES = examples({
  'DATE(2026,1,31)': 46_053, 'DATE(2026,14,1)': 46_419, 'DATE(2026,1,0)': 46_022, 'DATE(126,1,1)': 46_023, 'DATE(1900,2,29)': 60, 'DATE(1900,1,1)': 1, 'YEAR(C1)': 2026,
  'MONTH(C1)': 1, 'DAY(C1)': 31, 'DAY("3 Mar 2026")': 3, 'MONTH("3/4/2026")': 4, 'YEAR(60)': 1900, 'DAY(60)': 29, 'EDATE(C1,1)': 46_081, 'EDATE(C1,-2)': 45_991,
  'EDATE(DATE(2024,2,29),12)': 45_716, 'EOMONTH(C1,1)': 46_081, 'EOMONTH(C1,0)': 46_053, 'EOMONTH(C3,-6)': 46_022, 'WEEKDAY(C1)': 7, 'WEEKDAY(C3,2)': 1, 'WEEKDAY(C3,3)': 0,
  'WEEKDAY(C3,9)': error('#NUM!'), 'WEEKNUM(DATE(2026,1,4))': 2, 'WEEKNUM(DATE(2026,1,4),2)': 1, 'ISOWEEKNUM(DATE(2027,1,1))': 53, 'ISOWEEKNUM(DATE(2025,12,29))': 1,
  'DATEDIF(C1,C3,"D")': 135, 'DATEDIF(C1,C3,"M")': 4, 'DATEDIF(C1,C3,"MD")': 15, 'DATEDIF(DATE(2020,2,29),C3,"Y")': 6, 'DATEDIF(DATE(2020,2,29),C3,"YM")': 3,
  'DATEDIF(C3,C1,"D")': error('#NUM!'), 'NETWORKDAYS(C1,C2)': 20, 'NETWORKDAYS(C2,C1)': -20, 'NETWORKDAYS(C3,C3)': 1, 'NETWORKDAYS(C1,C2,DATE(2026,2,3))': 19,
  'WORKDAY(C1,1)': 46_055, 'WORKDAY(C3,-1)': 46_185, 'WORKDAY(C3,5,DATE(2026,6,16))': 46_196, 'DAYS(C3,C1)': 135, 'HOUR(C6)': 18, 'MINUTE(0.51)': 14, 'SECOND(TIME(1,2,3))': 3,
  'TIME(25,0,0)': 1 / 24, 'DATEVALUE("31 Jan 2026")': 46_053, 'TIMEVALUE("18:00")': 0.75, 'C3-C1': 135, 'INT(C6)=C1': true, 'DATE(2026,6,15)=C3': true, 'YEAR(-1)': error('#NUM!'),
});

export const LOOKUP = examples({
  'INDEX(A1:A6,3)': 4, 'INDEX(A1:K6,2,11)': 20, 'INDEX(A1:A6,7)': error('#REF!'), 'SUM(INDEX(A1:K6,0,1))': 23, 'INDEX(F1:I1,3)': 'Due', 'SUM(A1:INDEX(A1:A6,2))': 4,
  'MATCH(5,A1:A6,0)': 5, 'MATCH(7,A1:A6,0)': error('#N/A'), 'MATCH("BANANA",B1:B6,0)': 2, 'MATCH("ch*",B1:B6,0)': 3, 'MATCH(B6,K1:K6,0)': error('#N/A'), 'MATCH(25,K1:K5)': 2, 'MATCH(5,K1:K5)': error('#N/A'),
  'MATCH(30,K1:K5,1)': 3, 'MATCH(35,{50,40,30},-1)': 2, 'VLOOKUP("A2",F2:I5,2,FALSE)': 'Open', 'VLOOKUP("A9",F2:I5,2,FALSE)': error('#N/A'),
  'VLOOKUP("A2",F2:I5,9,FALSE)': error('#REF!'), 'VLOOKUP(35,K1:K5,1)': 30, 'VLOOKUP("A2",F2:I5,4,FALSE)': 0, 'HLOOKUP("Due",F1:I5,3,FALSE)': 46_188,
  'LOOKUP(25,K1:K5,A1:A5)': 1, 'LOOKUP(2,1/(A1:A6=1),K1:K6)': 40, 'LOOKUP(2,1/(G2:G5="open"),F2:F5)': 'A3', 'LOOKUP(5,K1:K5)': error('#N/A'), 'OFFSET(A1,2,0)': 4,
  'SUM(OFFSET(A1,1,0,3,1))': 6, 'OFFSET(A1,-1,0)': error('#REF!'), 'SUM(OFFSET(A1:A2,1,0,,1))': 5, 'OFFSET(A1,0,0,0)': error('#REF!'), 'XLOOKUP(99,K1:K5,A1:A5,,0)': error('#N/A'), 'INDIRECT("A3")': 4, 'SUM(INDIRECT("A1:A"&3))': 8, 'INDIRECT("Data!K2")': 20, 'INDIRECT("nonsense!A1")': error('#REF!'),
  'ROW(A5)': 5, 'COLUMN(C1)': 3, 'ROWS(A1:B6)': 6, 'COLUMNS(A1:B6)': 2, 'ADDRESS(2,3)': '$C$2', 'ADDRESS(2,3,4)': 'C2', 'SUM(TRANSPOSE(A1:A3))': 8, 'SUMPRODUCT(ROW(A1:A3))': 6,
  'XLOOKUP("A2",F2:F5,G2:G5)': 'Open', 'XLOOKUP("A9",F2:F5,G2:G5)': error('#N/A'), 'XLOOKUP("A9",F2:F5,G2:G5,"none")': 'none', 'XLOOKUP(25,K1:K5,A1:A5,,-1)': 1,
  'XLOOKUP(25,K1:K5,A1:A5,,1)': 4, 'XLOOKUP(1,A1:A6,K1:K6,,0,-1)': 40, 'XLOOKUP("ch*",B1:B5,A1:A5,,2)': 4, 'SUM(XLOOKUP(30,K1:K5,A1:C5))': 46192, 'XMATCH(4,A1:A6)': 3,
  'XMATCH(6,A1:A6,-1)': 5, 'XMATCH(6,A1:A6,1)': 6, 'CELL("address",B5)': '$B$5', 'CELL("row",B5)': 5, 'CELL("contents",A3)': 4, 'SHEET()': 1, 'SHEETS()': 1,
  'AREAS((A1,B2:C3))': 2, 'ISREF(A1)': true, 'Missing!A1': error('#REF!'),
});

export const INFORMATION = examples({
  'ISBLANK(B6)': true, 'ISBLANK(B1)': false, 'ISNUMBER(C5)': false, 'ISNUMBER(C1)': true, 'ISTEXT(D4)': true, 'ISNONTEXT(B6)': true, 'ISLOGICAL(D1)': true, 'ISERROR(D3)': true,
  'ISERR(D3)': false, 'ISNA(D3)': true, 'NA()': error('#N/A'), 'N(D1)': 1, 'N("x")': 0, 'TYPE("x")': 2, 'ERROR.TYPE(D3)': 7, 'ERROR.TYPE(1)': error('#N/A'),
});

/** Structured references, names. */
export const NAMED = examples({
  'ROWS(Actions)': 4, 'ROWS(Actions[#All])': 5, 'Actions[[#Headers],[Due]]': 'Due', 'SUM(Actions[Due])': 138_323, "COUNTA(Actions[Owner '[x']])": 3,
  'COUNTA(Actions[[ID]:[Status]])': 7, 'COUNTIFS(Actions[Status],"open",Actions[Due],">0")': 1, 'INDEX(Actions[ID],MATCH("Cai",Actions[Owner \'[x\']],0))': 'A3',
  'COUNTA(Actions)': 13, 'MAX(Actions[Due])': 46_188, 'AsOf': 46_188, 'Twice+1': 7, 'SUM(Numbers)': 23, 'AsOf-C1': 135, 'SUMPRODUCT(MAX((Actions[ID]="A2")*Orders))': 461_880,
  'COLUMNS(Actions[[#All],[Status]:[Due]])': 2, 'Actions[[#Totals],[Due]]': error('#REF!'), 'SUM(Actions[Nope])': error('#REF!'), 'noSuchName': error('#NAME?'), 'NOSUCH(1)': error('#NAME?'),
});

/** Functions that have no definition of ours: the formula library computes them. */
export const FROM_THE_LIBRARY = examples({
  'PMT(0.1,1,-100)': 110, 'COMBIN(5,2)': 10, 'LCM(4,6)': 12, 'SIN(0)': 0, 'DEGREES(PI())': 180, 'FIXED(1234.5,1)': '1,234.5', 'NPV(0,1,2)': 3, 'BIN2DEC("101")': 5,
  'DAYS360(DATE(2026,1,1),DATE(2026,2,1))': 30, 'NETWORKDAYS.INTL(46053,46082)': 20, 'GEOMEAN(2,8)': 4, 'CORREL(A1:A3,A1:A3)': 1, 'SUM(SEQUENCE(3))': 6, 'SUM(FILTER(A1:A6,A1:A6>3))': 18, 'COUNT(UNIQUE(A1:A6))': 5,
});

/** Not served, and said so: what needs LAMBDA, another program or a service. */
export const UNSERVED = examples({
  'MAP(A1:A3,LAMBDA(x,x*2))': error('#NAME?'), 'LAMBDA(x,x+1)': error('#NAME?'), 'GETPIVOTDATA("x",A1)': error('#NAME?'), 'INFO("osversion")': error('#NAME?'),
});

export const ALL_EXAMPLES: Readonly<Record<string, readonly FormulaExample[]>> = {
  arithmetic: ARITHMETIC, mathematics: MATHEMATICS, statistics: STATISTICS, conditional: CONDITIONAL, logical: LOGICAL, text: TEXT, dates: DATES,
  lookup: LOOKUP, information: INFORMATION, 'structured references and names': NAMED, 'from the formula library': FROM_THE_LIBRARY,
  'not served': UNSERVED,
};
