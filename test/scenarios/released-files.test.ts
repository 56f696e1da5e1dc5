import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/host/xlsx/read';
import { addModule } from '../../src/actions/add-module';
import { check, closeAll, findingLines, openExcel, openWorkspace, resultOf, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

describe('a file of every released schema version opens', () => {
  test('1, the sample', async () => {
    const workspace = await opened('schema-1-sample.xlsx');
    expect(findingLines(await check(workspace))).toEqual([
      'warning Goals!G7 goal-without-fidelity-item',
      'warning Goals!G8 goal-without-fidelity-item',
      'prompt Plan!E7 lead-with-many-actions',
      'warning Plan!G7 overdue-action',
      'error Plan!E13 action-without-lead',
      'error Plan!G15 action-without-due-date',
      'warning Commitment!G14 gap-without-next-step',
    ]);
    expect(await workspace.values('Commitment map', 'A5:B5')).toEqual([['S4', 'Bed manager']]);
  });

  test('1, empty', async () => {
    const workspace = await opened('schema-1-empty.xlsx');
    expect((await check(workspace)).findings).toEqual([]);
    expect(await workspace.values('Start here', 'A3')).toEqual([['Southmoor CRT']]);
  });

  test('1, to which no parts are added before it is upgraded', async () => {
    const workspace = await opened('schema-1-empty.xlsx');
    const { addable, workspace: rows } = await check(workspace);
    expect([rows.settings.team, addable]).toEqual(['Southmoor CRT', []]);
    expect(await addModule.run(workspace.excel, { module: 'hosting' })).toMatchObject({ ok: false, trouble: { code: 'older-version' } });
  });

  test('2, the sample', async () => {
    const workspace = await opened('schema-2-sample.xlsx');
    expect(findingLines(await check(workspace))).toEqual(findingLines(await check(await openWorkspace())));
    expect(await workspace.values('Overview', 'A14')).toEqual([['10 of 12 actions are open; 3 at risk, off track or blocked.']]);
  });

  test('2, the core, to which parts are added', async () => {
    const workspace = await opened('schema-2-core.xlsx');
    expect((await check(workspace)).findings).toEqual([]);
    for (const module of ['scoping', 'measures', 'hosting'] as const) resultOf(await addModule.run(workspace.excel, { module }));
    expect((await check(workspace)).findings).toEqual([]);
    expect((await workspace.values('Measures', 'H3')).flat()).toEqual(['Room for another run chart']);
  });
});

async function opened(name: string): Promise<OpenExcel> {
  const bytes = readFileSync(join(__dirname, '../fixtures/workspaces', name));
  const { book, leftOut } = await readXlsx(bytes, () => new Date('2026-11-24T12:00:00'));
  expect(leftOut).toEqual([]);
  return openExcel({ book });
}
