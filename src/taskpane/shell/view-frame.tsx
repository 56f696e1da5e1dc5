import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useTextStyles } from '../theme/use-text-styles';

/** The panel below the tabs: the view's title, and the view. */
export function ViewFrame({ id, labelledBy, title, children }: { id: string; labelledBy: string; title: string; children: ReactNode }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section role="tabpanel" id={id} aria-labelledby={labelledBy} className={styles.panel}>
      <Subtitle2 as="h2" className={text.heading}>
        {title}
      </Subtitle2>
      {children}
    </section>
  );
}

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalM },
});
