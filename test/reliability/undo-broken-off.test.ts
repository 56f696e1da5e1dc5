/** The undoing of a mending that was broken off, and what becomes of it when somebody asks again. */
import { lookForRepairs } from '../../src/actions/look-for-repairs';
import { repairWorkspace, undoRepairs, type RepairsDone } from '../../src/actions/repair-workspace';
import { ExcelHost } from '../../src/host/excel-host';
import { copyOfBook } from '../support/book-copy';
import { closeAll, openWorkspace, resultOf } from '../support/open-workspace';
import { typeInto } from '../support/type-into';
import { differences, imageOf, type BookImage } from './book-image';
import { FAULTS } from './fault';
import { openPane, type FaultyPane } from './faulty-excel';

afterEach(closeAll);

/** Words over formulas and rows below the table are mended; the second round trip of the undoing is carried out in part. */
async function afterBreaking(share: 'first tenth, then well' | 'half, then well' | 'all but one, then well'): Promise<{ pane: FaultyPane; host: ExcelHost; undo: RepairsDone; before: BookImage }> {
  const opened = await openWorkspace({ modules: [] });
  await opened.excel.run(async ({ workbook }) => {
    const plan = workbook.worksheets.getItem('Plan');
    plan.getRange('Q6:Q7').values = [['when Ann is back'], ['Later']];
    plan.getRange('A18:D18').values = [['A90', '', '', 'Ask again']];
    workbook.names.getItem('sig.PlanActions.lead').delete();
    await workbook.context.sync();
  });
  const before = imageOf(copyOfBook(opened.book));
  const { undo } = resultOf(await repairWorkspace.run(opened.excel, { ids: 'all' }));
  const host = new ExcelHost({ book: opened.book });
  const pane = await openPane(host);
  const fault = FAULTS.find(({ name }) => name === share);
  if (fault === undefined) throw new Error(`No fault is called ${share}`);
  const outcome = await pane.during(() => undoRepairs.run(pane.excel, { undo }), fault, 2, () => undefined);
  expect(outcome).toMatchObject({ ok: false, trouble: { code: 'half-written' } });
  return { pane, host, undo, before };
}

test.each(['first tenth, then well', 'half, then well', 'all but one, then well'] as const)('asked again, it finishes what was broken off (%s)', async (share) => {
  const { pane, host, undo, before } = await afterBreaking(share);
  resultOf(await undoRepairs.run(pane.excel, { undo }));
  expect(differences(imageOf(host.book), before)).toEqual([]);
});

test('what somebody has typed in between is not written over; what remains is found as damage', async () => {
  const { pane, host, undo } = await afterBreaking('half, then well');
  typeInto(host, 'Plan', 5, 16, 'she is back');
  const held = imageOf(copyOfBook(host.book));
  expect(await undoRepairs.run(pane.excel, { undo })).toMatchObject({ ok: false, trouble: { code: 'changed' } });
  expect(differences(imageOf(host.book), held)).toEqual([]);
  expect(resultOf(await lookForRepairs.run(pane.excel)).repairs.map(({ id }) => id)).toContain('formula:PlanActions.timing');
});
