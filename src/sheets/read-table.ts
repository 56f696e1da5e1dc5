import type { Field } from '../domain/model/field';
import { atOnce, type Steps } from '../domain/model/steps';
import { isBlank, type CellValue } from './cell';
import { readCell, type CellFault } from './codec';
import type { DateSystem } from './date-serial';
import { findColumns, type DeclaredColumns } from './find-columns';
import type { TableReading } from './workbook-reading';

export interface TableRows {
  /** One record a row, with every field; blank where a column is missing. Blank rows are left out. */
  readonly records: readonly Readonly<Record<string, unknown>>[];
  /** For each record its row in the table's body, from 0. */
  readonly bodyRows: readonly number[];
  /** For each field its column in the table, from 0; fields whose column is missing are left out. */
  readonly columns: ReadonlyMap<string, number>;
  readonly faults: readonly { readonly index: number; readonly field: string; readonly fault: CellFault }[];
  /** Cells that differ from their values in letter case only. */
  readonly otherCase: readonly { readonly index: number; readonly field: string }[];
  /** What is written below the table, where people may take it for rows; null where nothing is. */
  readonly below: WrittenBelow | null;
}

export interface WrittenBelow {
  /** Rows with something in them. */
  readonly count: number;
  /** The first of them as a row of the table's body, from 0, and its first filled column in the table. */
  readonly bodyRow: number;
  readonly column: number;
}

/** Rows that are read in one step. */
const ROWS_PER_STEP = 500;

/** Reads a table's rows by its fields. */
export function readTable(...of: Parameters<typeof readingTable>): TableRows {
  return atOnce(readingTable(...of));
}

/** The same, step by step. */
export function* readingTable(
  table: TableReading,
  declared: DeclaredColumns & { readonly fields: Readonly<Record<string, Field>> },
  names: ReadonlyMap<string, string>,
  system: DateSystem,
): Steps<TableRows> {
  const columns = findColumns(table, declared, names);
  const records: Record<string, unknown>[] = [];
  const bodyRows: number[] = [];
  const faults: TableRows['faults'][number][] = [];
  const otherCase: TableRows['otherCase'][number][] = [];
  for (const [bodyRow, cells] of table.values.slice(1).entries()) {
    if (bodyRow % ROWS_PER_STEP === 0) yield;
    if ([...columns.values()].every((column) => isBlank(cells[column]))) continue;
    const index = records.length;
    const record: Record<string, unknown> = {};
    for (const [field, declaration] of Object.entries(declared.fields)) {
      const { value, fault, isOtherCase } = readCell(declaration, cellAt(cells, columns.get(field)), system);
      record[field] = value;
      if (fault !== null) faults.push({ index, field, fault });
      if (isOtherCase) otherCase.push({ index, field });
    }
    records.push(record);
    bodyRows.push(bodyRow);
  }
  return { records, bodyRows, columns, faults, otherCase, below: writtenBelow(table) };
}

function writtenBelow({ values, below }: TableReading): WrittenBelow | null {
  const isWritten = (cells: readonly CellValue[]): boolean => cells.some((cell) => !isBlank(cell));
  const first = below.findIndex(isWritten);
  const cells = below[first];
  if (cells === undefined) return null;
  return { count: below.filter(isWritten).length, bodyRow: values.length - 1 + first, column: cells.findIndex((cell) => !isBlank(cell)) };
}

function cellAt(cells: readonly CellValue[], column: number | undefined): CellValue {
  return column === undefined ? '' : (cells[column] ?? '');
}
