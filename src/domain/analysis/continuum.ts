/**
 * The continuum of commitment (Beckhard & Harris 1987, as the CORE resource pack uses it): five places from Opposed to
 * Make it happen. Nothing here adds gaps up: one stakeholder's surplus does not make good another's want.
 */
import { commitmentNeeded, type commitmentNow } from '../model/choice-list';
import type { CommitmentRating } from '../model/commitment-ratings';

/** Where a stakeholder may stand, in order. Unknown is no place. */
export const CONTINUUM = [
  'Opposed',
  'No commitment',
  'Let it happen',
  'Help it happen',
  'Make it happen',
] as const satisfies readonly (typeof commitmentNow.values)[number][];

export type ContinuumPlace = (typeof CONTINUUM)[number];
export type CommitmentNow = CommitmentRating['now'];
/** As read from a cell: also Opposed and Unknown, which a rule then judges. */
export type CommitmentNeeded = CommitmentRating['needed'];

/** A place where somebody can be needed. */
export type PossibleNeed = (typeof commitmentNeeded.values)[number];

/** Nobody is needed opposed, and Unknown is no place: neither is a need. */
export function isPossibleNeed(needed: CommitmentNeeded): needed is PossibleNeed {
  return commitmentNeeded.values.some((place) => place === needed);
}

/** The steps of domain.md, section 3: −1 for Opposed to 3 for Make it happen (our codes). Null where no place is known. */
export function continuumCode(place: CommitmentNow): number | null {
  const step = CONTINUUM.findIndex((known) => known === place);
  return step < 0 ? null : step - 1;
}

/**
 * Steps from where a stakeholder stands to where the work needs them: above 0 there is support to build, below 0 they
 * are ahead of what is needed. Null where either place is blank or unknown.
 */
export function commitmentGap(now: CommitmentNow, needed: CommitmentNeeded): number | null {
  const [from, to] = [continuumCode(now), continuumCode(needed)];
  return from === null || to === null ? null : to - from;
}

/** The eight cases of domain.md, section 3. A to D are the pack's own examples, E to H are ours. */
export type CommitmentCase = 'A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H';

export interface Conclusion {
  readonly case: CommitmentCase;
  /** In two or three words, as the sheets show it. */
  readonly words: string;
}

export const CONCLUSIONS = {
  findOut: { case: 'E', words: 'Find out' },
  decide: { case: 'F', words: 'Decide what is needed' },
  dataError: { case: 'G', words: 'Data error' },
  opposed: { case: 'D', words: 'Opposed' },
  buildSupport: { case: 'A', words: 'Build support' },
  inPlace: { case: 'B', words: 'In place' },
  mildlyOver: { case: 'H', words: 'Mildly over' },
  overCommitted: { case: 'C', words: 'Over-committed' },
} as const satisfies Record<string, Conclusion>;

/**
 * What follows from where a stakeholder stands (X) and is needed (O), in the order of domain.md, section 3. A blank X
 * is as good as Unknown; Unknown is not a place where anybody can be needed, so that such an O is still to be decided.
 */
export function conclude(now: CommitmentNow, needed: CommitmentNeeded): Conclusion {
  if (now === null || now === 'Unknown') return CONCLUSIONS.findOut;
  if (needed === null || needed === 'Unknown') return CONCLUSIONS.decide;
  if (needed === 'Opposed') return CONCLUSIONS.dataError;
  if (now === 'Opposed') return CONCLUSIONS.opposed;
  const gap = commitmentGap(now, needed) ?? 0;
  if (gap > 0) return CONCLUSIONS.buildSupport;
  if (gap === 0) return CONCLUSIONS.inPlace;
  return gap === -1 ? CONCLUSIONS.mildlyOver : CONCLUSIONS.overCommitted;
}
