import { Link } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { rowNamer } from '../../domain/model/row-name';
import { ENTITIES, IDENTIFIED } from '../../domain/model/workspace';
import type { RowReference } from '../../domain/summary/summary';
import type { Ask, Snapshot } from '../view';
import { strings } from './strings';

/** The rows on which a sentence rests, each a way to its place in the grid. What is not in the grid is not offered. */
export function RowLinks({ rows, snapshot, ask }: { rows: readonly RowReference[]; snapshot: Snapshot; ask: Ask }): ReactElement {
  const { workspace, locate } = snapshot;
  const name = rowNamer(workspace);
  return (
    <>
      {rows.map((row) => {
        const place = locate({ collection: row.collection, index: row.index, field: null });
        if (place.nearest === null) return null;
        const label = labelOf(row);
        return (
          <Fragment key={`${row.collection} ${row.index}`}>
            {' '}
            <Link inline aria-label={strings.agenda.goTo(label, name(row.collection, row.index))} onClick={() => ask({ task: 'reveal', place })}>
              {label}
            </Link>
          </Fragment>
        );
      })}
    </>
  );
}

/** The ID where the table has IDs, what the row is otherwise. */
function labelOf({ collection, id }: RowReference): string {
  const { noun } = ENTITIES[collection];
  const hasId = IDENTIFIED.some((known) => known === collection);
  return hasId && id !== null ? id : `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}
