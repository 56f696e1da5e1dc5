import { isDateFormat } from 'numfmt';
import { edit } from '../editing/write';
import { translateFormula } from '../engine/references';
import type { Rectangle } from '../model/address';
import type { Book } from '../model/book';
import { EMPTY_CELL, withoutSpill, type Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';

/**
 * Fills `target` from `source`, which stands at one of its ends, as Excel does when the fill handle is dragged: formulas
 * move along, two numbers or more go on in their steps, dates by a day, texts that end in a number count on, and all
 * else is repeated. Throws AccessDenied where a cell is locked.
 */
export function fillFrom(book: Book, sheet: Sheet, source: Rectangle, target: Rectangle): void {
  const isDown = target.columnCount === source.columnCount;
  const [length, lines] = isDown ? [source.rowCount, source.columnCount] : [source.columnCount, source.rowCount];
  const begins = isDown ? source.row - target.row : source.column - target.column;
  const total = isDown ? target.rowCount : target.columnCount;
  edit(book, sheet, target, () => {
    for (let line = 0; line < lines; line++) {
      const place = (step: number): [number, number] =>
        isDown ? [source.row + step, source.column + line] : [source.row + line, source.column + step];
      const cells = Array.from({ length }, (_, step) => sheet.cell(...place(step)));
      const next = seriesOf(cells);
      for (let step = -begins; step < total - begins; step++) {
        if (step >= 0 && step < length) continue;
        sheet.setCell(...place(step), next(step, isDown));
      }
    }
  });
  book.note({ kind: 'cells', sheetId: sheet.id, area: target, what: 'style' });
}

/** The cell that comes `step` lines after the first of these; before it where negative. */
type Series = (step: number, isDown: boolean) => Cell;

function seriesOf(cells: readonly Cell[]): Series {
  const at = (step: number): Cell => cells[((step % cells.length) + cells.length) % cells.length] ?? EMPTY_CELL;
  const counting = countingOf(cells);
  return (step, isDown) => {
    const cell = withoutSpill(at(step));
    const offset = step - (((step % cells.length) + cells.length) % cells.length);
    if (cell.formula !== null) return { ...cell, formula: translateFormula(cell.formula, isDown ? offset : 0, isDown ? 0 : offset) };
    return counting ? { ...cell, value: counting(step) } : cell;
  };
}

function countingOf(cells: readonly Cell[]): ((step: number) => number | string) | null {
  const numbers = cells.map(({ value, formula }) => (typeof value === 'number' && formula === null ? value : null));
  const first = numbers[0];
  if (numbers.every((number) => number !== null) && first !== null && first !== undefined) {
    if (numbers.length > 1) {
      const { start, slope } = trend(numbers);
      return (step) => Number((start + slope * step).toPrecision(15));
    }
    return isDateFormat(cells[0]?.style.numberFormat ?? 'General') ? (step) => first + step : null;
  }
  return cells.length === 1 ? countedText(cells[0]) : null;
}

/** The straight line closest to the numbers, as Excel takes it. */
function trend(numbers: readonly number[]): { start: number; slope: number } {
  const middle = (numbers.length - 1) / 2;
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const slope =
    numbers.reduce((sum, number, index) => sum + (index - middle) * (number - mean), 0) /
    numbers.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  return { start: mean - slope * middle, slope };
}

function countedText(cell: Cell | undefined): ((step: number) => string) | null {
  if (typeof cell?.value !== 'string' || cell.formula !== null) return null;
  const parts = /^(.*?)(\d+)$/s.exec(cell.value);
  if (!parts) return null;
  const [, stem = '', digits = ''] = parts;
  return (step) => `${stem}${String(Math.abs(Number(digits) + step)).padStart(digits.length, '0')}`;
}
