import { analyseCommitment } from '../analysis/commitment';
import { inWords } from '../model/calendar-date';
import { briefName } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { COMMITMENT, missingGround } from '../summary/missing-ground';
import { rowReference } from '../summary/row-reference';
import type { Section } from '../summary/summary';
import { inOrder, type Point } from './in-order';

/** Stakeholders whose newest rating is older than the setting allows, the oldest first. Says when they were rated, not how. */
export function ratingsToReview(workspace: Workspace): Section[] {
  const missing = missingGround(workspace, COMMITMENT);
  if (missing !== null) return [{ heading: null, sentences: [missing] }];
  const points = analyseCommitment(workspace).flatMap(({ stale, rating, index, stakeholder: { id, stakeholder } }): Point[] => {
    const ratedOn = rating?.rating.ratedOn ?? null;
    if (!stale || rating === null || ratedOn === null) return [];
    return [
      {
        text: `${briefName(id, stakeholder)} was last rated on ${inWords(ratedOn)}.`,
        by: ratedOn,
        rows: [rowReference(workspace, 'stakeholders', index), rowReference(workspace, 'commitmentRatings', rating.index)],
      },
    ];
  });
  return [{ heading: null, sentences: inOrder(points) }];
}
