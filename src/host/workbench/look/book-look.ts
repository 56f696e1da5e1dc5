import { containsCell } from '../../model/address';
import type { Book } from '../../model/book';
import type { Sheet } from '../../model/sheet';
import type { StyleChange } from '../../model/style';
import { displayColor } from '../../engine/text';
import { ConditionalLook } from './conditional-look';
import { tableLook } from './table-look';

/** All that gives a cell its look besides its own style. */
export class BookLook {
  private readonly conditional: ConditionalLook;

  constructor(book: Book) {
    this.conditional = new ConditionalLook(book);
  }

  /** The book has changed. */
  forget(): void {
    this.conditional.forget();
  }

  /** Changes of style in the order in which they are laid over the cell's own. */
  styleAt(sheet: Sheet, row: number, column: number): StyleChange[] {
    const laid: StyleChange[] = [];
    const { value, style } = sheet.cell(row, column);
    const table = sheet.tables.find(({ area }) => containsCell(area, row, column));
    const underneath = table && tableLook(table, row, column, style);
    if (underneath) laid.push(underneath);
    const color = typeof value === 'number' ? displayColor(value, style.numberFormat) : null;
    if (color !== null) laid.push({ font: { color } });
    laid.push(...this.conditional.at(sheet, row, column));
    return laid;
  }
}
