import { Button, Caption1, makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components';
import { createContext, useContext, type ReactElement } from 'react';
import { strings } from '../strings';
import type { Job, Work } from './work';
import { useSlowly } from './use-slowly';

/** What stops the work that is being done. */
export const CancelContext = createContext<() => void>(() => undefined);

/** How far the work is; steps where they are known. A screen reader hears what is being done. */
export function WorkProgress({ running }: { running: Work['running'] }): ReactElement {
  const cancel = useContext(CancelContext);
  const styles = useStyles();
  const slowly = useSlowly();
  const doing = running === null ? null : (running.progress?.doing ?? strings.doing[running.request.task]);
  return (
    <div role="status">
      {doing !== null && (
        <div className={mergeClasses(styles.progress, slowly)}>
          <ProgressBar aria-label={doing} max={running?.progress?.of} value={running?.progress?.done} />
          <div className={styles.line}>
            <Caption1>{doing}</Caption1>
            {running !== null && CANCELLABLE.has(running.request.task) && (
              <Button size="small" appearance="subtle" onClick={cancel}>
                {strings.cancel}
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** What writes a good deal; all else is over before anybody could stop it. */
const CANCELLABLE: ReadonlySet<Job['task']> = new Set(['create', 'add', 'upgrade', 'mend', 'summarise']);

const useStyles = makeStyles({
  progress: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalM },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: '24px' },
});
