import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ENTITIES, type Rows } from '../../domain/model/workspace';
import type { Ask, Snapshot } from '../view';
import { strings } from './strings';
import { useLineStyles } from './use-line-styles';

/** A row of a table, as a line that leads to it. */
export interface RowLine {
  readonly name: string;
  /** What is to be known of it here, in a few words. */
  readonly details: readonly string[];
}

interface RowListProps {
  readonly snapshot: Snapshot;
  readonly ask: Ask;
  readonly collection: keyof Rows;
  /** The column to go to. */
  readonly field: string;
  /** As positions in the table. */
  readonly rows: readonly number[];
  readonly line: (index: number) => RowLine;
}

/** Rows that a figure counts; each leads to its cell. Of many, the first ones and the way to the sheet with the rest. */
export function RowList({ snapshot, ask, collection, field, rows, line: lineOf }: RowListProps): ReactElement {
  const styles = useStyles();
  const line = useLineStyles();
  const sheet = snapshot.locate({ collection, index: null, field: null }).sheet ?? ENTITIES[collection].sheet;
  const show = (index: number | null): void => ask({ task: 'reveal', place: snapshot.locate({ collection, index, field }) });
  return (
    <ul className={mergeClasses(line.list, styles.list)}>
      {rows.slice(0, MOST_LISTED).map((index) => {
        const { name, details } = lineOf(index);
        return (
          <li key={index}>
            <button type="button" className={mergeClasses(line.line, styles.row)} onClick={() => show(index)}>
              <span className={styles.name}>{name}</span> {details.length > 0 && <span className={styles.details}>{details.join(' · ')}</span>}
            </button>
          </li>
        );
      })}
      {rows.length > MOST_LISTED && (
        <li>
          <button type="button" className={mergeClasses(line.line, styles.row)} onClick={() => show(null)}>
            <span className={styles.details}>{strings.more(rows.length - MOST_LISTED, sheet)}</span>
          </button>
        </li>
      )}
    </ul>
  );
}

/** More would be a table, and the sheet is a better one. */
const MOST_LISTED = 20;

const useStyles = makeStyles({
  list: { paddingBottom: tokens.spacingVerticalS },
  row: {
    display: 'flex',
    flexDirection: 'column',
    borderInlineStartStyle: 'solid',
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  name: typographyStyles.body1,
  details: { color: tokens.colorNeutralForeground2, ...typographyStyles.caption1 },
});
