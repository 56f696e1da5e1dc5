import { calculateFormulas, type CellLike, type WorkbookLike, type WorksheetLike } from '@cj-tech-master/excelts/formula';
import { CellError, type Scalar } from '../model/scalar';

/** A cell as the formula library reads it and writes its result back. */
interface LibraryCell {
  readonly formula?: string;
  /** The value of a constant, and the result of a formula. */
  value: Scalar;
}

/** A sheet of constants and formulas, made for one calculation by the formula library. Rows and columns count from 0. */
export interface LibrarySheet {
  readonly name: string;
  /** Row → column → cell. */
  readonly cells: Map<number, Map<number, LibraryCell>>;
}

const CONSTANT = 2;
const FORMULA = 6;

/** Lets the formula library calculate the sheets; results stand in the cells afterwards, spilled ones included. */
export function calculateSheets(sheets: readonly LibrarySheet[]): void {
  const worksheets = sheets.map(worksheetOver);
  const workbook: WorkbookLike = {
    worksheets,
    getWorksheet: (key) => worksheets.find(({ id, name }) => id === key || name === key),
  };
  calculateFormulas(workbook);
}

function worksheetOver({ name, cells }: LibrarySheet, index: number): WorksheetLike {
  const cellAt = (row: number, column: number) => {
    const cell = cells.get(row)?.get(column);
    return cell && cellOver(cell, row, column);
  };
  return {
    id: index + 1,
    name,
    get dimensions() {
      return usedDimensions(cells);
    },
    eachRow: (...given: unknown[]) => {
      const visitRow = given.at(-1) as (row: object, number: number) => void;
      for (const [row, line] of cells)
        visitRow({
          eachCell: (...inner: unknown[]) => {
            const visit = inner.at(-1) as (cell: CellLike, number: number) => void;
            for (const [column, cell] of line) visit(cellOver(cell, row, column), column + 1);
          },
        }, row + 1);
    },
    findCell: (row, column) => cellAt(row - 1, column - 1),
    getCell: (row, column) => {
      const found = cellAt(row - 1, column - 1);
      if (found) return found;
      const blank: LibraryCell = { value: null };
      const line = cells.get(row - 1) ?? new Map<number, LibraryCell>();
      cells.set(row - 1, line.set(column - 1, blank));
      return cellOver(blank, row - 1, column - 1);
    },
  };
}

function cellOver(cell: LibraryCell, row: number, column: number): CellLike {
  const isFormula = cell.formula !== undefined;
  return {
    row: row + 1,
    col: column + 1,
    type: isFormula ? FORMULA : cell.value === null ? 0 : CONSTANT,
    ...(isFormula && { formula: cell.formula }),
    model: isFormula ? { formula: cell.formula, isDynamicArray: true } : {},
    get value() {
      return toLibrary(cell.value);
    },
    set value(value: unknown) {
      cell.value = fromLibrary(value);
    },
    get result() {
      return toLibrary(cell.value);
    },
    set result(value) {
      cell.value = fromLibrary(value);
    },
  };
}

function usedDimensions(cells: LibrarySheet['cells']) {
  const rows = [...cells.keys()];
  const columns = [...cells.values()].flatMap((line) => [...line.keys()]);
  if (columns.length === 0) return null;
  const [top, bottom] = extremes(rows);
  const [left, right] = extremes(columns);
  return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
}

function extremes(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [Infinity, -Infinity]);
}

function toLibrary(value: Scalar) {
  return value instanceof CellError ? { error: value.code } : value ?? undefined;
}

function fromLibrary(value: unknown): Scalar {
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'error' in value) {
    const code = String(value.error);
    return CellError.of(CellError.isCode(code) ? code : '#VALUE!');
  }
  return null;
}
