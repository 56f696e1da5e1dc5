import { ENTITIES, type Rows } from '../../model/workspace';
import type { Field } from '../../model/field';
import { findNhsNumbers, withoutNhsNumbers } from '../../model/nhs-number';
import { SETTINGS, type Settings } from '../../model/settings';
import { defineRule, type RuleHit, type RulePlace } from '../rule';

/** Kinds of cells that can hold whatever people type. */
const TEXTS: readonly Field['kind']['type'][] = ['text', 'identifier', 'reference', 'references', 'audience'];

const TEXT_FIELDS = (Object.keys(ENTITIES) as (keyof Rows)[]).map((collection) => ({
  collection,
  fields: Object.entries(ENTITIES[collection].fields as Readonly<Record<string, Field>>)
    .filter(([, { kind }]) => TEXTS.includes(kind.type))
    .map(([name, { header }]) => ({ name, header })),
}));

const TEXT_SETTINGS = (Object.keys(SETTINGS) as (keyof Settings)[]).filter((setting) => SETTINGS[setting].type === 'text');

export const nhsNumber = defineRule({
  id: 'nhs-number',
  severity: 'warning',
  summary: 'No cell holds an NHS number.',
  message: ({ holder, header }: { holder: string | null; header: string }, row) =>
    `${withoutNhsNumbers(holder ?? row)} seems to hold an NHS number in ${header}.`,
  repair: 'Remove it, and any other detail of a patient: this workbook is not a safe place for them.',
  *check(workspace): Generator<RuleHit<{ holder: string | null; header: string }>> {
    for (const { collection, fields } of TEXT_FIELDS)
      for (const { name, header } of fields) {
        // Every text of the workbook is looked at: counted by hand, it costs no more than the look.
        const rows = workspace[collection] as readonly Readonly<Record<string, unknown>>[];
        for (let index = 0; index < rows.length; index++) {
          const value = (rows[index]?.[name] ?? null) as string | readonly string[] | null;
          if (value !== null && holdsNhsNumber(value)) yield { at: { collection, index, field: name } as RulePlace, data: { holder: null, header } };
        }
      }
    for (const field of TEXT_SETTINGS) {
      const value = workspace.settings[field];
      if (typeof value === 'string' && holdsNhsNumber(value))
        yield { at: { collection: 'settings', index: null, field }, data: { holder: `The setting “${SETTINGS[field].label}”`, header: 'Value' } };
    }
  },
});

function holdsNhsNumber(value: string | readonly string[]): boolean {
  return typeof value === 'string' ? findNhsNumbers(value).length > 0 : value.some((text) => findNhsNumbers(text).length > 0);
}
