import { rowKey } from '../model/row-key';
import type { Rows } from '../model/workspace';
import type { RowReference } from './summary';

/** A reference to the row at a position of a collection; a position that is not there is an error of ours. */
export function rowReference(rows: Rows, collection: keyof Rows, index: number): RowReference {
  const row = rows[collection][index];
  if (row === undefined) throw new RangeError(`${collection} has no row at position ${index}`);
  return { collection, index, id: rowKey(collection, row) };
}
