import { runCharts } from '../analysis/run-chart';
import { inWords } from '../model/calendar-date';
import { briefName, shownId } from '../model/row-name';
import type { KeptMeasure, KeptTable } from '../model/snapshot';
import { rowReference } from '../summary/row-reference';
import { figureInWords } from '../summary/wording';
import { changeOf, type Change, type Ground } from './change';
import type { PlacedTable } from './kept-rows';
import { pairRows } from './pair-rows';
import { everyValueRead } from './read-whole';

type Value = NonNullable<KeptMeasure['newest']>;

/** The newest figures, from which to which. Which way is better is said; whether anything is better is for the reader. */
export function measureChanges(before: KeptTable<KeptMeasure>, now: PlacedTable<KeptMeasure>, ground: Ground): Change[] {
  const { workspace } = ground;
  const { both, added, gone, isNew, isGone } = pairRows(before, now);
  const charts = runCharts(workspace);
  const isWhole = everyValueRead(workspace);
  const told = (index: number, text: string): Change => {
    const { id = null, measure = null } = workspace.measures[index] ?? {};
    const newest = charts[index]?.points.at(-1);
    const change = changeOf(ground, 'measures', index, briefName(id, measure), { heading: 'Measures', text });
    return newest === undefined ? change : { ...change, rows: [...change.rows, rowReference(workspace, 'measureValues', newest.index)] };
  };
  const figures = (index: number): Figures => {
    const { unit = null, betterIs = null } = workspace.measures[index] ?? {};
    return { shown: (value) => figureInWords(value, unit), better: betterIs === null ? '' : `; ${betterIs.toLowerCase()} is better` };
  };
  return [
    ...both.flatMap((pair) => {
      const text = differenceOf(pair.before.newest, pair.now.newest, isWhole(pair.now.id), figures(pair.index));
      return text === null ? [] : [told(pair.index, text)];
    }),
    ...added.map(({ kept: { newest = null }, index }) => told(index, `${isNew}${newest === null ? '' : `: ${on(newest, figures(index))}`}`)),
    ...gone.map(({ id }) => ({ heading: 'Measures' as const, rank: 1, id, text: `${shownId(id)} ${isGone}.`, rows: [] })),
  ];
}

interface Figures {
  readonly shown: (value: number) => string;
  /** The end of a sentence that names two figures. */
  readonly better: string;
}

/** @param isWhole whether all of today's values could be read: otherwise a newer one may be there. */
function differenceOf(before: KeptMeasure['newest'], now: KeptMeasure['newest'], isWhole: boolean, figures: Figures): string | null {
  if (before === undefined || now === undefined) return null;
  if (before === null) return now === null ? null : `has its first value: ${on(now, figures)}`;
  if (now === null) return `has no dated value any more (it was ${on(before, figures)})`;
  if (now.date > before.date) {
    if (now.value === before.value) return `was ${figures.shown(now.value)} on ${inWords(now.date)}, as on ${inWords(before.date)}`;
    return `went from ${on(before, figures)} to ${on(now, figures)}${figures.better}`;
  }
  if (!isWhole) return null;
  if (now.date < before.date) return `has no value of ${inWords(before.date)} any more; the newest is ${on(now, figures)}`;
  return now.value === before.value ? null : `is now given as ${on(now, figures)} (it was ${figures.shown(before.value)})`;
}

function on({ date, value }: Value, { shown }: Figures): string {
  return `${shown(value)} on ${inWords(date)}`;
}
