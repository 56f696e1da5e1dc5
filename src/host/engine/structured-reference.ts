/** Structured references: `Table[[#Headers],[Column]]` and its shorter forms, read and written. */

/** The parts of a table that a reference can name; `this row` is the formula's own. */
export type TablePart = 'all' | 'data' | 'headers' | 'totals' | 'this row';

export interface StructuredReference {
  /** Null where the formula stands inside the table and does not name it. */
  readonly table: string | null;
  /** Empty means the data. */
  readonly parts: readonly TablePart[];
  /** First and last column, equal for one; null for all columns. */
  readonly columns: { readonly first: string; readonly last: string } | null;
}

const PARTS: Readonly<Record<string, TablePart>> = {
  '#all': 'all', '#data': 'data', '#headers': 'headers', '#totals': 'totals', '#this row': 'this row',
};

/** @returns null where the text in the brackets is not a structured reference. */
export function parseStructured(text: string): StructuredReference | null {
  const open = text.indexOf('[');
  const table = open > 0 ? text.slice(0, open) : null;
  const inside = text.slice(open + 1, -1).trim();
  if (inside.startsWith('@')) return thisRow(table, inside.slice(1).trim());
  if (inside === '') return { table, parts: [], columns: null };
  if (!inside.startsWith('[')) {
    const part = PARTS[inside.toLowerCase()];
    return part ? { table, parts: [part], columns: null } : { table, parts: [], columns: oneColumn(inside) };
  }
  return bracketed(table, inside);
}

/** Writes it as Excel does, with escapes. */
export function formatStructured({ table, parts, columns }: StructuredReference): string {
  const name = table ?? '';
  const span = columns && (columns.first === columns.last ? [columns.first] : [columns.first, columns.last]);
  if (parts.length === 1 && parts[0] === 'this row') {
    if (!span) return `${name}[@]`;
    const [only = ''] = span;
    const isPlain = span.length === 1 && /^[\p{L}\p{N}_.]+$/u.test(only);
    return `${name}[@${isPlain ? only : span.map(bracket).join(':')}]`;
  }
  if (parts.length === 0) {
    if (!span) return `${name}[]`;
    return span.length === 1 ? `${name}${bracket(span[0] ?? '')}` : `${name}[${span.map(bracket).join(':')}]`;
  }
  if (!span && parts.length === 1) return `${name}[${partName(parts[0])}]`;
  const items = [...parts.map((part) => `[${partName(part)}]`), ...(span ? [span.map(bracket).join(':')] : [])];
  return `${name}[${items.join(',')}]`;
}

function thisRow(table: string | null, rest: string): StructuredReference | null {
  const parts = ['this row'] as const;
  if (rest === '') return { table, parts, columns: null };
  if (!rest.startsWith('[')) return { table, parts, columns: oneColumn(rest) };
  const reference = bracketed(table, rest);
  return reference && reference.parts.length === 0 ? { ...reference, parts } : null;
}

const ITEM = /\s*\[((?:'.|[^'\]])*)\]\s*([,:]?)/sy;

/** Items in brackets of their own: parts first, then one column or two with a colon between. */
function bracketed(table: string | null, inside: string): StructuredReference | null {
  const parts: TablePart[] = [];
  const names: string[] = [];
  ITEM.lastIndex = 0;
  for (let end = 0; end < inside.length; end = ITEM.lastIndex) {
    const item = ITEM.exec(inside);
    if (!item) return null;
    const text = item[1] ?? '';
    const part = PARTS[text.trim().toLowerCase()];
    if (part) parts.push(part);
    else names.push(unescaped(text));
  }
  const [first, last = first] = names;
  if (names.length > 2) return null;
  return { table, parts, columns: first === undefined || last === undefined ? null : { first, last } };
}

function oneColumn(text: string) {
  const name = unescaped(text);
  return { first: name, last: name };
}

function bracket(name: string): string {
  return `[${name.replace(/['#@[\]]/g, "'$&")}]`;
}

function unescaped(text: string): string {
  return text.replace(/'(.)/gs, '$1');
}

function partName(part: TablePart | undefined): string {
  return { all: '#All', data: '#Data', headers: '#Headers', totals: '#Totals', 'this row': '#This Row' }[part ?? 'data'];
}
