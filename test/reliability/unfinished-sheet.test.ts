/** A mending that Excel breaks off in the middle of a sheet leaves a piece: it is no person's, unless somebody has gone on from it. */
import { lookForRepairs } from '../../src/actions/look-for-repairs';
import { repairWorkspace } from '../../src/actions/repair-workspace';
import { deleteSheet } from '../../src/host/editing/sheets';
import type { ExcelHost } from '../../src/host/excel-host';
import { closeAll, openWorkspace, resultOf } from '../support/open-workspace';
import { typeInto } from '../support/type-into';
import { FAULTS } from './fault';
import { openPane, type FaultyPane } from './faulty-excel';

afterEach(closeAll);

const FOUND = 'Mending was broken off while “Overview” was being made: it is not whole.';

test('it is made once more from the beginning', async () => {
  const { host, pane, whole } = await brokenOff();
  expect(textsOn(host, 'Overview').length).toBeLessThan(whole.length);
  const { repairs } = resultOf(await lookForRepairs.run(pane.excel));
  expect(repairs.map(({ what }) => what)).toContain(FOUND);
  const { left } = resultOf(await repairWorkspace.run(pane.excel, { ids: 'all' }));
  expect(left).toEqual([]);
  expect(textsOn(host, 'Overview')).toEqual(whole);
  expect(resultOf(await lookForRepairs.run(pane.excel)).repairs).toEqual([]);
});

test('what somebody has typed on it meanwhile stays, and with it the sheet', async () => {
  const { host, pane } = await brokenOff();
  typeInto(host, 'Overview', 40, 1, 'Ask Ann about this');
  const { mended } = resultOf(await repairWorkspace.run(pane.excel, { ids: 'all' }));
  expect(mended.map(({ what }) => what)).toContain('Mending was broken off while a sheet was being made.');
  expect(textsOn(host, 'Overview')).toContain('Ask Ann about this');
  const { repairs } = resultOf(await lookForRepairs.run(pane.excel));
  expect(repairs.map(({ what }) => what)).not.toContain(FOUND);
});

/** Overview was deleted, and mending was broken off after a tenth of what was to be written. */
async function brokenOff(): Promise<{ host: ExcelHost; pane: FaultyPane; whole: string[] }> {
  const { host } = await openWorkspace({ modules: [] });
  const whole = textsOn(host, 'Overview');
  const overview = host.book.sheetNamed('Overview');
  if (overview === undefined) throw new Error('There is no Overview');
  deleteSheet(host.book, overview);
  host.settle();
  const pane = await openPane(host);
  const fault = FAULTS.find(({ name }) => name === 'first tenth, then well');
  if (fault === undefined) throw new Error('There is no such fault');
  for (let at = 1; host.book.sheetNamed('Overview') === undefined; at++) await pane.during(() => repairWorkspace.run(pane.excel, { ids: 'all' }), fault, at, () => undefined);
  return { host, pane, whole };
}

/** Every text on it, formulas worked out. */
function textsOn({ book }: ExcelHost, name: string): string[] {
  const sheet = book.sheetNamed(name);
  return [...(sheet?.cells.values() ?? [])].flatMap((cells) => [...cells.values()].flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []))).sort();
}
