/**
 * A field of an entity: what a column means, which values it takes, and what a person is told about it. The zod
 * schema and the texts stand together, so that a field is declared in one place.
 */
import * as z from 'zod/mini';
import { calendarDateSchema, type CalendarDate } from './calendar-date';
import type { ChoiceList } from './choice-list';
import type { Collection } from './collection';

export interface FieldTexts {
  /** The column's header, exactly as the contract has it. */
  readonly header: string;
  /** One plain sentence: what to write here. */
  readonly help: string;
  /** A value that a team might write. */
  readonly example: string;
  /** Whether it is about people; nothing where it is not. */
  readonly about?: Mark;
}

/**
 * What a data-protection officer would say of a column.
 *
 * `people`: personal, a judgement of somebody, or free text in which people may be spoken of. It stays out of what is shared
 * outside the group. What is free text is marked where people are its likely subject (what is in the way, what was learnt, what
 * is to be decided, what a meeting is about), and not where the work is: the goals, actions, groups and measures of the plan are
 * what there is to share.
 *
 * `who`: names who does something, by a role or, if the group prefers, by a name. Outside the group, only roles are shown.
 */
export type Mark = 'people' | 'who';

/** How a value is written in a cell and which values there are. */
export type FieldKind =
  | { readonly type: 'identifier'; readonly prefix: string }
  | { readonly type: 'reference'; readonly to: Collection }
  | { readonly type: 'references'; readonly to: readonly Collection[] }
  | { readonly type: 'audience'; readonly to: Collection }
  | { readonly type: 'text' }
  | { readonly type: 'choice'; readonly list: ChoiceList; readonly alsoReads: readonly string[] }
  | { readonly type: 'choices'; readonly list: ChoiceList }
  | { readonly type: 'date' }
  | { readonly type: 'fraction' }
  | { readonly type: 'number'; readonly minimum: number | null; readonly maximum: number | null; readonly whole: boolean }
  | { readonly type: 'wholeNumbers'; readonly minimum: number; readonly maximum: number };

export interface Field<Value = unknown> extends FieldTexts {
  readonly kind: FieldKind;
  readonly schema: z.ZodMiniType<Value>;
}

/** The row's own ID, such as `A12`. */
export function identifier(texts: FieldTexts & { prefix: string }): Field<string | null> {
  const { prefix, ...rest } = texts;
  return { ...rest, kind: { type: 'identifier', prefix }, schema: z.nullable(z.string()) };
}

/** The ID of one row of another table. */
export function reference(texts: FieldTexts & { to: Collection }): Field<string | null> {
  const { to, ...rest } = texts;
  return { ...rest, kind: { type: 'reference', to }, schema: z.nullable(z.string()) };
}

/** IDs of rows of one table or of several, separated by `; ` in the cell. */
export function references(texts: FieldTexts & { to: Collection | readonly Collection[] }): Field<string[]> {
  const { to, ...rest } = texts;
  return { ...rest, kind: { type: 'references', to: typeof to === 'string' ? [to] : to }, schema: z.array(z.string()) };
}

/** Stands for every row of the table in the cell of an `audience`. */
export const EVERYBODY = 'All';

/** IDs of rows of another table, or `EVERYBODY` for all of them, separated by `; ` in the cell. */
export function audience(texts: FieldTexts & { to: Collection }): Field<string[]> {
  const { to, ...rest } = texts;
  return { ...rest, kind: { type: 'audience', to }, schema: z.array(z.string()) };
}

export function text(texts: FieldTexts): Field<string | null> {
  return { ...texts, kind: { type: 'text' }, schema: z.nullable(z.string()) };
}

/** One value of a list. `alsoReads` are values that a rule judges although the dropdown does not offer them. */
export function choice<Value extends string, Extra extends string = never>(
  texts: FieldTexts & { list: ChoiceList<Value>; alsoReads?: readonly Extra[] },
): Field<Value | Extra | null> {
  const { list, alsoReads = [], ...rest } = texts;
  return {
    ...rest,
    kind: { type: 'choice', list, alsoReads },
    schema: z.nullable(z.enum([...list.values, ...alsoReads] as (Value | Extra)[])),
  };
}

/** Several values of a list, separated by `; ` in the cell. */
export function choices<Value extends string>(texts: FieldTexts & { list: ChoiceList<Value> }): Field<Value[]> {
  const { list, ...rest } = texts;
  return { ...rest, kind: { type: 'choices', list }, schema: z.array(z.enum([...list.values] as Value[])) };
}

export function date(texts: FieldTexts): Field<CalendarDate | null> {
  return { ...texts, kind: { type: 'date' }, schema: z.nullable(calendarDateSchema) };
}

/** 0 to 1, shown as a percentage. */
export function fraction(texts: FieldTexts): Field<number | null> {
  return { ...texts, kind: { type: 'fraction' }, schema: z.nullable(z.number().check(z.minimum(0), z.maximum(1))) };
}

/** A number, within bounds where there are any (both included). */
export function number(texts: FieldTexts & { minimum?: number; maximum?: number; whole?: boolean }): Field<number | null> {
  const { minimum = null, maximum = null, whole = false, ...rest } = texts;
  const bounds = [...(minimum === null ? [] : [z.minimum(minimum)]), ...(maximum === null ? [] : [z.maximum(maximum)])];
  return {
    ...rest,
    kind: { type: 'number', minimum, maximum, whole },
    schema: z.nullable((whole ? z.int() : z.number()).check(...bounds)),
  };
}

/** Whole numbers within bounds, several at once, separated by `; ` in the cell. */
export function wholeNumbers(texts: FieldTexts & { minimum: number; maximum: number }): Field<number[]> {
  const { minimum, maximum, ...rest } = texts;
  return {
    ...rest,
    kind: { type: 'wholeNumbers', minimum, maximum },
    schema: z.array(z.int().check(z.minimum(minimum), z.maximum(maximum))),
  };
}
