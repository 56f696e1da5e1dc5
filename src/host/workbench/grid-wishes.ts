import { copySheet } from '../editing/copy-sheet';
import { typedEntry } from '../editing/entry';
import { deleteCells, insertCells } from '../editing/insert-delete';
import { hideColumns, hideRows, setColumnWidth, setRowHeight } from '../editing/lines';
import { addSheet, deleteSheet, isSheetName, moveSheet, renameSheet, setVisibility } from '../editing/sheets';
import { clearContents, writeEntries } from '../editing/write';
import { translateFormula } from '../engine/references';
import type { ExcelHost } from '../excel-host';
import { MAX_COLUMNS, MAX_ROWS, rectangle, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import { ExcelError } from '../model/excel-error';
import type { Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { alertTo, type Alert } from './entry-check';
import { Clipboard } from './clipboard/clipboard';
import { fillFrom } from './fill-handle';
import type { Question } from './question';
import { refusal } from './refusal';
import type { UndoHistory } from './undo-history';
import type { Axis, CellPlace, Span, Wishes } from './univer-view/wishes';

/** What a wish may need around the grid: a line to say something, and a question to ask. */
export interface Surroundings {
  say(sentence: string): void;
  /** Takes back what was said last: it is no longer so. */
  quiet(): void;
  ask<A extends string>(question: Question<A>): Promise<A>;
}

/** Grants what people ask for in the grid, as far as Excel would, and says why where it would not. */
export class GridWishes implements Wishes {
  private readonly clipboard: Clipboard;

  constructor(
    private readonly host: ExcelHost,
    private readonly around: Surroundings,
    private readonly history: UndoHistory,
  ) {
    this.clipboard = new Clipboard(host.book);
  }

  editing(isOpen: boolean): void {
    this.host.isEditing = isOpen;
  }

  enter(place: CellPlace, text: string, fillsSelection: boolean): void {
    const { book } = this.host;
    const sheet = book.sheet(place.sheetId);
    if (sheet) this.guarded(() => this.enterInto(sheet, place, text, fillsSelection));
  }

  choose({ sheetId, row, column }: CellPlace, value: Scalar): void {
    this.change(sheetId, (book, sheet) => writeEntries(book, sheet, rectangle(row, column), [[{ value, formula: null }]]));
  }

  clear(sheetId: string, areas: readonly Rectangle[]): void {
    this.change(sheetId, (book, sheet) => {
      for (const area of areas) clearContents(book, sheet, area);
    });
  }

  fill(sheetId: string, source: Rectangle, target: Rectangle): void {
    this.change(sheetId, (book, sheet) => {
      fillFrom(book, sheet, source, target);
      book.select(sheet, target);
    });
  }

  copy(isCut: boolean): void {
    this.clipboard.copy(this.host.book.activeSheet, isCut).catch((trouble: unknown) => this.sayClipboard(trouble));
  }

  paste(text: string | null): void {
    if (text !== null) {
      this.change(this.host.book.activeSheetId, (_, sheet) => this.clipboard.paste(sheet, text));
      return;
    }
    navigator.clipboard.readText().then((read) => this.paste(read)).catch((trouble: unknown) => this.sayClipboard(trouble));
  }

  undo(): void {
    this.step(this.history.undo(), 'There is nothing to undo.');
  }

  redo(): void {
    this.step(this.history.redo(), 'There is nothing to redo.');
  }

  select(sheetId: string, area: Rectangle): void {
    const { book } = this.host;
    const sheet = book.sheet(sheetId);
    if (!sheet) return;
    if (sheet.visibility === 'Visible') book.activate(sheet);
    book.select(sheet, area);
    this.host.settle();
  }

  activate(sheetId: string): void {
    const sheet = this.host.book.sheet(sheetId);
    if (sheet) this.host.book.activate(sheet);
    this.host.settle();
  }

  insertLines(sheetId: string, axis: Axis, at: number, count: number): void {
    this.change(sheetId, (book, sheet) => insertCells(book, sheet, lines(axis, { first: at, count }), axis === 'rows' ? 'Down' : 'Right'));
  }

  deleteLines(sheetId: string, axis: Axis, at: number, count: number): void {
    this.change(sheetId, (book, sheet) => deleteCells(book, sheet, lines(axis, { first: at, count }), axis === 'rows' ? 'Up' : 'Left'));
  }

  resizeLines(sheetId: string, axis: Axis, spans: readonly Span[], size: number): void {
    this.change(sheetId, (book, sheet) => {
      for (const span of spans) {
        if (axis === 'rows') setRowHeight(book, sheet, lines(axis, span), size);
        else setColumnWidth(book, sheet, lines(axis, span), size);
      }
    });
  }

  hideLines(sheetId: string, axis: Axis, spans: readonly Span[], isHidden: boolean): void {
    this.change(sheetId, (book, sheet) => {
      for (const span of spans) (axis === 'rows' ? hideRows : hideColumns)(book, sheet, lines(axis, span), isHidden);
    });
  }

  addSheet(position: number): void {
    this.changeBook((book) => {
      const sheet = addSheet(book);
      moveSheet(book, sheet, placeAmongTabs(book, sheet, position));
      book.activate(sheet);
    });
  }

  deleteSheet(sheetId: string): void {
    this.change(sheetId, deleteSheet);
  }

  renameSheet(sheetId: string, name: string): void {
    this.change(sheetId, (book, sheet) => {
      if (!isSheetName(name)) {
        this.around.say(`A sheet cannot be called "${name}": use up to 31 characters, and none of \\ / ? * [ ] :`);
        return;
      }
      renameSheet(book, sheet, name);
    });
  }

  moveSheet(sheetId: string, position: number): void {
    this.change(sheetId, (book, sheet) => moveSheet(book, sheet, placeAmongTabs(book, sheet, position)));
  }

  copySheet(sheetId: string): void {
    this.change(sheetId, (book, sheet) => book.activate(copySheet(book, sheet, book.sheets.indexOf(sheet) + 1)));
  }

  colourTab(sheetId: string, color: string): void {
    this.change(sheetId, (book, sheet) => {
      sheet.tabColor = color;
      book.note({ kind: 'sheet', sheetId });
    });
  }

  hideSheet(sheetId: string, isHidden: boolean): void {
    this.change(sheetId, (book, sheet) => {
      setVisibility(book, sheet, isHidden ? 'Hidden' : 'Visible');
      if (!isHidden) book.activate(sheet);
    });
  }

  freeze(sheetId: string, panes: Sheet['freeze']): void {
    this.change(sheetId, (book, sheet) => {
      sheet.freeze = panes;
      book.note({ kind: 'features', sheetId, feature: 'freeze' });
    });
  }

  toggleGridlines(sheetId: string): void {
    this.change(sheetId, (book, sheet) => {
      sheet.showGridlines = !sheet.showGridlines;
      book.note({ kind: 'sheet', sheetId });
    });
  }

  zoom(sheetId: string, percent: number): void {
    const sheet = this.host.book.sheet(sheetId);
    // It is the view's own affair: nothing is to be recalculated or undone.
    if (sheet) sheet.zoom = percent;
  }

  refuse(what: string): void {
    this.around.say(`This workbench cannot ${what}. Excel can.`);
  }

  say(sentence: string): void {
    this.around.say(sentence);
  }

  private enterInto(sheet: Sheet, place: CellPlace, text: string, fillsSelection: boolean): void {
    const { book } = this.host;
    const entry = typedEntry(text, sheet.cell(place.row, place.column).style.numberFormat, book.now());
    const area = fillsSelection ? sheet.selection : rectangle(place.row, place.column);
    const write = (): void =>
      this.change(sheet.id, () => writeEntries(book, sheet, area, grid(area, (row, column) => ({
        ...entry,
        formula: entry.formula && translateFormula(entry.formula, row - place.row, column - place.column),
      }))));
    const alert = alertTo(book, sheet, place.row, place.column, entry);
    if (!alert) write();
    else if (alert.style === 'Stop') this.stop(place, alert);
    else void this.confirm(alert).then((isWanted) => isWanted && write());
  }

  /** The cell keeps what it held, and stays selected for another try, as in Excel. */
  private stop({ sheetId, row, column }: CellPlace, { title, message }: Alert): void {
    this.around.say(`${title}: ${message}`);
    // The grid first moves on to the next cell, as it does after every entry.
    setTimeout(() => this.select(sheetId, rectangle(row, column)));
  }

  private async confirm({ title, message }: Alert): Promise<boolean> {
    const answer = await this.around.ask({ title, text: message, answers: ['Keep it', 'Discard it'] });
    return answer === 'Keep it';
  }

  private change(sheetId: string, action: (book: Book, sheet: Sheet) => void): void {
    this.changeBook((book) => {
      const sheet = book.sheet(sheetId);
      if (sheet) action(book, sheet);
    });
  }

  private changeBook(action: (book: Book) => void): void {
    this.around.quiet();
    this.guarded(() => action(this.host.book));
    this.host.settle();
  }

  private guarded(action: () => void): void {
    try {
      action();
    } catch (trouble) {
      if (!(trouble instanceof ExcelError)) throw trouble;
      this.around.say(refusal(trouble));
    }
  }

  private step(isDone: boolean, nothing: string): void {
    if (isDone) this.host.settle();
    else this.around.say(nothing);
  }

  private sayClipboard(trouble: unknown): void {
    if (!(trouble instanceof DOMException)) throw trouble;
    this.around.say('The browser does not let this page use the clipboard. Press Ctrl+C or Ctrl+V in the grid instead.');
  }
}

/** Where a sheet must stand among all sheets to be the `position`th tab. */
function placeAmongTabs(book: Book, sheet: Sheet, position: number): number {
  const others = book.sheets.filter((other) => other !== sheet);
  const next = others.filter(({ visibility }) => visibility !== 'VeryHidden')[position];
  return next ? others.indexOf(next) : others.length;
}

function lines(axis: Axis, { first, count }: Span): Rectangle {
  return axis === 'rows' ? rectangle(first, 0, count, MAX_COLUMNS) : rectangle(0, first, MAX_ROWS, count);
}

function grid<T>(area: Rectangle, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rowCount }, (_, r) => Array.from({ length: area.columnCount }, (__, c) => make(area.row + r, area.column + c)));
}
