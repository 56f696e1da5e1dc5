import { runCharts, type RunChart } from '../analysis/run-chart';
import { inWords } from '../model/calendar-date';
import { identifierKey, indexById } from '../model/identifier';
import { briefName } from '../model/row-name';
import type { Workspace } from '../model/workspace';
import { rowReference } from './row-reference';
import type { MeasureChart } from './summary';
import { figureInWords } from './wording';

/** The run chart of each measure that has a dated value, in the order of the measures, with what it shows in words. */
export function measureCharts(workspace: Workspace): MeasureChart[] {
  return everyMeasure(workspace).filter(({ points }) => points.length > 0);
}

/** The same of measures without a value, too. */
export function everyMeasure(workspace: Workspace): MeasureChart[] {
  const goals = indexById(workspace.goals);
  return runCharts(workspace).map((chart) => {
    const { measure, index, points } = chart;
    const goal = goals.get(identifierKey(measure.goal ?? ''));
    const rows = [
      ...(goal === undefined ? [] : [rowReference(workspace, 'goals', goal)]),
      rowReference(workspace, 'measures', index),
      ...points.map((point) => rowReference(workspace, 'measureValues', point.index)),
    ];
    const name = briefName(measure.id, measure.measure);
    return { ...chart, name, words: { text: chartInWords(name, chart), rows } };
  });
}

/** What the figures are, without a word on why. */
function chartInWords(name: string, chart: RunChart): string {
  const latest = latestInWords(chart);
  return latest === null ? `${name} has no dated value yet.` : `${name} was ${latest}${shiftInWords(chart)}.`;
}

/** The newest value, as a sentence or a cell of a table has it: `69 minutes on 17 Nov 2026`. Null where there is none. */
export function latestInWords({ measure: { unit }, points }: Pick<RunChart, 'measure' | 'points'>): string | null {
  const latest = points.at(-1);
  return latest === undefined ? null : `${figureInWords(latest.value, unit)} on ${inWords(latest.date)}`;
}

/** Only of the shift that goes on: what was before is history. Nothing where there is none, or too few points to say. */
function shiftInWords({ points, median, shifts }: RunChart): string {
  const shift = shifts.at(-1);
  const latest = points.at(-1);
  if (median === null || shift === undefined || latest === undefined || shift.points.at(-1)?.index !== latest.index) return '';
  const side = shift.better === null ? '' : shift.better ? ', which is the better side' : ', which is the worse side';
  return `; the last ${shift.points.length} points are ${shift.side} the median of ${median}${side}`;
}
