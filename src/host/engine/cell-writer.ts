import { rectangle, WHOLE_SHEET, type Rectangle } from '../model/address';
import type { Cell } from '../model/cell';
import { CellError, type Scalar } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import type { DependencyGraph, FormulaCell } from './graph';
import { Matrix } from './matrix';
import { canSpill, leftCells } from './spill';
import { Reference, type Value } from './value';

/** One cell whose value a recalculation changed. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

const SPILL_ERROR = CellError.of('#SPILL!');

/** Writes results into cells, arrays over several of them, and keeps account of what changed. */
export class CellWriter {
  /** By place: what stood there first, to leave out what came back to it. */
  private readonly firstValues = new Map<string, { sheet: Sheet; place: CellPlace; value: Scalar }>();

  /** Is told of each cell that got another value. */
  onChanged: (sheet: Sheet, area: Rectangle) => void = () => {};

  /** The cells that have another value now than at the last call. */
  takeChanged(): CellPlace[] {
    const changed = [...this.firstValues.values()]
      .filter(({ sheet, place, value }) => sheet.cell(place.row, place.column).value !== value)
      .map(({ place }) => place);
    this.firstValues.clear();
    return changed;
  }

  /** Writes a formula's result; an array that does not find room is `#SPILL!`. */
  write(formula: FormulaCell, value: Value, graph: DependencyGraph): void {
    const { sheet, row, column } = formula;
    if (!(value instanceof Matrix)) {
      this.settleSpill(formula, null, null, graph);
      this.set(sheet, row, column, { value: scalarResult(value) });
      return;
    }
    const area = { row, column, rowCount: value.rowCount, columnCount: value.columnCount };
    const hasRoom = canSpill(sheet, area);
    this.settleSpill(formula, hasRoom ? area : null, hasRoom ? null : area, graph);
    if (hasRoom) this.fill(sheet, area, value);
    else this.set(sheet, row, column, { value: SPILL_ERROR });
  }

  /** Empties the cells that a formula's array filled, after the formula was overwritten. */
  clearSpill(formula: FormulaCell): void {
    for (const { row, column } of leftCells(formula.sheet, formula.spill, null, formula)) this.set(formula.sheet, row, column, { value: null });
    const own = formula.sheet.cell(formula.row, formula.column);
    if (own.spill) this.set(formula.sheet, formula.row, formula.column, { value: own.value });
  }

  /** Empties every cell that an array filled: rows may have moved, so that nobody knows from where. */
  clearAllSpilled(sheet: Sheet): void {
    for (const { row, column, cell } of [...sheet.cellsIn(WHOLE_SHEET)]) if (cell.spilledFrom) this.set(sheet, row, column, { value: null });
  }

  private settleSpill(formula: FormulaCell, area: Rectangle | null, blocked: Rectangle | null, graph: DependencyGraph): void {
    const left = leftCells(formula.sheet, formula.spill, area, formula);
    graph.setSpill(formula, area, blocked);
    for (const { row, column } of left) this.set(formula.sheet, row, column, { value: null });
  }

  private fill(sheet: Sheet, area: Rectangle, matrix: Matrix): void {
    const { row, column, rowCount, columnCount } = area;
    matrix.values.forEach((value, position) => {
      const down = Math.floor(position / columnCount);
      const across = position % columnCount;
      const isAnchor = position === 0;
      this.set(sheet, row + down, column + across, {
        value: value ?? 0,
        ...(isAnchor ? { spill: { rowCount, columnCount } } : { spilledFrom: { row, column } }),
      });
    });
  }

  /** Keeps formula and style; a cell that is filled from elsewhere has no formula. */
  private set(sheet: Sheet, row: number, column: number, content: Pick<Cell, 'value' | 'spill' | 'spilledFrom'>): void {
    const { formula, style, value: before, spill, spilledFrom } = sheet.cell(row, column);
    const isSameSize = isEqual(spill, content.spill);
    if (before === content.value && isSameSize && isEqual(spilledFrom, content.spilledFrom)) return;
    const key = `${sheet.id},${row},${column}`;
    if (!this.firstValues.has(key)) this.firstValues.set(key, { sheet, place: { sheetId: sheet.id, row, column }, value: before });
    sheet.setCell(row, column, { formula: content.spilledFrom ? null : formula, style, ...content });
    // Who reads `A1#` wants to know of more or fewer cells, too.
    if (before !== content.value || !isSameSize) this.onChanged(sheet, rectangle(row, column));
  }
}

/** A formula's result is never blank: an empty cell that it points at counts as 0. */
function scalarResult(value: Exclude<Value, Matrix>): Scalar {
  if (value instanceof Reference) throw new Error('References are read before they are written');
  return value ?? 0;
}

function isEqual(a: object | undefined, b: object | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
