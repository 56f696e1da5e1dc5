import type { RowChange } from '../domain/model/edit';
import { identifierKey } from '../domain/model/identifier';
import { idNumber, nextId } from '../domain/model/next-id';
import { isBlank } from './cell';
import { holdsTheSame, isSameState, stateAfter, type CellState } from './cell-state';
import { writeCell } from './codec';
import type { EditRefusal, RowRestoration } from './edit-plan';
import { findRow } from './find-row';
import { isFitting } from './fitting-value';
import type { OpenTable } from './open-table';

type Row = Readonly<Record<string, unknown>>;

/** The row of the table's body that an edit goes to, or why it goes nowhere. */
export type RowOrRefusal = number | EditRefusal;

const CHANGED: EditRefusal = { because: 'changed' };

/** What is to be written into one table, gathered edit by edit. Rows after the last one of its body are still to come. */
export class TableEdits {
  /** By row and field; only cells that will hold or look like something else than now. */
  readonly written = new Map<number, Map<string, CellState>>();
  private readonly idField: string | null;
  /** The IDs that rows have or will have, in the form in which they are compared. */
  private readonly ids: Set<string>;
  private highest: number;
  private free: number;

  constructor(
    readonly table: OpenTable,
    /** The highest number that an ID of the table was given; 0 for none. */
    private readonly highestGiven: number,
  ) {
    this.idField = Object.entries(table.fields).find(([, { kind }]) => kind.type === 'identifier')?.[0] ?? null;
    const ids = this.idField === null ? [] : table.column(this.idField);
    this.ids = new Set(ids.map((id) => identifierKey(String(id))));
    this.highest = ids.reduce<number>((most, id) => Math.max(most, idNumber(id)), highestGiven);
    this.free = table.firstFree;
  }

  /** How many rows of the table will be in use. */
  get rowsInUse(): number {
    return this.free;
  }

  /** The highest number that IDs have reached by these edits; null where they have given none. */
  get newHighestId(): number | null {
    const givesIds = this.idField !== null && [...this.written.values()].some((cells) => cells.has(this.idField ?? ''));
    return givesIds && this.highest > this.highestGiven ? this.highest : null;
  }

  change({ index, seen, values }: Pick<RowChange, 'index' | 'values'> & { readonly seen: object }): RowOrRefusal {
    const given = this.fitting(values);
    if (!(given instanceof Map)) return given;
    const position = findRow(this.table.rows, { index, seen: seen as Row, fields: [...given.keys()] });
    const row = this.table.rows.bodyRows[position ?? -1];
    return row === undefined ? CHANGED : this.write(row, given);
  }

  /** @throws RangeError for a row that says nothing. */
  add(values: Row): RowOrRefusal {
    const { collection } = this.table;
    const needsId = this.idField !== null && isBlankValue(values[this.idField]);
    const given = this.fitting(needsId ? { ...values, [this.idField ?? '']: nextId(collection, [], this.highest) } : values);
    if (!(given instanceof Map)) return given;
    if ([...given.values()].every(isBlankValue)) throw new RangeError(`A row that says nothing was to be added to ${collection}`);
    return this.write(this.free++, given);
  }

  /** Puts back what an edit has changed, where it still holds what the edit wrote. */
  restore({ index, bodyRow, left, cells }: RowRestoration): RowOrRefusal {
    const row = Object.values(left).every(isBlankValue)
      ? this.blankRow(bodyRow)
      : this.table.rows.bodyRows[findRow(this.table.rows, { index, seen: left, fields: Object.keys(cells) }) ?? -1];
    if (row === undefined) return CHANGED;
    for (const [field, restoration] of Object.entries(cells)) {
      const now = this.table.cell(row, field);
      if (now === null || !holdsTheSame(now, restoration.left)) return CHANGED;
      // A look that somebody has given the cell since is theirs.
      const isLookOurs = now.numberFormat === restoration.left.numberFormat;
      this.put(row, field, isLookOurs ? restoration.before : { ...restoration.before, numberFormat: now.numberFormat });
    }
    return row;
  }

  /** The values as they can be written, by field; what says nothing and has no column is left out. */
  private fitting(values: Row): Map<string, unknown> | EditRefusal {
    const { collection, fields, rows, sheet, system } = this.table;
    const fitting = new Map<string, unknown>();
    for (const [name, given] of Object.entries(values)) {
      if (given === undefined) continue;
      const field = fields[name];
      if (field === undefined) throw new RangeError(`${collection} has no field ${name}`);
      const value = typeof given === 'string' && isBlankValue(given) ? null : given;
      if (!isFitting(field, value, system)) return { because: 'unfit-value', column: field.header };
      if (rows.columns.has(name)) fitting.set(name, value);
      else if (!isBlankValue(value)) return { because: 'missing-column', sheet, column: field.header };
    }
    return fitting;
  }

  private write(row: number, values: ReadonlyMap<string, unknown>): RowOrRefusal {
    const { fields, system } = this.table;
    for (const [name, value] of values) {
      const [field, before] = [fields[name], this.table.cell(row, name)];
      if (field === undefined || before === null) continue;
      if (name === this.idField && typeof value === 'string' && !this.take(value, before)) return { because: 'taken-id', id: value };
      this.put(row, name, stateAfter(writeCell(field, value, system), before, field.kind.type));
    }
    return row;
  }

  /** Notes an ID. A row may be given the one that it has, in other letters or with other spaces. */
  private take(id: string, { value: own }: CellState): boolean {
    const key = identifierKey(id);
    if (this.ids.has(key) && identifierKey(String(own)) !== key) return false;
    this.ids.add(key);
    this.highest = Math.max(this.highest, idNumber(id));
    return true;
  }

  private put(row: number, field: string, state: CellState): void {
    const cells = this.written.get(row) ?? new Map<string, CellState>();
    const now = this.table.cell(row, field);
    if (now !== null && isSameState(now, state)) cells.delete(field);
    else cells.set(field, state);
    this.written.set(row, cells);
  }

  private blankRow(row: number): number | undefined {
    const { rows, body } = this.table;
    return row < body.rowCount && !rows.bodyRows.includes(row) ? row : undefined;
  }
}

export function isBlankValue(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) ? value.length === 0 : typeof value === 'string' && isBlank(value));
}
