import { array } from 'zod/mini';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { ENTITIES, type Rows, type Workspace } from '../../src/domain/model/workspace';
import { runRules } from '../../src/domain/rules/run-rules';
import { summarise } from '../../src/domain/summary/summarise';
import { milliseconds, ratio, said, type Figure } from './figures';
import { largeWorkspace, rowCount, times, USUAL } from './large-workspace';

const TODAY = calendarDate('2026-11-24');

/** The rules as pure functions, beside zod merely parsing the same rows, and how both grow. */
export function benchDomain(): Figure[] {
  const [small, large] = [1, 10].map((factor) => measure(factor));
  if (!small || !large) throw new Error('Two sizes are measured');
  return [
    ...[small, large].flatMap(({ rows, rules, zod, summary }) => [
      said(`rules over ${rows.toLocaleString('en-GB')} rows`, `${milliseconds(rules)}, ${perSecond(rows, rules)}`),
      said(`zod parsing the same rows`, `${milliseconds(zod)}, ${perSecond(rows, zod)}`),
      said(`summary of them`, milliseconds(summary)),
    ]),
    ratio('growth of the rules for 10 times the rows', large.rules / small.rules, 11),
  ];
}

function measure(factor: number): { rows: number; rules: number; zod: number; summary: number } {
  const size = times(USUAL, factor);
  const rows = largeWorkspace(TODAY, size);
  const workspace: Workspace = {
    ...rows, today: TODAY, settings: DEFAULT_SETTINGS, present: new Set(Object.keys(ENTITIES) as (keyof Rows)[]), unreadable: [],
  };
  const { findings } = runRules(workspace);
  return {
    rows: rowCount(size),
    rules: fastest(() => runRules(workspace)),
    zod: fastest(() => {
      for (const [name, entity] of Object.entries(ENTITIES)) array(entity.schema).parse(rows[name as keyof Rows]);
    }),
    summary: fastest(() => summarise(workspace, findings)),
  };
}

/** Of a few runs, the one that other work on the machine disturbed least. */
function fastest(work: () => unknown): number {
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...runs);
}

function perSecond(rows: number, taken: number): string {
  return `${Math.round(rows / (taken / 1000) / 1000).toLocaleString('en-GB')} thousand rows a second`;
}
