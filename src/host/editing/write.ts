import { intersection, type Rectangle } from '../model/address';
import type { Book } from '../model/book';
import { EMPTY_CELL, type Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { withNumberFormat } from '../model/style';
import { bodyArea } from '../model/table';
import { fillCalculatedColumns } from './calculated-columns';
import type { Entry } from './entry';
import { requireUnlocked } from './protection';
import { nameColumnsByHeaders } from './table-headers';
import { growTables, plannedGrowth } from './table-growth';

/**
 * Writes a block of entries; null leaves its cell as it is. Tables grow where it is written directly below or beside
 * them, header cells name their columns, and calculated columns fill in: as when a person types in Excel.
 * Throws AccessDenied where a cell is locked.
 * @param whole the larger write that this is a piece of.
 */
export function writeEntries(
  book: Book, sheet: Sheet, area: Rectangle, entries: readonly (readonly (Entry | null)[])[], whole?: Rectangle,
): void {
  const change = (): void => {
    entries.forEach((line, r) =>
      line.forEach((entry, c) => {
        if (entry) put(sheet, area.row + r, area.column + c, entry);
      }),
    );
  };
  edit(book, sheet, area, change, whole);
}

/** Empties the cells and keeps their look. */
export function clearContents(book: Book, sheet: Sheet, area: Rectangle): void {
  edit(book, sheet, area, () => {
    for (const { row, column, cell } of [...sheet.cellsIn(area)]) sheet.setCell(row, column, { ...EMPTY_CELL, style: cell.style });
  });
}

/** Runs an edit of contents and what follows from it. Other edits that fill cells (copying, filling) come through here too. */
export function edit(book: Book, sheet: Sheet, area: Rectangle, change: () => void, whole?: Rectangle): void {
  requireUnlocked(sheet, area);
  const isSingle = area.rowCount === 1 && area.columnCount === 1;
  const before = isSingle ? sheet.cell(area.row, area.column).value : null;
  const growth = book.expandsTables ? plannedGrowth(sheet, area) : [];
  change();
  book.note({ kind: 'cells', sheetId: sheet.id, area, what: 'contents' });
  nameColumnsByHeaders(book, sheet, area);
  growTables(book, sheet, growth);
  fillCalculatedColumns(book, sheet, area);
  beginTables(sheet, area);
  const after = isSingle ? sheet.cell(area.row, area.column).value : null;
  book.note({ kind: 'edit', sheetId: sheet.id, area, changeType: 'RangeEdited', ...(isSingle && { values: { before, after } }), ...(whole && { whole }) });
}

/** A table that was waiting for its first row has one as soon as something stands in it. */
function beginTables(sheet: Sheet, area: Rectangle): void {
  for (const table of sheet.tables) {
    const written = table.isEmpty ? intersection(bodyArea(table), area) : null;
    if (written && [...sheet.cellsIn(written)].some(({ cell }) => cell.value !== null || cell.formula !== null)) table.isEmpty = false;
  }
}

function put(sheet: Sheet, row: number, column: number, { value, formula, numberFormat, isLiteralText }: Entry): void {
  const { style } = sheet.cell(row, column);
  const next: Cell = {
    value,
    formula,
    style: numberFormat === undefined ? style : withNumberFormat(style, numberFormat),
    ...(isLiteralText && { isLiteralText }),
  };
  sheet.setCell(row, column, next);
}
