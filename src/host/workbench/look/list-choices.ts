import { evaluateFormula } from '../../engine/evaluate';
import { displayText } from '../../engine/text';
import { containsCell, type Rectangle } from '../../model/address';
import type { Book } from '../../model/book';
import type { Validation } from '../../model/features';
import { CellError, type Scalar } from '../../model/scalar';
import type { Sheet } from '../../model/sheet';

/** The rule that a cell's entries must meet, if there is one. */
export function validationAt(sheet: Sheet, row: number, column: number): Validation | undefined {
  return sheet.validations.find(({ areas }) => areas.some((area) => containsCell(area, row, column)));
}

/** What a cell's dropdown offers, in order: blank cells of the list are left out. Empty where the source gives nothing. */
export function listChoices(book: Book, sheet: Sheet, row: number, column: number): { text: string; value: Scalar }[] {
  const validation = validationAt(sheet, row, column);
  if (validation?.rule.type !== 'List') return [];
  return choicesOf(book, sheet, row, column, validation.rule.source, validation.areas[0])
    .filter((value) => value !== null && value !== '' && !(value instanceof CellError))
    .map((value) => ({ value, text: displayText(value, 'General') }));
}

function choicesOf(book: Book, sheet: Sheet, row: number, column: number, source: string, area?: Rectangle): Scalar[] {
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const found = evaluateFormula(book, sheet, row, column, source, area);
  return Array.isArray(found) ? found.flat() : [found];
}
