import { Body1, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement } from 'react';
import { emptySegments, LIVED_EXPERIENCE, type PathwaySegment } from '../../domain/analysis/coverage';
import { PATHWAY, missingGround } from '../../domain/summary/missing-ground';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import { Section } from '../shell/section';
import { strings } from './strings';
import { useLineStyles } from './use-line-styles';

/** Parts of the pathway from which nobody is there, and how those with lived experience take part. */
export function PathwaySection({ snapshot, ask }: Pick<ViewProps, 'snapshot' | 'ask'>): ReactElement {
  const text = useTextStyles();
  const line = useLineStyles();
  const { stakeholders } = snapshot.workspace;
  const missing = missingGround(snapshot.workspace, PATHWAY);
  if (missing !== null) return <Section title={strings.pathway.title}>{missing.text}</Section>;
  const empty = emptySegments(stakeholders);
  const gaps = empty.filter((segment) => !LIVED.includes(segment));
  return (
    <Section title={strings.pathway.title}>
      <Body1 as="p" className={text.quiet}>
        {empty.length === 0 ? strings.pathway.covered : strings.pathway.gaps(empty.length)}
      </Body1>
      <ul className={line.list}>
        {[...gaps, ...LIVED].map((segment) => {
          const there = [...stakeholders.entries()].filter(([, { pathway }]) => pathway === segment);
          const isOnTheSig = there.some(([, { onTheSig }]) => onTheSig === 'Yes');
          const place = snapshot.locate({ collection: 'stakeholders', index: there[0]?.[0] ?? null, field: 'pathway' });
          return <Segment key={segment} segment={segment} count={there.length} isOnTheSig={isOnTheSig} show={() => ask({ task: 'reveal', place })} />;
        })}
      </ul>
    </Section>
  );
}

function Segment({ segment, count, isOnTheSig, show }: { segment: PathwaySegment; count: number; isOnTheSig: boolean; show: () => void }): ReactElement {
  const styles = useStyles();
  const line = useLineStyles();
  return (
    <li>
      <button type="button" className={mergeClasses(line.line, line.ruled, styles.line)} onClick={show}>
        <span className={styles.segment}>{segment}</span>{' '}
        <span className={styles.state}>
          {count === 0 && <Warning16Filled aria-hidden className={styles.icon} />}
          {count === 0 ? strings.pathway.nobody : strings.pathway.there(count, isOnTheSig)}
        </span>
      </button>
    </li>
  );
}

const LIVED: readonly PathwaySegment[] = LIVED_EXPERIENCE;

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, ...typographyStyles.body1 },
  segment: { flexGrow: 1 },
  state: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2 },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});
