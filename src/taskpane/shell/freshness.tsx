import { Button, Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSync16Regular } from '@fluentui/react-icons/svg/arrow-sync';
import type { ReactElement } from 'react';
import { strings } from '../strings';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import type { Work } from '../work/work';

/** When the workbook was read, whether it has been edited since, and the way to read it now. */
export function Freshness({ snapshot, isStale, running, ask }: { snapshot: Snapshot; isStale: boolean; running: Work['running']; ask: Ask }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.line}>
      <Caption1 className={mergeClasses(text.quiet, styles.caption)} data-widest={strings.freshness.stale(snapshot.at)}>{isStale ? strings.freshness.stale(snapshot.at) : strings.freshness.read(snapshot.at)}</Caption1>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowSync16Regular />}
        aria-label={strings.freshness.readNow}
        title={strings.freshness.readNow}
        disabledFocusable={running !== null}
        onClick={() => ask({ task: 'check' })}
      />
    </div>
  );
}

const useStyles = makeStyles({
  // As wide as the longer of its texts, so that the button stays where the pointer is.
  caption: { display: 'inline-block', '::after': { content: 'attr(data-widest)', display: 'block', height: 0, overflow: 'hidden', visibility: 'hidden', whiteSpace: 'nowrap' } },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, marginTop: `calc(-1 * ${tokens.spacingVerticalS})`, minHeight: '24px' },
});
