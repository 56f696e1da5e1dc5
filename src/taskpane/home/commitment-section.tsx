import { Body1 } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { analyseCommitment } from '../../domain/analysis/commitment';
import type { CommitmentCase } from '../../domain/analysis/continuum';
import { COMMITMENT, missingGround } from '../../domain/summary/missing-ground';
import { useRatingsHidden } from '../people/ratings-hidden';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import { Figures } from './figures';
import { Section } from '../shell/section';
import { strings } from './strings';

/**
 * How many stakeholders stand short of where the work needs them and how many beyond, each counted by itself: one makes
 * nothing good for another. Of few people even the counts tell who is meant: they are hidden with the ratings.
 */
export function CommitmentSection({ snapshot, go }: Pick<ViewProps, 'snapshot' | 'go'>): ReactElement {
  const text = useTextStyles();
  const [isHidden] = useRatingsHidden();
  if (!isHidden) return <Gaps snapshot={snapshot} go={go} />;
  return (
    <Section title={strings.commitment.title}>
      <Body1 as="p" className={text.quiet}>
        {strings.commitment.hidden}
      </Body1>
    </Section>
  );
}

function Gaps({ snapshot: { workspace }, go }: Pick<ViewProps, 'snapshot' | 'go'>): ReactElement {
  const text = useTextStyles();
  const positions = useMemo(() => analyseCommitment(workspace), [workspace]);
  const missing = missingGround(workspace, COMMITMENT);
  if (missing !== null) return <Section title={strings.commitment.title}>{missing.text}</Section>;
  const figures = GAPS.map(({ cases, label, isAlwaysShown }) => ({
    number: positions.filter(({ conclusion }) => cases.includes(conclusion.case)).length,
    label,
    isAlwaysShown,
    show: () => go('people'),
  }));
  return (
    <Section title={strings.commitment.title}>
      {figures.some(({ number }) => number > 0) ? (
        <Figures figures={figures.filter(({ number, isAlwaysShown }) => number > 0 || isAlwaysShown)} />
      ) : (
        <Body1 as="p" className={text.paragraph}>
          {strings.commitment.allInPlace}
        </Body1>
      )}
    </Section>
  );
}

/** Both directions are always told, also where there is nobody. */
const GAPS: readonly { readonly cases: readonly CommitmentCase[]; readonly label: string; readonly isAlwaysShown: boolean }[] = [
  { cases: ['D'], label: strings.commitment.opposed, isAlwaysShown: false },
  { cases: ['A'], label: strings.commitment.short, isAlwaysShown: true },
  { cases: ['C', 'H'], label: strings.commitment.beyond, isAlwaysShown: true },
  { cases: ['E'], label: strings.commitment.unknown, isAlwaysShown: false },
  { cases: ['F', 'G'], label: strings.commitment.undecided, isAlwaysShown: false },
];
