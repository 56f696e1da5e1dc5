import { goalStandings } from '../domain/analysis/goal-progress';
import type { CalendarDate } from '../domain/model/calendar-date';
import type { GoalOverride, GoalProgress } from '../domain/model/goal-override';
import { identifierKey } from '../domain/model/identifier';
import { quoted } from '../domain/model/row-name';
import type { Workspace } from '../domain/model/workspace';
import type { ExcelPort } from '../excel/excel-port';
import { readWorkspace } from '../sheets/read-workspace';
import { reportMemoryOf, type ReportMemory } from '../sheets/report-memory';
import { overriddenIn } from '../sheets/report-notes';
import { changeState } from './change-state';
import { stopped, type Outcome, type Trouble } from './outcome';
import { troubleInReason } from './own-words';

export interface GoalToOverride {
  /** The goal's ID. */
  readonly goal: string;
  /** The status that the person saw. */
  readonly seen: GoalProgress;
  /** What the group says instead, and why; null takes back what it has said. */
  readonly word: { readonly status: GoalProgress; readonly reason: string } | null;
}

export interface OverriddenGoal {
  /** What takes it back (`takeBackOverride`), for as long as nothing else was said of the goal. */
  readonly undo: OverrideUndo;
}

export interface OverrideUndo {
  readonly goal: string;
  /** What was written. */
  readonly written: GoalOverride | null;
  /** What had been said before. */
  readonly before: GoalOverride | null;
}

const CHANGED: Trouble = { code: 'changed', sentence: 'How this goal stands has changed since.', wayOn: 'Look at it as it is now, then try again.' };

const GONE: Trouble = { code: 'gone', sentence: 'This goal is not in the workbook any more.', wayOn: 'Check again, and look at the goals anew.' };

const NOT_ACTIVE: Trouble = { code: 'not-acceptable', sentence: 'This goal is not active.', wayOn: 'Make it active on its sheet, then try again.' };

const NOTHING_NEW: Trouble = { code: 'not-acceptable', sentence: 'The actions say the same already.', wayOn: 'Choose another word, or leave it to the actions.' };

export const overrideGoalStatus = {
  id: 'override-goal-status',
  label: 'Say otherwise',
  /**
   * Notes in the workbook that the group sees a goal otherwise than its actions say: for a reason, and for as long as the
   * same follows from its actions as now. Nothing is noted where the goal does not stand as it was seen. Two round trips.
   */
  async run(host: ExcelPort, { goal, seen, word, today }: GoalToOverride & { readonly today: CalendarDate }): Promise<Outcome<OverriddenGoal>> {
    const trouble = word === null ? null : troubleInReason(word.reason);
    if (trouble !== null) return stopped(trouble);
    return changeState<OverriddenGoal>(host, ({ reading }) => {
      const { workspace, memory } = readWorkspace(reading, today);
      const before = lastSaid(memory, goal);
      if (word === null) return { edit: before === null ? null : overriddenIn(reading.state, null, goal), result: { undo: { goal, written: null, before } } };
      const follows = followsFor(goal, workspace);
      if (typeof follows !== 'string') return follows;
      const said = { goal: identifierKey(goal), status: word.status, reason: word.reason.trim(), on: today, instead: follows };
      // The answer to an earlier attempt may have been lost.
      if (isSame(before, said)) return { edit: null, result: { undo: { goal, written: said, before: null } } };
      if (seen !== (before?.instead === follows ? before.status : follows)) return CHANGED;
      if (word.status === follows) return NOTHING_NEW;
      return { edit: overriddenIn(reading.state, said, goal), result: { undo: { goal, written: said, before } } };
    });
  },
};

export const takeBackOverride = {
  id: 'take-back-override',
  label: 'Undo',
  /** Puts back what the group had said of a goal before, with its day; nothing where somebody has said something else since. */
  async run(host: ExcelPort, { goal, written, before }: OverrideUndo): Promise<Outcome> {
    return changeState(host, ({ reading: { state } }) => {
      const present = lastSaid(reportMemoryOf(state), goal);
      if (isSame(present, before)) return { edit: null, result: {} };
      return isSame(present, written) ? { edit: overriddenIn(state, before, goal), result: {} } : CHANGED;
    });
  },
};

/** What follows from the actions of the goal with this ID, or why the group cannot speak of it. */
function followsFor(goal: string, workspace: Workspace): GoalProgress | Trouble {
  const own = workspace.goals.flatMap(({ id }, index) => (id !== null && identifierKey(id) === identifierKey(goal) ? [index] : []));
  const [index] = own;
  if (index === undefined) return GONE;
  if (own.length > 1) return { code: 'not-acceptable', sentence: `Several goals have the ID ${quoted(goal)}.`, wayOn: 'Give each its own ID, then try again.' };
  return goalStandings(workspace).find((standing) => standing.index === index)?.progress ?? NOT_ACTIVE;
}

function lastSaid({ overrides }: ReportMemory, goal: string): GoalOverride | null {
  return overrides.findLast((override) => identifierKey(override.goal) === identifierKey(goal)) ?? null;
}

function isSame(first: GoalOverride | null, second: GoalOverride | null): boolean {
  return JSON.stringify(first) === JSON.stringify(second);
}
