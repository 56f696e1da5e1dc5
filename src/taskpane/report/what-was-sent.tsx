import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MadeFile } from '../../actions/make-file';
import { useTextStyles } from '../theme/use-text-styles';
import { Details } from '../trouble/details';
import { strings } from './strings';
import { TextToCopy } from './text-to-copy';
import type { Saving, Sending, Sent } from './use-sending';

/**
 * What became of what was saved or copied. That a file arrived cannot be known, because some panes may not save any and
 * are not told: after each one there is another way.
 */
export function WhatWasSent({ sending }: { sending: Saving & Partial<Pick<Sending, 'copyInstead'>> }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { sent } = sending;
  const { file = null, text: toCopy = null, details = null } = sent ?? {};
  return (
    <>
      <div role="status">{sent !== null && <p className={styles.told}>{inWords(sent)}</p>}</div>
      {details !== null && <Details text={details} />}
      {file !== null && (
        <div className={styles.instead}>
          <Caption1 as="p" className={text.quiet}>
            {strings.send.nothingArrived} {isPlain(file) ? strings.send.textInsteadHint(file.name) : strings.send.copyInsteadHint}
          </Caption1>
          <Button size="small" className={styles.button} onClick={isPlain(file) ? sending.showText : sending.copyInstead}>
            {isPlain(file) ? strings.send.textInstead : strings.send.copyInstead}
          </Button>
        </div>
      )}
      {toCopy !== null && <TextToCopy text={toCopy} />}
    </>
  );
}

/** What can be pasted as it is; everything else is copied with its headings and tables. */
function isPlain({ content, mediaType }: MadeFile): boolean {
  return typeof content === 'string' && mediaType !== 'text/html';
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
  told: { margin: 0, overflowWrap: 'anywhere' },
  instead: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  button: { alignSelf: 'start' },
});
