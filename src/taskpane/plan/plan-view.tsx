import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, type ReactElement } from 'react';
import { orderActions } from '../../domain/analysis/action-order';
import { EVERY_ACTION, findActions, type ActionFilter, type Concern } from '../../domain/analysis/find-actions';
import { useKept } from '../shell/use-kept';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import { OverdueChain } from './overdue-chain';
import { KEPT, LAYOUT_AT_FIRST, type PlanLayout } from './plan-choice';
import { PlanFilters } from './plan-filters';
import { PlanGaps } from './plan-gaps';
import { planStrings } from './strings';
import { TimelineSection } from './timeline-section';

/** The plan: what holds it up, what is looked for, and every action on a timeline. */
export function PlanView({ snapshot, ask, go }: ViewProps): ReactElement {
  const { workspace, locate } = snapshot;
  if (!workspace.present.has('actions')) return <Nothing words={planStrings.missing} wayOn={planStrings.toCheck} go={() => go('check')} />;
  if (workspace.actions.length === 0)
    return <Nothing words={planStrings.empty} wayOn={planStrings.toSheet} go={() => ask({ task: 'reveal', place: locate({ collection: 'actions', index: null, field: null }) })} />;
  return <Plan snapshot={snapshot} ask={ask} />;
}

function Plan({ snapshot, ask }: Pick<ViewProps, 'snapshot' | 'ask'>): ReactElement {
  const styles = useStyles();
  const { workspace, locate } = snapshot;
  const [filter, setFilter] = useKept<ActionFilter>(KEPT.filter, EVERY_ACTION);
  const [layout, setLayout] = useKept<PlanLayout>(KEPT.layout, LAYOUT_AT_FIRST);
  const find = useMemo(() => findActions(workspace), [workspace]);
  const ordered = useMemo(() => orderActions(workspace.actions, layout.order), [workspace, layout.order]);
  const found = useMemo(() => {
    const wanted = new Set(find(filter));
    return ordered.filter((position) => wanted.has(position));
  }, [find, filter, ordered]);
  const reveal = useCallback(
    (index: number, field = 'action') => ask({ task: 'reveal', place: locate({ collection: 'actions', index, field }) }),
    [ask, locate],
  );
  const choose = useCallback((position: number) => reveal(position), [reveal]);
  const showOnly = (concern: Concern): void => setFilter({ ...EVERY_ACTION, concerns: [concern] });
  return (
    <div className={styles.view}>
      <OverdueChain
        workspace={workspace}
        reveal={choose}
        showAll={() => {
          showOnly('Overdue chain');
          setLayout({ ...layout, grouping: 'all', order: 'dependency' });
        }}
      />
      <PlanFilters workspace={workspace} find={find} filter={filter} change={setFilter} />
      <TimelineSection
        workspace={workspace}
        found={found}
        layout={layout}
        changeLayout={setLayout}
        isFiltered={asksForSomething(filter)}
        clear={() => setFilter(EVERY_ACTION)}
        choose={choose}
      />
      <PlanGaps workspace={workspace} reveal={reveal} showAll={(field) => showOnly(field === 'lead' ? 'No lead' : 'No due date')} />
    </div>
  );
}

function asksForSomething({ words, concerns, status, lead, goal, group }: ActionFilter): boolean {
  return words.trim() !== '' || concerns.length > 0 || [status, lead, goal, group].some((value) => value !== null);
}

function Nothing({ words, wayOn, go }: { words: string; wayOn: string; go: () => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.nothing}>
      <Body1 as="p" className={text.paragraph}>
        {words}
      </Body1>
      <Button onClick={go}>{wayOn}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  nothing: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalM },
});
