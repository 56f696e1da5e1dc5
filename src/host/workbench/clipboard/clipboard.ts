import { clearContents, edit, writeEntries } from '../../editing/write';
import { typedEntry } from '../../editing/entry';
import { translateFormula } from '../../engine/references';
import { displayText } from '../../engine/text';
import { contains, intersection, rectangle, type Rectangle } from '../../model/address';
import type { Book } from '../../model/book';
import { withoutSpill, type Cell } from '../../model/cell';
import { ExcelError } from '../../model/excel-error';
import type { Sheet } from '../../model/sheet';
import { fromTabbedText, toHtmlTable, toTabbedText } from './table-text';

interface Copied {
  readonly sheet: Sheet;
  readonly area: Rectangle;
  /** What was put on the system's clipboard: while it is still there, the cells themselves are meant. */
  readonly text: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly isCut: boolean;
}

/**
 * Copying and pasting in the grid. Other programs get what the cells show; within the workbook formulas and looks go
 * along. As in Excel, what is pasted is not held against validation rules.
 */
export class Clipboard {
  private copied: Copied | null = null;
  /** True while the system's clipboard does not yet hold what was copied, and a quick paste would get what was there before. */
  private isOnItsWay = false;

  constructor(private readonly book: Book) {}

  /** Puts the sheet's selection on the system's clipboard. Rejects with a DOMException where the browser refuses. */
  async copy(sheet: Sheet, isCut: boolean): Promise<void> {
    const used = sheet.usedArea();
    const area = (used && intersection(sheet.selection, used)) ?? rectangle(sheet.selection.row, sheet.selection.column);
    const cells = rows(area, (row, column) => sheet.cell(row, column));
    const shown = cells.map((row) => row.map(({ value, style }) => displayText(value, style.numberFormat, this.book)));
    const text = toTabbedText(shown);
    this.copied = { sheet, area, text, cells, isCut };
    this.isOnItsWay = true;
    try {
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([toHtmlTable(shown)], { type: 'text/html' }),
        }),
      ]);
    } finally {
      this.isOnItsWay = false;
    }
  }

  /**
   * Writes at the sheet's selection, which is filled when it holds the copied block a whole number of times, and
   * selects what was written. Throws an ExcelError where the sheet refuses the edit.
   */
  paste(sheet: Sheet, text: string): void {
    const { copied } = this;
    if (copied && (this.isOnItsWay || sameText(copied.text, text))) this.pasteCells(sheet, copied);
    else if (text !== '') this.pasteText(sheet, fromTabbedText(text));
  }

  private pasteText(sheet: Sheet, block: readonly (readonly string[])[]): void {
    const area = targetOf(sheet.selection, block.length, Math.max(...block.map(({ length }) => length)));
    writeEntries(this.book, sheet, area, rows(area, (row, column) => {
      const line = block[(row - area.row) % block.length] ?? [];
      const typed = line[(column - area.column) % Math.max(1, line.length)];
      return typed === undefined ? null : typedEntry(typed, sheet.cell(row, column).style.numberFormat, this.book.now());
    }));
    this.book.select(sheet, area);
  }

  private pasteCells(sheet: Sheet, copied: Copied): void {
    const { area: from, cells, isCut } = copied;
    const area = targetOf(sheet.selection, from.rowCount, from.columnCount);
    if (isCut) {
      // A cut that meets itself would clear what it has just written.
      if (copied.sheet === sheet && intersection(area, from)) throw new ExcelError('InvalidSelection', 'Cut cells cannot be pasted over themselves. Copy them instead.');
      clearContents(this.book, copied.sheet, from);
      this.copied = null;
    }
    edit(this.book, sheet, area, () => {
      for (let row = 0; row < area.rowCount; row++)
        for (let column = 0; column < area.columnCount; column++) {
          const cell = cells[row % from.rowCount]?.[column % from.columnCount];
          if (cell) sheet.setCell(area.row + row, area.column + column, moved(cell, isCut, area.row + row - from.row - (row % from.rowCount), area.column + column - from.column - (column % from.columnCount)));
        }
    });
    this.book.note({ kind: 'cells', sheetId: sheet.id, area, what: 'style' });
    this.book.select(sheet, area);
  }
}

/** Copied formulas mean the cells beside their new place; cut ones go on meaning the same cells. */
function moved(cell: Cell, isCut: boolean, rowOffset: number, columnOffset: number): Cell {
  const own = withoutSpill(cell);
  return own.formula === null || isCut ? own : { ...own, formula: translateFormula(own.formula, rowOffset, columnOffset) };
}

function targetOf(selection: Rectangle, rowCount: number, columnCount: number): Rectangle {
  const block = rectangle(selection.row, selection.column, rowCount, columnCount);
  const isFilled = contains(selection, block) && selection.rowCount % rowCount === 0 && selection.columnCount % columnCount === 0;
  // Whole rows and columns hold any block a whole number of times, but are not meant to be filled.
  return isFilled && selection.rowCount * selection.columnCount <= 100_000 ? selection : block;
}

/** Systems differ in how they end lines, and some add one at the end. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  return plain(a) === plain(b);
}

function rows<T>(area: Rectangle, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => make(area.row + row, area.column + column)));
}
