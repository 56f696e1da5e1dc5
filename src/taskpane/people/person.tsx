import { Caption1, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { CommitmentPosition } from '../../domain/analysis/commitment';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import { RateMenu } from './rate-menu';
import { StakeholderName } from './stakeholder-name';
import type { Rate } from './use-rate';

interface PersonProps {
  readonly position: CommitmentPosition;
  readonly snapshot: Snapshot;
  readonly ask: Ask;
  readonly rate: Rate;
  readonly isBusy: boolean;
  /** Where they stand, or how they moved: one line. */
  readonly says: string;
  readonly children?: ReactNode;
}

/** One stakeholder in a list: who, what is said of them, and the way to rate them. */
export function Person({ position, snapshot, ask, rate, isBusy, says, children }: PersonProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const [isOpen, open] = useState(false);
  return (
    <div className={styles.person}>
      <div className={styles.words}>
        <StakeholderName stakeholder={position.stakeholder} index={position.index} snapshot={snapshot} ask={ask} />
        <Caption1 as="p" className={text.paragraph}>
          {says}
        </Caption1>
        {children}
      </div>
      <RateMenu position={position} rate={rate} isBusy={isBusy} isOpen={isOpen} onOpenChange={open} />
    </div>
  );
}

const useStyles = makeStyles({
  person: { display: 'flex', alignItems: 'start' },
  words: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
});
