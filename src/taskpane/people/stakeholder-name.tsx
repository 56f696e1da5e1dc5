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
  const name = (
    <>
      {stakeholder ?? strings.unnamed} <Caption1 className={styles.id}>{id}</Caption1>
    </>
  );
  if (place.nearest === null) return <span className={styles.name}>{name}</span>;
  return (
    <Link as="button" appearance="subtle" className={styles.name} onClick={() => ask({ task: 'reveal', place })}>
      {name}
    </Link>
  );
}

const useStyles = makeStyles({
  name: { alignSelf: 'start', fontWeight: tokens.fontWeightSemibold, textAlign: 'start', overflowWrap: 'anywhere' },
  id: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});
