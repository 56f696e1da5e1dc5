import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { Details } from './details';
import type { ReactElement } from 'react';
import { strings } from '../strings';
import type { Request, Work } from '../work/work';

interface TroubleMessageProps {
  readonly trouble: Work['trouble'];
  readonly retry: (request: Request) => void;
  readonly dismiss: () => void;
}

/** What stopped the last request, in one sentence, with a way on. */
export function TroubleMessage({ trouble: stopped, retry, dismiss }: TroubleMessageProps): ReactElement | null {
  const styles = useStyles();
  if (stopped === null) return null;
  const { request, trouble } = stopped;
  return (
    <MessageBar intent={trouble.code === 'unexpected' ? 'error' : 'warning'} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{trouble.sentence}</MessageBarTitle> {trouble.wayOn}
        {trouble.details !== undefined && <Details text={trouble.details} />}
      </MessageBarBody>
      <MessageBarActions>
        {!FOR_GOOD.has(trouble.code) && <Button onClick={() => retry(request)}>{strings.trouble.retry}</Button>}
        <Button onClick={dismiss}>{strings.trouble.dismiss}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Troubles that trying again cannot mend. */
const FOR_GOOD: ReadonlySet<string> = new Set(['no-workspace', 'newer-version', 'api-missing']);

const useStyles = makeStyles({
  // Stuck to the top edge, its text stays clear of the menu that Excel lays over the corner there.
  body: { overflowWrap: 'anywhere', paddingInlineEnd: tokens.spacingHorizontalXXL },
});
