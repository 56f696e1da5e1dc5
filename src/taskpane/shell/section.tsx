import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactElement, type ReactNode } from 'react';
import { useTextStyles } from '../theme/use-text-styles';

/** A heading and what stands under it, with room to breathe. */
export function Section({ title, children }: { title: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Body1Strong as="h3" id={id} className={text.heading}>
        {title}
      </Body1Strong>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalS },
});
