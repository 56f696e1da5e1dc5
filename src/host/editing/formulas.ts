import { renameInFormula, type Renaming } from '../engine/references';
import { rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import type { ConditionalFormatRule, Validation } from '../model/features';
import type { Table } from '../model/table';

/** Where a formula stands, as far as it stands anywhere: names have no sheet, and only cells and table columns a table. */
export interface FormulaPlace {
  readonly sheet: Sheet | null;
  readonly table: Table | null;
}

/** Gives the new text of a formula, or the same text. All formulas carry their leading `=`. */
export type Rewriting = (formula: string, place: FormulaPlace) => string;

/** Rewrites every formula of the book, wherever it hides: cells, names, tables, validation, conditional formats, charts. */
export function rewriteFormulas(book: Book, rewrite: Rewriting): void {
  for (const sheet of book.sheets) {
    const here = (formula: string): string => rewrite(formula, { sheet, table: null });
    rewriteCells(book, sheet, rewrite);
    for (const table of sheet.tables) rewriteTable(table, (formula) => rewrite(formula, { sheet, table }));
    sheet.validations = sheet.validations.map((validation) => rewriteValidation(validation, here));
    sheet.conditionalFormats = sheet.conditionalFormats.map((format) => ({ ...format, rule: rewriteRule(format.rule, here) }));
    sheet.charts = sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((series) => ({
        ...series,
        nameReference: series.nameReference && reference(series.nameReference, here),
        values: reference(series.values, here),
        categories: series.categories && reference(series.categories, here),
      })),
    }));
  }
  rewriteNames(book, rewrite);
}

/** A deleted sheet's new name is null: its references become `#REF!`. */
export function renameSheetInFormulas(book: Book, from: string, to: string | null): void {
  rename(book, { sheet: { from, to } });
}

export function renameTableInFormulas(book: Book, from: string, to: string): void {
  rename(book, { table: { from, to } });
}

export function renameColumnInFormulas(book: Book, table: Table, from: string, to: string | null): void {
  rewriteFormulas(book, (formula, place) =>
    renameInFormula(formula, { column: { table: table.name, from, to, formulaTable: place.table?.name ?? null } }),
  );
}

function rename(book: Book, renaming: Renaming): void {
  rewriteFormulas(book, (formula) => renameInFormula(formula, renaming));
}

/** Long columns say the same again and again: each text is rewritten once a table. */
function rewriteCells(book: Book, sheet: Sheet, rewrite: Rewriting): void {
  const known = new Map<Table | null, Map<string, string>>();
  const rewritten = (before: string, table: Table | null): string => {
    let ofTable = known.get(table);
    if (!ofTable) known.set(table, (ofTable = new Map<string, string>()));
    let after = ofTable.get(before);
    if (after === undefined) ofTable.set(before, (after = rewrite(before, { sheet, table })));
    return after;
  };
  for (const [row, line] of sheet.cells)
    for (const [column, cell] of line) {
      if (cell.formula === null) continue;
      const formula = rewritten(cell.formula, book.tableAt(sheet, row, column) ?? null);
      if (formula === cell.formula) continue;
      line.set(column, { ...cell, formula });
      book.note({ kind: 'cells', sheetId: sheet.id, area: rectangle(row, column), what: 'contents' });
    }
}

export type PlacedRewriting = (formula: string) => string;

function rewriteTable(table: Table, rewrite: PlacedRewriting): void {
  for (const column of table.columns) {
    column.calculatedFormula = column.calculatedFormula && rewrite(column.calculatedFormula);
    column.totalsFormula = column.totalsFormula && rewrite(column.totalsFormula);
  }
}

export function rewriteValidation(validation: Validation, rewrite: PlacedRewriting): Validation {
  const { rule } = validation;
  const put = <T>(text: T): T | string => (typeof text === 'string' && text.startsWith('=') ? rewrite(text) : text);
  switch (rule.type) {
    case 'List':
      return { ...validation, rule: { ...rule, source: put(rule.source) } };
    case 'Custom':
      return { ...validation, rule: { ...rule, formula: put(rule.formula) } };
    default:
      return { ...validation, rule: { ...rule, formula1: put(rule.formula1), formula2: put(rule.formula2) } };
  }
}

export function rewriteRule(rule: ConditionalFormatRule, rewrite: PlacedRewriting): ConditionalFormatRule {
  const put = (text: string): string => (text.startsWith('=') ? rewrite(text) : text);
  switch (rule.type) {
    case 'Custom':
      return { ...rule, formula: put(rule.formula) };
    case 'CellValue':
      return { ...rule, formula1: put(rule.formula1), formula2: rule.formula2 && put(rule.formula2) };
    case 'ColorScale':
      return { ...rule, points: rule.points.map((point) => ({ ...point, formula: point.formula && put(point.formula) })) };
    default:
      return rule;
  }
}

const NOWHERE: FormulaPlace = { sheet: null, table: null };

function rewriteNames(book: Book, rewrite: Rewriting): void {
  book.names.forEach((name, index) => {
    const formula = rewrite(name.formula, NOWHERE);
    if (formula === name.formula) return;
    book.names[index] = { ...name, formula };
    book.note({ kind: 'names' });
  });
}

/** A chart's reference has no leading equals sign. */
function reference(text: string, rewrite: PlacedRewriting): string {
  return rewrite(`=${text}`).slice(1);
}
