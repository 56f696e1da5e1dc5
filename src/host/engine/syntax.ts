/** A formula's text as a tree. Precedence and forms follow Excel's; texts are in US English notation (commas between arguments). */
import { CellError, type ErrorCode } from '../model/scalar';
import { lex, type Token } from './lexer';
import { parseReference, sheetOf, type ReferenceNode } from './reference-text';
import { parseStructured, type StructuredReference } from './structured-reference';

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

export type FormulaNode =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | CellError }
  | ReferenceNode
  | { readonly kind: 'structured'; readonly reference: StructuredReference }
  | { readonly kind: 'name'; readonly sheet: string | null; readonly name: string }
  /** The function's name is in capitals, without the prefixes that files give newer functions. */
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly FormulaNode[] }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: FormulaNode; readonly right: FormulaNode }
  /** `A1:B2` of parts that are no plain cells, the shared cells of two references, or several references as one. */
  | { readonly kind: 'range' | 'intersection' | 'union'; readonly left: FormulaNode; readonly right: FormulaNode }
  | { readonly kind: 'negation' | 'plus' | 'percent' | 'single' | 'spill'; readonly operand: FormulaNode }
  | { readonly kind: 'array'; readonly rows: readonly (readonly FormulaNode[])[] }
  /** An argument left out, as in `IF(A1,,2)`. */
  | { readonly kind: 'missing' };

/** True where Excel would accept the text as a formula. With or without its leading `=`. */
export function isFormula(text: string): boolean {
  return parseFormula(text) !== null;
}

const parsed = new Map<string, FormulaNode | null>();
const MAX_REMEMBERED = 20_000;

/** The tree of a formula, with or without its leading `=`; null where it is none. Equal texts give the same tree. */
export function parseFormula(text: string): FormulaNode | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const tokens = lex(text.startsWith('=') ? text.slice(1) : text);
  const tree = tokens && new Parser(tokens).whole();
  if (parsed.size >= MAX_REMEMBERED) parsed.clear();
  parsed.set(text, tree);
  return tree;
}

const BINDING: Readonly<Record<string, number>> = {
  '=': 1, '<>': 1, '<': 1, '>': 1, '<=': 1, '>=': 1, '&': 2, '+': 3, '-': 3, '*': 4, '/': 4, '^': 5,
};
/** Excel's minus sign binds tighter than its power: `-2^2` is 4. */
const PREFIX_BINDING = 6;

/** Thrown and caught inside this file only: unwinds a parse that cannot succeed. */
class NotAFormula extends Error {}

class Parser {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): FormulaNode | null {
    try {
      const tree = this.expression(0);
      this.skipSpace();
      return this.at === this.tokens.length ? tree : null;
    } catch (trouble) {
      if (trouble instanceof NotAFormula) return null;
      throw trouble;
    }
  }

  private expression(minimum: number): FormulaNode {
    let left = this.prefixed();
    for (;;) {
      const operator = this.peek();
      const binding = operator?.kind === 'operator' ? BINDING[operator.text] : undefined;
      if (!operator || binding === undefined || binding <= minimum) return left;
      this.next();
      left = { kind: 'binary', operator: operator.text as BinaryOperator, left, right: this.expression(binding) };
    }
  }

  private prefixed(): FormulaNode {
    if (this.accept('-')) return { kind: 'negation', operand: this.expression(PREFIX_BINDING) };
    if (this.accept('+')) return { kind: 'plus', operand: this.expression(PREFIX_BINDING) };
    if (this.accept('@')) return { kind: 'single', operand: this.expression(PREFIX_BINDING) };
    let operand = this.reference();
    while (this.accept('%')) operand = { kind: 'percent', operand };
    return operand;
  }

  /** Ranges bind tightest, then a space (intersection). */
  private reference(): FormulaNode {
    let left = this.range();
    while (this.isIntersection()) {
      this.at += 1;
      left = { kind: 'intersection', left, right: this.range() };
    }
    return left;
  }

  private range(): FormulaNode {
    let left = this.spilled();
    while (this.tokens[this.at]?.text === ':') {
      this.at += 1;
      left = { kind: 'range', left, right: this.spilled() };
    }
    return left;
  }

  private spilled(): FormulaNode {
    let operand = this.primary();
    while (this.tokens[this.at]?.text === '#') {
      this.at += 1;
      operand = { kind: 'spill', operand };
    }
    return operand;
  }

  private primary(): FormulaNode {
    const token = this.next();
    switch (token.kind) {
      case 'number':
        return { kind: 'constant', value: Number(token.text) };
      case 'text':
        return { kind: 'constant', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'boolean':
        return { kind: 'constant', value: token.text.toUpperCase() === 'TRUE' };
      case 'error':
        return { kind: 'constant', value: CellError.of(token.text.toUpperCase() as ErrorCode) };
      case 'sheet':
        return this.onSheet(token.text);
      case 'cell': case 'area': case 'columns': case 'rows':
        return this.plainReference(token.text, null);
      case 'structured':
        return { kind: 'structured', reference: parseStructured(token.text) ?? fail() };
      case 'name':
        return { kind: 'name', sheet: null, name: token.text };
      case 'function':
        return this.call(token.text);
      default:
        return token.text === '(' ? this.parenthesis() : token.text === '{' ? this.array() : fail();
    }
  }

  private onSheet(prefix: string): FormulaNode {
    const token = this.tokens[this.at++];
    const sheet = sheetOf(prefix);
    if (sheet === null || !token) return fail();
    if (token.kind === 'error') return { kind: 'constant', value: CellError.of('#REF!') };
    if (token.kind === 'name') return { kind: 'name', sheet, name: token.text };
    if (!['cell', 'area', 'columns', 'rows'].includes(token.kind)) return fail();
    return this.plainReference(token.text, sheet);
  }

  /** A text such as `XFE1` that only looks like a cell is a name. */
  private plainReference(text: string, sheet: string | null): FormulaNode {
    return parseReference(text, sheet) ?? (text.includes(':') || text.includes('$') ? fail() : { kind: 'name', sheet, name: text });
  }

  private call(text: string): FormulaNode {
    const name = text.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '');
    this.expect('(');
    const args: FormulaNode[] = [];
    if (this.accept(')')) return { kind: 'call', name, args };
    do args.push(this.argument());
    while (this.accept(','));
    this.expect(')');
    return { kind: 'call', name, args };
  }

  private argument(): FormulaNode {
    const next = this.peek()?.text;
    return next === ',' || next === ')' ? { kind: 'missing' } : this.expression(0);
  }

  private parenthesis(): FormulaNode {
    let inside = this.expression(0);
    while (this.accept(',')) inside = { kind: 'union', left: inside, right: this.expression(0) };
    this.expect(')');
    return inside;
  }

  private array(): FormulaNode {
    const rows: FormulaNode[][] = [];
    do {
      const row: FormulaNode[] = [];
      do row.push(this.arrayItem());
      while (this.accept(','));
      rows.push(row);
    } while (this.accept(';'));
    this.expect('}');
    const isRectangle = rows.every((row) => row.length === rows[0]?.length);
    return isRectangle ? { kind: 'array', rows } : fail();
  }

  /** Arrays hold constants only. */
  private arrayItem(): FormulaNode {
    const isNegative = this.accept('-');
    if (!isNegative) this.accept('+');
    const item = this.primary();
    if (item.kind !== 'constant') return fail();
    if (!isNegative) return item;
    return typeof item.value === 'number' ? { kind: 'constant', value: -item.value } : fail();
  }

  private isIntersection(): boolean {
    const after = this.tokens[this.at + 1];
    if (this.tokens[this.at]?.kind !== 'space' || !after) return false;
    return after.text === '(' || ['sheet', 'cell', 'area', 'columns', 'rows', 'structured', 'name', 'function'].includes(after.kind);
  }

  private peek(): Token | undefined {
    this.skipSpace();
    return this.tokens[this.at];
  }

  private next(): Token {
    const token = this.peek();
    this.at += 1;
    return token ?? fail();
  }

  private accept(operator: string): boolean {
    const token = this.peek();
    if (token?.kind !== 'operator' || token.text !== operator) return false;
    this.at += 1;
    return true;
  }

  private expect(operator: string): void {
    if (!this.accept(operator)) fail();
  }

  private skipSpace(): void {
    while (this.tokens[this.at]?.kind === 'space') this.at += 1;
  }
}

function fail(): never {
  throw new NotAFormula();
}
