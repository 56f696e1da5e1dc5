import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Sentence } from '../../domain/summary/summary';
import { wholeNumber } from '../locale';
import { strings } from './strings';

/** Sentences below each other. Of a very long list the beginning, until more is asked for. */
export function PaperList({ lines }: { lines: readonly Sentence[] }): ReactElement {
  const styles = useStyles();
  const [shown, setShown] = useState(LINES_AT_ONCE);
  return (
    <>
      <ul className={styles.list}>
        {lines.slice(0, shown).map(({ text }, position) => (
          <li key={position}>{text}</li>
        ))}
      </ul>
      <MoreButton left={lines.length - shown} show={() => setShown(shown + LINES_AT_ONCE)} />
    </>
  );
}

/** Shows more of what is long; nothing where nothing is left. */
export function MoreButton({ left, show }: { left: number; show: () => void }): ReactElement | null {
  const styles = useStyles();
  if (left <= 0) return null;
  return (
    <Button size="small" appearance="subtle" className={styles.more} onClick={show}>
      {strings.preview.more(wholeNumber(Math.min(left, LINES_AT_ONCE)))}
    </Button>
  );
}

/** More than these are not read in a pane. */
export const LINES_AT_ONCE = 60;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  more: { alignSelf: 'start' },
});
