import { briefName, shownId } from '../model/row-name';
import type { KeptGoal, KeptTable } from '../model/snapshot';
import { inMidSentence } from '../summary/wording';
import { statusInWords } from './action-changes';
import { changeOf, type Change, type Ground } from './change';
import type { PlacedTable } from './kept-rows';
import { pairRows } from './pair-rows';

/** Goals that stand otherwise: by the group's word in their row or, while they are active, by what their actions say. */
export function goalChanges(before: KeptTable<KeptGoal>, now: PlacedTable<KeptGoal>, ground: Ground): Change[] {
  const { both, added, gone, isNew, isGone } = pairRows(before, now);
  const told = (index: number, text: string): Change => {
    const { id = null, goal = null } = ground.workspace.goals[index] ?? {};
    return changeOf(ground, 'goals', index, briefName(id, goal), { heading: 'Goals', text });
  };
  return [
    ...both.flatMap((pair) => {
      const text = differenceOf(pair.before, pair.now);
      return text === null ? [] : [told(pair.index, text)];
    }),
    ...added.map(({ kept: { status }, index }) => told(index, `${isNew}${status === null || status === undefined ? '' : `: ${inMidSentence(status)}`}`)),
    ...gone.map(({ id }) => ({ heading: 'Goals' as const, rank: 1, id, text: `${shownId(id)} ${isGone}.`, rows: [] })),
  ];
}

function differenceOf({ status: before, progress: from }: KeptGoal, { status: now, progress: to }: KeptGoal): string | null {
  if (before !== undefined && now !== undefined && before !== now) return statusInWords(before, now);
  if (from === null || to === null || from === to) return null;
  if (to === 'Unknown') return `is no longer known to be ${inMidSentence(from)}`;
  return from === 'Unknown' ? `is ${inMidSentence(to)} now (it was not known how it stood)` : statusInWords(from, to);
}
