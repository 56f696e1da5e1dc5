import type { Book } from '../model/book';
import type { Journal } from '../model/change';
import { BookOutline } from './book-outline';
import { CellWriter, type CellPlace } from './cell-writer';
import { Evaluation } from './evaluation';
import { serialOfMoment } from './functions/calendar';

export type { CellPlace } from './cell-writer';

/**
 * Keeps the values of a book's formulas up to date, evaluating only what a change can have changed. A circle of
 * references is 0 in all its cells, as Excel leaves it after its warning. Whether to calculate at all (the book's
 * calculation mode) is for the caller to decide.
 */
export class Recalculation {
  private readonly writer = new CellWriter();
  private evaluation: Evaluation | null = null;
  private outline: BookOutline;
  private today = NaN;

  constructor(private readonly book: Book) {
    this.outline = new BookOutline(book);
  }

  /** Brings every dependent value up to date after these changes; returns what changed. The first call calculates everything. */
  run(journal: Journal): CellPlace[] {
    const { evaluation } = this;
    if (!evaluation || this.mustBeginAnew(evaluation, journal)) return this.runAll();
    for (const change of journal) {
      const sheet = 'sheetId' in change ? this.book.sheet(change.sheetId) : undefined;
      if (change.kind === 'cells' && change.what === 'contents' && sheet) evaluation.noteEdited(sheet, change.area);
    }
    // Once for all changes of a kind: a batch can set the height of thousands of rows.
    if (journal.some(isObstacle)) evaluation.wakeWhere(({ spill, blocked }) => spill !== null || blocked !== null);
    if (journal.some(({ kind }) => kind === 'lines')) evaluation.wakeWhere(({ traits }) => traits.readsRows);
    this.followNames(evaluation, journal);
    if (evaluation.isPending || journal.some(isContents)) this.followTime(evaluation);
    return evaluation.settle(false) ? this.writer.takeChanged() : this.runAll();
  }

  /** Recalculates everything; returns what changed. */
  runAll(): CellPlace[] {
    const evaluation = new Evaluation(this.book, this.writer);
    this.evaluation = evaluation;
    this.outline = new BookOutline(this.book);
    for (const sheet of this.book.sheets) {
      this.writer.clearAllSpilled(sheet);
      evaluation.addSheet(sheet);
    }
    this.today = this.dayOfBook();
    evaluation.settle(true);
    return this.writer.takeChanged();
  }

  private mustBeginAnew({ isTangled }: Evaluation, journal: Journal): boolean {
    if (journal.some(({ kind }) => kind === 'shifted') || (isTangled && journal.some(isContents))) return true;
    return journal.some(({ kind }) => kind.startsWith('sheet')) && this.outline.hasOtherSheets(this.book);
  }

  /** Names and tables that came, went or changed: the formulas that mention them point elsewhere now. */
  private followNames(evaluation: Evaluation, journal: Journal): void {
    if (!journal.some(({ kind }) => kind === 'names' || kind.startsWith('table'))) return;
    const words = this.outline.update(this.book, journal);
    const sheetIds = new Set(journal.flatMap((change) => (change.kind.startsWith('table') && 'sheetId' in change ? [change.sheetId] : [])));
    evaluation.followNames(({ traits, sheet }) =>
      traits.isReaching || (traits.isInsideTable && sheetIds.has(sheet.id)) || [...traits.words].some((word) => words.has(word)));
  }

  /** Wakes what changes by itself. */
  private followTime(evaluation: Evaluation): void {
    const today = this.dayOfBook();
    const isNewDay = today !== this.today;
    this.today = today;
    evaluation.wakeWhere(({ traits }) => traits.clock === 'always' || (isNewDay && traits.clock === 'daily'));
  }

  private dayOfBook(): number {
    return Math.floor(serialOfMoment(this.book.now()));
  }
}

/** What a dynamic array may run into, or be freed from. */
function isObstacle(change: Journal[number]): boolean {
  return change.kind.startsWith('table') || (change.kind === 'features' && change.feature === 'merge');
}

function isContents(change: Journal[number]): boolean {
  return change.kind === 'cells' && change.what === 'contents';
}
