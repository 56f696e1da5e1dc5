/** Formulas to which LibreOffice 7.4 gives another answer than Excel, and why Excel's is kept. */
const TRUTH_IS_NUMBER = 'LibreOffice has no truth values of their own: TRUE is the number 1';
const OTHER_ERROR = 'LibreOffice has error codes of its own, which files hold as #VALUE!';
const NUMERIC_TEXT = 'To Excel a criterion of 5 also matches the text 5';
const TEXT_DATES = 'LibreOffice reads dates in text by the language of the document, in cells without one only in ISO form';
const LEAP_1900 = 'Excel counts a 29 February 1900, for compatibility with Lotus 1-2-3';

/** Functions that LibreOffice 7.4 does not know. */
export const NEWER_THAN_LIBREOFFICE = /\b(?:XLOOKUP|XMATCH|FILTER|UNIQUE|SEQUENCE)\(/;

export const LIBREOFFICE_DIFFERS: Readonly<Record<string, string>> = {
  '=0^0': 'LibreOffice follows the mathematical convention',
  '="a"&1&TRUE': TRUTH_IS_NUMBER,
  '="z"<TRUE': TRUTH_IS_NUMBER,
  '=SUM(D1:D2)': TRUTH_IS_NUMBER,
  '=COUNT(A1:D6)': TRUTH_IS_NUMBER,
  '=MAXA(D1:D2)': TRUTH_IS_NUMBER,
  '=AGGREGATE(9,6,D1:D5,A1:A2)': TRUTH_IS_NUMBER,
  '=CONCATENATE("a",1,TRUE)': TRUTH_IS_NUMBER,
  '=SUM(1,"2",TRUE)': 'LibreOffice does not read numbers in text among the arguments of SUM',
  '=SQRT(-1)': OTHER_ERROR,
  '=LOG(0)': OTHER_ERROR,
  '=MODE(1,2,3)': OTHER_ERROR,
  '=LARGE(A1:A6,7)': OTHER_ERROR,
  '=WEEKDAY(C3,9)': OTHER_ERROR,
  '=DATEDIF(C3,C1,"D")': OTHER_ERROR,
  '=INDEX(A1:A6,7)': OTHER_ERROR,
  '=VLOOKUP("A2",F2:I5,9,FALSE)': OTHER_ERROR,
  '=OFFSET(A1,-1,0)': OTHER_ERROR,
  '=OFFSET(A1,0,0,0)': OTHER_ERROR,
  '=DOLLAR(-5)': 'The currency is that of the document: pounds here, by default dollars in LibreOffice',
  '=RANK(7,A1:A6)': 'LibreOffice ranks numbers that are not in the list',
  '=AGGREGATE(4,6,D3,A1:A3)': 'LibreOffice 7.4 leaves errors out of blocks of cells, not of single ones',
  '=COUNTIF(D1:D6,5)': NUMERIC_TEXT,
  '=SUMIF(D1:D6,5,A1:A6)': NUMERIC_TEXT,
  '=COUNTIFS(G2:G5,"<>Done",F2:F5,"A*")': 'To Excel a blank cell is not "Done"; LibreOffice leaves blanks out',
  '=SUM(IF(A1:A6>3,A1:A6,0))': 'LibreOffice computes arrays in IF only in formulas entered as arrays',
  '=FIND("","abc")': 'LibreOffice does not find an empty text',
  '=DATE(126,1,1)': 'Excel adds 1900 to years below 1900',
  '=DATE(1900,2,29)': LEAP_1900,
  '=DATE(1900,1,1)': LEAP_1900,
  '=DAY(60)': LEAP_1900,
  '=YEAR(-1)': 'LibreOffice knows days before 1900',
  '=DAY("3 Mar 2026")': TEXT_DATES,
  '=MONTH("3/4/2026")': TEXT_DATES,
  '=DATEVALUE("31 Jan 2026")': TEXT_DATES,
  '=Missing!A1': 'LibreOffice reads a sheet that does not exist as a name',
  '=ROWS(Actions[#All])': 'LibreOffice 7.4 cannot read this form from files; Actions[[#All],[ID]] it can',
  '=SUM(Actions[Nope])': 'LibreOffice reads a column that does not exist as a name',
};
