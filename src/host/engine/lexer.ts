/** Splits a formula into tokens. Joined, their texts are the formula again, so that references can be rewritten in place. */

export type TokenKind =
  | 'space' | 'text' | 'number' | 'boolean' | 'error'
  /** A sheet before its exclamation mark, which is part of the token: `Plan!`, `'My plan'!`. */
  | 'sheet'
  | 'cell' | 'area' | 'columns' | 'rows'
  /** `Table[…]` or `[…]`, brackets and all. */
  | 'structured'
  | 'name'
  /** A function's name; its parenthesis is the next token. */
  | 'function'
  | 'operator';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

/**
 * @param formula without its leading `=`.
 * @returns the tokens, or null where a character, quotation mark or bracket has no meaning in a formula.
 */
export function lex(formula: string): readonly Token[] | null {
  const known = lexed.get(formula);
  if (known !== undefined) return known;
  const tokens = lexAnew(formula);
  if (lexed.size >= MOST_REMEMBERED) lexed.clear();
  lexed.set(formula, tokens);
  return tokens;
}

/** Whatever moves or is renamed, most formulas stay as they are, and are looked through again the next time. */
const lexed = new Map<string, readonly Token[] | null>();
const MOST_REMEMBERED = 10_000;

function lexAnew(formula: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length; ) {
    const token = tokenAt(formula, at);
    if (!token) return null;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
/** What may not follow a reference: it would make it part of a name, a function or a sheet's name. */
const END = String.raw`(?![\p{L}\p{N}_.(![])`;
const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;

/** In the order in which they are tried. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /[ \t\r\n]+/y],
  ['text', /"(?:[^"]|"")*"/y],
  ['error', /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)/iy],
  ['sheet', new RegExp(String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?${WORD}(?::${WORD})?)!`, 'uy')],
  ['area', new RegExp(`${CELL}:${CELL}${END}`, 'uy')],
  ['columns', new RegExp(`${COLUMN}:${COLUMN}${END}`, 'uy')],
  ['rows', new RegExp(`${ROW}:${ROW}${END}`, 'uy')],
  ['cell', new RegExp(`${CELL}${END}`, 'uy')],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y],
  ['boolean', /(?:TRUE|FALSE)(?![\p{L}\p{N}_.(![])/iuy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:,;(){}@#]/y],
];
const NAME = new RegExp(WORD, 'uy');

/** The token that begins here, or null. */
export function tokenAt(formula: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    const text = matchAt(pattern, formula, at);
    if (text !== null) return { kind, text };
  }
  const word = matchAt(NAME, formula, at) ?? '';
  const next = formula[at + word.length];
  if (next === '[') {
    const end = closingBracket(formula, at + word.length);
    return end === null ? null : { kind: 'structured', text: formula.slice(at, end + 1) };
  }
  if (word === '') return null;
  return { kind: next === '(' ? 'function' : 'name', text: word };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Where the bracket that opens here is closed; an apostrophe makes the next character part of a name. */
function closingBracket(formula: string, open: number): number | null {
  let depth = 0;
  for (let at = open; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at += 1;
    else if (character === '[') depth += 1;
    else if (character === ']' && --depth === 0) return at;
  }
  return null;
}
