/**
 * Rewrites the references in a formula's text and leaves everything else, spaces included, as it was written. All
 * functions take and give formulas with their leading `=`; a text that is no formula comes back as it is.
 */
import { MAX_COLUMNS, MAX_ROWS, quoteSheetName } from '../model/address';
import { lex, type Token } from './lexer';
import { formatReference, parseReference, sheetOf, type Corner, type ReferenceNode } from './reference-text';
import { formatStructured, parseStructured } from './structured-reference';

export { fromR1C1, toR1C1 } from './r1c1';

/** Rows or columns that were inserted (count above 0) before `at`, or deleted (below 0) from `at` on; zero-based. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  /** Where only cells moved: the columns (for rows) or rows (for columns) that took part. */
  readonly within?: { readonly first: number; readonly last: number };
}

/** What was renamed; null as the new name means that it was deleted, and its references become `#REF!`. */
export interface Renaming {
  readonly sheet?: { readonly from: string; readonly to: string | null };
  readonly table?: { readonly from: string; readonly to: string };
  readonly column?: {
    readonly table: string;
    readonly from: string;
    readonly to: string | null;
    /** The table that the formula stands in, for references such as `[@Column]`; null for none. */
    readonly formulaTable?: string | null;
  };
  readonly name?: { readonly from: string; readonly to: string };
}

const LOST = '#REF!';

/**
 * Keeps a formula's references on their cells after rows, columns or cells were inserted or deleted.
 * @param sheetName where cells moved; `formulaSheetName` is where the formula stands.
 */
export function moveReferences(
  formula: string,
  { sheetName, formulaSheetName, shift }: { sheetName: string; formulaSheetName: string; shift: Shift },
): string {
  return rewriteReferences(formula, (reference) =>
    isSame(reference.sheet ?? formulaSheetName, sheetName) ? shifted(reference, shift) : reference);
}

/** The formula as it reads when filled or copied to another place: relative references move along. */
export function translateFormula(formula: string, rowOffset: number, columnOffset: number): string {
  if (rowOffset === 0 && columnOffset === 0) return formula;
  return rewriteReferences(formula, (reference) => {
    const first = translated(reference.first, rowOffset, columnOffset);
    const last = translated(reference.last, rowOffset, columnOffset);
    return first && last && { ...reference, first, last };
  });
}

/**
 * The formula as it reads in a block that is copied on its side: what was some rows away is now as many columns away.
 * References that are fixed stay. Null where one is fixed in one direction only, or is of whole rows or columns.
 */
export function transposeFormula(formula: string, from: { row: number; column: number }, to: { row: number; column: number }): string | null {
  let isCertain = true;
  const turned = (corner: Corner): Corner | null => {
    if (corner.rowAbsolute && corner.columnAbsolute) return corner;
    if (corner.rowAbsolute || corner.columnAbsolute) isCertain = false;
    const [row, column] = [to.row + corner.column - from.column, to.column + corner.row - from.row];
    return row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS ? { ...corner, row, column } : null;
  };
  const text = rewriteReferences(formula, (reference) => {
    if (isOfWholeLines(reference)) isCertain = false;
    const first = turned(reference.first);
    const last = turned(reference.last);
    return first && last && { ...reference, first, last };
  });
  return isCertain ? text : null;
}

/** Follows a new name of a sheet, table, table column or defined name. */
export function renameInFormula(formula: string, { sheet, table, column, name }: Renaming): string {
  const tokens = lex(formula.slice(1));
  if (!tokens) return formula;
  let text = '=';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (sheet && token.kind === 'sheet' && isSame(sheetOf(token.text) ?? '', sheet.from)) {
      if (sheet.to === null) at += 1;
      text += sheet.to === null ? LOST : `${quoteSheetName(sheet.to)}!`;
    } else if (token.kind === 'structured') text += renamedStructured(token.text, table, column);
    else if (token.kind === 'name') text += [table, name].find((each) => each && isSame(token.text, each.from))?.to ?? token.text;
    else text += token.text;
  }
  return text;
}

/**
 * Hands each plain reference to `rewrite` and writes what comes back.
 * @param rewrite gives null where the reference no longer points anywhere.
 */
export function rewriteReferences(formula: string, rewrite: (reference: ReferenceNode) => ReferenceNode | null): string {
  const tokens = formula.startsWith('=') ? lex(formula.slice(1)) : null;
  if (!tokens) return formula;
  let sheet: string | null = null;
  let text = '=';
  for (const token of tokens) {
    const reference = isReference(token) ? parseReference(token.text, sheet) : null;
    text += reference ? rewritten(token.text, reference, rewrite(reference)) : token.text;
    sheet = token.kind === 'sheet' ? sheetOf(token.text) : null;
  }
  return text;
}

function isReference({ kind }: Token): boolean {
  return kind === 'cell' || kind === 'area' || kind === 'columns' || kind === 'rows';
}

/** An unchanged reference keeps its text, such as lower-case letters. */
function rewritten(text: string, before: ReferenceNode, after: ReferenceNode | null): string {
  if (after === before) return text;
  return after ? formatReference(after) : LOST;
}

function shifted(reference: ReferenceNode, { axis, at, count, within }: Shift): ReferenceNode | null {
  const [along, across, size] = axis === 'rows' ? (['row', 'column', MAX_ROWS] as const) : (['column', 'row', MAX_COLUMNS] as const);
  const { first, last } = reference;
  if (within && (first[across] < within.first || last[across] > within.last)) return reference;
  if (first[along] === 0 && last[along] === size - 1) return reference;
  const span = count > 0 ? stretched(first[along], last[along], at, count, size) : shrunk(first[along], last[along], at, -count);
  if (!span) return null;
  if (span.first === first[along] && span.last === last[along]) return reference;
  return { ...reference, first: { ...first, [along]: span.first }, last: { ...last, [along]: span.last } };
}

function stretched(first: number, last: number, at: number, count: number, size: number) {
  const span = { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  return span.first < size ? { first: span.first, last: Math.min(span.last, size - 1) } : null;
}

function shrunk(first: number, last: number, at: number, count: number) {
  const end = at + count;
  const span = {
    first: first < at ? first : Math.max(at, first - count),
    last: last < at ? last : last < end ? at - 1 : last - count,
  };
  return span.last >= span.first ? span : null;
}

function translated(corner: Corner, rowOffset: number, columnOffset: number): Corner | null {
  const row = corner.rowAbsolute ? corner.row : corner.row + rowOffset;
  const column = corner.columnAbsolute ? corner.column : corner.column + columnOffset;
  const isInside = row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
  return isInside ? { ...corner, row, column } : null;
}

function isOfWholeLines({ first, last }: ReferenceNode): boolean {
  return last.row - first.row === MAX_ROWS - 1 || last.column - first.column === MAX_COLUMNS - 1;
}

function renamedStructured(text: string, table: Renaming['table'], column: Renaming['column']): string {
  const reference = parseStructured(text);
  if (!reference) return text;
  const name = table && reference.table !== null && isSame(reference.table, table.from) ? table.to : reference.table;
  const { columns } = reference;
  const isOfColumn = column && columns && isSame(reference.table ?? column.formulaTable ?? '', column.table);
  const names = isOfColumn ? [columns.first, columns.last].map((each) => (isSame(each, column.from) ? column.to : each)) : [];
  const [first, last] = names;
  if (first === null || last === null) return LOST;
  if (first === undefined || last === undefined || (first === columns?.first && last === columns.last))
    return name === reference.table ? text : (name ?? '') + text.slice(text.indexOf('['));
  return formatStructured({ ...reference, table: name, columns: { first, last } });
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
