import { checkWorkspace } from '../../src/actions/check-workspace';
import { createWorkspace } from '../../src/actions/create-workspace';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { watchWorkspace } from '../../src/actions/watch-workspace';
import { ExcelError, type ExcelErrorCode } from '../../src/host/model/excel-error';
import { closeAll, onRequests, openExcel, openWorkspace, TODAY, type OpenExcel } from '../support/open-workspace';

afterAll(closeAll);

/** Whatever is refused changes nothing, so that these can share one. */
let workspace: OpenExcel;
beforeAll(async () => {
  workspace = await openWorkspace();
});

const ACTIONS: readonly [label: string, run: (workspace: OpenExcel) => Promise<unknown>][] = [
  ['following', ({ excel }) => watchWorkspace.run(excel, { changed: () => undefined, selected: () => undefined })],
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
    const end = onRequests(workspace.host, () => {
      throw new ExcelError(code);
    });
    const outcome = await run(workspace);
    end();
    expect(outcome).toMatchObject({ ok: false, trouble: { code: trouble, details: expect.stringContaining(code) as string } });
  });

  test('while a cell is being edited, the person is asked to finish it', async () => {
    workspace.host.isEditing = true;
    const outcome = await run(workspace);
    workspace.host.isEditing = false;
    expect(outcome).toMatchObject({
      ok: false,
      trouble: { code: 'cell-edit-mode', wayOn: 'Finish the cell with Enter or leave it with Esc, then try again.' },
    });
  });
});

test('the details tell the code and the place, and nothing of what Excel says about the cells', async () => {
  const secret = 'Mrs Example, 943 476 5919';
  const end = onRequests(workspace.host, () => {
    throw new ExcelError('GeneralException', `Excel could not write “${secret}”`);
  });
  const outcome = await checkWorkspace.run(workspace.excel, { today: TODAY });
  end();
  if (outcome.ok) throw new Error('It was to be refused');
  expect(outcome.trouble.details).toMatch(/^GeneralException( in \w+(\.\w+)*)?$/);
  expect(JSON.stringify(outcome)).not.toContain('Example');
});

test('every sentence ends, and every way on begins with a verb in the imperative', async () => {
  const codes: ExcelErrorCode[] = ['AccessDenied', 'RequestAborted', 'ApiNotFound', 'GeneralException', 'ItemNotFound', 'InvalidReference', 'RangeExceedsLimit'];
  let code: ExcelErrorCode = 'AccessDenied';
  const end = onRequests(workspace.host, () => {
    throw new ExcelError(code);
  });
  for (code of codes) {
    const outcome = await checkWorkspace.run(workspace.excel, { today: TODAY });
    if (outcome.ok) throw new Error('It was to be refused');
    expect(outcome.trouble.sentence).toMatch(/^[A-Z][^.]+\.$/);
    expect(outcome.trouble.wayOn).toMatch(/^(Take|Finish|Wait|Update|Go|Check|Open|Try) .+\.$/);
  }
  end();
});

describe('creation that Excel refuses half-way', () => {
  test('leaves nothing behind', async () => {
    const blank = await openExcel();
    const before = snapshot(blank);
    onRequests(blank.host, (number, request) => {
      if (number === 2) breakLastAction(request);
    });
    const trips = await blank.roundTripsOf(async () => {
      const outcome = await createWorkspace.run(blank.excel, { today: TODAY, sample: true });
      expect(outcome).toMatchObject({ ok: false, trouble: { code: 'api-missing', sentence: expect.stringContaining('Nothing was added.') as string } });
    });
    expect(trips).toBe(3);
    expect(snapshot(blank)).toEqual(before);
    expect(await createWorkspace.run(blank.excel, { today: TODAY, sample: true })).toMatchObject({ ok: true });
  });

  test('says what remains where it cannot be taken back', async () => {
    const blank = await openExcel();
    onRequests(blank.host, (number, request) => {
      if (number === 2) breakLastAction(request);
      if (number === 3) throw new ExcelError('ServiceNotAvailable');
    });
    const outcome = await createWorkspace.run(blank.excel, { today: TODAY, sample: true });
    expect(outcome).toMatchObject({ ok: false, trouble: { code: 'half-written', wayOn: 'Delete those sheets, then try again.' } });
    if (!outcome.ok) expect(outcome.trouble.sentence).toContain('Start here, Overview, Goals, Plan');
  });

  test('a workbook whose structure is protected is left as it is', async () => {
    const blank = await openExcel();
    await blank.excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = snapshot(blank);
    expect(await createWorkspace.run(blank.excel, { today: TODAY, sample: false })).toMatchObject({ ok: false, trouble: { code: 'protected' } });
    expect(snapshot(blank)).toEqual(before);
  });
});

test('a report that its owner has protected stays as it is, and is in nobody’s way', async () => {
  const one = await openWorkspace();
  await summariseWorkspace.run(one.excel, { today: TODAY, writesReport: true });
  await one.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Report 1').protection.protect();
    await context.sync();
  });
  const before = await one.values('Report 1', 'A1:E40');
  expect(await summariseWorkspace.run(one.excel, { today: TODAY, writesReport: true })).toMatchObject({ ok: true, sheet: 'Report 2' });
  expect(await one.values('Report 1', 'A1:E40')).toEqual(before);
});

/** As if the last action of a batch were one that Excel refuses: everything before it is carried out. */
function breakLastAction(request: { readonly Actions: readonly object[] }): void {
  Object.assign(request.Actions.at(-1) ?? {}, { ActionType: 99 });
}

function snapshot({ book }: OpenExcel): unknown {
  return { sheets: book.sheets.map(({ name }) => name), names: book.names.map(({ name }) => name) };
}
