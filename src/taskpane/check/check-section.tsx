import { Caption1, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import type { LocatedFinding } from '../../actions/check-workspace';
import { SEVERITIES } from '../../domain/model/finding';
import { strings } from '../strings';
import { useTextStyles } from '../theme/use-text-styles';
import { Details } from '../trouble/details';
import type { Snapshot } from '../view';
import { FindingList } from './finding-list';
import { SeverityIcon } from './severity-icon';

/** The result of the last check: how many problems in how many cells, when, of which severity, and each of them. */
export function CheckSection({ check, reveal }: { check: Snapshot; reveal: (finding: LocatedFinding) => void }): ReactElement {
  const styles = useStyles();
  return (
    <section aria-label={strings.check.title} className={styles.section}>
      {/* There from the start, so that a screen reader hears it fill. */}
      <div role="status"><Result check={check} /></div>
      {/* A new result begins anew: at its first finding, with none chosen. */}
      {check.findings.length > 0 && <FindingList key={check.at.getTime()} findings={check.findings} reveal={reveal} />}
    </section>
  );
}

function Result({ check: { findings, cells, faults, at } }: { check: Snapshot }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const counts = SEVERITIES.map((severity) => ({ severity, number: findings.filter((finding) => finding.severity === severity).length }));
  return (
    <div className={styles.result}>
      <Subtitle2 as="h3" className={styles.headline}>
        {findings.length === 0 && <CheckmarkCircle20Filled aria-hidden className={styles.clean} />}
        {strings.check.result(findings.length, cells, at)}
      </Subtitle2>
      {findings.length > 0 && (
        <Caption1 as="p" className={mergeClasses(text.paragraph, styles.counts)}>
          {counts
            .filter(({ number }) => number > 0)
            .map(({ severity, number }) => (
              <span key={severity} className={styles.count}>
                <SeverityIcon severity={severity} />
                {strings.check.severityCount(severity, number)}
              </span>
            ))}
        </Caption1>
      )}
      {faults.length > 0 && (
        <>
          <Caption1 as="p" className={text.paragraph}>
            {strings.check.faults(faults.length)}
          </Caption1>
          <Details text={faults.map(({ rule, cause }) => `${rule}: ${String(cause)}`).join('; ')} />
        </>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  result: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  headline: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS, margin: 0 },
  clean: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
  count: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});
