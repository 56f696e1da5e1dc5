import { checkWorkspace } from '../../src/actions/check-workspace';
import { createWorkspace } from '../../src/actions/create-workspace';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import type { Rows } from '../../src/domain/model/workspace';
import { createWorkspace as writeWorkspace } from '../../src/excel/create-workspace';
import { openCounted, type Cost, type CountedExcel } from './counted-excel';
import { bytes, counted, milliseconds, said, type Figure } from './figures';
import { largeWorkspace, rowCount, times, USUAL, type Size } from './large-workspace';

const TODAY = calendarDate('2026-11-24');
const NOW = new Date('2026-11-24T12:00:00');

/** Excel on the web takes no more in one request or answer. */
const WEB_LIMIT = 5e6;

export async function benchCreation(): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const sample of [false, true]) {
    const excel = await openCounted(NOW);
    const cost = await excel.cost(() => createWorkspace.run(excel.excel, { today: TODAY, sample }));
    if (!cost.result.ok) throw new Error(cost.result.trouble.sentence);
    const what = sample ? 'create with the sample' : 'create empty';
    figures.push(counted(`${what}: round trips`, cost.roundTrips, 3), traffic(what, cost), said(`${what}: time`, milliseconds(cost.milliseconds)));
    excel.close();
  }
  return figures;
}

/** Check and summary of a workspace `factor` times the usual size, through the client and the host. */
export async function benchReading(factor: number): Promise<{ figures: Figure[]; checkMilliseconds: number }> {
  const size = times(USUAL, factor);
  const excel = await openLarge(size);
  const title = `${rowCount(size).toLocaleString('en-GB')} rows`;
  const check = await excel.cost(() => checkWorkspace.run(excel.excel, { today: TODAY }));
  if (!check.result.ok) throw new Error(check.result.trouble.sentence);
  const summary = await excel.cost(() => summariseWorkspace.run(excel.excel, { today: TODAY, writesReport: true }));
  if (!summary.result.ok) throw new Error(summary.result.trouble.sentence);
  excel.close();
  return {
    checkMilliseconds: check.milliseconds,
    figures: [
      counted(`check of ${title}: round trips`, check.roundTrips, 1),
      traffic(`check of ${title}`, check),
      said(`check of ${title}: time`, milliseconds(check.milliseconds)),
      said(`check of ${title}: found`, `${check.result.findings.length} in ${check.result.cells} cells`),
      counted(`summary of ${title}: round trips`, summary.roundTrips, 3),
      traffic(`summary of ${title}`, summary),
      said(`summary of ${title}: time`, milliseconds(summary.milliseconds)),
    ],
  };
}

async function openLarge(size: Size): Promise<CountedExcel> {
  const excel = await openCounted(NOW);
  const rows: Rows = largeWorkspace(TODAY, size);
  await writeWorkspace(excel.excel, { rows, settings: DEFAULT_SETTINGS, modules: ['core'] }, () => undefined);
  return excel;
}

function traffic(what: string, { bytesOut, bytesIn }: Cost<unknown>): Figure {
  const isWithin = Math.max(bytesOut, bytesIn) <= WEB_LIMIT;
  return said(`${what}: bytes out and in`, `${bytes(bytesOut)} + ${bytes(bytesIn)}`, isWithin ? '' : 'under 5 MB each');
}
