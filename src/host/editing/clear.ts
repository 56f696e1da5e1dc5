import { contains, intersection, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { DEFAULT_STYLE } from '../model/style';
import { formatOn, validationOn } from './anchored';
import { subtract } from './areas';
import { restyleArea } from './restyle';
import { clearContents } from './write';

export type Cleared = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Takes away contents, looks or links, as `Excel.ClearApplyTo` names them. Everything includes validation and notes. */
export function clearArea(book: Book, sheet: Sheet, area: Rectangle, what: Cleared): void {
  if (what === 'Contents' || what === 'ResetContents') return clearContents(book, sheet, area);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return clearHyperlinks(book, sheet, area);
  if (what === 'All') {
    clearContents(book, sheet, area);
    clearHyperlinks(book, sheet, area);
    clearNotes(book, sheet, area);
    clearValidation(book, sheet, area);
  }
  clearFormats(book, sheet, area);
}

export function clearValidation(book: Book, sheet: Sheet, area: Rectangle): void {
  const remaining = sheet.validations
    .map((validation) => validationOn(validation, validation.areas.flatMap((one) => subtract(one, area))))
    .filter(({ areas }) => areas.length > 0);
  const isTouched = sheet.validations.some(({ areas }) => areas.some((one) => intersection(one, area)));
  if (!isTouched) return;
  sheet.validations = remaining;
  book.note({ kind: 'features', sheetId: sheet.id, feature: 'validation' });
}

export function clearConditionalFormats(book: Book, sheet: Sheet, area: Rectangle): void {
  const isTouched = sheet.conditionalFormats.some(({ areas }) => areas.some((one) => intersection(one, area)));
  if (!isTouched) return;
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((format) => formatOn(format, format.areas.flatMap((one) => subtract(one, area))))
    .filter(({ areas }) => areas.length > 0);
  book.note({ kind: 'features', sheetId: sheet.id, feature: 'conditional-format' });
}

function clearFormats(book: Book, sheet: Sheet, area: Rectangle): void {
  restyleArea(book, sheet, area, () => DEFAULT_STYLE);
  clearConditionalFormats(book, sheet, area);
  const remaining = sheet.mergedAreas.filter((merged) => !contains(area, merged));
  if (remaining.length === sheet.mergedAreas.length) return;
  sheet.mergedAreas = remaining;
  book.note({ kind: 'features', sheetId: sheet.id, feature: 'merge' });
}

function clearHyperlinks(book: Book, sheet: Sheet, area: Rectangle): void {
  const remaining = sheet.hyperlinks.filter((link) => !intersection(area, { ...link, rowCount: 1, columnCount: 1 }));
  if (remaining.length === sheet.hyperlinks.length) return;
  sheet.hyperlinks = remaining;
  book.note({ kind: 'features', sheetId: sheet.id, feature: 'hyperlink' });
}

function clearNotes(book: Book, sheet: Sheet, area: Rectangle): void {
  const remaining = sheet.notes.filter((note) => !intersection(area, { ...note, rowCount: 1, columnCount: 1 }));
  if (remaining.length === sheet.notes.length) return;
  sheet.notes = remaining;
  book.note({ kind: 'features', sheetId: sheet.id, feature: 'note' });
}
