import type { FindingMark } from '../model/acceptance';
import type { Finding } from '../model/finding';
import { identifierKey } from '../model/identifier';
import { withoutNhsNumbers } from '../model/nhs-number';
import { rowKey } from '../model/row-key';
import type { Rows, Workspace } from '../model/workspace';
import type { Rule } from './rule';
import { RULES } from './rules';

/**
 * The mark of a finding in the workspace in which it was found. It stays the same while the finding is the same to
 * people: wherever its row goes, whatever the day. `judged` is a digest of
 * - the cell, and the fields of its row that the rule reads;
 * - all of the row, where nothing tells it from another: no ID, or nothing in the first column;
 * - the sentence, where the finding is about a whole table: such sentences count or name what they are about.
 */
export function markOf({ rule, at: { collection, index, field }, message }: Finding, workspace: Workspace): FindingMark {
  const mark = { rule, collection, field };
  if (collection === 'settings') return { ...mark, row: null, judged: digestOf(workspace.settings[field as keyof Workspace['settings']]) };
  const row = index === null ? undefined : workspace[collection][index];
  if (row === undefined) return { ...mark, row: null, judged: digestOf(message) };
  const key = rowKey(collection, row);
  const fields: Readonly<Record<string, unknown>> = { ...row };
  return {
    ...mark,
    row: key === null ? null : shortened(key),
    judged: digestOf(key === null ? row : [field ?? '', ...readBy(rule, collection)].map((name) => fields[name] ?? null)),
  };
}

function readBy(rule: string, collection: keyof Rows): readonly string[] {
  return RULES_BY_ID.get(rule)?.reads?.[collection] ?? [];
}

const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** Where a table has no IDs, a key is what people have typed: long texts are cut, and numbers of patients left out. */
function shortened(key: string): string {
  return withoutNhsNumbers(identifierKey(key)).slice(0, LONGEST_KEY);
}

const LONGEST_KEY = 100;

/**
 * FNV-1a, of which 24 bits are kept: a change goes unnoticed once in 16 million times, and a text that was found to hold
 * a patient's number cannot be told back from it by trying all numbers.
 */
function digestOf(judged: unknown): string {
  const text = JSON.stringify(judged ?? null);
  let hash = 0x811c9dc5;
  for (let position = 0; position < text.length; position++) hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  return ((hash ^ (hash >>> 24)) & 0xffffff).toString(16).padStart(6, '0');
}
