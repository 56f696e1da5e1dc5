import { inSeries, quoted } from '../model/row-name';
import { unreadableOf } from '../model/unreadable';
import { ENTITIES, type Rows, type Workspace } from '../model/workspace';
import type { Sentence } from './summary';

/** What the sentences about a subject rest on: tables, and of each the columns without which they would be wrong. */
export interface Ground {
  /** As it stands in a sentence. */
  readonly subject: string;
  readonly needs: { readonly [Name in keyof Rows]?: readonly (keyof Rows[Name][number])[] };
}

export const DECISIONS: Ground = { subject: 'decisions', needs: { decisions: ['question', 'decision'] } };
export const COMPLETED: Ground = { subject: 'what is complete', needs: { actions: ['status', 'completedOn'] } };
export const GOALS: Ground = { subject: 'the goals', needs: { goals: ['status'] } };
export const STANDINGS: Ground = { subject: 'how the goals stand', needs: { actions: ['goal', 'status'] } };
export const GROUPS: Ground = { subject: 'the working groups', needs: { workingGroups: [] } };
export const MEETINGS: Ground = { subject: 'meetings', needs: { meetings: ['date', 'type'] } };
export const PLAN: Ground = { subject: 'the plan', needs: { actions: ['status'] } };
export const WHAT_IS_DUE: Ground = { subject: 'what is due', needs: { actions: ['status', 'due'] } };
export const COMMITMENT: Ground = {
  subject: 'commitment',
  needs: { stakeholders: ['id'], commitmentRatings: ['stakeholder', 'ratedOn', 'now', 'needed'] },
};
export const PATHWAY: Ground = { subject: 'the pathway', needs: { stakeholders: ['pathway', 'holds'] } };

/**
 * What is said in place of all else about a subject where one of its tables or columns is missing: an empty one and none
 * are not the same. Null where all are there.
 */
export function missingGround(workspace: Pick<Workspace, 'present' | 'unreadable'>, { subject, needs }: Ground): Sentence | null {
  const missing = [...missingTables(workspace, needs), ...missingColumns(workspace, needs)];
  if (missing.length === 0) return null;
  return { text: `Nothing can be said about ${subject}: this workbook lacks ${inSeries(missing)}.`, rows: [] };
}

function missingTables({ present }: Pick<Workspace, 'present'>, needs: Ground['needs']): string[] {
  const tables = tablesOf(needs).filter((collection) => !present.has(collection)).map((collection) => ENTITIES[collection].table);
  return tables.length === 0 ? [] : [`the ${tables.length === 1 ? 'table' : 'tables'} ${inSeries(tables)}`];
}

function missingColumns(workspace: Pick<Workspace, 'unreadable'>, needs: Ground['needs']): string[] {
  const unreadable = unreadableOf(workspace);
  return tablesOf(needs).flatMap((collection) => {
    const { table, fields }: { readonly table: string; readonly fields: Readonly<Record<string, { readonly header: string }>> } = ENTITIES[collection];
    const lacking = (needs[collection] ?? []).filter((field) => unreadable.lacks({ collection, field }));
    return lacking.map((field) => `the column ${quoted(fields[field]?.header ?? field)} of ${table}`);
  });
}

const tablesOf = (needs: Ground['needs']): (keyof Rows)[] => Object.keys(needs) as (keyof Rows)[];
