import { inWords } from '../model/calendar-date';
import type { Goal } from '../model/goals';
import { identifierKey } from '../model/identifier';
import { shortened } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { everyMeasure } from './measure-charts';
import type { GoalStatus, RowReference, Section, Sentence } from './summary';
import { inMidSentence } from './wording';

/** How each active goal stands and what makes that doubtful, what it aims at, and the newest value of each of its measures. */
export function goalSections(workspace: Workspace, goals: readonly GoalStatus[]): Section[] {
  const measures = new Map<string, Sentence[]>();
  for (const { measure, words } of everyMeasure(workspace)) {
    const key = identifierKey(measure.goal ?? '');
    const own = measures.get(key) ?? [];
    own.push(words);
    measures.set(key, own);
  }
  const sections = goals.flatMap((status): Section[] => {
    const goal = workspace.goals[status.row.index];
    if (goal === undefined) return [];
    const own = goal.id === null ? [] : (measures.get(identifierKey(goal.id)) ?? []);
    return [{ heading: status.name, sentences: [statusSentence(status), ...status.callOuts, aimSentence(goal, status.row), ...own] }];
  });
  return sections.length > 0 ? sections : [{ heading: null, sentences: [{ text: 'No goal is active.', rows: [] }] }];
}

/** The word comes first, and what it follows from: `Off track: 1 of 4 open actions is off track.` */
function statusSentence({ status, because: { text, rows } }: GoalStatus): Sentence {
  return { text: `${status}: ${inMidSentence(text)}`, rows };
}

function aimSentence({ baseline, target, targetDate }: Goal, row: RowReference): Sentence {
  const start = baseline === null ? 'Where it started is not noted' : `Started at ${shortened(baseline)}`;
  const end = target === null ? 'where it should go is not noted' : `the target is ${shortened(target)}`;
  return { text: `${start}; ${end}${targetDate === null ? '' : ` by ${inWords(targetDate)}`}.`, rows: [row] };
}
