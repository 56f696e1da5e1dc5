import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Stakeholder } from '../../domain/model/stakeholders';
import type { Ask, Snapshot } from '../view';
import { strings } from './strings';

interface StakeholderNameProps {
  readonly stakeholder: Stakeholder;
  /** Position among the stakeholders. */
  readonly index: number;
  readonly snapshot: Snapshot;
  readonly ask: Ask;
}

/** Who it is; choosing the name goes to the row in the sheet. */
export function StakeholderName({ stakeholder: { id, stakeholder }, index, snapshot, ask }: StakeholderNameProps): ReactElement {
  const styles = useStyles();
  const place = snapshot.locate({ collection: 'stakeholders', index, field: 'stakeholder' });
  const name = stakeholder ?? strings.unnamed;
  return (
    <span className={styles.name}>
      {place.nearest === null ? (
        <span className={styles.words}>{name}</span>
      ) : (
        <Link as="button" appearance="subtle" className={styles.words} onClick={() => ask({ task: 'reveal', place })}>
          {name}
        </Link>
      )}{' '}
      <Caption1 className={styles.id}>{id}</Caption1>
    </span>
  );
}

const useStyles = makeStyles({
  name: { overflowWrap: 'anywhere' },
  words: { fontWeight: tokens.fontWeightSemibold, textAlign: 'start' },
  id: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});
