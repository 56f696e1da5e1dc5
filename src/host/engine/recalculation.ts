import type { Book } from '../model/book';
import type { Journal } from '../model/change';
import type { Sheet } from '../model/sheet';
import { bodyArea } from '../model/table';
import { calculateSheets, type LibrarySheet } from './library';

/** One cell whose value a recalculation changed. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Keeps the values of a book's formulas up to date. */
export class Recalculation {
  constructor(private readonly book: Book) {}

  /** Brings every dependent value up to date after these changes; returns what changed. */
  run(journal: Journal): CellPlace[] {
    return journal.length === 0 ? [] : this.runAll();
  }

  /** Recalculates everything; returns what changed. */
  runAll(): CellPlace[] {
    const sheets = this.book.sheets.map(librarySheet);
    calculateSheets(sheets, this.book.names);
    return this.book.sheets.flatMap((sheet, index) => this.takeResults(sheet, sheets[index]));
  }

  private takeResults(sheet: Sheet, calculated: LibrarySheet | undefined): CellPlace[] {
    const changed: CellPlace[] = [];
    for (const [row, line] of calculated?.cells ?? [])
      for (const [column, { value }] of line) {
        const cell = sheet.cell(row, column);
        if (cell.value === value) continue;
        sheet.setCell(row, column, { ...cell, value });
        changed.push({ sheetId: sheet.id, row, column });
      }
    return changed;
  }
}

function librarySheet(sheet: Sheet): LibrarySheet {
  const cells: LibrarySheet['cells'] = new Map();
  for (const [row, line] of sheet.cells) {
    const copy = new Map<number, { formula?: string; value: typeof value }>();
    let value = null as ReturnType<Sheet['cell']>['value'];
    for (const [column, cell] of line) {
      value = cell.value;
      if (cell.formula !== null) copy.set(column, { formula: cell.formula.slice(1), value });
      else if (value !== null) copy.set(column, { value });
    }
    cells.set(row, copy);
  }
  return {
    name: sheet.name,
    cells,
    tables: sheet.tables.map((table) => ({
      name: table.name,
      row: table.area.row,
      column: table.area.column,
      columnNames: table.columns.map(({ name }) => name),
      bodyRowCount: bodyArea(table).rowCount,
      hasHeaders: table.showHeaders,
      hasTotals: table.showTotals,
    })),
  };
}
