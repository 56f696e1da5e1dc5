import { checkWorkspace } from '../../src/actions/check-workspace';
import { createWorkspace, type CreateOptions } from '../../src/actions/create-workspace';
import { lookAtReports } from '../../src/actions/look-at-reports';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { MODULE_IDS } from '../../src/domain/model/module';
import { createWorkspace as writeWorkspace } from '../../src/excel/create-workspace';
import { openCounted, type Cost } from './counted-excel';
import { bytes, counted, milliseconds, said, type Figure } from './figures';
import { largeWorkspace, rowCount } from './large-workspace';
import { plainWay } from './plain-way';
import { benchRepair } from './repair-bench';

const TODAY = calendarDate('2026-11-24');
const NOW = new Date('2026-11-24T12:00:00');

/** Excel on the web takes no more in one request or answer. */
const WEB_LIMIT = 5e6;

export async function benchCreation(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [what, options] of CREATIONS) {
    const excel = await openCounted(NOW);
    const cost = await excel.cost(() => createWorkspace.run(excel.excel, { today: TODAY, ...options }));
    if (!cost.result.ok) throw new Error(cost.result.trouble.sentence);
    figures.push(counted(`${what}: round trips`, cost.roundTrips, 3), traffic(what, cost), said(`${what}: time`, milliseconds(cost.milliseconds)));
    excel.close();
  }
  return figures;
}

const CREATIONS: readonly (readonly [what: string, options: Omit<CreateOptions, 'today'>])[] = [
  ['create core', { sample: false, modules: [] }],
  ['create every module', { sample: false, modules: MODULE_IDS }],
  ['create every module with the sample', { sample: true }],
];

/** Check and summary of a workspace of at least so many rows over all tables, through the client and the host. */
export async function benchReading(atLeast: number): Promise<{ figures: Figure[]; checkMilliseconds: number; mendMilliseconds: number }> {
  const large = largeWorkspace(TODAY, atLeast);
  const excel = await openCounted(NOW);
  await writeWorkspace(excel.excel, large, () => undefined);
  const title = `${rowCount(large.rows).toLocaleString('en-GB')} rows`;
  const check = await leastOf(CHECKS, () => excel.cost(() => checkWorkspace.run(excel.excel, { today: TODAY })));
  if (!check.result.ok) throw new Error(check.result.trouble.sentence);
  const summary = await excel.cost(() => summariseWorkspace.run(excel.excel, { today: TODAY, writesReport: true }));
  if (!summary.result.ok) throw new Error(summary.result.trouble.sentence);
  const look = await excel.cost(() => lookAtReports.run(excel.excel, { today: TODAY, known: [1] }));
  if (!look.result.ok) throw new Error(look.result.trouble.sentence);
  const plain = await plainWay(excel.host.book, `check of ${title}`);
  const repair = await benchRepair(excel, { actions: large.rows.actions.length, title });
  excel.close();
  return {
    mendMilliseconds: repair.milliseconds,
    checkMilliseconds: check.milliseconds,
    figures: [
      counted(`check of ${title}: round trips`, check.roundTrips, 1),
      traffic(`check of ${title}`, check),
      said(`check of ${title}: time`, milliseconds(check.milliseconds)),
      said(`check of ${title}: found`, `${check.result.findings.length} in ${check.result.cells} cells`),
      ...plain,
      counted(`summary of ${title}: round trips`, summary.roundTrips, 3),
      traffic(`summary of ${title}`, summary),
      said(`summary of ${title}: time`, milliseconds(summary.milliseconds)),
      counted(`a look at the reports of ${title}: round trips`, look.roundTrips, 1),
      traffic(`a look at the reports of ${title}`, look),
      ...repair.figures,
    ],
  };
}

const CHECKS = 3;

/** Of so many runs, the quickest: the first has to wake the program up. */
async function leastOf<Result>(runs: number, run: () => Promise<Cost<Result>>): Promise<Cost<Result>> {
  let least = await run();
  for (let again = 1; again < runs; again++) {
    const cost = await run();
    if (cost.milliseconds < least.milliseconds) least = cost;
  }
  return least;
}

function traffic(what: string, { bytesOut, bytesIn }: Cost<unknown>): Figure {
  const isWithin = Math.max(bytesOut, bytesIn) <= WEB_LIMIT;
  return said(`${what}: bytes out and in`, `${bytes(bytesOut)} + ${bytes(bytesIn)}`, isWithin ? '' : 'under 5 MB each');
}
