import { NO_ROWS } from '../../domain/model/workspace';
import { parseCellReference, withMovedCells } from '../address';
import type { CellValue } from '../cell';
import { FIRST_MAP_ROW, layOutCommitmentMap, SPARE_MAP_ROWS } from '../commitment-map-sheet';
import { keptMark } from '../hidden-names';
import type { KnownNaming, SheetKey } from '../naming';
import { expectedCollections } from '../schema-version';
import type { SheetLayout } from '../sheet-layout';
import { inOwnWords, ownTables } from '../upgrades/own-headers';
import type { WorkbookReading } from '../workbook-reading';
import { MODULE_SHEETS } from '../workspace-sheets';
import { leadsSomewhere } from './leads-somewhere';
import { markedSheet } from './marked-sheets';
import { isSameFormula, plainFormula } from './same-formula';

/** A sheet without a table, all of whose figures are formulas. */
export interface ShownSheet {
  readonly key: SheetKey;
  readonly sheet: string;
  /** Where its first cell stands now: people may have inserted rows or columns before it. */
  readonly row: number;
  readonly column: number;
}

/** All that stands on such a sheet. */
export interface SeenOnSheet {
  /** The first used cell. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

/** A cell in which a formula should stand, and does not. */
export interface OverwrittenCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What stands there instead. */
  readonly found: CellValue;
  readonly value: CellValue;
}

export function shownSheets(reading: Pick<WorkbookReading, 'names' | 'marks' | 'tables'>): ShownSheet[] {
  const keys = reading.marks.modules.flatMap((module) => MODULE_SHEETS[module].filter(({ table }) => table === null).map(({ key }) => key));
  return keys.flatMap((key) => {
    const place = markedSheet(key, reading);
    return place === null ? [] : [{ key, sheet: place.sheet, row: place.row, column: place.column }];
  });
}

/**
 * The formulas of a sheet that are overwritten or gone; null where people have given the sheet another shape, so that its
 * formulas stand elsewhere: then nobody can tell which cell is which.
 */
export function overwrittenCells(shown: ShownSheet, seen: SeenOnSheet, reading: WorkbookReading, naming: KnownNaming, excelTables: readonly string[]): OverwrittenCell[] | null {
  const words = ownTables(reading, expectedCollections(reading.marks), excelTables);
  const at = <Cells extends readonly (readonly CellValue[])[]>(cells: Cells, row: number, column: number): CellValue => cells[shown.row + row - seen.row]?.[shown.column + column - seen.column] ?? '';
  const declared = layoutOf(shown, seen, naming).formulas.flatMap((block) =>
    block.contents.flatMap((cells, down) =>
      cells.flatMap((content, right) => {
        if (typeof content !== 'string' || !content.startsWith('=')) return [];
        const { formula, lacks } = inOwnWords(withMovedCells(content, shown.row, shown.column), words);
        return [{ row: block.row + down, column: block.column + right, formula, lacks }];
      }),
    ),
  );
  const wrong = declared.filter(({ row, column, formula, lacks }) => !isSameFormula(String(at(seen.formulas, row, column)), formula) && lacks.length === 0 && leadsSomewhere(formula, excelTables));
  const others = wrong.map(({ row, column }) => String(at(seen.formulas, row, column))).filter((found) => found.startsWith('='));
  const spelled = new Set(others.length === 0 ? [] : declared.map(({ formula }) => plainFormula(formula)));
  if (others.some((found) => spelled.has(plainFormula(found)))) return null;
  return wrong.map(({ row, column, formula }) => ({ row: shown.row + row, column: shown.column + column, formula, found: at(seen.formulas, row, column), value: at(seen.values, row, column) }));
}

/** The first column for what was typed over these cells: right of everything on the sheet, or where others of it were moved before and their rows have room. */
export function columnToKeepIn({ key, sheet }: ShownSheet, { row, column, values }: SeenOnSheet, { names }: WorkbookReading, cells: readonly OverwrittenCell[]): number {
  const before = parseCellReference(names.get(keptMark(key)) ?? '');
  const hasRoom = before?.sheet === sheet && cells.every((cell) => values[cell.row - row]?.slice(before.column - column).every((value) => value === '') ?? true);
  return hasRoom ? before.column : column + (values[0]?.length ?? 0) + 1;
}

/**
 * Of what was moved to the right of everything on a sheet (`keptColumn`), and was not looked through yet: the cells that only
 * repeat what the formula gives over which they were typed. Null where nothing was moved.
 */
export function repeatedOnSheet({ key, sheet, column }: Pick<ShownSheet, 'key' | 'sheet' | 'column'>, { row: top, column: left, values, formulas }: SeenOnSheet, { names }: Pick<WorkbookReading, 'names'>): { readonly row: number; readonly column: number }[] | null {
  const from = parseCellReference(names.get(keptMark(key)) ?? '');
  if (from?.sheet !== sheet) return null;
  return values.flatMap((cells, down) =>
    cells.flatMap((value, right) => {
      const over = left + right - from.column + column - left;
      const isRepeated = left + right >= from.column && value !== '' && value === cells[over] && String(formulas[down]?.[over]).startsWith('=');
      return isRepeated ? [{ row: top + down, column: left + right }] : [];
    }),
  );
}

/** Where what was typed over a formula of this column goes: its columns lie there as on the sheet, so that each is known again. */
export function keptColumn({ column }: Pick<ShownSheet, 'column'>, free: number, typedIn: number): number {
  return free + typedIn - column;
}

function layoutOf({ key, row, column }: ShownSheet, seen: SeenOnSheet, naming: KnownNaming): Pick<SheetLayout, 'formulas'> {
  if (key === 'commitmentMap') return layOutCommitmentMap(mapRows(seen, row - seen.row, column - seen.column) - SPARE_MAP_ROWS, naming).sheet;
  const sheet = Object.values(MODULE_SHEETS).flat().find((one) => one.key === key);
  return sheet?.layOut(NO_ROWS, naming, 1900).sheet ?? { formulas: [] };
}

/** How long a map was made depends on how many stakeholders there were then: its last row with formulas tells. */
function mapRows({ formulas }: SeenOnSheet, row: number, column: number): number {
  const first = row + FIRST_MAP_ROW;
  const last = formulas.findLastIndex((cells, index) => index >= first && cells.slice(column).some((cell) => String(cell).startsWith('=')));
  return last - first + 1;
}
