import { array } from 'zod/mini';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { COLLECTIONS } from '../../src/domain/model/collection';
import type { Finding } from '../../src/domain/model/finding';
import { ENTITIES, type Rows, type Workspace } from '../../src/domain/model/workspace';
import { runRules } from '../../src/domain/rules/run-rules';
import { summarise } from '../../src/domain/summary/summarise';
import { milliseconds, ratio, said, type Figure } from './figures';
import { largeWorkspace, rowCount } from './large-workspace';
import { startStopwatch } from './stopwatch';

const TODAY = calendarDate('2026-11-24');
/** Rows over all tables; each ten times the one before. */
const SIZES = [2_000, 20_000, 200_000];

/** The rules as pure functions, beside zod merely parsing the same rows, and how they grow. */
export function benchDomain(): Figure[] {
  const measured = measure(SIZES.map(subjectOf));
  return [
    ...measured.flatMap(({ rows, rules, zod, summary }) => [
      said(`rules over ${shown(rows)} rows`, `${milliseconds(rules)}, ${perSecond(rows, rules)}`),
      said('zod parsing the same rows', `${milliseconds(zod)}, ${perSecond(rows, zod)}`),
      said('summary of them', milliseconds(summary)),
    ]),
    ...measured.slice(1).flatMap((large, step) => {
      const small = measured[step] ?? large;
      const growth = `from ${shown(small.rows)} to ${shown(large.rows)} rows`;
      return [
        said(`growth of the rules ${growth}`, `×${(large.rules / small.rules).toFixed(1)}`),
        said(`growth of the summary ${growth}`, `×${(large.summary / small.summary).toFixed(1)}`),
      ];
    }),
    ...growthOverAll(measured),
  ];
}

/** From the fewest rows to the most, for each ten times the rows: the step at which they outgrow the processor's cache is the steepest. */
function growthOverAll(measured: readonly Measured[]): Figure[] {
  const [least, most] = [measured[0], measured.at(-1)];
  if (least === undefined || most === undefined) return [];
  const tens = Math.log10(most.rows / least.rows);
  const growth = `from ${shown(least.rows)} to ${shown(most.rows)} rows, for each 10 times`;
  return [ratio(`growth of the rules ${growth}`, (most.rules / least.rules) ** (1 / tens), 11)];
}

interface Subject {
  readonly rows: number;
  readonly workspace: Workspace;
  readonly findings: readonly Finding[];
}

/** What is measured of a subject; milliseconds. */
const WORK = {
  rules: ({ workspace }: Subject): unknown => runRules(readAnew(workspace)),
  zod: ({ workspace }: Subject): unknown => COLLECTIONS.map((collection) => array(ENTITIES[collection].schema).parse(workspace[collection])),
  summary: ({ workspace, findings }: Subject): unknown => summarise(readAnew(workspace), findings),
};

type Measured = Pick<Subject, 'rows'> & Record<keyof typeof WORK, number>;

function subjectOf(size: number): Subject {
  const { rows, settings } = largeWorkspace(TODAY, size);
  const workspace: Workspace = { ...rows, today: TODAY, settings, present: new Set(COLLECTIONS), unreadable: [] };
  return { rows: rowCount(rows), workspace, findings: runRules(workspace).findings };
}

/** The same rows in new tables, as after reading them, so that no run finds anything ready that an earlier one has made. */
function readAnew(workspace: Workspace): Workspace {
  return { ...workspace, ...(Object.fromEntries(COLLECTIONS.map((collection) => [collection, [...workspace[collection]]])) as unknown as Rows) };
}

/** Of several rounds over all subjects, the one that other work on the machine disturbed least, for each by itself. */
function measure(subjects: readonly Subject[]): Measured[] {
  const fastest: Measured[] = subjects.map(({ rows }) => ({ rows, rules: Infinity, zod: Infinity, summary: Infinity }));
  for (let round = 0; round < ROUNDS; round++)
    for (const [position, measured] of fastest.entries())
      for (const work of Object.keys(WORK) as (keyof typeof WORK)[]) {
        const subject = subjects[position];
        if (subject !== undefined) measured[work] = Math.min(measured[work], timeOf(() => WORK[work](subject), Math.ceil(ENOUGH_ROWS / subject.rows)));
      }
  return fastest;
}

const ROUNDS = 8;
/**
 * Fewer rows are gone through again and again, until they are as many as the most: every measurement then takes as long,
 * and what else the machine does, such as collecting garbage, falls on each alike.
 */
const ENOUGH_ROWS = Math.max(...SIZES);

/** Milliseconds of one of so many repeats. */
function timeOf(work: () => unknown, repeats: number): number {
  const time = startStopwatch();
  for (let repeat = 0; repeat < repeats; repeat++) work();
  return time() / repeats;
}

function shown(rows: number): string {
  return rows.toLocaleString('en-GB');
}

function perSecond(rows: number, taken: number): string {
  return `${Math.round(rows / taken).toLocaleString('en-GB')} thousand rows a second`;
}
