import { Button, makeStyles, SearchBox, ToggleButton, tokens } from '@fluentui/react-components';
import { Filter16Filled, Filter16Regular } from '@fluentui/react-icons/svg/filter';
import { useId, useMemo, useState, type ReactElement } from 'react';
import { CONCERNS, EVERY_ACTION, type ActionFilter, type Concern, type FindActions } from '../../domain/analysis/find-actions';
import type { Workspace } from '../../domain/model/workspace';
import { wholeNumber } from '../locale';
import { FilterPanel } from './filter-panel';
import { planStrings } from './strings';

/** What is looked for: words, what asks for attention, and behind a button the rest. */
export function PlanFilters(props: { workspace: Workspace; find: FindActions; filter: ActionFilter; change: (filter: ActionFilter) => void }): ReactElement {
  const { workspace, find, filter, change } = props;
  const styles = useStyles();
  const panel = useId();
  const chosen = (['status', 'lead', 'goal', 'group'] as const).filter((facet) => filter[facet] !== null).length;
  const [isOpen, setOpen] = useState(false);
  const more = planStrings.more(chosen);
  return (
    <div className={styles.filters}>
      <div className={styles.line}>
        <SearchBox
          className={styles.search}
          aria-label={planStrings.search}
          placeholder={planStrings.searchHint}
          value={filter.words}
          onChange={(_, { value }) => change({ ...filter, words: value })}
        />
        <Button
          appearance={chosen > 0 ? 'outline' : 'subtle'}
          icon={chosen > 0 ? <Filter16Filled /> : <Filter16Regular />}
          aria-label={more}
          title={more}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {chosen > 0 ? wholeNumber(chosen) : undefined}
        </Button>
      </div>
      <Concerns find={find} chosen={filter.concerns} choose={(concerns) => change({ ...filter, concerns })} />
      {isOpen && <FilterPanel id={panel} workspace={workspace} filter={filter} change={change} />}
    </div>
  );
}

function Concerns({ find, chosen, choose }: { find: FindActions; chosen: readonly Concern[]; choose: (concerns: readonly Concern[]) => void }): ReactElement {
  const styles = useStyles();
  const counts = useMemo(() => CONCERNS.map((concern) => ({ concern, number: find({ ...EVERY_ACTION, concerns: [concern] }).length })), [find]);
  return (
    <div role="group" aria-label={planStrings.concerns} className={styles.concerns}>
      {counts
        .filter(({ concern, number }) => chosen.includes(concern) || (ALWAYS.has(concern) || number > 0) && concern !== 'Overdue chain')
        .map(({ concern, number }) => (
          <ToggleButton
            key={concern}
            size="small"
            shape="circular"
            className={styles.concern}
            aria-label={planStrings.concernCount(concern, number)}
            checked={chosen.includes(concern)}
            onClick={() => choose(chosen.includes(concern) ? chosen.filter((other) => other !== concern) : [...chosen, concern])}
          >
            {planStrings.concern[concern]}&nbsp;<span className={styles.number}>{wholeNumber(number)}</span>
          </ToggleButton>
        ))}
    </div>
  );
}

/** Asked about also where there is none, because it is good to read that there is none. */
const ALWAYS: ReadonlySet<Concern> = new Set(['Overdue', 'Due soon', 'Blocked']);

const useStyles = makeStyles({
  filters: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  search: { flexGrow: 1, minWidth: 0 },
  concerns: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  concern: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  number: { fontWeight: tokens.fontWeightSemibold },
});
