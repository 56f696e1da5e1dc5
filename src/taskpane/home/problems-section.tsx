import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import { SEVERITIES } from '../../domain/model/finding';
import { SeverityIcon } from '../check/severity-icon';
import type { ViewProps } from '../view';
import { Figures } from './figures';
import { Section } from '../shell/section';
import { strings } from './strings';
import { goToProblems } from './ways';

/** What the checks find, by how much it matters. */
export function ProblemsSection({ snapshot: { findings }, go }: Pick<ViewProps, 'snapshot' | 'go'>): ReactElement {
  const styles = useStyles();
  const figures = SEVERITIES.map((severity) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    const [one, several] = strings.problems.severity[severity];
    return { number, label: number === 1 ? one : several, icon: <SeverityIcon severity={severity} />, show: () => goToProblems(go, severity) };
  });
  return (
    <Section title={strings.problems.title}>
      {findings.length > 0 ? (
        <Figures figures={figures} />
      ) : (
        <p className={styles.none}>
          <CheckmarkCircle20Filled aria-hidden className={styles.icon} />
          {strings.problems.none}
        </p>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  none: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, margin: 0 },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});
