import { renameInFormula } from '../engine/references';
import type { Book } from '../model/book';
import { ExcelError } from '../model/excel-error';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';

/**
 * Copies a sheet with everything on it to a zero-based position. The copy is called `Plan (2)`; its tables get names of
 * their own, and its formulas mean its own cells and tables.
 */
export function copySheet(book: Book, original: Sheet, position: number): Sheet {
  if (book.isProtected) throw new ExcelError('AccessDenied');
  const copy = book.addSheet(copyName(book, original.name), position);
  const renamed = original.tables.map((table) => [table, copyTable(book, table, copy)] as const);
  const own = (formula: string): string =>
    renamed.reduce(
      (text, [from, to]) => renameInFormula(text, { table: { from: from.name, to: to.name } }),
      renameInFormula(formula, { sheet: { from: original.name, to: copy.name } }),
    );
  copyState(original, copy);
  copy.tables = renamed.map(([, table]) => table);
  for (const table of copy.tables)
    for (const column of table.columns) {
      column.calculatedFormula = column.calculatedFormula && own(column.calculatedFormula);
      column.totalsFormula = column.totalsFormula && own(column.totalsFormula);
    }
  for (const [row, line] of original.cells)
    copy.cells.set(row, new Map([...line].map(([column, cell]) => [column, cell.formula === null ? cell : { ...cell, formula: own(cell.formula) }])));
  copy.validations = original.validations.map((validation) => ({ ...validation, id: book.nextFeatureId() }));
  copy.conditionalFormats = original.conditionalFormats.map((format) => ({ ...format, id: book.nextFeatureId() }));
  copy.charts = original.charts.map((chart) => ({
    ...chart,
    id: book.nextFeatureId(),
    series: chart.series.map((series) => ({ ...series, values: own(`=${series.values}`).slice(1) })),
  }));
  copyNames(book, original, copy, own);
  const area = copy.usedArea();
  if (area) book.note({ kind: 'cells', sheetId: copy.id, area, what: 'contents' });
  for (const table of copy.tables) book.note({ kind: 'table-added', sheetId: copy.id, tableId: table.id });
  return copy;
}

function copyState(from: Sheet, to: Sheet): void {
  to.visibility = from.visibility;
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  to.showHeadings = from.showHeadings;
  to.standardWidth = from.standardWidth;
  to.freeze = from.freeze;
  to.zoom = from.zoom;
  to.selection = from.selection;
  for (const [index, line] of from.columns) to.columns.set(index, line);
  for (const [index, line] of from.rows) to.rows.set(index, line);
  to.mergedAreas = [...from.mergedAreas];
  to.notes = [...from.notes];
  to.hyperlinks = [...from.hyperlinks];
  to.autoFilter = from.autoFilter;
  to.pageLayout = from.pageLayout;
  to.protection = from.protection;
}

function copyTable(book: Book, table: Table, to: Sheet): Table {
  const stem = table.name.replace(/\d+$/, '');
  let number = 2;
  const isTaken = (name: string): boolean => Boolean(book.tableNamed(name)) || book.names.some((other) => other.name.toLowerCase() === name.toLowerCase());
  while (isTaken(`${stem}${number}`) || to.tables.some(({ name }) => name === `${stem}${number}`)) number += 1;
  const copy: Table = {
    ...table, id: book.nextTableId(), name: `${stem}${number}`, sheetId: to.id, columns: table.columns.map((column) => ({ ...column })),
    filters: [...table.filters], sortFields: [...table.sortFields],
  };
  to.tables.push(copy);
  return copy;
}

/** Names of the sheet are copied; a workbook's name for one of its cells gets a twin of the sheet's own. */
function copyNames(book: Book, original: Sheet, copy: Sheet, own: (formula: string) => string): void {
  const copied = book.names.flatMap((name) => {
    const isOwn = name.scope === original.id;
    const isAbout = name.scope === null && own(name.formula) !== name.formula;
    return isOwn || isAbout ? [{ ...name, formula: own(name.formula), scope: copy.id }] : [];
  });
  if (copied.length === 0) return;
  book.names.push(...copied);
  book.note({ kind: 'names' });
}

function copyName(book: Book, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const candidate = stem.slice(0, 31 - ending.length) + ending;
    if (!book.sheetNamed(candidate)) return candidate;
  }
}
