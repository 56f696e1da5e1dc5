import { z } from 'zod';
import type { Field } from './field';

/** A column that a formula fills: the add-in never reads it back. */
export interface ComputedField {
  readonly header: string;
  readonly help: string;
}

/** One kind of row: the table that holds it, its typed fields and its computed columns, in the order of the sheet. */
export interface Entity<Row = Record<string, unknown>> {
  /** The Excel table's name. */
  readonly table: string;
  /** The name of its sheet as created. */
  readonly sheet: string;
  /** One row, as people call it: "action". */
  readonly noun: string;
  readonly fields: { readonly [Name in keyof Row]-?: Field<Row[Name]> };
  readonly computed: Readonly<Record<string, ComputedField>>;
  readonly schema: z.ZodType<Row>;
}

type RowOfFields<Fields> = { [Name in keyof Fields]: Fields[Name] extends Field<infer Value> ? Value : never };

/** The row type of an entity. */
export type RowOf<Of> = Of extends Entity<infer Row> ? Row : never;

/** Declares an entity; its row type follows from its fields. */
export function defineEntity<const Fields extends Readonly<Record<string, Field<never> | Field>>>(declaration: {
  table: string;
  sheet: string;
  noun: string;
  fields: Fields;
  computed?: Readonly<Record<string, ComputedField>>;
}): Entity<RowOfFields<Fields>> {
  const shape = Object.fromEntries(Object.entries(declaration.fields).map(([name, field]) => [name, field.schema]));
  return {
    computed: {},
    ...declaration,
    schema: z.object(shape),
  } as unknown as Entity<RowOfFields<Fields>>;
}
