import * as z from 'zod/mini';
import { calendarDateSchema } from './calendar-date';
import { COLLECTIONS } from './collection';
import { SEVERITIES, type Finding } from './finding';

const acceptanceSchema = z.object({
  rule: z.string(),
  collection: z.enum([...COLLECTIONS, 'settings']),
  /** The row by its key, ready to be compared; null where it has none, and for a whole table. */
  row: z.nullable(z.string()),
  field: z.nullable(z.string()),
  /** Of the cell and all else that was judged: where it changes, the acceptance lapses. */
  judged: z.string(),
  /** In people's words. */
  reason: z.string(),
  /** The day on which it was accepted. */
  on: calendarDateSchema,
});

/**
 * That people know of a finding and leave it so. It says which finding was meant; of what was judged it keeps a short
 * digest and no text (`src/domain/rules/finding-mark.ts`).
 */
export type Acceptance = z.output<typeof acceptanceSchema>;

/** Characters that a reason may have: a sentence or two. */
export const LONGEST_REASON = 300;

/** @returns null where this is no acceptance as this version knows it. */
export function acceptanceOf(value: unknown): Acceptance | null {
  return acceptanceSchema.safeParse(value).data ?? null;
}

/** Which finding it is, and what it was judged by. */
export type FindingMark = Pick<Acceptance, 'rule' | 'collection' | 'row' | 'field' | 'judged'>;

/** Equal for marks of the same finding, judged by the same. */
export function markKey(mark: FindingMark): string {
  return `${placeKey(mark)} ${mark.judged}`;
}

/** Equal for marks of findings of one rule on one cell, whatever they were judged by. */
export function placeKey({ rule, collection, row, field }: FindingMark): string {
  return JSON.stringify([rule, collection, row, field]);
}

/** Why something was accepted, and when. */
export type AcceptanceGround = Pick<Acceptance, 'reason' | 'on'>;

/** A finding that is not counted, because people have accepted it. */
export interface AcceptedFinding extends Finding, AcceptanceGround {}

/** A finding that counts. */
export interface OpenFinding extends Finding {
  /** Where it was accepted once, and what was judged has changed since. */
  readonly lapsed?: AcceptanceGround;
}

/** What a team has a check do otherwise: leave it out, or take it more or less seriously. */
export const RULE_CHOICES = ['off', ...SEVERITIES] as const;
export type RuleChoice = (typeof RULE_CHOICES)[number];

/** @returns null where this is no choice that this version knows. */
export function ruleChoiceOf(text: string): RuleChoice | null {
  return RULE_CHOICES.find((choice) => choice === text) ?? null;
}

/** What a team has chosen about its checks. */
export interface CheckChoices {
  readonly acceptances: readonly Acceptance[];
  /** By the rule's id; a rule that is not there does as it was declared. */
  readonly rules: ReadonlyMap<string, RuleChoice>;
}

export const NO_CHOICES: CheckChoices = { acceptances: [], rules: new Map() };
