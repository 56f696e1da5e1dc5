import { continuumCode, type CommitmentNeeded } from '../analysis/continuum';
import { courseOf, isSamePlace } from '../analysis/movement';
import { newestRatings } from '../analysis/newest-rating';
import { identifierKey } from '../model/identifier';
import { briefName, shownId } from '../model/row-name';
import type { KeptStakeholder, KeptTable } from '../model/snapshot';
import { moveInWords } from '../summary/move-in-words';
import { rowReference } from '../summary/row-reference';
import { changeOf, type Change, type Ground } from './change';
import type { PlacedTable } from './kept-rows';
import { pairRows } from './pair-rows';

/** Who stands elsewhere on the scale of commitment, or is needed elsewhere. Each by themselves: moves are never added up. */
export function commitmentChanges(before: KeptTable<KeptStakeholder>, now: PlacedTable<KeptStakeholder>, ground: Ground): Change[] {
  const { workspace } = ground;
  const { both, added, gone, isNew, isGone } = pairRows(before, now);
  const newest = newestRatings(workspace.commitmentRatings);
  const told = (index: number, text: string): Change => {
    const { id = null, stakeholder = null } = workspace.stakeholders[index] ?? {};
    const rating = newest.get(identifierKey(id ?? ''));
    const change = changeOf(ground, 'stakeholders', index, briefName(id, stakeholder), { heading: 'Commitment', text });
    return rating === undefined ? change : { ...change, rows: [...change.rows, rowReference(workspace, 'commitmentRatings', rating.index)] };
  };
  return [
    ...both.flatMap((pair) => {
      const differences = differencesOf(pair.before.rating, pair.now.rating);
      return differences.length === 0 ? [] : [told(pair.index, differences.join(', and '))];
    }),
    ...added.map(({ kept: { rating }, index }) => told(index, `${isNew}${isPlace(rating?.now) ? `, at “${rating.now}”` : ''}`)),
    ...gone.map(({ id }) => ({ heading: 'Commitment' as const, rank: 1, id, text: `${shownId(id)} ${isGone}.`, rows: [] })),
  ];
}

function differencesOf(before: KeptStakeholder['rating'], now: KeptStakeholder['rating']): string[] {
  if (now === null) return before === null || before.now === undefined ? [] : ['has no rating any more'];
  if (before === null) return isPlace(now.now) ? [`is rated for the first time, at “${now.now}”`] : [];
  return [...moved(before, now), ...neededElsewhere(before.needed, now.needed)];
}

type Rating = NonNullable<KeptStakeholder['rating']>;

function moved({ now: from }: Rating, { now: to, needed = null }: Rating): string[] {
  if (from === undefined || to === undefined || isSamePlace(from, to)) return [];
  return [moveInWords(from, to, courseOf(from, { now: to, needed }))];
}

function neededElsewhere(before: CommitmentNeeded | undefined, now: CommitmentNeeded | undefined): string[] {
  if (before === undefined || now === undefined || before === now) return [];
  const formerly = before === null ? '' : ` (before: “${before}”)`;
  return [now === null ? `has no needed place any more${formerly}` : `is needed at “${now}” now${formerly}`];
}

function isPlace(place: Rating['now']): place is NonNullable<Rating['now']> {
  return place !== undefined && continuumCode(place) !== null;
}
