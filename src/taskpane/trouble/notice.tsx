import { Body1, makeStyles, Title3, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

/** The whole pane, or a part of it, saying one thing: why it cannot go on, and what to do. */
export function Notice({ as: Element = 'main', title, wayOn, children }: { as?: 'main' | 'div'; title: string; wayOn: string; children?: ReactNode }): ReactElement {
  const styles = useStyles();
  return (
    <Element role="alert" className={styles.notice}>
      <Title3 as={Element === 'main' ? 'h1' : 'h3'} className={styles.title}>
        {title}
      </Title3>
      <Body1 as="p" className={styles.text}>
        {wayOn}
      </Body1>
      {children}
    </Element>
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
