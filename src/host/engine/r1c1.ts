/** Formulas in R1C1 notation: `R[-1]C` is the cell above, `R1C1` is `$A$1`, `C[1]` the whole column to the right. */
import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import { lex, tokenAt } from './lexer';
import { formatReference, parseReference, type Corner, type ReferenceNode } from './reference-text';

/** @param row,column zero-based place of the formula. A text that is no formula comes back as it is. */
export function toR1C1(formula: string, row: number, column: number): string {
  const tokens = formula.startsWith('=') ? lex(formula.slice(1)) : null;
  if (!tokens) return formula;
  return tokens.reduce((text, token) => {
    const isReference = ['cell', 'area', 'columns', 'rows'].includes(token.kind);
    const reference = isReference ? parseReference(token.text, null) : null;
    return text + (reference ? formatR1C1(reference, row, column) : token.text);
  }, '=');
}

/** @param row,column zero-based place of the formula. References outside the sheet become `#REF!`. */
export function fromR1C1(formula: string, row: number, column: number): string {
  if (!formula.startsWith('=')) return formula;
  let text = '=';
  for (let at = 1; at < formula.length; ) {
    R1C1.lastIndex = at;
    const match = R1C1.exec(formula)?.[0];
    const token = match ?? tokenAt(formula, at)?.text ?? formula.slice(at);
    text += match === undefined ? token : fromText(match, row, column);
    at += token.length;
  }
  return text;
}

const INDEX = String.raw`(?:\[-?\d+\]|\d+)?`;
const ONE = `(?:R${INDEX}C${INDEX}|R${INDEX}|C${INDEX})`;
const R1C1 = new RegExp(String.raw`(?<![\p{L}\p{N}_.])${ONE}(?::${ONE})?(?![\p{L}\p{N}_.(!\[])`, 'iuy');

function formatR1C1({ first, last }: ReferenceNode, row: number, column: number): string {
  const isColumns = first.row === 0 && last.row === MAX_ROWS - 1;
  const isRows = first.column === 0 && last.column === MAX_COLUMNS - 1;
  const write = (corner: Corner) =>
    (isColumns ? '' : index('R', corner.row, row, corner.rowAbsolute)) +
    (isRows ? '' : index('C', corner.column, column, corner.columnAbsolute));
  const start = write(first);
  const end = write(last);
  return start === end ? start : `${start}:${end}`;
}

function index(letter: string, there: number, here: number, isAbsolute: boolean): string {
  if (isAbsolute) return letter + String(there + 1);
  return there === here ? letter : `${letter}[${there - here}]`;
}

function fromText(text: string, row: number, column: number): string {
  const [from = '', to = from] = text.toUpperCase().split(':');
  const first = corner(from, row, column, 0, 0);
  const last = corner(to, row, column, MAX_ROWS - 1, MAX_COLUMNS - 1);
  return first && last ? formatReference({ kind: 'reference', sheet: null, first, last }) : '#REF!';
}

const PARTS = /^(?:R(\[-?\d+\]|\d+)?)?(?:C(\[-?\d+\]|\d+)?)?$/;

/** A corner without a row or column part stands for a whole column or row. */
function corner(text: string, row: number, column: number, wholeRow: number, wholeColumn: number): Corner | null {
  const match = PARTS.exec(text);
  const hasRow = text.startsWith('R');
  const hasColumn = text.includes('C');
  const place = {
    row: hasRow ? position(match?.[1], row) : wholeRow,
    column: hasColumn ? position(match?.[2], column) : wholeColumn,
    rowAbsolute: !hasRow || isNumber(match?.[1]),
    columnAbsolute: !hasColumn || isNumber(match?.[2]),
  };
  const isInside = place.row >= 0 && place.row < MAX_ROWS && place.column >= 0 && place.column < MAX_COLUMNS;
  return isInside ? place : null;
}

function position(part: string | undefined, here: number): number {
  if (part === undefined) return here;
  return isNumber(part) ? Number(part) - 1 : here + Number(part.slice(1, -1));
}

function isNumber(part: string | undefined): boolean {
  return part !== undefined && !part.startsWith('[');
}
