import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CommitmentPosition } from '../../domain/analysis/commitment';
import { commitmentLists } from '../../domain/analysis/commitment-lists';
import { CONCLUSIONS, type CommitmentCase } from '../../domain/analysis/continuum';
import type { Ask, Snapshot } from '../view';
import { NextStep } from './next-step';
import { Person } from './person';
import { PersonList } from './person-list';
import { strings } from './strings';
import { useRate } from './use-rate';

const { lists } = strings;

/** Both directions are always shown, so that nobody has to wonder whether one was left out; the other lists where they hold somebody. */
const WHEN_EMPTY: Readonly<Partial<Record<CommitmentCase, string>>> = {
  [CONCLUSIONS.buildSupport.case]: lists.nobodyToBuild,
  [CONCLUSIONS.overCommitted.case]: lists.nobodyToStepBack,
};

interface WhatToDoProps {
  readonly positions: readonly CommitmentPosition[];
  readonly snapshot: Snapshot;
  readonly ask: Ask;
  readonly isBusy: boolean;
}

/** Everybody under what the group does about them, with the next step. */
export function WhatToDo({ positions, snapshot, ask, isBusy }: WhatToDoProps): ReactElement {
  const styles = useStyles();
  const rate = useRate(ask);
  return (
    <div className={styles.lists}>
      {commitmentLists(positions)
        .filter((list) => list.positions.length > 0 || WHEN_EMPTY[list.conclusion.case] !== undefined)
        .map(({ conclusion, positions: ofList }) => (
          <PersonList key={conclusion.case} {...lists.list[conclusion.case]} items={ofList} whenEmpty={WHEN_EMPTY[conclusion.case]}>
            {(position) => (
              <Person {...{ position, snapshot, ask, rate, isBusy }} says={sayOf(position)}>
                <NextStep position={position} snapshot={snapshot} ask={ask} />
              </Person>
            )}
          </PersonList>
        ))}
    </div>
  );
}

function sayOf({ rating, now, needed }: CommitmentPosition): string {
  return rating === null ? strings.notRated : strings.standing(now, needed);
}

const useStyles = makeStyles({
  lists: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
});
