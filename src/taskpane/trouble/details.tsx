import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';

/** What a developer wants to know, folded away from everybody else. */
export function Details({ text }: { text: string }): ReactElement {
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary>{strings.trouble.details}</summary>
      <code className={styles.text}>{text}</code>
    </details>
  );
}

const useStyles = makeStyles({
  details: { ...typographyStyles.caption1, marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  text: { fontFamily: tokens.fontFamilyMonospace },
});
