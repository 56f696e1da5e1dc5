import { strFromU8, unzipSync } from 'fflate';
import { addModule } from '../../src/actions/add-module';
import { createWorkspace } from '../../src/actions/create-workspace';
import type { OnProgress, Outcome } from '../../src/actions/outcome';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { ExcelError } from '../../src/host/model/excel-error';
import { writeXlsx } from '../../src/host/xlsx/write';
import { closeAll, onRequests, openExcel, openWorkspace, TODAY, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

type Work = (excel: OpenExcel, onProgress: OnProgress, signal: AbortSignal) => Promise<Outcome>;

const blank = (): Promise<OpenExcel> => openExcel();
const small = (): Promise<OpenExcel> => openWorkspace({ sample: false, modules: [] });

describe.each<[string, () => Promise<OpenExcel>, Work]>([
  ['creating', blank, ({ excel }, onProgress, signal) => createWorkspace.run(excel, { today: TODAY, sample: true }, onProgress, signal)],
  ['adding a part', small, ({ excel }, onProgress, signal) => addModule.run(excel, { module: 'measures' }, onProgress, signal)],
])('%s, when the person stops it', (_, open, work) => {
  test('before anything is written, writes nothing', async () => {
    const workbook = await open();
    const before = await contentsOf(workbook);
    const stop = new AbortController();
    let requests = 0;
    onRequests(workbook.host, () => (requests += 1));
    const outcome = await work(workbook, ({ doing }) => doing === 'Writing the sheets' && stop.abort(), stop.signal);
    expect(outcome).toMatchObject({ ok: false, trouble: { code: 'cancelled' } });
    expect(requests).toBe(1);
    expect(await contentsOf(workbook)).toEqual(before);
  });

  test('while Excel is writing, takes it all back, and can be begun again', async () => {
    const workbook = await open();
    const before = await contentsOf(workbook);
    const stop = new AbortController();
    onRequests(workbook.host, (number) => number === 2 && stop.abort());
    const outcome = await work(workbook, () => undefined, stop.signal);
    expect(outcome).toMatchObject({ ok: false, trouble: { code: 'cancelled', sentence: 'Stopped, as you asked. Nothing was added.' } });
    expect(await contentsOf(workbook)).toEqual(before);
    expect(await work(workbook, () => undefined, new AbortController().signal)).toMatchObject({ ok: true });
  });
});

describe('a report', () => {
  const summarise = ({ excel }: OpenExcel, signal?: AbortSignal): Promise<Outcome> => summariseWorkspace.run(excel, { today: TODAY, writesReport: true }, () => undefined, signal);

  test('that is stopped before it is written leaves nothing', async () => {
    const workspace = await openWorkspace();
    const before = await contentsOf(workspace);
    const stop = new AbortController();
    const end = onRequests(workspace.host, () => stop.abort());
    expect(await summarise(workspace, stop.signal)).toMatchObject({ ok: false, trouble: { code: 'cancelled' } });
    end();
    expect(await contentsOf(workspace)).toEqual(before);
  });

  test('that is stopped while it is being written leaves nothing beside an earlier one', async () => {
    const workspace = await openWorkspace();
    await summarise(workspace);
    const before = await contentsOf(workspace);
    await stopWhileWriting(workspace);
    expect(await contentsOf(workspace)).toEqual(before);
  });

  test('that is stopped while it is being written leaves no hidden sheet where that was gone', async () => {
    const workspace = await openWorkspace();
    await deleteState(workspace);
    const sheets = (): string[] => workspace.book.sheets.map(({ name }) => name);
    const before = sheets();
    await stopWhileWriting(workspace);
    expect(sheets()).toEqual(before);
    expect(workspace.book.names.filter(({ name }) => /^sig\.(report|draft)/.test(name))).toEqual([]);
  });

  test('that Excel refuses anywhere half-way leaves nothing, and the next one has its number', async () => {
    const workspace = await openWorkspace();
    await summarise(workspace);
    const before = await contentsOf(workspace);
    let actions = 0;
    const count = onRequests(workspace.host, (number, request) => number === 2 && (actions = request.Actions.length));
    const stop = new AbortController();
    onRequests(workspace.host, (number) => number === 2 && stop.abort());
    await summarise(workspace, stop.signal);
    count();
    expect(actions).toBeGreaterThan(100);
    for (const broken of [...Array.from({ length: 12 }, (_, index) => Math.floor((index * actions) / 12)), ...Array.from({ length: 12 }, (_, index) => actions - 1 - index)]) {
      const end = onRequests(workspace.host, (number, request) => {
        if (number === 2) Object.assign(request.Actions[broken] ?? {}, { ActionType: 99 });
      });
      expect(await summarise(workspace)).toMatchObject({ ok: false, trouble: { code: 'api-missing', sentence: expect.stringContaining('Nothing was added.') as string } });
      end();
      expect({ broken, contents: await contentsOf(workspace) }).toEqual({ broken, contents: before });
    }
    expect(await summarise(workspace)).toMatchObject({ ok: true, sheet: 'Report 2' });
  });

  test('says what remains where it cannot be taken back', async () => {
    const workspace = await openWorkspace();
    onRequests(workspace.host, (number, request) => {
      if (number === 2) Object.assign(request.Actions.at(-1) ?? {}, { ActionType: 99 });
      if (number === 3) throw new ExcelError('ServiceNotAvailable');
    });
    expect(await summarise(workspace)).toMatchObject({ ok: false, trouble: { code: 'half-written', sentence: expect.stringContaining('Report 1 may stand there, whole or in part; it is not written twice.') as string } });
  });
});

async function stopWhileWriting(workspace: OpenExcel): Promise<void> {
  const stop = new AbortController();
  const end = onRequests(workspace.host, (number) => number === 2 && stop.abort());
  const outcome = await summariseWorkspace.run(workspace.excel, { today: TODAY, writesReport: true }, () => undefined, stop.signal);
  end();
  expect(outcome).toMatchObject({ ok: false, trouble: { code: 'cancelled', sentence: 'Stopped, as you asked. Nothing was added.' } });
}

async function deleteState({ excel }: OpenExcel): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('sig state');
    sheet.visibility = 'Visible';
    sheet.delete();
    await context.sync();
  });
}

/** The whole workbook, as it would be saved: each part of the file. */
async function contentsOf({ book }: OpenExcel): Promise<Record<string, string>> {
  const parts = unzipSync(await writeXlsx(book));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
