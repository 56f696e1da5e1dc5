import { isValid, validationAt } from '../editing/validate';
import type { Entry } from '../editing/entry';
import { evaluateFormula } from '../engine/evaluate';
import type { Book } from '../model/book';
import type { Validation } from '../model/features';
import type { Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';

export type Alert = Pick<Validation['errorAlert'], 'title' | 'message' | 'style'>;

/** What Excel would say to an entry that breaks the cell's rule; null where it says nothing. */
export function alertTo(book: Book, sheet: Sheet, row: number, column: number, entry: Entry): Alert | null {
  const validation = validationAt(sheet, row, column);
  if (!validation?.errorAlert.showAlert || holds(book, sheet, validation, row, column, entry)) return null;
  const { title, message, style } = validation.errorAlert;
  return { title: title || 'Microsoft Excel', message: message || DEFAULT_MESSAGE, style };
}

const DEFAULT_MESSAGE = "This value doesn't match the data validation restrictions defined for this cell.";

function holds(book: Book, sheet: Sheet, validation: Validation, row: number, column: number, entry: Entry): boolean {
  const value = entry.formula === null ? entry.value : resultOf(book, sheet, row, column, entry.formula);
  const before = sheet.cell(row, column);
  // A rule may ask about the cell itself, and then means what is about to stand there.
  sheet.setCell(row, column, { ...before, value, formula: null });
  try {
    return isValid(book, sheet, validation, row, column, value);
  } finally {
    sheet.setCell(row, column, before);
  }
}

function resultOf(book: Book, sheet: Sheet, row: number, column: number, formula: string): Scalar {
  const found = evaluateFormula(book, sheet, row, column, formula);
  return Array.isArray(found) ? found[0]?.[0] ?? null : found;
}
