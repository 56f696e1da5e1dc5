import type { CalendarDate } from '../model/calendar-date';
import type { CommitmentRating } from '../model/commitment-ratings';
import type { CommitmentPosition } from './commitment';
import { commitmentGap, conclude, isPossibleNeed, type CommitmentNow, type PossibleNeed } from './continuum';

/** What somebody says of a stakeholder today: where they stand, or where the work needs them. */
export type Said = { readonly now: Exclude<CommitmentNow, null> } | { readonly needed: PossibleNeed };

/**
 * The row that a rating of today adds: the rows before it stay as they are. It holds all that still holds of the newest
 * one, since only the newest counts:
 * - the place that nothing was said of; a need that cannot be is not repeated, so that it is decided anew;
 * - how sure and why as long as the stakeholder stands where they stood: they are about that place;
 * - next step, owner and date as long as the same work is left to do. A gap that is closed, turned round or only found
 *   out today asks for another step, or for none.
 */
export function rateAnew({ stakeholder: { id }, rating: placed }: Pick<CommitmentPosition, 'stakeholder' | 'rating'>, said: Said, today: CalendarDate): CommitmentRating {
  const before = placed?.rating ?? null;
  const now = 'now' in said ? said.now : (before?.now ?? 'Unknown');
  const needed = 'needed' in said ? said.needed : possible(before?.needed ?? null);
  const stands = before !== null && (before.now ?? 'Unknown') === now;
  const works = before !== null && isSameWork(before, { now, needed });
  return {
    stakeholder: id,
    ratedOn: today,
    now,
    needed,
    howSure: stands ? before.howSure : null,
    why: stands ? before.why : null,
    nextStep: works ? before.nextStep : null,
    owner: works ? before.owner : null,
    byWhen: works ? before.byWhen : null,
  };
}

type Places = Pick<CommitmentRating, 'now' | 'needed'>;

/** A gap in the same direction, or the same conclusion where there is no gap to see. */
function isSameWork(before: Places, after: Places): boolean {
  const [gap, gapLeft] = [commitmentGap(before.now, before.needed), commitmentGap(after.now, after.needed)];
  if (gap !== null && gapLeft !== null) return Math.sign(gap) === Math.sign(gapLeft);
  return conclude(before.now, before.needed) === conclude(after.now, after.needed);
}

function possible(needed: CommitmentRating['needed']): PossibleNeed | null {
  return isPossibleNeed(needed) ? needed : null;
}
