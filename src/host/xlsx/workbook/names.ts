import {
  formatAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  quoteSheetName,
  rectangle,
  splitSheetName,
} from '../../model/address';
import type { Book } from '../../model/book';
import type { Sheet } from '../../model/sheet';
import { fromFileForm, readsOtherWorkbook, toFileForm, type FormulaPlace } from '../formula/file-form';
import type { LeftOut } from '../left-out';
import { element, escapeText } from '../xml/build';
import type { XmlElement } from '../xml/element';
import { fromExcelText, toExcelText } from '../xml/excel-text';

/** Names that Excel keeps for itself: the printed page and filters live in them. */
const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';
const FILTER_AREA = '_xlnm._FilterDatabase';

export function writeNames(book: Book, place: FormulaPlace): string {
  const names = [
    ...book.names.map(({ name, formula, scope, visible, comment }) =>
      element(
        'definedName',
        {
          name: toExcelText(name),
          comment: toExcelText(comment) || null,
          localSheetId: scope === null ? null : sheetIndex(book, scope),
          hidden: visible ? null : true,
        },
        escapeText(toExcelText(toFileForm(formula, place))),
      ),
    ),
    ...book.sheets.flatMap((sheet, index) => sheetNames(sheet, index)),
  ];
  return names.length === 0 ? '' : element('definedNames', {}, names);
}

/**
 * @param sheets the file's sheets in its order; null for kinds that the model does not hold
 */
export function readNames(
  workbook: XmlElement,
  book: Book,
  sheets: readonly (Sheet | null)[],
  leftOut: LeftOut,
): void {
  for (const entry of workbook.child('definedNames')?.all('definedName') ?? []) {
    const name = fromExcelText(entry.get('name') ?? '');
    const local = entry.number('localSheetId');
    const sheet = local === undefined ? null : sheets[local];
    if (sheet === undefined || (local !== undefined && sheet === null)) continue;
    if (sheet && name === PRINT_AREA) readPrintArea(sheet, entry.text);
    else if (sheet && name === PRINT_TITLES) readPrintTitles(sheet, entry.text);
    else if (name.startsWith('_xlnm.')) continue;
    else if (readsOtherWorkbook(entry.text)) leftOut.add(`The name ${name}, which points to another workbook`);
    else
      book.names.push({
        name,
        formula: fromFileForm(fromExcelText(entry.text)),
        scope: sheet?.id ?? null,
        visible: !entry.flag('hidden'),
        comment: fromExcelText(entry.get('comment') ?? ''),
      });
  }
}

function sheetNames(sheet: Sheet, localSheetId: number): string[] {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const on = (area: Parameters<typeof formatAddress>[0]): string =>
    `${quoteSheetName(sheet.name)}!${formatAddress(area, { absolute: true })}`;
  const titles = [
    ...(titleColumns ? [rectangle(0, titleColumns.column, MAX_ROWS, titleColumns.columnCount)] : []),
    ...(titleRows ? [rectangle(titleRows.row, 0, titleRows.rowCount, MAX_COLUMNS)] : []),
  ];
  const name = (reserved: string, areas: readonly string[], hidden: boolean | null = null): string =>
    areas.length === 0
      ? ''
      : element('definedName', { name: reserved, localSheetId, hidden }, escapeText(areas.join(',')));
  return [
    name(FILTER_AREA, sheet.autoFilter ? [on(sheet.autoFilter.area)] : [], true),
    name(PRINT_AREA, printArea.map(on)),
    name(PRINT_TITLES, titles.map(on)),
  ];
}

function readPrintArea(sheet: Sheet, text: string): void {
  sheet.pageLayout = { ...sheet.pageLayout, printArea: areasIn(text) };
}

function readPrintTitles(sheet: Sheet, text: string): void {
  for (const { row, column, rowCount, columnCount } of areasIn(text))
    sheet.pageLayout =
      columnCount === MAX_COLUMNS
        ? { ...sheet.pageLayout, titleRows: { row, rowCount } }
        : { ...sheet.pageLayout, titleColumns: { column, columnCount } };
}

/** Addresses apart by commas; a quoted sheet name may hold a comma itself. */
function areasIn(text: string) {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => parseAddress(splitSheetName(part.trim()).rest) ?? []);
}

function sheetIndex(book: Book, id: string): number | null {
  const index = book.sheets.findIndex((sheet) => sheet.id === id);
  return index < 0 ? null : index;
}
