import { identifierKey } from '../domain/model/identifier';
import { latestInWords } from '../domain/summary/measure-charts';
import type { MeasureChart, Sentence, Summary } from '../domain/summary/summary';
import type { Block, TableCell } from './document';

/** How the active goals stand, at a glance, as far as the page has room for them: nothing where none is active. */
export function goalsTable({ pageGoals, charts }: Summary): Block[] {
  if (pageGoals.shown.length === 0) return [];
  const measured = newestByGoal(charts);
  return [
    { kind: 'heading', level: 2, text: 'Goals' },
    {
      kind: 'table',
      caption: 'Active goals, how each stands, and its latest measure',
      columns: ['Goal', 'Status', 'Because', 'Latest measure'],
      rows: pageGoals.shown.map(({ row, name, status, colour, because, callOuts }): TableCell[] => [
        plain({ text: name, rows: [row] }),
        { text: status, rows: [row], colour },
        plain({ text: [because, ...callOuts].map(({ text }) => text).join(' '), rows: [because, ...callOuts].flatMap(({ rows }) => rows) }),
        plain(measured.get(identifierKey(row.id ?? '')) ?? NO_VALUE),
      ]),
    },
  ];
}

const NO_VALUE: Sentence = { text: 'No value yet', rows: [] };

const plain = (sentence: Sentence): TableCell => ({ ...sentence, colour: null });

/** The newest value of each measure of a goal. */
function newestByGoal(charts: readonly MeasureChart[]): Map<string, Sentence> {
  const found = new Map<string, Sentence>();
  for (const chart of charts) {
    const { measure, words } = chart;
    const latest = latestInWords(chart);
    if (measure.goal === null || latest === null) continue;
    const key = identifierKey(measure.goal);
    const before = found.get(key);
    found.set(key, before === undefined ? { text: latest, rows: words.rows } : { text: `${before.text}; ${latest}`, rows: [...before.rows, ...words.rows] });
  }
  return found;
}
