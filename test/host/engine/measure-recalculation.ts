import { Recalculation } from '../../../src/host/engine/recalculation';
import type { Book } from '../../../src/host/model/book';
import { buildLargeBook, typeInto, USUAL_SIZE, type BookSize } from './large-book';

/** Milliseconds. */
export interface RecalculationFigures {
  readonly size: BookSize;
  readonly formulas: number;
  readonly everything: number;
  /** The median of some edits, each with its recalculation. */
  readonly afterRating: number;
  readonly afterAction: number;
  /** A row typed under the ratings, which then grow. */
  readonly afterNewRating: number;
  readonly changedByRating: number;
}

/** Measures a large book, `times` the usual size: the whole calculation, and what follows one edit. */
export function measureRecalculation(times = 1): RecalculationFigures {
  const size = {
    actions: USUAL_SIZE.actions * times, stakeholders: USUAL_SIZE.stakeholders * times, ratings: USUAL_SIZE.ratings * times,
  };
  const book = buildLargeBook(size);
  const recalculation = new Recalculation(book);
  book.takeJournal();
  const start = performance.now();
  const formulas = recalculation.runAll().length;
  const everything = performance.now() - start;
  let changedByRating = 0;
  const edit = (table: string, row: number, column: number, value: number) => {
    const before = performance.now();
    typeInto(book, table, row, column, value);
    const changed = recalculation.run(book.takeJournal()).length;
    if (table === 'Ratings') changedByRating = Math.max(changed, changedByRating);
    return performance.now() - before;
  };
  const afterRating = median(Array.from({ length: 15 }, (_, step) => edit('Ratings', step * 7, step % 2 === 0 ? 1 : 2, step % 2 === 0 ? 46_188 - step : step % 4)));
  const afterAction = median(Array.from({ length: 15 }, (_, step) => edit('PlanActions', step * 7, 2, 46_188 - 20 + step * 3)));
  const grow = (step: number) => {
    const before = performance.now();
    addRating(book, step);
    recalculation.run(book.takeJournal());
    return performance.now() - before;
  };
  const afterNewRating = median(Array.from({ length: 9 }, (_, step) => grow(step)));
  return { size, formulas, everything, afterRating, afterAction, afterNewRating, changedByRating };
}

function addRating(book: Book, step: number): void {
  const table = book.tableNamed('Ratings');
  if (!table) throw new Error('The large book has ratings');
  table.area = { ...table.area, rowCount: table.area.rowCount + 1 };
  book.note({ kind: 'table', sheetId: table.sheetId, tableId: table.id });
  const row = table.area.rowCount - 2;
  [`S${step + 1}`, 46_188, step % 4, 2].forEach((value, column) => typeInto(book, 'Ratings', row, column, value));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
