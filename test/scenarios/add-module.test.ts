import { addModule } from '../../src/actions/add-module';
import { MODULE_IDS } from '../../src/domain/model/module';
import type { Sheet } from '../../src/host/model/sheet';
import { check, closeAll, findingLines, onRequests, openExcel, openWorkspace, resultOf, type OpenExcel } from '../support/open-workspace';
import { typeBlock } from '../support/type-into';

afterEach(closeAll);

const LATER = MODULE_IDS.filter((id) => id !== 'core');

test.each(LATER)('%s is added to a workspace in use, and nothing that was there changes', async (module) => {
  const workspace = await workspaceInUse();
  const before = stateOf(workspace);
  const findings = findingLines(await check(workspace));
  const trips = await workspace.roundTripsOf(async () => resultOf(await addModule.run(workspace.excel, { module })));
  expect(trips).toBe(2);
  const { startHere, modules, ...after } = stateOf(workspace);
  const kept = { sheets: after.sheets.filter(({ name }) => before.sheets.some((sheet) => sheet.name === name)), names: after.names.filter(({ name }) => before.names.some((known) => known.name === name)) };
  expect(kept).toEqual({ sheets: before.sheets, names: before.names });
  expect(startHere.slice(0, before.startHere.length)).toEqual(before.startHere);
  expect(modules).toEqual([`core,${module}`, `="core,${module}"`]);
  // A new part may ask new questions; those that stood there stay.
  expect(findingLines(await check(workspace))).toEqual(expect.arrayContaining(findings));
});

test('all of them, one after another, make the workspace that has them from the start', async () => {
  const whole = await openWorkspace({ sample: false, modules: MODULE_IDS });
  const grown = await openWorkspace({ sample: false, modules: [] });
  for (const module of LATER) resultOf(await addModule.run(grown.excel, { module }));
  expect(grown.book.sheets.map(({ name }) => name)).toEqual(whole.book.sheets.map(({ name }) => name));
  for (const { name, ...sheet } of whole.book.sheets.filter(({ name }) => !['Start here', 'sig state'].includes(name)))
    expect({ name, ...shown(grown, name) }).toEqual({ name, ...plain(sheet as Sheet) });
  expect(links(grown).toSorted()).toEqual(links(whole).toSorted());
  expect((await check(grown)).cells).toBe((await check(whole)).cells);
});

test('the new sheets come before Lists, the first of them in front, with a link on Start here', async () => {
  const workspace = await openWorkspace({ sample: false, modules: ['hosting'] });
  const { sheets } = resultOf(await addModule.run(workspace.excel, { module: 'measures' }));
  expect(sheets).toEqual(['Measures', 'Measure values', 'Fidelity']);
  expect(workspace.book.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name).slice(-5)).toEqual(['Hosting', 'Measures', 'Measure values', 'Fidelity', 'Lists']);
  expect(workspace.book.activeSheet.name).toBe('Measures');
  expect(links(workspace).slice(-4)).toEqual(['Lists', 'Measures', 'Measure values', 'Fidelity']);
});

test('taken names are left to whoever has them', async () => {
  const workspace = await openWorkspace({ sample: false, modules: [] });
  await workspace.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('hosting');
    sheet.getRange('A1:B2').values = [['Meeting', 'Who'], ['Ward round', 'Ann']];
    sheet.tables.add('A1:B2', true).name = 'HostingNotes';
    await context.sync();
  });
  const before = (await check(workspace)).findings;
  expect(before).toEqual([]);
  expect(resultOf(await addModule.run(workspace.excel, { module: 'hosting' })).sheets).toEqual(['Hosting 2']);
  expect(workspace.book.sheetNamed('Hosting 2')?.tables.map(({ name }) => name)).toEqual(['HostingNotes2']);
  expect((await check(workspace)).findings).toEqual([]);
  await workspace.write('Hosting 2', 'A5:B5', [['M1', 'Gardener']]);
  expect(findingLines(await check(workspace))).toEqual(["error 'Hosting 2'!A5 unknown-meeting", "error 'Hosting 2'!B5 unlisted-value"]);
});

test('a part whose sheet was deleted comes back', async () => {
  const workspace = await openWorkspace();
  await workspace.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Spread').delete();
    await context.sync();
  });
  expect(findingLines(await check(workspace))).toContain('error SpreadPlan missing-table');
  expect(resultOf(await addModule.run(workspace.excel, { module: 'sustainability' })).sheets).toEqual(['Spread']);
  expect(findingLines(await check(workspace)).filter((line) => line.includes('missing'))).toEqual([]);
  expect(workspace.book.names.filter(({ formula }) => formula.includes('#REF!'))).toEqual([]);
});

test('where Excel refuses half-way, nothing of it remains', async () => {
  const workspace = await workspaceInUse();
  const before = stateOf(workspace);
  const end = onRequests(workspace.host, (number, request) => {
    // As if the last action were one that Excel refuses: everything before it is carried out.
    if (number === 2) Object.assign(request.Actions.at(-1) ?? {}, { ActionType: 99 });
  });
  const outcome = await addModule.run(workspace.excel, { module: 'hosting' });
  end();
  expect(outcome).toMatchObject({ ok: false, trouble: { code: 'api-missing', sentence: expect.stringContaining('Nothing was added.') as string } });
  expect(stateOf(workspace)).toEqual(before);
});

describe('what stops it is said in words', () => {
  test('no workspace', async () => {
    expect(await addModule.run((await openExcel()).excel, { module: 'hosting' })).toMatchObject({ trouble: { code: 'no-workspace' } });
  });

  test('the part is there', async () => {
    expect(await addModule.run((await openWorkspace()).excel, { module: 'hosting' })).toMatchObject({ trouble: { code: 'has-module' } });
  });

  test.each([
    ['1', 'older-version'],
    ['3', 'newer-version'],
  ])('a workspace of version %s', async (version, code) => {
    const workspace = await openWorkspace({ sample: false });
    await workspace.excel.run(async (context) => {
      context.workbook.names.getItem('sig.schemaVersion').formula = `=${version}`;
      await context.sync();
    });
    expect(await addModule.run(workspace.excel, { module: 'hosting' })).toMatchObject({ trouble: { code } });
  });
});

/** With a renamed sheet, a sheet of the team's own, an inserted column, sorted rows, and notes below Start here. */
async function workspaceInUse(): Promise<OpenExcel> {
  const workspace = await openWorkspace({ modules: ['core'] });
  await workspace.excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem('Plan').name = 'Our plan';
    workbook.worksheets.add('Holidays').getRange('A1').values = [['Ann: August']];
    workbook.worksheets.getItem('Goals').getRange('C:C').insert('Right');
    workbook.tables.getItem('Stakeholders').sort.apply([{ key: 1, ascending: true }]);
    await context.sync();
  });
  typeBlock(workspace.host, 'Start here', 60, 0, [['Ask Ann about this']]);
  return workspace;
}

interface State {
  readonly sheets: readonly (Partial<Sheet> & { readonly name: string })[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** The lines of Start here, and the modules that the hidden sheet names: what may grow. */
  readonly startHere: readonly unknown[];
  readonly modules: readonly string[];
}

function stateOf({ book }: OpenExcel): State {
  const startHere = book.sheetNamed('Start here');
  const state = book.sheetNamed('sig state');
  return structuredClone({
    sheets: book.sheets.filter((sheet) => sheet !== startHere && sheet !== state).map((sheet) => ({ ...plain(sheet), name: sheet.name })),
    names: book.names.filter(({ name }) => name !== 'sig.modules').map(({ name, formula }) => ({ name, formula })),
    startHere: [...(startHere?.cells ?? [])].sort(([first], [second]) => first - second),
    modules: [String(state?.cell(1, 1).value), book.names.find(({ name }) => name === 'sig.modules')?.formula ?? ''],
  });
}

function shown({ book }: OpenExcel, name: string): Partial<Sheet> {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return plain(sheet);
}

/** All that a sheet shows and does, without the numbers by which the program tells things apart. */
function plain(sheet: Sheet): Partial<Sheet> {
  return JSON.parse(JSON.stringify({ ...sheet, name: undefined }, (key, value: unknown) => (key === 'id' || key === 'sheetId' ? undefined : value instanceof Map ? [...value] : value))) as Partial<Sheet>;
}

function links({ book }: OpenExcel): string[] {
  const sheet = book.sheetNamed('Start here');
  return (sheet?.hyperlinks ?? []).map(({ row, column }) => String(sheet?.cell(row, column).value));
}
