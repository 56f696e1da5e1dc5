import { Body1, Body1Strong, Caption1, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { groupActions, type Grouping } from '../../domain/analysis/group-actions';
import type { ActionOrder } from '../../domain/analysis/action-order';
import type { Workspace } from '../../domain/model/workspace';
import { useTextStyles } from '../theme/use-text-styles';
import { LabelledSelect } from './labelled-select';
import type { PlanLayout } from './plan-choice';
import { planStrings } from './strings';
import { Timeline } from './timeline';
import { monthsAround, wholePlan, type Zoom } from './period';

interface TimelineSectionProps {
  readonly workspace: Workspace;
  /** Positions of the actions to show, in their order. */
  readonly found: readonly number[];
  readonly layout: PlanLayout;
  readonly changeLayout: (layout: PlanLayout) => void;
  readonly isFiltered: boolean;
  readonly clear: () => void;
  readonly choose: (position: number) => void;
}

/** How many actions are shown, how they are laid out, and the timeline of them. */
export function TimelineSection({ workspace, found, layout, changeLayout, isFiltered, clear, choose }: TimelineSectionProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { settings, today, actions } = workspace;
  const groups = useMemo(() => groupActions(workspace, found, layout.grouping), [workspace, found, layout.grouping]);
  const period = useMemo(() => (layout.zoom === 'plan' ? wholePlan(workspace) : monthsAround(today)), [workspace, today, layout.zoom]);
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <Body1Strong as="h3" className={text.heading}>
          {planStrings.timeline}
        </Body1Strong>
        <span role="status">{planStrings.shown(found.length, actions.length)}</span>
        {isFiltered && (
          <Link as="button" onClick={clear}>
            {planStrings.clear}
          </Link>
        )}
      </div>
      <div className={styles.layout}>
        <LabelledSelect isLabelHidden label={planStrings.grouping.label} options={GROUPINGS} chosen={layout.grouping} choose={(grouping) => changeLayout({ ...layout, grouping })} />
        <LabelledSelect isLabelHidden label={planStrings.order.label} options={ORDERS} chosen={layout.order} choose={(order) => changeLayout({ ...layout, order })} />
      </div>
      <div className={styles.time}>
        <Caption1 as="p" className={mergeClasses(text.quiet, styles.planned)}>
          {planStrings.planned(settings.planStart, settings.planEnd)}
        </Caption1>
        <LabelledSelect isLabelHidden label={planStrings.zoom.label} options={ZOOMS} chosen={layout.zoom} choose={(zoom) => changeLayout({ ...layout, zoom })} />
      </div>
      {found.length === 0 ? (
        <Body1 as="p" className={text.paragraph}>
          {planStrings.nothingFound}
        </Body1>
      ) : (
        <Timeline workspace={workspace} groups={groups} grouping={layout.grouping} period={period} choose={choose} />
      )}
    </section>
  );
}

const GROUPINGS = (['goal', 'group', 'lead', 'all'] as const satisfies readonly Grouping[]).map((value) => ({ value, words: planStrings.grouping[value] }));
const ORDERS = (['due', 'dependency'] as const satisfies readonly ActionOrder[]).map((value) => ({ value, words: planStrings.order[value] }));
const ZOOMS = (['plan', 'months'] as const satisfies readonly Zoom[]).map((value) => ({ value, words: planStrings.zoom[value] }));

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  layout: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(7rem, 100%), 1fr))', gap: tokens.spacingHorizontalS },
  time: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  planned: { flexGrow: 1, flexBasis: '9rem' },
});
