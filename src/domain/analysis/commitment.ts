import { daysBetween } from '../model/calendar-date';
import { compareIdentifiers, identifierKey } from '../model/identifier';
import type { Stakeholder } from '../model/stakeholders';
import type { Workspace } from '../model/workspace';
import { commitmentGap, conclude, type CommitmentNeeded, type CommitmentNow, type Conclusion } from './continuum';
import { newestRatings, type PlacedRating } from './newest-rating';

/** Where one stakeholder stands and is needed, by the newest rating. */
export interface CommitmentPosition {
  readonly stakeholder: Stakeholder;
  /** Position among the stakeholders. */
  readonly index: number;
  /** The rating that this rests on; null where there is none yet. */
  readonly rating: PlacedRating | null;
  readonly now: CommitmentNow;
  readonly needed: CommitmentNeeded;
  /** Steps, signed; null where either place is not known. Never to be added up or averaged over stakeholders. */
  readonly gap: number | null;
  readonly conclusion: Conclusion;
  /** Which way the arrow from now to needed points on the map; null where there is nothing to draw. */
  readonly arrow: '→' | '←' | null;
  /** Rated longer ago than the setting "Stale rating days" allows. A rating without a date is not. */
  readonly stale: boolean;
}

/**
 * One position for each row of Stakeholders, in the order in which the group should look at them: opposed first, then
 * unknown, then by the size of the gap, then those who must make it happen, then by ID (domain.md, section 3). A
 * position without a gap stands with those whose gap is 0.
 */
export function analyseCommitment(
  workspace: Pick<Workspace, 'stakeholders' | 'commitmentRatings' | 'today' | 'settings'>,
): CommitmentPosition[] {
  const newest = newestRatings(workspace.commitmentRatings);
  return workspace.stakeholders
    .map((stakeholder, index) => {
      const rating = stakeholder.id === null ? undefined : newest.get(identifierKey(stakeholder.id));
      return positionOf(workspace, stakeholder, index, rating ?? null);
    })
    .sort(byUrgency);
}

function positionOf(
  { today, settings }: Pick<Workspace, 'today' | 'settings'>,
  stakeholder: Stakeholder,
  index: number,
  placed: PlacedRating | null,
): CommitmentPosition {
  const { now = null, needed = null, ratedOn = null } = placed?.rating ?? {};
  const gap = commitmentGap(now, needed);
  return {
    stakeholder,
    index,
    rating: placed,
    now,
    needed,
    gap,
    conclusion: conclude(now, needed),
    arrow: gap === null || gap === 0 ? null : gap > 0 ? '→' : '←',
    stale: ratedOn !== null && daysBetween(ratedOn, today) > settings.staleRatingDays,
  };
}

function byUrgency(first: CommitmentPosition, second: CommitmentPosition): number {
  return (
    standing(first) - standing(second) ||
    Math.abs(second.gap ?? 0) - Math.abs(first.gap ?? 0) ||
    Number(second.needed === 'Make it happen') - Number(first.needed === 'Make it happen') ||
    compareIdentifiers(first.stakeholder.id, second.stakeholder.id)
  );
}

/** 0 opposed, 1 unknown, 2 the others. */
function standing({ now }: CommitmentPosition): number {
  if (now === 'Opposed') return 0;
  return now === null || now === 'Unknown' ? 1 : 2;
}
