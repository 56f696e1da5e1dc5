import { strFromU8, unzipSync } from 'fflate';
import { addModule } from '../../src/actions/add-module';
import { createWorkspace } from '../../src/actions/create-workspace';
import type { OnProgress, Outcome } from '../../src/actions/outcome';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
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

test('a summary that is stopped before it is written leaves no report', async () => {
  const workspace = await openWorkspace();
  const stop = new AbortController();
  onRequests(workspace.host, () => stop.abort());
  expect(await summariseWorkspace.run(workspace.excel, { today: TODAY, writesReport: true }, () => undefined, stop.signal)).toMatchObject({ ok: false, trouble: { code: 'cancelled' } });
  expect(workspace.book.sheets.map(({ name }) => name)).not.toContain('Report');
});

/** The whole workbook, as it would be saved: each part of the file. */
async function contentsOf({ book }: OpenExcel): Promise<Record<string, string>> {
  const parts = unzipSync(await writeXlsx(book));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
