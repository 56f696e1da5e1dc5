import { Caption1, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';
import type { Work } from './work';
import { useSlowly } from './use-slowly';

/** How far the work is; steps where they are known. A screen reader hears what is being done. */
export function WorkProgress({ running }: { running: Work['running'] }): ReactElement {
  const styles = useStyles();
  const slowly = useSlowly();
  const doing = running === null ? null : (running.progress?.doing ?? strings.doing[running.request.task]);
  return (
    <div role="status">
      {doing !== null && (
        <div className={mergeClasses(styles.progress, slowly)}>
          <ProgressBar aria-label={doing} max={running?.progress?.of} value={running?.progress?.done} />
          <Caption1>{doing}</Caption1>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalM },
});
