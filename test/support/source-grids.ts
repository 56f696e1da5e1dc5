/** Sources for examples, and what comes of importing them. */
import type { SourceCell, SourceGrid } from '../../src/domain/exchange/source-grid';
import type { ImportPlan } from '../../src/domain/exchange/plan-import';
import type { Field } from '../../src/domain/model/field';
import { ENTITIES, NO_ROWS, type Rows } from '../../src/domain/model/workspace';
import { dateOfSerial } from '../../src/sheets/date-serial';

/** A cell that shows something else than it holds, as dates and percentages do. */
export function shown(value: number, text: string): SourceCell {
  return { value, text };
}

export function gridOf(rows: readonly (readonly (string | number | boolean | SourceCell)[])[], firstRow = 0): SourceGrid {
  return {
    name: 'Old plan',
    rows: rows.map((cells) => cells.map((cell) => (typeof cell === 'object' ? cell : { value: cell, text: String(cell) }))),
    firstRow,
    firstColumn: 0,
    dayOf: (serial) => dateOfSerial(serial, 1900),
  };
}

/** The rows as they are once a plan is carried out. */
export function rowsAfter({ to, rows }: ImportPlan, before: Partial<Rows> = {}): Rows {
  const fields: Readonly<Record<string, Field>> = ENTITIES[to].fields;
  const blank = Object.fromEntries(Object.entries(fields).map(([name, { kind }]) => [name, ['references', 'audience', 'choices', 'wholeNumbers'].includes(kind.type) ? [] : null]));
  const added = rows.flatMap((row) => (row.outcome === 'add' ? [{ ...blank, ...row.values }] : []));
  return { ...NO_ROWS, ...before, [to]: [...(before[to] ?? []), ...added] };
}
