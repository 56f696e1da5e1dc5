/** Rows and workspaces at random, made from the schema, so that a new table or column is in them by itself. */
import fc from 'fast-check';
import { addDays } from '../../src/domain/model/calendar-date';
import { COLLECTIONS, type Collection } from '../../src/domain/model/collection';
import { EVERYBODY, type Field, type FieldKind } from '../../src/domain/model/field';
import { SCOPING_ITEMS } from '../../src/domain/model/scoping-checklist';
import { ENTITIES, type Rows, type Workspace } from '../../src/domain/model/workspace';
import { TODAY, workspace } from './workspace-builders';

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 5 });

const day = fc.integer({ min: -200, max: 200 }).map((days) => addDays(TODAY, days));

/** Of IDs: few, so that they often collide. */
const number = fc.integer({ min: 1, max: 6 });

/** Few, so that they meet; one of them is an NHS number that nobody has. */
const words = fc.constantFrom('CRT manager', 'crt  manager', 'Peer worker', 'Ring them', 'Ask about 943 476 5919', SCOPING_ITEMS[0]);

/** Any row of a table: each cell may be blank, and IDs lead anywhere. Its first text is always there. */
export function anyRow<Name extends Collection>(collection: Name): fc.Arbitrary<Rows[Name][number]> {
  const fields = Object.entries(ENTITIES[collection].fields as Readonly<Record<string, Field>>);
  const firstText = fields.find(([, { kind }]) => kind.type === 'text')?.[0];
  const cells = fields.map(([name, { kind }]) => [name, name === firstText ? words : anyValue(kind)] as const);
  return fc.record(Object.fromEntries(cells)) as fc.Arbitrary<Rows[Name][number]>;
}

export const anyAction = anyRow('actions');
export const anyMember = anyRow('members');

/** More rows than four, where a rule or an analysis only has its say about more. */
const MOST_ROWS: { readonly [Name in Collection]?: number } = { actions: 8, commitmentRatings: 8, members: 20, meetings: 8, measureValues: 30, hostingNotes: 10 };

/** Small workspaces in which everything goes wrong that can. */
export const anyWorkspace: fc.Arbitrary<Workspace> = fc
  .record({
    rows: fc.record(Object.fromEntries(COLLECTIONS.map((name) => [name, fc.array(anyRow(name), { maxLength: MOST_ROWS[name] ?? 4, size: 'max' })]))),
    planStart: maybe(day),
    planEnd: maybe(day),
  })
  .map(({ rows, ...settings }) => workspace({ ...(rows as unknown as Rows), settings }));

function anyValue(kind: FieldKind): fc.Arbitrary<unknown> {
  switch (kind.type) {
    case 'identifier':
      return maybe(number.map((count) => `${kind.prefix}${count}`));
    case 'reference':
      return maybe(idOf(kind.to));
    case 'references':
      return fc.uniqueArray(fc.oneof(...kind.to.map(idOf)), { maxLength: 2 });
    case 'audience':
      return fc.uniqueArray(fc.oneof(idOf(kind.to), fc.constant(EVERYBODY)), { maxLength: 2 });
    case 'text':
      return maybe(words);
    case 'choice':
      return maybe(fc.constantFrom(...kind.list.values, ...kind.alsoReads));
    case 'choices':
      return fc.subarray([...kind.list.values]);
    case 'date':
      return maybe(day);
    case 'fraction':
      return maybe(fc.constantFrom(0, 0.5, 1));
    case 'number':
      return maybe(fc.integer({ min: kind.minimum ?? 0, max: Math.min(kind.maximum ?? 9, 9) }));
    case 'wholeNumbers':
      return fc.subarray([kind.minimum, kind.maximum]);
  }
}

/** The ID of a row of this table, sometimes in other letters and not always one that there is. */
function idOf(collection: Collection): fc.Arbitrary<string> {
  const { id } = ENTITIES[collection].fields as Readonly<Record<string, Field>>;
  if (id?.kind.type !== 'identifier') throw new RangeError(`${collection} has no IDs to name`);
  const { prefix } = id.kind;
  return fc.tuple(fc.constantFrom(prefix, prefix.toLowerCase()), number).map(([letter, count]) => `${letter}${count}`);
}
