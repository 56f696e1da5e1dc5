/** What people say about the summary in their own words, as it is written on the hidden sheet (`report-memory.ts` reads it back). */
import { goalOverrideOf, type GoalOverride } from '../domain/model/goal-override';
import { identifierKey } from '../domain/model/identifier';
import type { PartNumber } from '../domain/model/report-notes';
import { parseJson } from './parse-json';
import { NOTE_PREFIX, OVERRIDE_KEY } from './report-memory';
import { putEntry, type StateEdit } from './state-edit';
import type { StateReading } from './workbook-reading';

/** Notes what people add to a part; null where nothing is to be left. */
export function notedIn(state: StateReading | null, part: PartNumber, text: string | null): StateEdit {
  const key = `${NOTE_PREFIX}${part}`;
  return putEntry(state, (entry) => entry.key === key, text === null ? null : { key, value: text });
}

/**
 * Notes how the group sees a goal, in the place of what it has said of that goal before.
 *
 * @param override null where nothing is to be left.
 * @param goal the goal's ID.
 */
export function overriddenIn(state: StateReading | null, override: GoalOverride | null, goal: string): StateEdit {
  const isOfGoal = (value: string): boolean => {
    const known = goalOverrideOf(parseJson(value));
    return known !== null && identifierKey(known.goal) === identifierKey(goal);
  };
  return putEntry(state, ({ key, value }) => key === OVERRIDE_KEY && isOfGoal(value), override === null ? null : { key: OVERRIDE_KEY, value: JSON.stringify(override) });
}
