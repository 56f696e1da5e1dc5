import { lex, type Token } from '../../engine/lexer';
import { formatStructured, parseStructured } from '../../engine/structured-reference';
import { NEW_FUNCTIONS } from './new-functions';

/** What a formula's words are read against. */
export interface FormulaPlace {
  /** The name of the table that the formula stands in, or null. */
  readonly table: string | null;
  /** Whether the workbook has a table of this name. */
  readonly isTable: (name: string) => boolean;
}

export const NO_TABLES: FormulaPlace = { table: null, isTable: () => false };

/**
 * A formula as a file holds it: without `=`; functions newer than Excel 2007 prefixed; structured references in full,
 * since files know neither `[@Due]` nor a table's bare name.
 */
export function toFileForm(formula: string, place: FormulaPlace = NO_TABLES): string {
  const text = formula.replace(/^=/, '');
  const tokens = lex(text);
  if (!tokens) return text;
  const parameters = parameterNames(tokens);
  return tokens
    .map((token, index) => {
      if (token.kind === 'structured') return fullReference(token.text, place);
      if (token.kind === 'function') return prefixed(token.text);
      const isSpill = tokens[index + 1]?.text === '#' && token.kind === 'cell';
      if (isSpill) return `_xlfn.ANCHORARRAY(${token.text})`;
      if (token.text === '#' && tokens[index - 1]?.kind === 'cell') return '';
      if (token.kind !== 'name' || tokens[index - 1]?.kind === 'sheet') return token.text;
      if (parameters.has(token.text.toLowerCase())) return `_xlpm.${token.text}`;
      return place.isTable(token.text) ? `${token.text}[]` : token.text;
    })
    .join('');
}

/**
 * A file's formula as Excel shows it, with its leading `=`.
 * @param table the name of the table that the formula stands in
 */
export function fromFileForm(formula: string, table: string | null = null): string {
  const text = formula.trim().replace(/^=/, '');
  const tokens = lex(text);
  if (!tokens) return `=${text}`;
  const shown = tokens.map((token) => {
    if (token.kind === 'structured') return shortReference(token.text, table);
    const isWord = token.kind === 'function' || token.kind === 'name';
    return isWord ? token.text.replace(/^_xl(?:fn|ws|udf|pm)\.(?:_xlws\.)?/i, '') : token.text;
  });
  return `=${shown.join('').replace(/\bANCHORARRAY\((\$?[A-Z]{1,3}\$?\d+)\)/g, '$1#')}`;
}

/** True where a formula reads another workbook, which files name by number: `[1]Sheet1!A1`. */
export function readsOtherWorkbook(fileFormula: string): boolean {
  return (lex(fileFormula) ?? []).some(({ kind, text }) => kind === 'sheet' && /^'?[^'[]*\[\d+\]/.test(text));
}

/** `[@Due]` is `PlanActions[[#This Row],[Due]]` in a file; other references get their table's name. */
function fullReference(text: string, place: FormulaPlace): string {
  const reference = parseStructured(text);
  if (!reference) return text;
  const named = reference.table === null ? (place.table ?? '') + text : text;
  if (!text.includes('@') || reference.parts[0] !== 'this row') return named;
  const table = reference.table ?? place.table ?? '';
  // With a second part the long form is written; the columns in it are escaped already.
  const columns =
    reference.columns && formatStructured({ table: null, parts: ['headers'], columns: reference.columns });
  return columns ? table + columns.replace('#Headers', '#This Row') : `${table}[#This Row]`;
}

/** Inside its own table, Excel shows a row's reference without the table's name. */
function shortReference(text: string, table: string | null): string {
  const reference = parseStructured(text);
  if (!reference) return text;
  if (reference.parts.length === 0 && !reference.columns) return reference.table ?? text;
  if (reference.parts[0] !== 'this row') return formatStructured(reference);
  const isOwn = reference.table?.toLowerCase() === table?.toLowerCase();
  return formatStructured({ ...reference, table: isOwn ? null : reference.table });
}

function prefixed(name: string): string {
  const known = name.toUpperCase();
  const prefix = NEW_FUNCTIONS.get(known);
  return prefix === undefined ? name : `${prefix}${known}`;
}

/** The names that LET and LAMBDA introduce: words that stand alone as one of their arguments, and not as the last. */
function parameterNames(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  const calls: { name: string; argument: number }[] = [];
  const meaningful = tokens.filter(({ kind }) => kind !== 'space');
  for (const [index, { kind, text }] of meaningful.entries()) {
    const call = calls.at(-1);
    const before = meaningful[index - 1];
    if (text === '(') calls.push({ name: before?.kind === 'function' ? before.text.toUpperCase() : '', argument: 0 });
    else if (text === ')') calls.pop();
    else if (text === ',' && call) call.argument += 1;
    else if (kind === 'name' && call && meaningful[index + 1]?.text === ',' && /^[(,]$/.test(before?.text ?? '')) {
      const introduces = call.name === 'LAMBDA' || (call.name === 'LET' && call.argument % 2 === 0);
      if (introduces) names.add(text.toLowerCase());
    }
  }
  return names;
}
