/**
 * What a team has chosen about its checks, as it stands on the hidden sheet: a row for each accepted finding
 * (`accepted`, and what was accepted as JSON) and for each check that was switched off or weighed otherwise (`rule.`
 * with its id, and the choice). Rows that cannot be understood, as after somebody has written there or a newer version
 * has, say nothing and stay as they are.
 */
import { acceptanceOf, markKey, ruleChoiceOf, type Acceptance, type CheckChoices, type FindingMark, type RuleChoice } from '../domain/model/acceptance';
import { parseJson } from './parse-json';
import { putEntry, type StateEdit } from './state-edit';
import type { StateEntry, StateReading } from './workbook-reading';

const ACCEPTED_KEY = 'accepted';
const RULE_PREFIX = 'rule.';

export function choicesOf(state: StateReading | null): CheckChoices {
  const entries = state?.entries ?? [];
  return {
    acceptances: entries.flatMap((entry) => acceptanceIn(entry) ?? []),
    rules: new Map(
      entries.flatMap(({ key, value }) => {
        const choice = key.startsWith(RULE_PREFIX) ? ruleChoiceOf(value) : null;
        return choice === null ? [] : [[key.slice(RULE_PREFIX.length), choice] as const];
      }),
    ),
  };
}

/** Notes an acceptance, in the place of an earlier one of the same finding. */
export function acceptedIn(state: StateReading | null, acceptance: Acceptance): StateEdit {
  return putEntry(state, isOf(acceptance), { key: ACCEPTED_KEY, value: JSON.stringify(acceptance) });
}

/** Leaves no acceptance of this finding. */
export function withdrawnFrom(state: StateReading | null, mark: FindingMark): StateEdit {
  return putEntry(state, isOf(mark), null);
}

/** Notes what a check is to do; null where it is to do as it was declared. */
export function chosenIn(state: StateReading | null, rule: string, choice: RuleChoice | null): StateEdit {
  const key = `${RULE_PREFIX}${rule}`;
  return putEntry(state, (entry) => entry.key === key, choice === null ? null : { key, value: choice });
}

function isOf(mark: FindingMark): (entry: StateEntry) => boolean {
  return (entry) => {
    const acceptance = acceptanceIn(entry);
    return acceptance !== null && markKey(acceptance) === markKey(mark);
  };
}

function acceptanceIn({ key, value }: StateEntry): Acceptance | null {
  if (key !== ACCEPTED_KEY) return null;
  return acceptanceOf(parseJson(value));
}
