import type { Book } from '../../src/host/model/book';

/**
 * What Excel itself makes of formulas and names that speak of a table whose cells were deleted: the embedded one lets them
 * stand as they are.
 */
export function breakReferences(book: Book, table: string): void {
  rewrite(book, (formula) => formula.replace(referenceTo(table), '#REF!'));
}

/** What Excel makes of them when the table is converted to a range: addresses. */
export function writeAddresses(book: Book, table: string, sheet: string, body: { readonly rows: readonly [first: number, last: number]; readonly columns: Readonly<Record<string, string>> }): void {
  const [first, last] = body.rows;
  const letters = Object.values(body.columns);
  rewrite(book, (formula) =>
    formula.replace(referenceTo(table), (whole) => {
      const header = /\[([^[\]#]+)\]/.exec(whole)?.[1];
      const [from, to] = header === undefined ? [letters[0], letters.at(-1)] : [body.columns[header], body.columns[header]];
      return `${sheet}!$${from}$${first}:$${to}$${last}`;
    }),
  );
  for (const [row, cells] of book.sheetNamed(sheet)?.cells ?? [])
    for (const cell of cells.values())
      if (cell.formula !== null) Object.assign(cell, { formula: cell.formula.replace(/\[@(?:\[([^\]]+)\]|([^\]]+))\]/g, (_, spaced?: string, plain?: string) => `${sheet}!$${body.columns[spaced ?? plain ?? '']}${row + 1}`) });
}

function referenceTo(table: string): RegExp {
  return new RegExp(String.raw`\b${table}\[(?:\[[^\]]*\],?)*[^\]]*\]`, 'g');
}

function rewrite({ names, sheets }: Book, written: (formula: string) => string): void {
  for (const name of names) Object.assign(name, { formula: written(name.formula) });
  for (const { cells } of sheets)
    for (const line of cells.values()) for (const [column, cell] of line) if (cell.formula !== null) line.set(column, { ...cell, formula: written(cell.formula) });
}
