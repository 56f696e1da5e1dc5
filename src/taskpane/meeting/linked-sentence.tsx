import { Link } from '@fluentui/react-components';
import { Fragment, type ReactElement } from 'react';
import { rowNamer } from '../../domain/model/row-name';
import { ENTITIES, IDENTIFIED } from '../../domain/model/workspace';
import type { RowReference, Sentence } from '../../domain/summary/summary';
import type { Ask, Snapshot } from '../view';
import { linkedText } from './linked-text';
import { strings } from './strings';

/** A sentence in which each ID leads to its row; rows that it does not name follow it. What is not in the grid is no link. */
export function LinkedSentence({ sentence: { text, rows }, snapshot, ask }: { sentence: Sentence; snapshot: Snapshot; ask: Ask }): ReactElement {
  const { stretches, unnamed } = linkedText(text, rows);
  return (
    <>
      {stretches.map(({ words, row }, index) => (
        <Fragment key={index}>{row === undefined ? words : <RowLink row={row} label={words} otherwise={words} snapshot={snapshot} ask={ask} />}</Fragment>
      ))}
      {unnamed.slice(0, MOST_ROWS).map((row) => (
        <Fragment key={`${row.collection} ${row.index}`}>
          {' '}
          <RowLink row={row} label={labelOf(row)} otherwise="" snapshot={snapshot} ask={ask} />
        </Fragment>
      ))}
    </>
  );
}

function RowLink({ row: { collection, index }, label, otherwise, snapshot, ask }: { row: RowReference; label: string; otherwise: string; snapshot: Snapshot; ask: Ask }): ReactElement {
  const place = snapshot.locate({ collection, index, field: null });
  if (place.nearest === null) return <>{otherwise}</>;
  return (
    <Link inline aria-label={strings.goTo(label, rowNamer(snapshot.workspace)(collection, index))} onClick={() => ask({ task: 'reveal', place })}>
      {label}
    </Link>
  );
}

/** The ID where the table has IDs, what kind of row it is otherwise. */
function labelOf({ collection, id }: RowReference): string {
  const { noun } = ENTITIES[collection];
  const hasIds = IDENTIFIED.some((name) => name === collection);
  return hasIds && id !== null ? id : `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}

/** What rests on more rows is read, and followed in the table. */
const MOST_ROWS = 6;
