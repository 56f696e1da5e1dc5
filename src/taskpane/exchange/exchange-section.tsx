import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ViewProps } from '../view';
import { ExportPart } from './export-part';
import { ImportPart } from './import-part';

/** What comes from elsewhere, and what leaves as data. */
export function ExchangeSection(props: Pick<ViewProps, 'snapshot' | 'ask' | 'running'>): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.parts}>
      <ImportPart {...props} />
      <ExportPart {...props} />
    </div>
  );
}

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, minWidth: 0 },
});
