import type { Place } from './workspace';

/** error: the row cannot do its job · warning: departs from the pack · prompt: a question to talk about. */
export const SEVERITIES = ['error', 'warning', 'prompt'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Something that a rule has found, in words that name the row as people call it. */
export interface Finding {
  /** The rule's id, or the id of what the reading of a cell found. */
  readonly rule: string;
  readonly severity: Severity;
  readonly at: Place;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to do about it. */
  readonly repair: string;
}
