import type { Field } from '../domain/model/field';
import { parseCellReference } from './address';
import { isBlank, type CellValue } from './cell';
import { readCell, type CellFault } from './codec';
import type { DateSystem } from './date-serial';
import { columnMark } from './hidden-names';
import type { TableReading } from './workbook-reading';

export interface TableRows {
  /** One record a row, with every field; blank where a column is missing. Blank rows are left out. */
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** For each record its row in the table's body, from 0. */
  readonly bodyRows: readonly number[];
  /** For each field its column in the table, from 0; fields whose column is missing are left out. */
  readonly columns: ReadonlyMap<string, number>;
  readonly faults: readonly { readonly index: number; readonly field: string; readonly fault: CellFault }[];
}

/** Reads a table's rows by its fields. */
export function readTable(
  table: TableReading,
  name: string,
  fields: Readonly<Record<string, Field>>,
  names: ReadonlyMap<string, string>,
  system: DateSystem,
): TableRows {
  const columns = findColumns(table, name, fields, names);
  const records: Record<string, unknown>[] = [];
  const bodyRows: number[] = [];
  const faults: TableRows['faults'][number][] = [];
  for (const [bodyRow, cells] of table.values.slice(1).entries()) {
    if ([...columns.values()].every((column) => isBlank(cells[column]))) continue;
    const index = records.length;
    const record: Record<string, unknown> = {};
    for (const [field, declaration] of Object.entries(fields)) {
      const { value, fault } = readCell(declaration, cellAt(cells, columns.get(field)), system);
      record[field] = value;
      if (fault !== null) faults.push({ index, field, fault });
    }
    records.push(record);
    bodyRows.push(bodyRow);
  }
  return { records, bodyRows, columns, faults };
}

/**
 * A column is found by the hidden name on its header cell, which moves with it; where that is gone, by its header's
 * text; otherwise it is missing, and nothing is guessed.
 */
export function findColumns(
  table: TableReading,
  name: string,
  fields: Readonly<Record<string, { readonly header: string }>>,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const field of Object.keys(fields)) {
    const column = markedColumn(table, names.get(columnMark(name, field)));
    if (column !== null && ![...found.values()].includes(column)) found.set(field, column);
  }
  const headers = (table.values[0] ?? []).map((header) => fold(String(header)));
  const taken = new Set(found.values());
  for (const [field, { header }] of Object.entries(fields)) {
    if (found.has(field)) continue;
    const column = headers.findIndex((text, position) => text === fold(header) && !taken.has(position));
    if (column < 0) continue;
    found.set(field, column);
    taken.add(column);
  }
  return found;
}

/** The table's column under the cell that a hidden name stands on; null where that is no header cell of this table. */
function markedColumn(table: TableReading, formula: string | undefined): number | null {
  const cell = formula === undefined ? null : parseCellReference(formula);
  if (cell === null || cell.row !== table.row || fold(cell.sheet) !== fold(table.sheet)) return null;
  const column = cell.column - table.column;
  return column >= 0 && column < (table.values[0]?.length ?? 0) ? column : null;
}

function cellAt(cells: readonly CellValue[], column: number | undefined): CellValue {
  return column === undefined ? '' : (cells[column] ?? '');
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
