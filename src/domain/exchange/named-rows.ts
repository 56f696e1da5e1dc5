/**
 * Rows of other tables that a source names and that the workspace does not have: the objectives beside the actions of a plan. They
 * are told of, and added first where somebody wants that.
 */
import type { Collection } from '../model/collection';
import type { Field } from '../model/field';
import { ENTITIES, type Rows } from '../model/workspace';
import { foldText } from './fold-words';
import { idsFor } from './give-ids';
import type { ImportProblem } from './import-problem';
import type { MatchedColumn } from './matched-columns';
import { ownWordsField } from './same-row';

export interface NamedRow {
  readonly collection: Collection;
  readonly id: string;
  /** By its field: the words that the source has for it, and its ID. */
  readonly values: Readonly<Record<string, string>>;
  readonly words: string;
}

/** What rows that are to be added have wrong with them. */
interface Naming {
  readonly problems: readonly ImportProblem[];
}

/** Each once, in the order in which the source names them. */
export function namedRows(to: keyof Rows, columns: readonly MatchedColumn[], rows: readonly Naming[], ground: { readonly rows: Rows; readonly highestIds: ReadonlyMap<keyof Rows, number> }): NamedRow[] {
  const fields: Readonly<Record<string, Field>> = ENTITIES[to].fields;
  const targets = new Map(columns.flatMap(({ header, use }) => {
    const target = use.as === 'field' ? targetOf(to, fields[use.field]) : null;
    return target === null ? [] : [[header, target] as const];
  }));
  const found = new Map<Collection, Map<string, string>>();
  for (const { column, problem } of rows.flatMap(({ problems }) => problems)) {
    const target = targets.get(column);
    if (target === undefined || problem.code !== 'unknown-row') continue;
    const names = found.get(target) ?? new Map<string, string>();
    found.set(target, names);
    for (const name of problem.names) if (isName(name) && !names.has(foldText(name))) names.set(foldText(name), name.replace(/\s+/g, ' ').trim());
  }
  return [...found].flatMap(([collection, names]) => withIds(collection, [...names.values()], ground));
}

/** The rows of a workspace that has them as well. */
export function rowsWith(rows: Rows, named: readonly NamedRow[]): Rows {
  const wider: Record<string, readonly object[]> = {};
  for (const { collection, values } of named) wider[collection] = [...(wider[collection] ?? rows[collection]), values];
  return { ...rows, ...wider };
}

function withIds(collection: Collection, words: readonly string[], { rows, highestIds }: Parameters<typeof namedRows>[3]): NamedRow[] {
  const field = ownWordsField(collection);
  const present = (rows[collection] as readonly { readonly id?: unknown }[]).map(({ id }) => id);
  const ids = idsFor(collection, present, words.map(() => null), highestIds.get(collection) ?? 0);
  return words.flatMap((one, index) => {
    const id = ids[index] ?? null;
    return id === null ? [] : [{ collection, id, words: one, values: { id, [field]: one } }];
  });
}

/** The one other table whose rows a field names, where they are known by words of their own. */
function targetOf(to: keyof Rows, field: Field | undefined): Collection | null {
  const kind = field?.kind;
  const targets = kind?.type === 'reference' ? [kind.to] : kind?.type === 'references' ? kind.to : [];
  const [target, another] = targets;
  if (target === undefined || another !== undefined || target === to) return null;
  return (ENTITIES[target].fields as Readonly<Record<string, Field>>)[ownWordsField(target)]?.kind.type === 'text' ? target : null;
}

/** Words, and neither an ID that leads nowhere nor a word for nothing yet. */
function isName(words: string): boolean {
  return /\p{L}{3}/u.test(words) && !/^(tb[acd]|none|n\/?a|unknown|various|all|other)$/i.test(words.trim());
}
