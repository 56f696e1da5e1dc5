import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';
import type { Hindrance, Request, Work } from '../work/work';
import { Details } from './details';

interface TroubleMessageProps {
  readonly trouble: Work['trouble'];
  readonly ask: (request: Request) => void;
  readonly dismiss: () => void;
}

/** What stopped the last request, in one sentence, with a way on. */
export function TroubleMessage({ trouble: stopped, ask, dismiss }: TroubleMessageProps): ReactElement | null {
  const styles = useStyles();
  if (stopped === null) return null;
  const { request, trouble } = stopped;
  const wayOn = wayOnFrom(trouble.code, request);
  return (
    <MessageBar intent={trouble.code === 'unexpected' ? 'error' : 'warning'} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{trouble.sentence}</MessageBarTitle> {trouble.wayOn}
        {trouble.details !== undefined && !SELF_EVIDENT.has(trouble.code) && <Details text={trouble.details} />}
      </MessageBarBody>
      <MessageBarActions>
        {wayOn !== null && <Button onClick={() => ask(wayOn.request)}>{wayOn.label}</Button>}
        <Button onClick={dismiss}>{strings.trouble.dismiss}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}

/** Troubles of which nobody needs to know more than the sentence. */
const SELF_EVIDENT: ReadonlySet<Hindrance['code']> = new Set(['cell-edit-mode', 'protected', 'other-workbook', 'gone']);

/** What one click can do about it: mostly the same again; null where that would be in vain. */
function wayOnFrom(code: Hindrance['code'], request: Request): { label: string; request: Request } | null {
  switch (code) {
    case 'no-workspace':
    case 'newer-version':
    case 'api-missing':
    case 'too-large':
      return null;
    case 'has-workspace':
      return { label: strings.trouble.useIt, request: { task: 'check' } };
    case 'gone':
      return { label: strings.check.label, request: { task: 'check' } };
    default:
      return { label: strings.trouble.retry, request };
  }
}

const useStyles = makeStyles({
  bar: { marginBlock: tokens.spacingVerticalXS },
  // Stuck to the top edge, its text stays clear of the menu that Excel lays over the corner there.
  body: { overflowWrap: 'anywhere', paddingInlineEnd: tokens.spacingHorizontalXXL },
});
