import { CellValueType, type ICellDataForSheetInterceptor } from '@univerjs/core';
import { displayText } from '../../engine/text';
import type { Book } from '../../model/book';
import { EMPTY_CELL } from '../../model/cell';
import { CellError, type Scalar } from '../../model/scalar';
import type { Sheet } from '../../model/sheet';
import { restyle } from '../../model/style';
import type { BookLook } from '../look/book-look';
import { univerStyle, type ContentKind } from './univer-style';

type Shown = ICellDataForSheetInterceptor | null;

/**
 * Cells as the grid shows them, made from the book when the grid asks. The grid holds no cells of its own, so what it
 * shows cannot differ from what the book holds.
 */
export class CellContent {
  private readonly shown = new Map<string, Map<number, Shown>>();

  constructor(
    private readonly book: Book,
    private readonly look: BookLook,
  ) {}

  /** Null where nothing is to be drawn. */
  at(sheetId: string, row: number, column: number): Shown {
    let cells = this.shown.get(sheetId);
    if (!cells) this.shown.set(sheetId, (cells = new Map<number, Shown>()));
    const key = row * COLUMNS + column;
    let shown = cells.get(key);
    if (shown === undefined) cells.set(key, (shown = this.make(sheetId, row, column)));
    return shown;
  }

  /** Makes everything anew when it is next asked for. Only what is in view is, so this is cheap. */
  forget(): void {
    this.shown.clear();
  }

  /** The text of a cell as its number format shows it, `####` where a number does not fit. */
  textOf(sheet: Sheet, row: number, column: number): string {
    const { value, style } = sheet.cell(row, column);
    const columnWidth = typeof value === 'number' ? sheet.columnWidth(column) : undefined;
    return displayText(value, style.numberFormat, { date1904: this.book.date1904, columnWidth });
  }

  private make(sheetId: string, row: number, column: number): Shown {
    const sheet = this.book.sheet(sheetId);
    if (!sheet) return null;
    const cell = sheet.cell(row, column);
    const laid = this.look.styleAt(sheet, row, column);
    const hasNote = sheet.notes.some((note) => note.row === row && note.column === column);
    if (cell === EMPTY_CELL && laid.length === 0 && !hasNote) return null;
    const text = this.textOf(sheet, row, column);
    return {
      ...(text === '' ? {} : { v: text, t: CellValueType.STRING }),
      s: univerStyle(laid.reduce(restyle, cell.style), kindOf(cell.value)),
      ...(hasNote ? { markers: { tr: NOTE_MARK } } : {}),
    };
  }
}

const COLUMNS = 16_384;
const NOTE_MARK = { color: '#C8371B', size: 6 };

function kindOf(value: Scalar): ContentKind {
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' || value instanceof CellError ? 'centred' : 'text';
}
