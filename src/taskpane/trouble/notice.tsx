import { Body1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** The whole pane saying one thing: why it cannot go on, and what to do. */
export function Notice({ title, wayOn, children }: { title: string; wayOn: string; children?: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <main role="alert" className={styles.notice}>
      <Title3 as="h1" className={styles.title}>
        {title}
      </Title3>
      <Body1 as="p" className={styles.text}>
        {wayOn}
      </Body1>
      {children}
    </main>
  );
}

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'start',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '480px',
    padding: tokens.spacingHorizontalL,
    paddingInlineEnd: '40px',
    overflowWrap: 'anywhere',
  },
  title: { margin: 0 },
  text: { margin: 0 },
});
