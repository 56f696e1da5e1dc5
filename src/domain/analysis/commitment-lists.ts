import type { CommitmentPosition } from './commitment';
import { CONCLUSIONS, type Conclusion } from './continuum';

/** Those of whom the same is to be done. */
export interface CommitmentList {
  readonly conclusion: Conclusion;
  /** In the order in which they came. */
  readonly positions: readonly CommitmentPosition[];
}

/**
 * Every conclusion in the order in which the group acts on them: whoever is in the way first, then both directions, then
 * what must be found out or mended, and last whoever is where they should be. A list may be empty.
 */
export function commitmentLists(positions: readonly CommitmentPosition[]): CommitmentList[] {
  return ORDER.map((conclusion) => ({
    conclusion,
    positions: positions.filter((position) => position.conclusion.case === conclusion.case),
  }));
}

const ORDER: readonly Conclusion[] = [
  CONCLUSIONS.opposed,
  CONCLUSIONS.buildSupport,
  CONCLUSIONS.overCommitted,
  CONCLUSIONS.mildlyOver,
  CONCLUSIONS.findOut,
  CONCLUSIONS.decide,
  CONCLUSIONS.dataError,
  CONCLUSIONS.inPlace,
];
