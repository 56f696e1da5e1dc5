import { inSeries } from '../model/row-name';
import { ENTITIES, type Rows, type Workspace } from '../model/workspace';
import type { Sentence } from './summary';

/**
 * What is said in place of all else about a subject where one of its tables is missing: an empty table and no table are
 * not the same. Null where all are there.
 */
export function missingTable({ present }: Pick<Workspace, 'present'>, subject: string, ...needed: (keyof Rows)[]): Sentence | null {
  const missing = needed.filter((collection) => !present.has(collection)).map((collection) => ENTITIES[collection].table);
  if (missing.length === 0) return null;
  return {
    text: `Nothing can be said about ${subject}: this workbook lacks the ${missing.length === 1 ? 'table' : 'tables'} ${inSeries(missing)}.`,
    rows: [],
  };
}
