/**
 * Columns of the team's own, on the right of ours. Nothing is declared of them: they hold texts and are known by their headers,
 * and while a table is written into they stand among its fields under a name that none of ours has.
 */
import { text, type Field } from '../domain/model/field';
import type { Edit } from '../domain/model/edit';
import type { Rows } from '../domain/model/workspace';
import type { UndoEdit } from './edit-plan';

const PREFIX = 'extra:';

export function extraField(header: string): string {
  return `${PREFIX}${header}`;
}

/** Null for a field of ours. */
export function extraHeader(field: string): string | null {
  return field.startsWith(PREFIX) ? field.slice(PREFIX.length) : null;
}

export function extraFields(headers: readonly string[]): Record<string, Field> {
  return Object.fromEntries(headers.map((header) => [extraField(header), text({ header, help: 'A column of your own.', example: '' })]));
}

/** The extra columns that edits of a table are about. */
export interface ExtraHeaders {
  /** Those that the table is to have afterwards. */
  readonly wanted: readonly string[];
  /** Those that are looked for, and are not made where they are gone. */
  readonly sought: readonly string[];
}

export const NO_EXTRA: ExtraHeaders = { wanted: [], sought: [] };

export function extraHeadersOf(edits: readonly (Edit | UndoEdit)[], collection: keyof Rows): ExtraHeaders {
  const [wanted, sought] = [new Set<string>(), new Set<string>()];
  for (const edit of edits) {
    if (!('collection' in edit) || edit.collection !== collection) continue;
    if (edit.type === 'add') for (const header of Object.keys(edit.extra ?? {})) wanted.add(header);
    if (edit.type !== 'restore row') continue;
    for (const [field, { before }] of Object.entries(edit.cells)) {
      const header = extraHeader(field);
      // What stood in a column that has been taken away since needs it again.
      if (header !== null) (before.value === '' && before.formula === null ? sought : wanted).add(header);
    }
  }
  return { wanted: [...wanted], sought: [...sought].filter((header) => !wanted.has(header)) };
}
