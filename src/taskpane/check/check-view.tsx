import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, type ReactElement } from 'react';
import { useRatingsHidden } from '../people/ratings-hidden';
import { useKept } from '../shell/use-kept';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import { CheckList } from './check-list';
import { checkList, type Grouping } from './entries';
import { FilterBar } from './filter-bar';
import { FILTERS_KEY, filterChoices, NO_FILTERS, type FindingFilters } from './filters';
import { Result } from './result';
import { strings } from './strings';
import { withoutRatings } from './without-ratings';

/** What needs somebody: repairs, then problems by cause or by sheet; each leads to its cell, and what can be mended safely is a click away. */
export function CheckView({ snapshot: whole, ask, running }: ViewProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const [hidesRatings] = useRatingsHidden();
  const { snapshot, hidden } = useMemo(() => (hidesRatings ? withoutRatings(whole) : { snapshot: whole, hidden: 0 }), [whole, hidesRatings]);
  const [filters, setFilters] = useKept<FindingFilters>(FILTERS_KEY, NO_FILTERS);
  const [grouping, setGrouping] = useKept<Grouping>('check.grouping', 'cause');
  const { groups, shown } = useMemo(() => checkList(snapshot, grouping, filters), [snapshot, grouping, filters]);
  const choices = useMemo(() => filterChoices(snapshot.findings, snapshot.workspace), [snapshot]);
  useEffect(() => ask({ task: 'look' }), [ask]);
  const isChecking = running?.request.task === 'check';
  return (
    <div className={styles.view}>
      <Result snapshot={whole} isBusy={running !== null} isChecking={isChecking} check={() => ask({ task: 'check' })} />
      {hidden > 0 && (
        <Caption1 as="p" className={text.quiet}>
          {strings.ratingsHidden(hidden)}
        </Caption1>
      )}
      <CheckList
        snapshot={snapshot}
        groups={groups}
        grouping={grouping}
        isBusy={running !== null}
        ask={ask}
        top={(step) => <FilterBar filters={filters} choices={choices} grouping={grouping} all={snapshot.findings.length} shown={shown} filter={setFilters} group={setGrouping} step={step} />}
      />
    </div>
  );
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});
