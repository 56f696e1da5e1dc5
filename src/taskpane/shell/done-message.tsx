import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { ArrowUndo16Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactElement } from 'react';
import { strings } from '../strings';
import type { Ask } from '../view';
import type { Work } from '../work/work';

/** What the pane has just changed, and the way to take it back. */
export function DoneMessage({ done, running, ask, dismiss }: { done: Work['done']; running: Work['running']; ask: Ask; dismiss: () => void }): ReactElement | null {
  const styles = useStyles();
  if (done === null) return null;
  const { label, undo } = done;
  return (
    <MessageBar intent="success" layout="singleline" className={styles.bar}>
      <MessageBarBody className={styles.body}>{strings.done.sentence(label)}</MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" aria-label={strings.trouble.dismiss} icon={<Dismiss16Regular />} onClick={dismiss} />}>
        {undo !== null && (
          <Button size="small" icon={<ArrowUndo16Regular />} disabledFocusable={running !== null} onClick={() => ask(undo)}>
            {strings.done.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

const useStyles = makeStyles({
  // Where text is large, what can be done goes below the words.
  bar: { display: 'flex', flexWrap: 'wrap', justifyContent: 'end', marginBlock: tokens.spacingVerticalXS },
  body: { flex: '1 1 5rem', minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'normal' },
});
