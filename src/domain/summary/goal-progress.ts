import { runCharts, type RunChart } from '../analysis/run-chart';
import { inWords } from '../model/calendar-date';
import type { Goal } from '../model/goals';
import { identifierKey } from '../model/identifier';
import { briefName, shortened } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { RowReference, Section, Sentence } from './summary';
import { inMidSentence } from './wording';

/** The active goals with the newest value of each of their measures. Says what the figures are, and claims no causes. */
export function goalSections(workspace: Workspace): Section[] {
  const charts = new Map<string, RunChart[]>();
  for (const chart of runCharts(workspace)) {
    const key = identifierKey(chart.measure.goal ?? '');
    const own = charts.get(key) ?? [];
    own.push(chart);
    charts.set(key, own);
  }
  const sections = workspace.goals.flatMap((goal, index): Section[] => {
    if (goal.status !== 'Active') return [];
    const own = goal.id === null ? [] : (charts.get(identifierKey(goal.id)) ?? []);
    const row = rowReference(workspace, 'goals', index);
    const sentences = own.map((chart) => chartSentence(workspace, chart, row));
    return [{ heading: briefName(goal.id, goal.goal), sentences: [aimSentence(goal, row), ...sentences] }];
  });
  return sections.length > 0 ? sections : [{ heading: null, sentences: [{ text: 'No goal is active.', rows: [] }] }];
}

function aimSentence({ baseline, target, targetDate }: Goal, row: RowReference): Sentence {
  const start = baseline === null ? 'Where it started is not noted' : `Started at ${shortened(baseline)}`;
  const end = target === null ? 'where it should go is not noted' : `the target is ${shortened(target)}`;
  return { text: `${start}; ${end}${targetDate === null ? '' : ` by ${inWords(targetDate)}`}.`, rows: [row] };
}

function chartSentence(workspace: Workspace, chart: RunChart, goal: RowReference): Sentence {
  const { measure, index, points } = chart;
  const rows = [goal, rowReference(workspace, 'measures', index), ...points.map((point) => rowReference(workspace, 'measureValues', point.index))];
  const latest = points.at(-1);
  const name = briefName(measure.id, measure.measure);
  if (latest === undefined) return { text: `${name} has no dated value yet.`, rows };
  return { text: `${name} was ${latest.value}${unitInWords(measure.unit)} on ${inWords(latest.date)}${shiftInWords(chart)}.`, rows };
}

/** As it follows a figure: ` minutes`, `% of endings`. */
function unitInWords(unit: string | null): string {
  if (unit === null) return '';
  const words = inMidSentence(shortened(unit));
  return words.startsWith('%') ? words : ` ${words}`;
}

/** Only of the shift that goes on: what was before is history. Nothing where there is none, or too few points to say. */
function shiftInWords({ points, median, shifts }: RunChart): string {
  const shift = shifts.at(-1);
  const latest = points.at(-1);
  if (median === null || shift === undefined || latest === undefined || shift.points.at(-1)?.index !== latest.index) return '';
  const side = shift.better === null ? '' : shift.better ? ', the better side' : ', the worse side';
  return `; the last ${shift.points.length} points are ${shift.side} the median of ${median}${side}`;
}
