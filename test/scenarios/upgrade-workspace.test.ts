import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addModule } from '../../src/actions/add-module';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { previewOfUpgrade, undoUpgrade, upgradeWorkspace } from '../../src/actions/upgrade-workspace';
import { MODULE_IDS } from '../../src/domain/model/module';
import { readXlsx } from '../../src/host/xlsx/read';
import type { Sheet } from '../../src/host/model/sheet';
import { contentsOf } from '../support/book-contents';
import { check, closeAll, findingLines, onRequests, openExcel, openWorkspace, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';
import { typeBlock } from '../support/type-into';

afterEach(closeAll);

const FIXTURES = ['schema-1-empty.xlsx', 'schema-1-sample.xlsx'];

describe.each(FIXTURES)('%s', (fixture) => {
  test('every cell holds afterwards what it held, but for the replaced formula and the hidden sheet’s version', async () => {
    const workspace = await opened(fixture);
    const before = contentsOf(workspace.book);
    const trips = await workspace.roundTripsOf(async () => resultOf(await upgradeWorkspace.run(workspace.excel)));
    expect(trips).toBe(4);
    const after = contentsOf(workspace.book);
    const changed = [...before].filter(([cell, held]) => after.get(cell) !== held);
    expect([...new Set(changed.map(([cell]) => cell.replace(/\d+$/, '')))]).toEqual(['Stakeholders!Q', 'sig state!B']);
    expect(changed.filter(([cell]) => cell.startsWith('sig state'))).toHaveLength(1);
  });

  test('preview says what will be done and writes nothing, and the upgrade says the same', async () => {
    const workspace = await opened(fixture);
    const before = stateOf(workspace);
    const { from, to, changes } = resultOf(await previewOfUpgrade.run(workspace.excel));
    expect(stateOf(workspace)).toEqual(before);
    expect([from, to]).toEqual([1, 2]);
    expect(changes[0]).toBe('5 new sheets: Overview, Members, Groups, Meetings and Decisions.');
    expect(resultOf(await upgradeWorkspace.run(workspace.excel)).changes).toEqual(changes);
  });

  test('a second run does nothing', async () => {
    const workspace = await upgraded(fixture);
    const before = stateOf(workspace);
    expect(await previewOfUpgrade.run(workspace.excel)).toMatchObject({ ok: false, trouble: { code: 'present-version' } });
    expect(await upgradeWorkspace.run(workspace.excel)).toMatchObject({ ok: false, trouble: { code: 'present-version' } });
    expect(stateOf(workspace)).toEqual(before);
  });

  test('undo gives back the very workbook', async () => {
    const workspace = await opened(fixture);
    const before = stateOf(workspace);
    const { undo } = resultOf(await upgradeWorkspace.run(workspace.excel));
    expect(stateOf(workspace)).not.toEqual(before);
    resultOf(await undoUpgrade.run(workspace.excel, { undo }));
    expect(stateOf(workspace)).toEqual(before);
    // And once more.
    resultOf(await upgradeWorkspace.run(workspace.excel));
    expect((await check(workspace)).addable).toHaveLength(MODULE_IDS.length - 1);
  });

  test('where Excel refuses half-way, nothing of it remains', async () => {
    const workspace = await opened(fixture);
    const before = stateOf(workspace);
    const end = onRequests(workspace.host, (number, request) => {
      // As if the last action were one that Excel refuses: everything before it is carried out.
      if (number === 4) Object.assign(request.Actions.at(-1) ?? {}, { ActionType: 99 });
    });
    const outcome = await upgradeWorkspace.run(workspace.excel);
    end();
    expect(outcome).toMatchObject({ ok: false, trouble: { code: 'api-missing', sentence: expect.stringContaining('Nothing was added.') as string } });
    expect(stateOf(workspace)).toEqual(before);
  });

  test('afterwards every part can be added and a report written', async () => {
    const workspace = await upgraded(fixture);
    for (const module of MODULE_IDS.slice(1)) resultOf(await addModule.run(workspace.excel, { module }));
    expect(resultOf(await summariseWorkspace.run(workspace.excel, { today: TODAY, writesReport: true })).sheet).toBe('Report 1');
    expect((await check(workspace)).findings.filter(({ rule }) => rule.startsWith('missing-'))).toEqual([]);
    expect(brokenIn(workspace)).toEqual([]);
  });
});

test('an upgraded workspace is what a new one is', async () => {
  const workspace = await upgraded('schema-1-empty.xlsx');
  const fresh = await openWorkspace({ sample: false, modules: [] });
  await fresh.write('Lists', 'B5', [['Southmoor CRT']]);
  const visible = ({ book }: OpenExcel): string[] => book.sheets.map(({ name }) => name).filter((name) => name !== 'Sheet1');
  expect(visible(workspace)).toEqual(visible(fresh));
  for (const name of ['Overview', 'Members', 'Groups', 'Meetings', 'Decisions']) expect(plain(sheetOf(workspace, name))).toEqual(plain(sheetOf(fresh, name)));
  const own = ({ book }: OpenExcel): string[] => book.names.map(({ name }) => name).sort();
  expect(own(workspace)).toEqual(own(fresh));
  expect(entryRulesOn(workspace, 'Plan')).toEqual(entryRulesOn(fresh, 'Plan'));
  expect(entryRulesOn(workspace, 'Commitment')).toEqual(entryRulesOn(fresh, 'Commitment'));
  expect(await workspace.formulas('Stakeholders', 'Q5:Q14')).toEqual(await fresh.formulas('Stakeholders', 'Q5:Q14'));
  for (const [list, values] of [['SeatList', 7], ['HostStepList', 2]] as const) expect((await valuesNamed(workspace, list)).flat()).toEqual((await valuesNamed(fresh, list)).flat().slice(0, values));
});

test('the sample’s groups and meetings get rows, so that what the plan says of them holds', async () => {
  const workspace = await opened('schema-1-sample.xlsx');
  const before = await check(workspace);
  const { changes } = resultOf(await upgradeWorkspace.run(workspace.excel));
  expect(changes).toEqual([
    '5 new sheets: Overview, Members, Groups, Meetings and Decisions.',
    'Groups begins with W1, W2 and W3, because the plan names them.',
    'Meetings begins with M1, M2 and M3, because the plan names them.',
    'Lists gets 12 more lists of words, right of all that stands there.',
    'Start here gets lines that lead to the new sheets, below all that stands there.',
    'On Plan, Goal, Group, Lead and Raised at offer words to choose from; any others are as welcome.',
    'On Commitment, Stakeholder and Owner offer words to choose from; any others are as welcome.',
    'On Stakeholders, the calculated column Map order gets a better formula; the earlier one is kept on the hidden sheet.',
    'Everything that was typed stays as it is, where it is.',
  ]);
  const after = await check(workspace);
  expect(after.workspace.actions).toEqual(before.workspace.actions);
  expect(after.workspace.settings).toEqual(before.workspace.settings);
  expect(findingLines(after)).toEqual(expect.arrayContaining(findingLines(before)));
  expect([...new Set(after.findings.filter(({ rule, cell }) => !findingLines(before).some((line) => line.includes(`${cell} ${rule}`))).map(({ severity, rule }) => `${severity} ${rule}`))]).toEqual([
    // They ask for what the first version had no place for.
    'warning incomplete-group', 'warning group-without-goal', 'warning group-without-report', 'warning no-next-sig-meeting',
  ]);
});

describe('a workspace in use', () => {
  test('renamed headers and sheets, inserted columns and names that are taken: nothing is in the way, and nothing is lost', async () => {
    const workspace = await workspaceInUse();
    const before = contentsOf(workspace.book);
    const { sheets } = resultOf(await upgradeWorkspace.run(workspace.excel));
    expect(sheets).toEqual(['Overview', 'Members 2', 'Groups', 'Meetings', 'Decisions']);
    const after = contentsOf(workspace.book);
    const changed = [...before].filter(([cell, held]) => after.get(cell) !== held).map(([cell]) => cell);
    expect(changed.filter((cell) => !/^(Stakeholders!Q|sig state!B1$)/.test(cell))).toEqual([]);
    // A value that somebody typed over the formula stays.
    expect(await workspace.values('Stakeholders', 'Q6')).toEqual([[7]]);
    expect(await workspace.values('Overview', 'A6:B7')).toEqual([['Open actions', 10], ['Overdue', 1]]);
    expect(workspace.book.sheetNamed('Meetings')?.tables.map(({ name }) => name)).toEqual(['Meetings2']);
    expect(brokenIn(workspace)).toEqual([]);
    expect((await check(workspace)).findings.filter(({ rule }) => /missing-(table|column)/.test(rule))).toEqual([]);
    for (const module of MODULE_IDS.slice(1)) resultOf(await addModule.run(workspace.excel, { module }));
  });

  test('a rule of somebody’s own stays', async () => {
    const workspace = await opened('schema-1-sample.xlsx');
    await workspace.excel.run(async (context) => {
      const lead = context.workbook.worksheets.getItem('Plan').getRange('E5:E16');
      lead.dataValidation.rule = { list: { inCellDropDown: true, source: 'Ann,Ben' } };
      await context.sync();
    });
    const { changes } = resultOf(await upgradeWorkspace.run(workspace.excel));
    expect(changes).toContain('On Plan, Goal, Group and Raised at offer words to choose from; any others are as welcome.');
    expect(entryRulesOn(workspace, 'Plan').filter((rule) => rule.includes('Ann,Ben'))).toHaveLength(1);
  });

  test('reports that were noted before stay, and the next has the next number', async () => {
    const workspace = await opened('schema-1-sample.xlsx');
    resultOf(await summariseWorkspace.run(workspace.excel, { today: TODAY, writesReport: true }));
    const noted = (await check(workspace)).memory;
    resultOf(await upgradeWorkspace.run(workspace.excel));
    expect((await check(workspace)).memory).toEqual(noted);
    expect(noted.reports).toHaveLength(1);
    expect(resultOf(await summariseWorkspace.run(workspace.excel, { today: TODAY, writesReport: true })).number).toBe(2);
  });

  test('without its hidden sheet it gets one of the new version', async () => {
    const workspace = await opened('schema-1-sample.xlsx');
    await workspace.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('sig state');
      sheet.visibility = 'Visible';
      sheet.delete();
      await context.sync();
    });
    const before = stateOf(workspace);
    const { undo } = resultOf(await upgradeWorkspace.run(workspace.excel));
    expect((await workspace.values('sig state', 'A1:B2'))).toEqual([['schemaVersion', 2], ['modules', 'core']]);
    expect(brokenIn(workspace)).toEqual([]);
    resultOf(await undoUpgrade.run(workspace.excel, { undo }));
    expect(withoutNames(stateOf(workspace))).toEqual(withoutNames(before));
  });
});

describe('what stops it is said in words', () => {
  test('a column that the new sheets count by is gone', async () => {
    const workspace = await opened('schema-1-sample.xlsx');
    await workspace.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('E:E').delete('Left');
      await context.sync();
    });
    const before = stateOf(workspace);
    expect(await upgradeWorkspace.run(workspace.excel)).toMatchObject({ trouble: { code: 'gone', sentence: 'The table PlanActions has no column “Lead” any longer, and the new sheets count by it.' } });
    expect(stateOf(workspace)).toEqual(before);
  });

  test('a table is gone', async () => {
    const workspace = await opened('schema-1-sample.xlsx');
    await workspace.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Goals').delete();
      await context.sync();
    });
    expect(await upgradeWorkspace.run(workspace.excel)).toMatchObject({ trouble: { code: 'gone', sentence: 'The table Goals is not there, and the new sheets build on it.' } });
  });

  test.each([['3', 'newer-version'], ['2', 'present-version']])('a workspace of version %s', async (version, code) => {
    const workspace = await openWorkspace({ sample: false });
    await workspace.excel.run(async (context) => {
      context.workbook.names.getItem('sig.schemaVersion').formula = `=${version}`;
      await context.sync();
    });
    expect(await upgradeWorkspace.run(workspace.excel)).toMatchObject({ trouble: { code } });
  });

  test('no workspace', async () => {
    expect(await upgradeWorkspace.run((await openExcel()).excel)).toMatchObject({ trouble: { code: 'no-workspace' } });
  });

  test('the person stops it: the workbook is as before', async () => {
    const workspace = await opened('schema-1-empty.xlsx');
    const before = stateOf(workspace);
    const stopping = new AbortController();
    const end = onRequests(workspace.host, (number) => number === 4 && stopping.abort());
    const outcome = await upgradeWorkspace.run(workspace.excel, {}, undefined, stopping.signal);
    end();
    expect(outcome).toMatchObject({ trouble: { code: 'cancelled' } });
    expect(stateOf(workspace)).toEqual(before);
  });
});

describe('others who work in it at the same time', () => {
  test.each([
    ['writes below Start here', (workspace: OpenExcel) => typeBlock(workspace.host, 'Start here', 36, 0, [['Ask Ann about this']])],
    ['writes right of the lists', (workspace: OpenExcel) => typeBlock(workspace.host, 'Lists', 6, 20, [['Ann’s own list']])],
    ['types over a calculated cell', (workspace: OpenExcel) => typeBlock(workspace.host, 'Stakeholders', 6, 16, [['3']])],
  ])('one who %s while it is written keeps that', async (_, act) => {
    const workspace = await opened('schema-1-sample.xlsx');
    const end = onRequests(workspace.host, (number) => {
      if (number === 4) act(workspace);
    });
    const outcome = await upgradeWorkspace.run(workspace.excel);
    end();
    expect(outcome).toMatchObject({ ok: false, trouble: { code: 'changed' } });
    const reference = await opened('schema-1-sample.xlsx');
    act(reference);
    expect(contentsOf(workspace.book)).toEqual(contentsOf(reference.book));
    // And the next time it goes through.
    resultOf(await upgradeWorkspace.run(workspace.excel));
  });

  test('what is typed on a new sheet is not taken back with it', async () => {
    const workspace = await opened('schema-1-sample.xlsx');
    const { undo } = resultOf(await upgradeWorkspace.run(workspace.excel));
    await workspace.write('Members', 'A5', [['Peer worker']]);
    const before = stateOf(workspace);
    expect(await undoUpgrade.run(workspace.excel, { undo })).toMatchObject({ trouble: { code: 'changed' } });
    expect(stateOf(workspace)).toEqual(before);
  });
});

/** With a renamed sheet and header, an inserted column, a value typed over a formula, and a sheet, a table, a name and notes of the team's own. */
async function workspaceInUse(): Promise<OpenExcel> {
  const workspace = await opened('schema-1-sample.xlsx');
  await workspace.excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem('Plan').name = 'Our plan';
    workbook.worksheets.getItem('Our plan').getRange('E4').values = [["Who's on it #1"]];
    workbook.worksheets.getItem('Goals').getRange('C:C').insert('Right');
    const members = workbook.worksheets.add('Members');
    members.getRange('A1:B2').values = [['Meeting', 'Who'], ['Ward round', 'Ann']];
    members.tables.add('A1:B2', true).name = 'Meetings';
    workbook.names.add('SupportList', '=Members!$A$1');
    workbook.worksheets.getItem('Stakeholders').getRange('Q6').values = [[7]];
    await context.sync();
  });
  typeBlock(workspace.host, 'Start here', 60, 0, [['Ask Ann about this']]);
  typeBlock(workspace.host, 'Lists', 3, 21, [['Wards'], ['Ash'], ['Beech']]);
  return workspace;
}

function withoutNames(state: unknown): unknown {
  return { ...(state as { names: unknown }), names: null };
}

async function upgraded(fixture: string): Promise<OpenExcel> {
  const workspace = await opened(fixture);
  resultOf(await upgradeWorkspace.run(workspace.excel));
  return workspace;
}

async function opened(name: string): Promise<OpenExcel> {
  const { book } = await readXlsx(readFileSync(join(__dirname, '../fixtures/workspaces', name)), () => new Date(`${TODAY}T12:00:00`));
  return openExcel({ book });
}

function sheetOf({ book }: OpenExcel, name: string): Sheet {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

function entryRulesOn(workspace: OpenExcel, name: string): string[] {
  return sheetOf(workspace, name).validations.map(({ areas, rule }) => JSON.stringify({ areas, rule })).sort();
}

async function valuesNamed({ excel }: OpenExcel, name: string): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load('values');
    await context.sync();
    return range.values;
  });
}

/** Formulas that show an error, and names that lead nowhere. */
function brokenIn({ book }: OpenExcel): string[] {
  const cells = [...contentsOf(book)].filter(([, held]) => held.includes('#REF!') || held.includes('#NAME?')).map(([cell]) => cell);
  return [...cells, ...book.names.filter(({ formula }) => formula.includes('#REF!')).map(({ name }) => name)];
}

/** All that the workbook is, without the numbers by which the program tells things apart. */
function stateOf({ book }: OpenExcel): unknown {
  const names = book.names.map(({ name, formula, visible }) => ({ name, formula, visible })).sort((one, other) => (one.name < other.name ? -1 : 1));
  return { active: book.activeSheet.name, names, sheets: book.sheets.map(plain) };
}

function plain(sheet: Sheet): unknown {
  const cells = [...sheet.cells].sort(([one], [other]) => one - other).map(([row, line]) => [row, [...line].sort(([one], [other]) => one - other)]);
  // The order of entry rules says nothing: no two are about one cell.
  const validations = sheet.validations.map(({ areas, rule, ignoreBlanks, prompt, errorAlert }) => JSON.stringify({ areas, rule, ignoreBlanks, prompt, errorAlert })).sort();
  return JSON.parse(JSON.stringify({ ...sheet, cells, validations }, (key, value: unknown) => (key === 'id' || key === 'sheetId' ? undefined : value instanceof Map ? [...value] : value))) as unknown;
}
