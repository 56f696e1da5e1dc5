import { Body1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { Clock16Regular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { useMemo, type ReactElement } from 'react';
import { lateness } from '../../domain/analysis/lateness';
import { isOpen } from '../../domain/model/actions';
import { missingGround, WHAT_IS_DUE } from '../../domain/summary/missing-ground';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import { Figures } from './figures';
import { LeadList } from './lead-list';
import { Section } from '../shell/section';
import { strings } from './strings';
import { goToActions } from './ways';

/** How many actions are overdue and due soon, and whose they are. */
export function LatenessSection({ snapshot: { workspace }, go }: Pick<ViewProps, 'snapshot' | 'go'>): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { overdue, dueSoon, leads } = useMemo(() => lateness(workspace), [workspace]);
  const missing = missingGround(workspace, WHAT_IS_DUE);
  if (missing !== null) return <Section title={strings.late.title}>{missing.text}</Section>;
  return (
    <Section title={strings.late.title}>
      <Figures
        figures={[
          { number: overdue.length, label: strings.late.overdue, ...(overdue.length > 0 && { icon: <ErrorCircle16Filled aria-hidden className={styles.late} /> }), show: () => goToActions(go, ['Overdue']) },
          { number: dueSoon.length, label: strings.late.dueSoon, ...(dueSoon.length > 0 && { icon: <Clock16Regular aria-hidden className={styles.soon} /> }), show: () => goToActions(go, ['Due soon']) },
          { number: workspace.actions.filter(isOpen).length, label: strings.late.open, show: () => goToActions(go, []) },
        ]}
      />
      {leads.length === 0 && (
        <Body1 as="p" className={text.quiet}>
          {strings.late.allWell(workspace.settings.dueSoonDays)}
        </Body1>
      )}
      {leads.length > 0 && (
        <>
          <Caption1Strong as="h4" className={text.heading}>
            {strings.late.byLead}
          </Caption1Strong>
          <LeadList leads={leads} show={(lead) => goToActions(go, ['Overdue', 'Due soon'], lead ?? '')} />
        </>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  late: { flexShrink: 0, color: tokens.colorStatusDangerForeground1 },
  soon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});
