import { checkWorkspace } from '../../src/actions/check-workspace';
import { createWorkspace } from '../../src/actions/create-workspace';
import { findWorkspace } from '../../src/actions/find-workspace';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { ExcelError, type ExcelErrorCode } from '../../src/host/model/excel-error';
import { closeAll, openExcel, openWorkspace, TODAY, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

const ACTIONS: readonly [label: string, run: (workspace: OpenExcel) => Promise<unknown>][] = [
  ['looking', ({ excel }) => findWorkspace.run(excel)],
  ['checking', ({ excel }) => checkWorkspace.run(excel, { today: TODAY })],
  ['summarising', ({ excel }) => summariseWorkspace.run(excel, { today: TODAY, writesReport: true })],
];

describe.each(ACTIONS)('%s', (_, run) => {
  test.each<[code: ExcelErrorCode, trouble: string]>([
    ['AccessDenied', 'protected'],
    ['RequestAborted', 'busy'],
    ['ServiceNotAvailable', 'busy'],
    ['ApiNotFound', 'api-missing'],
    ['GeneralException', 'refused'],
  ])('when Excel answers %s, the trouble is %s', async (code, trouble) => {
    const workspace = await openWorkspace();
    workspace.host.intercept(() => {
      throw new ExcelError(code);
    });
    expect(await run(workspace)).toMatchObject({ ok: false, trouble: { code: trouble, details: expect.stringContaining(code) as string } });
  });

  test('while a cell is being edited, the person is asked to finish it', async () => {
    const workspace = await openWorkspace();
    workspace.host.isEditing = true;
    expect(await run(workspace)).toMatchObject({
      ok: false,
      trouble: { code: 'cell-edit-mode', wayOn: 'Finish the cell with Enter or leave it with Esc, then try again.' },
    });
  });
});

test('every sentence ends, and every way on begins with a verb in the imperative', async () => {
  const workspace = await openExcel();
  const codes: ExcelErrorCode[] = ['AccessDenied', 'RequestAborted', 'ApiNotFound', 'GeneralException', 'ItemNotFound', 'InvalidReference', 'RangeExceedsLimit'];
  let code: ExcelErrorCode = 'AccessDenied';
  workspace.host.intercept(() => {
    throw new ExcelError(code);
  });
  for (code of codes) {
    const outcome = await checkWorkspace.run(workspace.excel, { today: TODAY });
    if (outcome.ok) throw new Error('It was to be refused');
    expect(outcome.trouble.sentence).toMatch(/^[A-Z][^.]+\.$/);
    expect(outcome.trouble.wayOn).toMatch(/^(Take|Finish|Wait|Update|Go|Check|Open|Try) .+\.$/);
  }
});

describe('creation that Excel refuses half-way', () => {
  test('leaves nothing behind', async () => {
    const workspace = await openExcel();
    const before = snapshot(workspace);
    failOnceAtTheLastAction(workspace, 'GeneralException');
    const trips = await workspace.roundTripsOf(async () => {
      const outcome = await createWorkspace.run(workspace.excel, { today: TODAY, sample: true });
      expect(outcome).toMatchObject({ ok: false, trouble: { code: 'refused', sentence: expect.stringContaining('Nothing was added.') as string } });
    });
    expect(trips).toBe(3);
    expect(snapshot(workspace)).toEqual(before);
    expect(await createWorkspace.run(workspace.excel, { today: TODAY, sample: true })).toMatchObject({ ok: true });
  });

  test('says what remains where it cannot be taken back', async () => {
    const workspace = await openExcel();
    let requests = 0;
    workspace.host.intercept((request) => {
      requests += 1;
      if (requests === 2) breakLastAction(request);
      if (requests === 3) throw new ExcelError('ServiceNotAvailable');
    });
    const outcome = await createWorkspace.run(workspace.excel, { today: TODAY, sample: true });
    expect(outcome).toMatchObject({ ok: false, trouble: { code: 'half-written', wayOn: 'Delete those sheets, then try again.' } });
    if (!outcome.ok) expect(outcome.trouble.sentence).toContain('Start here, Goals, Plan');
  });

  test('a workbook whose structure is protected is left as it is', async () => {
    const workspace = await openExcel();
    await workspace.excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = snapshot(workspace);
    expect(await createWorkspace.run(workspace.excel, { today: TODAY, sample: false })).toMatchObject({ ok: false, trouble: { code: 'protected' } });
    expect(snapshot(workspace)).toEqual(before);
  });
});

test('a report that its owner has protected is not overwritten, and that is said', async () => {
  const workspace = await openWorkspace();
  await summariseWorkspace.run(workspace.excel, { today: TODAY, writesReport: true });
  await workspace.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Report').protection.protect();
    await context.sync();
  });
  expect(await summariseWorkspace.run(workspace.excel, { today: TODAY, writesReport: true })).toMatchObject({ ok: false });
});

/** The second request, which writes everything, is carried out up to its last action and refused there. */
function failOnceAtTheLastAction({ host }: OpenExcel, code: ExcelErrorCode): void {
  let requests = 0;
  const end = host.intercept((request) => {
    requests += 1;
    if (requests !== 2) return;
    end();
    breakLastAction(request, code);
  });
}

/** As if the last action of a batch were one that Excel refuses. */
function breakLastAction(request: { readonly Actions: readonly object[] }, _code: ExcelErrorCode = 'GeneralException'): void {
  Object.assign(request.Actions.at(-1) ?? {}, { ActionType: 99 });
}

function snapshot({ book }: OpenExcel): unknown {
  return { sheets: book.sheets.map(({ name }) => name), names: book.names.map(({ name }) => name) };
}
