import type { Field } from '../domain/model/field';
import { ENTITIES, type Rows } from '../domain/model/workspace';
import type { Area } from './address';
import type { CellValue } from './cell';
import { BLANK, cellState, GENERAL, type CellState } from './cell-state';
import { readCell } from './codec';
import type { DateSystem } from './date-serial';
import { extraField, extraFields, NO_EXTRA, type ExtraHeaders } from './extra-columns';
import { readTable, type TableRows } from './read-table';
import type { TableContents } from './table-contents';
import type { TableReading, WorkbookReading } from './workbook-reading';

/** A table as it was read to be written into. Rows are rows of its body, from 0. */
export class OpenTable {
  readonly fields: Readonly<Record<string, Field>>;
  readonly rows: TableRows;
  /** The headers of columns that are to be added on its right, in their order; they stand among `rows.columns` already. */
  readonly newColumns: readonly string[];
  /** The first row after the last one that holds something. */
  readonly firstFree: number;
  readonly system: DateSystem;

  constructor(
    readonly collection: keyof Rows,
    private readonly table: TableReading,
    readonly contents: TableContents,
    { names, dateSystem }: Pick<WorkbookReading, 'names' | 'dateSystem'>,
    { wanted, sought }: ExtraHeaders = NO_EXTRA,
  ) {
    this.fields = { ...ENTITIES[collection].fields, ...extraFields([...wanted, ...sought]) };
    const rows = readTable(table, { ...ENTITIES[collection], fields: this.fields }, names, dateSystem);
    this.newColumns = wanted.filter((header) => !rows.columns.has(extraField(header)));
    const added = this.newColumns.map((header, index) => [extraField(header), this.body.columnCount + index] as const);
    this.rows = { ...rows, columns: new Map([...rows.columns, ...added]) };
    this.firstFree = (this.rows.bodyRows.at(-1) ?? -1) + 1;
    this.system = dateSystem;
  }

  get sheet(): string {
    return this.table.sheet;
  }

  get body(): Area {
    const { row, column, values } = this.table;
    return { row: row + 1, column, rowCount: values.length - 1, columnCount: values[0]?.length ?? 0 };
  }

  /** What stands in a cell; null where its column is missing. A row that is still to come is blank, and looks like the last one. */
  cell(row: number, field: string): CellState | null {
    const column = this.rows.columns.get(field);
    if (column === undefined) return null;
    const { formulas, numberFormats } = this.contents;
    if (row >= this.body.rowCount) return { ...BLANK, numberFormat: numberFormats.at(-1)?.[column] ?? GENERAL };
    return cellState(this.table.values[row + 1]?.[column] ?? '', formulas[row]?.[column] ?? '', numberFormats[row]?.[column] ?? GENERAL);
  }

  /** All that stands in a column, row by row; nothing where it is missing. */
  column(field: string): CellValue[] {
    const column = this.rows.columns.get(field);
    return column === undefined ? [] : this.table.values.slice(1).map((cells) => cells[column] ?? '');
  }

  /** A row's record with these cells changed. */
  record(row: number, changed: ReadonlyMap<string, CellState>): Readonly<Record<string, unknown>> {
    const position = this.rows.bodyRows.indexOf(row);
    const read = this.rows.records[position];
    const entries = Object.entries(this.fields).map(([name, field]) => {
      const state = changed.get(name);
      return [name, state === undefined && read !== undefined ? read[name] : readCell(field, state?.value ?? '', this.system).value];
    });
    return Object.fromEntries(entries) as Record<string, unknown>;
  }
}
