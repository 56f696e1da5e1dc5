import { BooleanNumber } from '@univerjs/core';
import type { Cell } from '../../model/cell';
import type { Sheet } from '../../model/sheet';
import type { Grid } from './grid';
import { pixels } from './units';

/** Excel's own limit for a row. */
const HIGHEST = pixels(409.5);

interface Measured {
  /** What was measured: cells that set the height, with the widths of their columns in points. */
  readonly cells: readonly Cell[];
  readonly widths: readonly number[];
  /** CSS pixels. */
  readonly height: number;
}

/**
 * Makes rows that have no height of their own as high as their wrapped or large texts, as Excel does. The book does not
 * keep these heights: they depend on the fonts at hand. A row is measured again only when its cells have changed.
 */
export class RowHeights {
  private readonly measured = new Map<string, Map<number, Measured>>();

  constructor(private readonly grid: Grid) {}

  /** Fits the rows of the sheet in view. */
  fit(sheet: Sheet): void {
    const rowData = this.grid.activeSheet.getRowManager().getRowData();
    const before = this.measured.get(sheet.id);
    const now = new Map<number, Measured>();
    this.measured.set(sheet.id, now);
    for (const [row, line] of sheet.cells) {
      const { size, isFitted } = sheet.rows.get(row) ?? {};
      if (size !== undefined && !isFitted) continue;
      const columns = [...line.keys()].filter((column) => setsHeight(line.get(column)));
      if (columns.length === 0) continue;
      const cells = columns.flatMap((column) => line.get(column) ?? []);
      const widths = columns.map((column) => sheet.columnWidth(column));
      const known = before?.get(row);
      const fitted = known && isSame(known.cells, cells) && isSame(known.widths, widths)
        ? known
        : { cells, widths, height: this.measure(row, columns) };
      now.set(row, fitted);
      rowData[row] = { ...rowData[row], ia: BooleanNumber.TRUE, ah: fitted.height };
    }
  }

  private measure(row: number, columns: readonly number[]): number {
    const heights = columns.map((column) => this.grid.skeleton?.calculateAutoHeightForCell(row, column) ?? 0);
    return Math.min(HIGHEST, Math.max(this.grid.activeSheet.getConfig().defaultRowHeight, ...heights));
  }
}

function setsHeight(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.value !== null && (cell.style.wrapText || cell.style.font.size > 12);
}

const isSame = <T>(a: readonly T[], b: readonly T[]): boolean => a.length === b.length && a.every((each, index) => each === b[index]);
