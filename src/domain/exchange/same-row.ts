/** Which rows of a source are in the workspace already, so that what is imported twice is there once. */
import type { Field } from '../model/field';
import { identifierKey } from '../model/identifier';
import { ENTITIES, type Rows } from '../model/workspace';
import { asText, foldText } from './fold-words';

type Row = Readonly<Record<string, unknown>>;

/** What people know a row by. The first of these fields are its own words. */
const KNOWN_BY: { readonly [Name in keyof Rows]: readonly (keyof Rows[Name][number] & string)[] } = {
  goals: ['goal'],
  actions: ['action', 'lead', 'due'],
  stakeholders: ['stakeholder', 'organisation'],
  commitmentRatings: ['stakeholder', 'ratedOn', 'now', 'needed', 'why'],
  members: ['role', 'name', 'seat'],
  workingGroups: ['group'],
  meetings: ['date', 'type', 'venue'],
  decisions: ['question', 'decision', 'meeting'],
  scopingChecklist: ['item'],
  scopingNotes: ['note', 'kind'],
  communications: ['message', 'audience', 'channel'],
  involvementLog: ['who', 'date', 'kind', 'whatChanged'],
  measures: ['measure'],
  measureValues: ['measure', 'date', 'value'],
  fidelityScores: ['item', 'reviewedOn'],
  sustainabilityQuestions: ['question', 'goal'],
  spreadPlan: ['what', 'toWhom'],
  hostingNotes: ['meeting', 'role', 'who', 'step'],
};

/** The field that holds a row's own words. */
export function ownWordsField(collection: keyof Rows): string {
  return KNOWN_BY[collection][0] ?? '';
}

/** Whether a row is known by its own words alone. */
export function isKnownByWordsAlone(collection: keyof Rows): boolean {
  return KNOWN_BY[collection].length === 1;
}

/** The words by which a row with an ID is named elsewhere; null where it has none. */
export function ownWordsOf(collection: keyof Rows, row: Row): string | null {
  const words = row[ownWordsField(collection)];
  return typeof words === 'string' && foldText(words) !== '' ? foldText(words) : null;
}

/**
 * For each of these rows the row of the table that it is; null for one that is new. A row of the table is only one of them: of
 * two equal rows of a source, the second is new where the table has one.
 *
 * @param id the row's own ID as the source has it; null where it has none.
 */
export function samePositions(collection: keyof Rows, present: readonly Row[], sought: readonly { readonly id: string | null; readonly values: Row }[]): (number | null)[] {
  const free = new Set(present.keys());
  const take = (position: number | undefined): number | null => {
    if (position === undefined) return null;
    free.delete(position);
    return position;
  };
  const byId = grouped(present, (row) => (typeof row.id === 'string' ? identifierKey(row.id) : null));
  const found = sought.map(({ id, values }) => {
    const words = wordsKey(collection, values);
    return id === null || words === null ? null : take(byId.get(identifierKey(id))?.find((position) => free.has(position) && wordsKey(collection, present[position] ?? {}) === words));
  });
  const byKey = grouped(present, (row) => keyOf(collection, row));
  return sought.map(({ values }, index) => found[index] ?? take(byKey.get(keyOf(collection, values))?.find((position) => free.has(position))));
}

/** What the row is known by; where that is blank, all that it says. */
function keyOf(collection: keyof Rows, row: Row): string {
  const known = KNOWN_BY[collection].map((field) => folded(row[field]));
  if (known.some((text) => text !== '')) return JSON.stringify(known);
  return JSON.stringify(comparable(collection).map((field) => folded(row[field])));
}

/** Not by its ID, nor by those of its like: these may have changed on the way. */
function comparable(collection: keyof Rows): string[] {
  const fields = Object.entries(ENTITIES[collection].fields as Readonly<Record<string, Field>>);
  return fields.flatMap(([name, { kind }]) => (kind.type === 'identifier' || (kind.type === 'references' && kind.to.includes(collection)) ? [] : [name]));
}

function wordsKey(collection: keyof Rows, row: Row): string | null {
  return folded(row[KNOWN_BY[collection][0] ?? '']) || null;
}

/** A list by its values, whatever their order. */
function folded(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.map((one) => foldText(String(one))).sort().join(';') : foldText(asText(value));
}

function grouped(rows: readonly Row[], keyOfRow: (row: Row) => string | null): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [position, row] of rows.entries()) {
    const key = keyOfRow(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [position]);
    else group.push(position);
  }
  return groups;
}
