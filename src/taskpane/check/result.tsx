import { Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import { faultDetails } from '../../actions/fault-details';
import { useTextStyles } from '../theme/use-text-styles';
import { Details } from '../trouble/details';
import type { Snapshot } from '../view';
import { strings } from './strings';

interface ResultProps {
  readonly snapshot: Snapshot;
  readonly isBusy: boolean;
  readonly isChecking: boolean;
  readonly check: () => void;
}

/** How many problems in how many cells, when that was found, what is not counted, and the way to check again. */
export function Result({ snapshot: { findings, cells, at, repairs, accepted, switchedOff, faults }, isBusy, isChecking, check }: ResultProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const waiting = repairs?.repairs.length ?? 0;
  const isClean = findings.length === 0 && waiting === 0;
  const apart = strings.apart(waiting, accepted.length, switchedOff.length);
  return (
    <div className={styles.result}>
      <div className={styles.top}>
        {/* There from the start, so that a screen reader hears it change. */}
        <div role="status" className={styles.words}>
          <Subtitle2 as="h3" className={styles.headline}>
            {isClean && <CheckmarkCircle20Filled aria-hidden className={styles.clean} />}
            {strings.result(findings.length, cells, at)}
          </Subtitle2>
          {isClean && <Caption1 as="p" className={text.paragraph}>{strings.clean}</Caption1>}
          {apart !== '' && <Caption1 as="p" className={text.quiet}>{apart}</Caption1>}
        </div>
        <Button appearance="primary" className={styles.check} disabledFocusable={isBusy} onClick={check}>
          {isChecking ? strings.checking : strings.check}
        </Button>
      </div>
      {faults.length > 0 && (
        <div>
          <Caption1 as="p" className={text.paragraph}>
            {strings.faults(faults.length)}
          </Caption1>
          <Details text={faults.map(({ rule, cause }) => `${rule}: ${faultDetails(cause)}`).join('; ')} />
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  result: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
  words: { flex: '1 1 9rem', minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  headline: { display: 'flex', alignItems: 'start', columnGap: tokens.spacingHorizontalXS, margin: 0 },
  clean: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  check: { flexShrink: 0 },
});
