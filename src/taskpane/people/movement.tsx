import { Body1, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { cadence } from '../../domain/analysis/cadence';
import type { CommitmentPosition } from '../../domain/analysis/commitment';
import { commitmentMovements, firstRatedBetween, usualComparison, type CommitmentMovement, type Course } from '../../domain/analysis/movement';
import { daysBetween, parseCalendarDate, type CalendarDate } from '../../domain/model/calendar-date';
import type { Workspace } from '../../domain/model/workspace';
import { useKept } from '../shell/use-kept';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import { Person } from './person';
import { PersonList } from './person-list';
import { strings } from './strings';
import { useRate } from './use-rate';

const words = strings.movement;

interface MovementProps {
  readonly positions: readonly CommitmentPosition[];
  readonly snapshot: Snapshot;
  readonly ask: Ask;
  readonly isBusy: boolean;
}

/** Who has moved since a day, closer to what is needed or further from it, and who has not been looked at for long. */
export function Movement({ positions, snapshot, ask, isBusy }: MovementProps): ReactElement {
  const styles = useStyles();
  const { workspace } = snapshot;
  const usual = usualComparison(workspace);
  const [typed, type] = useKept<string | null>('people.since', null);
  const chosen = typed === null ? usual : parseCalendarDate(typed);
  const isRight = chosen !== null && chosen < workspace.today;
  return (
    <div className={styles.movement}>
      <Field
        label={words.since}
        hint={typed === null ? hintOf(workspace, usual) : undefined}
        validationState={isRight ? 'none' : 'error'}
        validationMessage={isRight ? undefined : words.badDate}
      >
        <Input type="date" value={typed ?? usual} max={workspace.today} onChange={(_, { value }) => type(value)} />
      </Field>
      {isRight && <Moved {...{ positions, snapshot, ask, isBusy }} since={chosen} />}
    </div>
  );
}

const COURSES: readonly Course[] = ['closer', 'further', 'aside'];

function Moved({ positions, snapshot, ask, isBusy, since }: MovementProps & { since: CalendarDate }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const rate = useRate(ask);
  const { workspace } = snapshot;
  const { today } = workspace;
  const movements = useMemo(() => commitmentMovements(workspace, since, today), [workspace, since, today]);
  const first = useMemo(() => firstRatedBetween(workspace, since, today), [workspace, since, today]);
  const byStakeholder = useMemo(() => new Map(positions.map((position) => [position.index, position])), [positions]);
  const stale = positions.filter((position) => position.stale);

  const person = (index: number, says: string): ReactElement | null => {
    const position = byStakeholder.get(index);
    return position ? <Person {...{ position, snapshot, ask, rate, isBusy, says }} /> : null;
  };
  return (
    <div className={styles.lists}>
      {movements.length === 0 && (
        <Body1 as="p" className={text.quiet}>
          {words.nobody(since)}
        </Body1>
      )}
      {COURSES.map((course) => {
        const items = movements.filter((movement) => movement.course === course);
        return (
          items.length > 0 && (
            <PersonList key={course} title={words[course]} items={items}>
              {(movement) => person(movement.index, sayOf(movement))}
            </PersonList>
          )
        );
      })}
      {stale.length > 0 && (
        <PersonList title={words.stale} items={stale}>
          {({ index, rating }) => person(index, rating?.rating.ratedOn ? words.ratedOn(rating.rating.ratedOn, daysBetween(rating.rating.ratedOn, today)) : strings.notRated)}
        </PersonList>
      )}
      {first.length > 0 && (
        <PersonList title={words.first} items={first}>
          {({ index, rating: { rating } }) => person(index, strings.standing(rating.now, rating.needed))}
        </PersonList>
      )}
    </div>
  );
}

function hintOf(workspace: Workspace, usual: CalendarDate): string {
  return cadence(workspace).last?.date === usual ? words.sinceMeeting : words.sinceOther;
}

function sayOf({ before, after }: CommitmentMovement): string {
  return `${words.from(before.rating.now, after.rating.now)}; ${words.needed(after.rating.needed)}`;
}

const useStyles = makeStyles({
  movement: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  lists: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});
