import type { Audience } from '../model/audience';

/** Whom a summary is for, and whether it tells where stakeholders stand. */
export interface SummaryChoice {
  readonly audience: Audience;
  /** Whether it tells where stakeholders stand: a deliberate choice. It has no effect on what is shared. */
  readonly withRatings: boolean;
}

/** Whether where stakeholders stand is told: never in what is shared, whatever is chosen. */
export function tellsRatings({ audience, withRatings }: SummaryChoice): boolean {
  return withRatings && audience !== 'shared';
}
