import * as z from 'zod/mini';
import type { Field, FieldTexts } from './field';
import type { ModuleId } from './module';

/** A column that a formula fills: the add-in never reads it back. */
export interface ComputedField {
  readonly header: string;
  readonly help: string;
}

/** One kind of row: the table that holds it, its typed fields and its computed columns, in the order of the sheet. */
export interface Entity<Row = Record<string, unknown>> {
  /** The module that brings it into a workspace. */
  readonly module: ModuleId;
  /** The Excel table's name. */
  readonly table: string;
  /** The name of its sheet as created. */
  readonly sheet: string;
  /** One row, as people call it: "action". */
  readonly noun: string;
  readonly fields: { readonly [Name in keyof Row]-?: Field<Row[Name]> };
  readonly computed: Readonly<Record<string, ComputedField>>;
  readonly schema: z.ZodMiniType<Row>;
}

/** Read off the schemas: an `infer` of the values themselves would widen their literals to `string`. */
type RowOfFields<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends { schema: infer Schema extends z.ZodMiniType } ? z.output<Schema> : never;
};

/** The row type of an entity. */
export type RowOf<Of extends { schema: z.ZodMiniType }> = z.output<Of['schema']>;

/** Declares an entity; its row type follows from its fields. */
export function defineEntity<const Fields extends Readonly<Record<string, FieldTexts>>>(declaration: {
  module: ModuleId;
  table: string;
  sheet: string;
  noun: string;
  fields: Fields;
  computed?: Readonly<Record<string, ComputedField>>;
}): Entity<RowOfFields<Fields>> {
  const fields = Object.entries(declaration.fields as unknown as Record<string, Field>);
  const schema = z.object(Object.fromEntries(fields.map(([name, field]) => [name, field.schema])));
  return { computed: {}, ...declaration, schema } as unknown as Entity<RowOfFields<Fields>>;
}
