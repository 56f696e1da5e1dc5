import { typedEntry, type Entry } from './editing/entry';
import { deleteCells, insertCells } from './editing/insert-delete';
import { clearContents, writeEntries } from './editing/write';
import { MAX_COLUMNS, MAX_ROWS, rectangle, type Rectangle } from './model/address';
import type { Book } from './model/book';
import { ExcelError } from './model/excel-error';
import type { Sheet } from './model/sheet';

/** What came of an edit: done, or refused with a sentence for the person who made it. */
export type Outcome = { readonly isDone: true } | { readonly isDone: false; readonly message: string };

/** What a person does at the grid. Each edit is settled at once. */
export class UserEdits {
  constructor(
    private readonly book: Book,
    private readonly settle: () => void,
  ) {}

  /** Types a text into a cell. */
  typeInto(sheetId: string, row: number, column: number, typed: string): Outcome {
    return this.typeBlock(sheetId, row, column, [[typed]]);
  }

  /** Types or pastes a block of texts; null leaves its cell as it is. */
  typeBlock(sheetId: string, row: number, column: number, typed: readonly (readonly (string | null)[])[]): Outcome {
    return this.run(sheetId, (sheet) => {
      const area = rectangle(row, column, typed.length, Math.max(...typed.map((line) => line.length)));
      const today = this.book.now();
      const entries = typed.map((line, r) =>
        line.map((text, c): Entry | null => (text === null ? null : typedEntry(text, sheet.cell(row + r, column + c).style.numberFormat, today))),
      );
      writeEntries(this.book, sheet, area, entries);
    });
  }

  clear(sheetId: string, area: Rectangle): Outcome {
    return this.run(sheetId, (sheet) => clearContents(this.book, sheet, area));
  }

  insertRows(sheetId: string, row: number, count: number): Outcome {
    return this.run(sheetId, (sheet) => insertCells(this.book, sheet, rectangle(row, 0, count, MAX_COLUMNS), 'Down'));
  }

  deleteRows(sheetId: string, row: number, count: number): Outcome {
    return this.run(sheetId, (sheet) => deleteCells(this.book, sheet, rectangle(row, 0, count, MAX_COLUMNS), 'Up'));
  }

  insertColumns(sheetId: string, column: number, count: number): Outcome {
    return this.run(sheetId, (sheet) => insertCells(this.book, sheet, rectangle(0, column, MAX_ROWS, count), 'Right'));
  }

  deleteColumns(sheetId: string, column: number, count: number): Outcome {
    return this.run(sheetId, (sheet) => deleteCells(this.book, sheet, rectangle(0, column, MAX_ROWS, count), 'Left'));
  }

  select(sheetId: string, area: Rectangle): Outcome {
    return this.run(sheetId, (sheet) => {
      this.book.activate(sheet);
      this.book.select(sheet, area);
    });
  }

  activate(sheetId: string): Outcome {
    return this.run(sheetId, (sheet) => this.book.activate(sheet));
  }

  private run(sheetId: string, edit: (sheet: Sheet) => void): Outcome {
    const sheet = this.book.sheet(sheetId);
    if (!sheet) return refused('This sheet is no longer there.');
    try {
      edit(sheet);
      return { isDone: true };
    } catch (trouble) {
      if (!(trouble instanceof ExcelError)) throw trouble;
      return refused(sentenceFor(trouble));
    } finally {
      this.settle();
    }
  }
}

function refused(message: string): Outcome {
  return { isDone: false, message };
}

function sentenceFor({ code, message }: ExcelError): string {
  switch (code) {
    case 'AccessDenied':
      return 'This cell is on a protected sheet. Unprotect the sheet to change it.';
    case 'InsertDeleteConflict':
      return 'This would tear a table apart. Insert or delete whole rows of the table instead.';
    default:
      return message;
  }
}
