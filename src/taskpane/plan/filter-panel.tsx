import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { ActionFilter } from '../../domain/analysis/find-actions';
import { groupActions } from '../../domain/analysis/group-actions';
import { nameKey } from '../../domain/analysis/name-key';
import { actionStatuses } from '../../domain/model/choice-list';
import { identifierKey } from '../../domain/model/identifier';
import type { Workspace } from '../../domain/model/workspace';
import { LabelledSelect } from './labelled-select';
import { planStrings } from './strings';

/** Status, lead, goal and working group: one of each, or any. Only what the plan's actions have can be chosen. */
export function FilterPanel({ id, workspace, filter, change }: { id: string; workspace: Workspace; filter: ActionFilter; change: (filter: ActionFilter) => void }): ReactElement {
  const styles = useStyles();
  const named = useMemo(() => namesIn(workspace), [workspace]);
  const statuses: Option[] = [
    { value: 'Open', words: planStrings.status.open },
    ...actionStatuses.values.map((status) => ({ value: status, words: status })),
    { value: '', words: planStrings.status.none },
  ];
  return (
    <div id={id} className={styles.panel}>
      <Facet label={planStrings.status.label} any={planStrings.status.any} options={statuses} chosen={filter.status} choose={(status) => change({ ...filter, status: status as ActionFilter['status'] })} />
      {(['lead', 'goal', 'group'] as const).map((facet) => (
        <Facet
          key={facet}
          label={planStrings[facet].label}
          any={planStrings[facet].any}
          options={named[facet]}
          chosen={filter[facet]}
          keyOf={facet === 'lead' ? nameKey : identifierKey}
          choose={(value) => change({ ...filter, [facet]: value })}
        />
      ))}
    </div>
  );
}

interface Option {
  /** As the filter has it. */
  readonly value: string;
  readonly words: string;
}

/** In a select, `any` is a value like the others: it stands apart by what comes before theirs. */
const [ANY, MARK] = ['any', '='];

interface FacetProps {
  readonly label: string;
  readonly any: string;
  readonly options: readonly Option[];
  readonly chosen: string | null;
  readonly choose: (value: string | null) => void;
  /** The form in which the options have what is chosen, where it can be written in several ways. */
  readonly keyOf?: (value: string) => string;
}

function Facet({ label, any, options, chosen, choose, keyOf = (value) => value }: FacetProps): ReactElement {
  const key = chosen === null ? null : keyOf(chosen);
  // What was chosen stays to be seen where the workbook no longer has it.
  const isGone = key !== null && !options.some(({ value }) => value === key);
  const all = isGone ? [...options, { value: key, words: chosen ?? key }] : options;
  return (
    <LabelledSelect
      label={label}
      options={[{ value: ANY, words: any }, ...all.map(({ value, words }) => ({ value: `${MARK}${value}`, words }))]}
      chosen={key === null ? ANY : `${MARK}${key}`}
      choose={(value) => choose(value === ANY ? null : value.slice(MARK.length))}
    />
  );
}

function namesIn(workspace: Workspace): Readonly<Record<'lead' | 'goal' | 'group', readonly Option[]>> {
  const everyAction = [...workspace.actions.keys()];
  const optionsOf = (by: 'lead' | 'goal' | 'group'): Option[] =>
    groupActions(workspace, everyAction, by).map(({ key, id, name }) => ({
      value: key,
      words: [id, name].filter((part) => part !== null).join(' · ') || planStrings[by].none,
    }));
  return { lead: optionsOf('lead'), goal: optionsOf('goal'), group: optionsOf('group') };
}

const useStyles = makeStyles({
  panel: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(7.5rem, 100%), 1fr))', gap: tokens.spacingHorizontalS },
});
