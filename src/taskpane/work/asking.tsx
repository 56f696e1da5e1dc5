import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';
import type { Request, Work } from './work';
import { WorkProgress } from './work-progress';

/** What can be asked of a workspace. A button that waits keeps the focus. */
export function Asking({ running, ask }: { running: Work['running']; ask: (request: Request) => void }): ReactElement {
  const styles = useStyles();
  const busy = running !== null;
  const task = running?.request.task;
  return (
    <div className={styles.asking}>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => ask({ task: 'check' })}>
          {task === 'check' ? strings.check.running : strings.check.label}
        </Button>
        <Button disabledFocusable={busy} onClick={() => ask({ task: 'summarise' })}>
          {task === 'summarise' ? strings.summary.running : strings.summary.label}
        </Button>
      </div>
      <WorkProgress running={running} />
    </div>
  );
}

const useStyles = makeStyles({
  asking: { display: 'flex', flexDirection: 'column' },
  buttons: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))', gap: tokens.spacingHorizontalM },
});
