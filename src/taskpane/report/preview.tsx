import { Button, Caption1, createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ReportDocument } from '../../actions/make-file';
import { useTextStyles } from '../theme/use-text-styles';
import { Section } from '../shell/section';
import { Paper } from './paper';
import { strings } from './strings';

/** Exactly what leaves. At first its first page, in a frame in which it is scrolled; then all of it. */
export function Preview({ paper }: { paper: ReportDocument }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const [showsAll, showAll] = useState(false);
  const end = paper.blocks.findIndex(({ kind }) => kind === 'pageEnd');
  const blocks = showsAll || end < 0 ? paper.blocks : paper.blocks.slice(0, end);
  return (
    <Section title={strings.preview.title}>
      <Caption1 as="p" className={text.quiet}>
        {strings.preview.hint}
      </Caption1>
      <div role="group" aria-label={strings.preview.title} tabIndex={showsAll ? undefined : 0} className={mergeClasses(styles.frame, !showsAll && styles.short)}>
        <Paper paper={paper} blocks={blocks} />
      </div>
      <Button size="small" appearance="subtle" className={styles.button} onClick={() => showAll(!showsAll)}>
        {showsAll ? strings.preview.firstPage : strings.preview.showAll}
      </Button>
    </Section>
  );
}

const useStyles = makeStyles({
  frame: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ...createFocusOutlineStyle(),
  },
  short: { maxHeight: 'min(60vh, 24rem)', overflowY: 'auto' },
  button: { alignSelf: 'start' },
});
