import { rectangle, type Rectangle } from './address';
import type { FilterCriterion } from './features';

export interface TableColumn {
  /** Unique within the table; stays when the column is renamed or moved. */
  id: number;
  name: string;
  /** The formula, with its leading `=`, that new rows of this column get; null for a typed column. */
  calculatedFormula: string | null;
  totalsLabel: string | null;
  /** With its leading `=`; null for none. */
  totalsFormula: string | null;
}

/** An Excel table (ListObject). Mutable: the book's operations keep it in step with the cells. */
export interface Table {
  /** Excel gives small whole numbers as text. */
  readonly id: string;
  name: string;
  readonly sheetId: string;
  /** Header, body and totals together. */
  area: Rectangle;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  /** Such as `TableStyleMedium2`; an empty text for none. */
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  filters: FilterCriterion[];
  sortFields: { column: number; ascending: boolean }[];
  /** True while the one body row is only a place to begin: the table counts no rows, and the first one added takes it. */
  isEmpty?: boolean;
}

/** The rows between header and totals. A table without data still has one blank body row. */
export function bodyArea(table: Table): Rectangle {
  const first = table.area.row + (table.showHeaders ? 1 : 0);
  const rowCount = table.area.rowCount - (table.showHeaders ? 1 : 0) - (table.showTotals ? 1 : 0);
  return rectangle(first, table.area.column, rowCount, table.area.columnCount);
}

export function headerArea(table: Table): Rectangle | null {
  return table.showHeaders ? { ...table.area, rowCount: 1 } : null;
}

export function totalsArea(table: Table): Rectangle | null {
  return table.showTotals ? { ...table.area, row: table.area.row + table.area.rowCount - 1, rowCount: 1 } : null;
}
