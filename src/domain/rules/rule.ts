/**
 * A rule is its texts and one function that yields where they apply. What it judges by is declared beside it, so that
 * a table that is absent, or a cell that could not be read, keeps it quiet (`judgeable.ts`).
 */
import type { Finding, Severity } from '../model/finding';
import type { RowNamer } from '../model/row-name';
import type { Settings } from '../model/settings';
import type { Rows, Workspace } from '../model/workspace';

/** Fields of one or more tables. */
export type FieldsRead = { readonly [Name in keyof Rows]?: readonly FieldOf<Name>[] };

/** A cell, a whole column (null index) or a whole table (null index and field) of a rule's own tables, or a setting. */
export type RulePlace = {
  [Name in keyof Rows]: { readonly collection: Name; readonly index: number | null; readonly field: FieldOf<Name> | null };
}[keyof Rows] | { readonly collection: 'settings'; readonly index: null; readonly field: keyof Settings };

export interface RuleHit<Data> {
  readonly at: RulePlace;
  readonly data: Data;
}

export interface Rule {
  /** Also the name of the folder, and in camel case of the export. */
  readonly id: string;
  readonly severity: Severity;
  /** One sentence: what holds where all is well. */
  readonly summary: string;
  /** What it judges by in the row that a finding stands on, beside the cell itself. */
  readonly reads?: FieldsRead;
  /** What it judges by in every row: "no goal has this ID" can only be said where every goal's ID was read. */
  readonly readsEveryRow?: FieldsRead;
  /** What is wrong, on a workspace whose tables are all there; every cell is taken as read. */
  readonly find: (workspace: Workspace, nameOf: RowNamer) => Finding[];
}

export interface RuleDeclaration<Data> extends Omit<Rule, 'find'> {
  /** What is wrong, in at most 200 characters. `row` names the row: `Action A9 “Carer-awareness session”`. */
  readonly message: (data: Data, row: string) => string;
  /** How to mend it: one sentence that begins with a verb. */
  readonly repair: string | ((data: Data) => string);
  readonly check: (workspace: Workspace) => Iterable<RuleHit<Data>>;
}

type FieldOf<Name extends keyof Rows> = keyof Rows[Name][number] & string;

/** Declares a rule; what its `data` holds follows from its `message`. */
export function defineRule<Data>({ message, repair, check, ...declared }: RuleDeclaration<Data>): Rule {
  const find = (workspace: Workspace, nameOf: RowNamer): Finding[] =>
    Array.from(check(workspace), ({ at, data }) => ({
      rule: declared.id,
      severity: declared.severity,
      at,
      message: message(data, at.index === null ? '' : nameOf(at.collection, at.index)),
      repair: typeof repair === 'string' ? repair : repair(data),
    }));
  return { ...declared, find };
}
