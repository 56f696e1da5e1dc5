import type { Area } from '../address';
import { isBlank, isExcelError, type CellValue } from '../cell';
import type { CellState } from '../cell-state';
import { keptMark } from '../hidden-names';
import type { Naming } from '../naming';
import { expectedCollections } from '../schema-version';
import { inOwnWords, ownTables } from '../upgrades/own-headers';
import type { TableReading, WorkbookReading } from '../workbook-reading';
import { leadsSomewhere } from './leads-somewhere';
import { isSameFormula } from './same-formula';
import { standingTables } from './standing-tables';

/** A column that a formula fills, as it should be in this workbook. */
export interface CalculatedColumn {
  /** Such as `Stakeholders.gap`. */
  readonly id: string;
  /** The table: what the contract calls it, and what it is called here. */
  readonly table: string;
  readonly called: string;
  readonly reading: TableReading;
  /** As people have it now. */
  readonly header: string;
  readonly sheet: string;
  readonly area: Area;
  /** In the words that people have in their headers. */
  readonly formula: string;
  /** The number format that it was made with; undefined where it had none of its own. */
  readonly numberFormat: string | undefined;
  readonly values: readonly CellValue[];
}

/** Those whose formulas find all the columns by which they count. */
export function calculatedColumns(reading: WorkbookReading, naming: Naming, excelTables: readonly string[]): CalculatedColumn[] {
  const standing = standingTables(reading, excelTables);
  const words = ownTables(reading, expectedCollections(reading.marks), excelTables);
  return standing.flatMap(({ declaration: { entity, computed }, called, reading: table, columns }) =>
    columns.flatMap(({ field, ownHeader, isCalculated, body }): CalculatedColumn[] => {
      const declared = isCalculated ? computed[field] : undefined;
      if (declared === undefined) return [];
      const { formula, lacks } = inOwnWords(declared.formula(naming), words, words.find((one) => one.table === entity.table));
      // Excel refuses a formula that speaks of a table that is not there.
      if (lacks.length > 0 || !leadsSomewhere(formula, excelTables)) return [];
      const values = table.values.slice(1).map((cells) => cells[body.column - table.column] ?? '');
      return [{ id: `${entity.table}.${field}`, table: entity.table, called, reading: table, header: ownHeader, sheet: table.sheet, area: body, formula, numberFormat: declared.style.numberFormat, values }];
    }),
  );
}

/**
 * What of a cell is worth keeping when its formula is put back: what somebody has typed there, or their own formula. Not
 * our own formula that has become a text, nor one that leads nowhere any more.
 */
export function typedInstead({ value, formula }: Pick<CellState, 'value' | 'formula'>, declared: string): CellValue | null {
  if (formula !== null) return formula.includes('#REF!') || isExcelError(value) ? null : formula;
  return isBlank(value) || (typeof value === 'string' && isSameFormula(value, declared)) ? null : value;
}

/** The column of a table into which what was typed over formulas is moved. */
export interface TypedColumn {
  readonly header: string;
  /** Its place in the table, from 0; null where it has to be made. */
  readonly place: number | null;
}

/** One that is there and has room in all of these rows, or a new one. */
export function columnForTyped({ values }: TableReading, header: string, kept: ReadonlyMap<number, Pick<CellState, 'value'>>): TypedColumn {
  const [headers = [], ...rows] = values;
  for (let number = 1; ; number++) {
    const wanted = `${header} (typed${number === 1 ? '' : ` ${number}`})`;
    const place = headers.findIndex((text) => String(text).trim().toLowerCase() === wanted.toLowerCase());
    if (place < 0) return { header: wanted, place: null };
    if ([...kept].every(([row, { value }]) => isBlank(rows[row]?.[place]) || rows[row]?.[place] === value)) return { header: String(headers[place]), place };
  }
}

/** Of a column into which something was moved and not looked through yet: what only repeats what the formulas say now. */
export interface RepeatedCells extends TypedColumn {
  readonly rows: ReadonlySet<number>;
  /** Whether nothing else stands in it. */
  readonly isAll: boolean;
}

/** @returns null where nothing was moved, or where the column for it is gone. */
export function repeatedCells({ id, values, reading }: CalculatedColumn, names: ReadonlyMap<string, string>): RepeatedCells | null {
  const header = /^="((?:[^"]|"")*)"$/.exec(names.get(keptMark(id)) ?? '')?.[1]?.replaceAll('""', '"');
  const place = reading.values[0]?.findIndex((text) => text === header) ?? -1;
  if (header === undefined || place < 0) return null;
  const typed = reading.values.slice(1).map((cells) => cells[place] ?? '');
  const rows = new Set([...typed.keys()].filter((row) => typed[row] !== '' && typed[row] === values[row]));
  return { header, place, rows, isAll: rows.size > 0 && typed.every((value, row) => value === '' || rows.has(row)) };
}
