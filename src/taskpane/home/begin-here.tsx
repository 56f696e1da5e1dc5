import { Body1Strong, Caption1, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Circle20Regular } from '@fluentui/react-icons/svg/circle';
import type { ReactElement } from 'react';
import type { Place } from '../../actions/reveal-place';
import type { FirstStep, FirstStepId } from '../../domain/analysis/first-steps';
import type { Place as WorkspacePlace } from '../../domain/model/workspace';
import { useTextStyles } from '../theme/use-text-styles';
import type { Snapshot, ViewProps } from '../view';
import { Section } from '../shell/section';
import { strings } from './strings';
import { useLineStyles } from './use-line-styles';

/** What a new workspace needs first: each step leads to the cell where it is taken, and ticks itself off. */
export function BeginHere({ snapshot, ask, steps }: Pick<ViewProps, 'snapshot' | 'ask'> & { steps: readonly FirstStep[] }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const line = useLineStyles();
  return (
    <Section title={strings.begin.title}>
      <Caption1 as="p" className={text.quiet}>
        {strings.begin.hint} {strings.begin.done(steps.filter(({ done }) => done).length, steps.length)}
      </Caption1>
      <ol className={line.list}>
        {steps.map(({ id, done }) => (
          <li key={id}>
            <button type="button" className={mergeClasses(line.line, line.ruled, styles.step)} onClick={() => ask({ task: 'reveal', place: firstCell(snapshot, id) })}>
              {done ? <CheckmarkCircle20Filled aria-hidden className={styles.done} /> : <Circle20Regular aria-hidden className={styles.open} />}
              <span className={styles.words}>
                <Body1Strong className={mergeClasses(done && styles.past)}>
                  {strings.begin.steps[id].title} {done && <span className={styles.state}>{strings.begin.isDone}</span>}
                </Body1Strong>
                {!done && <Caption1 className={text.quiet}>{strings.begin.steps[id].hint}</Caption1>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The first row's cell, also where that row is still blank. */
function firstCell({ workspace, locate }: Snapshot, id: FirstStepId): Place {
  const place = PLACES[id];
  if (place.collection === 'settings') return locate(place);
  if (workspace[place.collection].length > 0) return locate({ ...place, index: 0 });
  const head = locate(place);
  const nearest = head.nearest && { ...head.nearest, address: below(head.nearest.address) };
  return { ...head, nearest, cell: nearest && `${nearest.sheet}!${nearest.address}` };
}

const PLACES: Readonly<Record<FirstStepId, WorkspacePlace>> = {
  team: { collection: 'settings', index: null, field: 'team' },
  goal: { collection: 'goals', index: null, field: 'goal' },
  action: { collection: 'actions', index: null, field: 'action' },
  stakeholder: { collection: 'stakeholders', index: null, field: 'stakeholder' },
};

/** `B5` for `B4`. */
function below(address: string): string {
  return address.replace(/\d+$/, (row) => String(Number(row) + 1));
}

const useStyles = makeStyles({
  step: { display: 'flex', columnGap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalS },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, ...typographyStyles.body1 },
  done: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
  open: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  past: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  state: typographyStyles.caption1,
});
