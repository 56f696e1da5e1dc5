import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MadeFile } from '../../actions/make-file';
import { useTextStyles } from '../theme/use-text-styles';
import { Details } from '../trouble/details';
import { strings } from './strings';
import { TextToCopy } from './text-to-copy';
import type { Sending, Sent } from './use-sending';

/**
 * What became of what was saved or copied. That a file arrived cannot be known, because some panes may not save any and
 * are not told: after each one there is another way.
 */
export function WhatWasSent({ sending: { sent, copy, showText } }: { sending: Sending }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.sent}>
      <div role="status">{sent !== null && <p className={text.paragraph}>{inWords(sent)}</p>}</div>
      {sent?.details != null && <Details text={sent.details} />}
      {sent?.file != null && <NothingArrived file={sent.file} copy={copy} showText={showText} />}
      {sent?.text != null && <TextToCopy text={sent.text} />}
    </div>
  );
}

/** The other way: what can be read as text is shown, and everything else is copied with its headings and tables. */
function NothingArrived({ file, copy, showText }: { file: MadeFile; copy: () => void; showText: () => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const isPlain = typeof file.content === 'string' && file.mediaType !== 'text/html';
  return (
    <div className={styles.instead}>
      <Caption1 as="p" className={text.quiet}>
        {strings.send.nothingArrived}
      </Caption1>
      <Button size="small" className={styles.button} onClick={isPlain ? showText : copy}>
        {isPlain ? strings.send.textInstead : strings.send.copyInstead}
      </Button>
      <Caption1 as="p" className={text.quiet}>
        {isPlain ? strings.send.textInsteadHint(file.name) : strings.send.copyInsteadHint}
      </Caption1>
    </div>
  );
}

function inWords({ step, file }: Sent): string {
  switch (step) {
    case 'making':
      return strings.send.making;
    case 'copied':
      return strings.send.copied;
    case 'to be copied':
      return strings.send.pressKeys;
    case 'made':
      return strings.send.made(file?.name ?? '');
    case 'nothing':
      return strings.send.nothingDated;
    case 'failed':
      return `${strings.send.failed} ${strings.send.failedWayOn}`;
  }
}

const useStyles = makeStyles({
  sent: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, overflowWrap: 'anywhere', ':has(> :only-child:empty)': { display: 'none' } },
  instead: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  button: { alignSelf: 'start' },
});
