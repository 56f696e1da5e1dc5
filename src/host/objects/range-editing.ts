import { clearArea } from '../editing/clear';
import { copyCells, type CopyType } from '../editing/copy';
import { FILL_TYPES, fillCells } from '../editing/fill';
import { findCells, replaceInCells, type SearchOptions } from '../editing/find';
import { deleteCells, insertCells } from '../editing/insert-delete';
import { mergeCells, unmergeCells } from '../editing/merge';
import { moveCells } from '../editing/move';
import { removeDuplicates } from '../editing/remove-duplicates';
import { contains, rectangle } from '../model/address';
import { ExcelError } from '../model/excel-error';
import type { Members, MembersBySet } from './api-object';
import { flag, list, oneOf, optional, record, text, wholeNumber } from './arguments';
import type { Range } from './range';
import { RangeContents } from './range-contents';
import { RangeSort } from './range-sort';
import { RemoveDuplicatesResult } from './remove-duplicates-result';

export const CLEARED = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
const COPIED: readonly CopyType[] = ['All', 'Formulas', 'Values', 'Formats', 'Link'];

/** What can be done to the cells of a range: the third of the four layers of `Range`. */
export abstract class RangeEditing extends RangeContents {
  static override readonly members: Members = {
    '1.1': ['Clear', 'Delete', 'Insert'],
    '1.2': ['Merge', 'Sort', 'Unmerge'],
    '1.9': ['AutoFill', 'CopyFrom', 'Find', 'FindOrNullObject', 'RemoveDuplicates', 'ReplaceAll'],
    '1.11': ['MoveTo'],
  } satisfies MembersBySet<RangeEditing>;
  static override readonly reading = ['AutoFill', 'CopyFrom', 'Find', 'FindOrNullObject', 'RemoveDuplicates', 'ReplaceAll'];

  get Sort(): RangeSort {
    return new RangeSort(this.session, this.sheet, () => this.area);
  }

  Clear(applyTo?: unknown): void {
    clearArea(this.session.book, this.sheet, this.area, optional(applyTo, (value) => oneOf(CLEARED, value), 'All'));
  }

  /** Inserts cells here and gives the range of the new ones. */
  Insert(shift: unknown): Range {
    const { area } = this;
    insertCells(this.session.book, this.sheet, area, oneOf(['Down', 'Right'], shift));
    return this.at(area);
  }

  Delete(shift: unknown): void {
    deleteCells(this.session.book, this.sheet, this.area, oneOf(['Up', 'Left'], shift));
  }

  Merge(across?: unknown): void {
    mergeCells(this.session.book, this.sheet, this.area, optional(across, flag, false));
  }

  Unmerge(): void {
    unmergeCells(this.session.book, this.sheet, this.area);
  }

  CopyFrom(source: unknown, copyType?: unknown, skipBlanks?: unknown, transpose?: unknown): void {
    const { book } = this.session;
    copyCells(book, this.target(source), { sheet: this.sheet, area: this.area }, {
      type: optional<CopyType>(copyType, (value) => oneOf(COPIED, value), 'All'),
      skipBlanks: optional(skipBlanks, flag, false),
      transpose: optional(transpose, flag, false),
    });
  }

  MoveTo(destination: unknown): void {
    moveCells(this.session.book, { sheet: this.sheet, area: this.area }, this.target(destination));
  }

  /** Fills a range that holds this one; without a destination, down as far as the neighbouring data reaches. */
  AutoFill(destination?: unknown, type?: unknown): void {
    const target = destination === undefined || destination === null ? this.downToNeighbour() : this.target(destination).area;
    fillCells(this.session.book, this.sheet, this.area, target, optional(type, (value) => oneOf(FILL_TYPES, value), 'FillDefault'));
  }

  /** Throws ItemNotFound where no cell matches. */
  Find(wanted: unknown, criteria?: unknown): Range {
    const range = this.FindOrNullObject(wanted, criteria);
    if (!range) throw new ExcelError('ItemNotFound');
    return range;
  }

  FindOrNullObject(wanted: unknown, criteria?: unknown): Range | null {
    const options = optional(criteria, record, {});
    const direction = optional(options.searchDirection, (value) => oneOf(['Forward', 'Backwards'], value), 'Forward');
    const found = findCells(this.session.book, this.sheet, this.area, text(wanted), searchOptions(options));
    const cell = direction === 'Forward' ? found[0] : found.at(-1);
    return cell ? this.at(rectangle(cell.row, cell.column)) : null;
  }

  ReplaceAll(wanted: unknown, replacement: unknown, criteria?: unknown): number {
    const options = searchOptions(optional(criteria, record, {}));
    return replaceInCells(this.session.book, this.sheet, this.area, text(wanted), text(replacement), options);
  }

  RemoveDuplicates(columns: unknown, includesHeader: unknown): RemoveDuplicatesResult {
    const result = removeDuplicates(this.session.book, this.sheet, this.area, list(columns).map(wholeNumber), flag(includesHeader));
    return new RemoveDuplicatesResult(result.removed, result.uniqueRemaining);
  }

  private downToNeighbour() {
    const { area, sheet } = this;
    const beside = area.column > 0 ? area.column - 1 : area.column + area.columnCount;
    let end = area.row + area.rowCount;
    while (sheet.cell(end, beside).value !== null) end += 1;
    const target = { ...area, rowCount: end - area.row };
    if (!contains(target, area) || target.rowCount === area.rowCount) throw new ExcelError('InvalidArgument');
    return target;
  }
}

export function searchOptions(given: Readonly<Record<string, unknown>>): SearchOptions {
  return { completeMatch: optional(given.completeMatch, flag, false), matchCase: optional(given.matchCase, flag, false) };
}
