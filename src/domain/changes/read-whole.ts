/** Whether all that is written of a measure or of a stakeholder could be read: otherwise the newest row that was read may not be the newest. */
import { identifierKey } from '../model/identifier';
import { unreadableOf, type Unreadable } from '../model/unreadable';
import type { Rows, Workspace } from '../model/workspace';

type IsWhole = (id: string) => boolean;

/** Of a measure: every one of its values, with its day. */
export function everyValueRead(workspace: Workspace): IsWhole {
  return wholeWhere(workspace, unreadableOf(workspace), { collection: 'measureValues', of: 'measure', fields: ['date', 'value'] });
}

/** Of a stakeholder: whose each rating is, and its day, so that it is known which counts. */
export function everyRatingPlaced(workspace: Workspace, unreadable: Unreadable): IsWhole {
  return wholeWhere(workspace, unreadable, { collection: 'commitmentRatings', of: 'stakeholder', fields: ['ratedOn'] });
}

interface Question {
  readonly collection: 'measureValues' | 'commitmentRatings';
  /** The column that says whose the row is. */
  readonly of: string;
  readonly fields: readonly string[];
}

/** A row of which it could not be read whose it is may be anybody’s. */
function wholeWhere(rows: Workspace, unreadable: Unreadable, { collection, of, fields }: Question): IsWhole {
  if (!rows.present.has(collection) || [of, ...fields].some((field) => unreadable.lacks({ collection, field })) || unreadable.hasAnyIn({ collection, field: of })) return () => false;
  const torn = new Set(
    ownersOf(rows, collection).flatMap((owner, index) =>
      owner !== null && fields.some((field) => unreadable.has({ collection, index, field })) ? [identifierKey(owner)] : [],
    ),
  );
  return (id) => !torn.has(identifierKey(id));
}

function ownersOf({ measureValues, commitmentRatings }: Rows, collection: Question['collection']): (string | null)[] {
  return collection === 'measureValues' ? measureValues.map(({ measure }) => measure) : commitmentRatings.map(({ stakeholder }) => stakeholder);
}
