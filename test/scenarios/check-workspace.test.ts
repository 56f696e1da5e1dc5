import { checkWorkspace } from '../../src/actions/check-workspace';
import { createWorkspace } from '../../src/actions/create-workspace';
import { revealPlace } from '../../src/actions/reveal-place';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { check, closeAll, findingLines, openExcel, openWorkspace, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';
import { typeInto } from '../support/type-into';

afterEach(closeAll);

const OF_THE_SAMPLE = [
  'warning Goals!G7 goal-without-fidelity-item',
  'warning Goals!G8 goal-without-fidelity-item',
  'prompt Plan!E7 lead-with-many-actions',
  'warning Plan!G7 overdue-action',
  'error Plan!E13 action-without-lead',
  'error Plan!G15 action-without-due-date',
  'warning Commitment!G14 gap-without-next-step',
  'prompt Members empty-seat',
  'warning Groups!H7 incomplete-group',
  'warning Groups!K7 group-started-without-support',
  'warning Meetings!B8 sig-meetings-far-apart',
  'warning Involvement involved-too-late',
];

test('the sample has its deliberate flaws, each on the cell that mends it, in one round trip', async () => {
  const workspace = await openWorkspace();
  expect(await workspace.roundTripsOf(() => check(workspace))).toBe(1);
  expect(findingLines(await check(workspace))).toEqual(OF_THE_SAMPLE);
});

test('checking changes nothing', async () => {
  const workspace = await openWorkspace();
  let changes = 0;
  workspace.host.onSettled(() => {
    changes += 1;
  });
  await check(workspace);
  expect(changes).toBe(0);
});

test('a finding is located with its value, row and column', async () => {
  const { findings } = await check(await openWorkspace());
  expect(findings.find(({ rule }) => rule === 'overdue-action')).toMatchObject({
    table: 'PlanActions', row: 'A3', column: 'Due', sheet: 'Plan', cell: 'Plan!G7', value: '2026-11-10',
  });
  expect(findings.find(({ rule }) => rule === 'gap-without-next-step')).toMatchObject({ table: 'CommitmentRatings', row: 'S7', column: 'Next step', value: null });
});

describe('the same findings, wherever the cells have gone', () => {
  test('a renamed sheet', async () => {
    const workspace = await openWorkspace();
    await inSheet(workspace, 'Plan', (sheet) => {
      sheet.name = "Ann's plan";
    });
    expect(findingLines(await check(workspace))).toEqual(OF_THE_SAMPLE.map((line) => line.replace('Plan!', "'Ann''s plan'!")));
  });

  test('a renamed header', async () => {
    const workspace = await openWorkspace();
    await workspace.write('Plan', 'E4', [['Who leads?']]);
    const { findings } = await check(workspace);
    expect(findings.find(({ rule }) => rule === 'action-without-lead')).toMatchObject({ cell: 'Plan!E13', column: 'Lead' });
  });

  test('an inserted column and inserted rows above the table', async () => {
    const workspace = await openWorkspace();
    await inSheet(workspace, 'Plan', (sheet) => {
      sheet.getRange('E:E').insert('Right');
      sheet.getRange('1:2').insert('Down');
    });
    expect(findingLines(await check(workspace)).filter((line) => line.includes('Plan!'))).toEqual([
      'prompt Plan!F9 lead-with-many-actions',
      'warning Plan!H9 overdue-action',
      'error Plan!F15 action-without-lead',
      'error Plan!H17 action-without-due-date',
    ]);
  });

  test('sorted rows', async () => {
    const workspace = await openWorkspace();
    await workspace.excel.run(async (context) => {
      context.workbook.tables.getItem('PlanActions').sort.apply([{ key: 3, ascending: true }]);
      await context.sync();
    });
    const actions = (await workspace.values('Plan', 'A5:A16')).flat();
    const { findings } = await check(workspace);
    expect(findings.find(({ rule }) => rule === 'action-without-lead')?.cell).toBe(`Plan!E${5 + actions.indexOf('A9')}`);
  });

  test('blank rows between, and rows added below', async () => {
    const workspace = await openWorkspace();
    await inSheet(workspace, 'Plan', (sheet) => sheet.getRange('A9:Q9').insert('Down'));
    typeInto(workspace.host, 'Plan', 17, 0, 'A13');
    const lines = findingLines(await check(workspace));
    expect(lines).toContain('error Plan!E14 action-without-lead');
    expect(lines).toEqual(expect.arrayContaining(['error Plan!B18 action-without-goal', 'error Plan!E18 action-without-lead', 'error Plan!G18 action-without-due-date']));
  });

  test('hidden names lost: headers and table names still lead there, in one more round trip', async () => {
    const workspace = await openWorkspace();
    const before = (await check(workspace)).findings;
    await deleteNames(workspace, (name) => /^sig\.[A-Z]/.test(name));
    expect(await workspace.roundTripsOf(() => check(workspace))).toBe(2);
    expect((await check(workspace)).findings).toEqual(before);
  });

  test('neither a hidden name nor the header: the column is missing, and no rule judges by it', async () => {
    const workspace = await openWorkspace();
    await deleteNames(workspace, (name) => name === 'sig.PlanActions.lead');
    await workspace.write('Plan', 'E4', [['Who leads?']]);
    const lines = findingLines(await check(workspace));
    expect(lines).toContain('error Plan missing-column');
    expect(lines.filter((line) => line.includes('lead'))).toEqual([]);
  });

  test('sorted settings, and one whose words were changed', async () => {
    const workspace = await openWorkspace();
    await workspace.write('Lists', 'A10:B10', [['Soon means', 2]]);
    await workspace.excel.run(async (context) => {
      const { workbook } = context;
      workbook.tables.getItem('Settings').sort.apply([{ key: 2, ascending: false }]);
      await context.sync();
    });
    expect(findingLines(await check(workspace))).toEqual(OF_THE_SAMPLE);
    expect(await workspace.values('Start here', 'A3')).toEqual([['Northmoor CRT']]);
    expect((await workspace.values('Plan', 'Q5:Q16')).flat()).toContain('Due soon');
  });

  test('a deleted column and a deleted sheet', async () => {
    const workspace = await openWorkspace();
    await inSheet(workspace, 'Plan', (sheet) => sheet.getRange('G:G').delete('Left'));
    await inSheet(workspace, 'Commitment', (sheet) => sheet.delete());
    const { findings } = await check(workspace);
    expect(findings.filter(({ rule }) => rule.startsWith('missing'))).toMatchObject([
      { rule: 'missing-column', table: 'PlanActions', column: 'Due', row: null, sheet: 'Plan', cell: null },
      { rule: 'missing-table', table: 'CommitmentRatings', column: null, row: null, sheet: null, cell: null },
    ]);
    expect(findings.filter(({ rule }) => rule.includes('due') || rule.includes('next-step'))).toEqual([]);
  });
});

describe('what is written below a table is no part of it, and that is said', () => {
  test('rows behind a blank one, on the first cell of them', async () => {
    const workspace = await openWorkspace();
    typeInto(workspace.host, 'Plan', 17, 3, 'Ask the wards');
    typeInto(workspace.host, 'Plan', 19, 0, 'A14');
    expect(await workspace.roundTripsOf(() => check(workspace))).toBe(2);
    const { findings } = await check(workspace);
    expect(findings.filter(({ rule }) => rule === 'rows-below-table')).toMatchObject([
      { severity: 'warning', table: 'PlanActions', row: null, column: null, sheet: 'Plan', cell: 'Plan!D18', value: 'Ask the wards', nearest: { sheet: 'Plan', address: 'D18' } },
    ]);
    expect(findingLines({ ...(await check(workspace)), findings: findings.filter(({ rule }) => rule !== 'rows-below-table') })).toEqual(OF_THE_SAMPLE);
    const { summary } = resultOf(await summariseWorkspace.run(workspace.excel, { today: TODAY, writesReport: true }));
    expect(summary.basis.map(({ text }) => text)).toContain('Left out of this summary: 2 rows are written below the table PlanActions, and are no part of it.');
  });

  test('they are rows like others once the table reaches down to them', async () => {
    const workspace = await openWorkspace();
    typeInto(workspace.host, 'Plan', 17, 0, 'A14');
    await workspace.excel.run(async (context) => {
      context.workbook.tables.getItem('PlanActions').resize('A4:Q18');
      await context.sync();
    });
    const lines = findingLines(await check(workspace));
    expect(lines).toContain('error Plan!E18 action-without-lead');
    expect(lines.filter((line) => line.includes('rows-below'))).toEqual([]);
  });

  test.each([
    ['beside the table', async (workspace: OpenExcel) => workspace.write('Plan', 'S20', [['A note']])],
    ['a row of totals', async (workspace: OpenExcel) =>
      workspace.excel.run(async (context) => {
        context.workbook.tables.getItem('PlanActions').showTotals = true;
        await context.sync();
      }),
    ],
    ['somebody else’s table', async (workspace: OpenExcel) =>
      workspace.excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Plan');
        sheet.getRange('A20:B21').values = [['Shift', 'Staff'], ['Night', 3]];
        sheet.tables.add('A20:B21', true);
        await context.sync();
      }),
    ],
    ['a cell that only looks filled', async (workspace: OpenExcel) => workspace.write('Plan', 'A20', [[' ']])],
  ])('but not %s', async (_, change) => {
    const workspace = await openWorkspace();
    await change(workspace);
    expect(findingLines(await check(workspace))).toEqual(OF_THE_SAMPLE);
  });
});

test('a table that was turned into a plain range is missing, and is back as soon as it is one again under its name', async () => {
  const workspace = await openWorkspace();
  await workspace.excel.run(async (context) => {
    context.workbook.tables.getItem('PlanActions').convertToRange();
    context.workbook.names.getItem('sig.PlanActions').delete();
    await context.sync();
  });
  const { findings } = await check(workspace);
  expect(findings.filter(({ table }) => table === 'PlanActions')).toMatchObject([{ rule: 'missing-table', repair: expect.stringContaining('press Ctrl+T') as string }]);
  await inSheet(workspace, 'Plan', (sheet) => {
    sheet.tables.add('A4:Q16', true).name = 'PlanActions';
  });
  expect(findingLines(await check(workspace))).toEqual(OF_THE_SAMPLE);
});

describe('a cell that cannot be read is a finding, and nothing else is said about it', () => {
  test.each([
    ['a text date', 'G6', "'15/12/2026", 'unreadable-date', '15/12/2026'],
    ['an error', 'G6', '=#REF!', 'formula-error', '#REF!'],
    ['a word that is not in the list', 'H6', 'Doing fine', 'unlisted-value', 'Doing fine'],
    ['a percentage above 100', 'I6', 4, 'unreadable-number', 4],
  ])('%s', async (_, address, content, rule, value) => {
    const workspace = await openWorkspace();
    await workspace.write('Plan', address, [[content]]);
    const { findings } = await check(workspace);
    expect(findings.filter(({ cell }) => cell === `Plan!${address}`)).toMatchObject([{ rule, severity: 'error', row: 'A2', value }]);
    expect(await workspace.values('Plan', address)).toEqual([[value]]);
  });

  test('a setting that is no date', async () => {
    const workspace = await openWorkspace();
    await workspace.write('Lists', 'B6', [['soon']]);
    const { findings } = await check(workspace);
    expect(findings.find(({ table }) => table === 'Settings')).toMatchObject({ rule: 'unreadable-date', table: 'Settings', row: 'Plan start', column: 'Value', cell: 'Lists!B6', value: 'soon' });
  });
});

test('unusual texts stay as they are and are no findings', async () => {
  const workspace = await openWorkspace();
  const before = findingLines(await check(workspace));
  const unusual = ['x'.repeat(32767), '🙂 ring back 👩‍⚕️', '=1+1', 'line\nbreak'];
  await workspace.write('Plan', 'N5:N8', unusual.map((text) => [text]));
  expect(findingLines(await check(workspace))).toEqual(before);
  expect(await workspace.values('Plan', 'N5:N8')).toEqual(unusual.map((text) => [text]));
});

test('stray spaces are understood and remarked on', async () => {
  const workspace = await openWorkspace();
  await workspace.write('Plan', 'H6', [[' on track ']]);
  const { findings } = await check(workspace);
  expect(findings.filter(({ cell }) => cell === 'Plan!H6')).toMatchObject([{ rule: 'stray-spaces', severity: 'warning' }]);
});

test('other letters are understood, and noted apart from the findings', async () => {
  const workspace = await openWorkspace();
  const before = findingLines(await check(workspace));
  await workspace.write('Plan', 'H6', [['on track']]);
  await workspace.write('Plan', 'M15', [['a10']]);
  const checked = await check(workspace);
  expect(findingLines(checked)).toEqual(before);
  expect(checked.otherCase).toMatchObject([
    { at: { collection: 'actions', index: 1, field: 'status' }, cell: 'Plan!H6', value: 'on track' },
    { at: { collection: 'actions', index: 10, field: 'dependsOn' }, cell: 'Plan!M15', value: 'a10' },
  ]);
});

test('going to a finding selects its cell, and only then', async () => {
  const workspace = await openWorkspace();
  const selection = (): Promise<string> =>
    workspace.excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return range.address;
    });
  const before = await selection();
  const finding = (await check(workspace)).findings.find(({ rule }) => rule === 'action-without-lead');
  expect(await selection()).toBe(before);
  expect(await revealPlace.run(workspace.excel, { nearest: finding?.nearest ?? null })).toEqual({ ok: true });
  expect(await selection()).toBe('Plan!E13');
  expect(await revealPlace.run(workspace.excel, { nearest: { sheet: 'Nowhere', address: 'A1' } })).toMatchObject({ ok: false, trouble: { code: 'gone' } });
  await inSheet(workspace, 'Plan', (sheet) => {
    sheet.visibility = 'Hidden';
  });
  expect(await revealPlace.run(workspace.excel, { nearest: finding?.nearest ?? null })).toMatchObject({ ok: false, trouble: { code: 'hidden' } });
});

describe('what stops a check is said in words', () => {
  test('no workspace', async () => {
    const workspace = await openExcel();
    expect(await checkWorkspace.run(workspace.excel, { today: TODAY })).toMatchObject({ ok: false, trouble: { code: 'no-workspace' } });
  });

  test('a workspace of a newer version', async () => {
    const workspace = await openWorkspace();
    await workspace.excel.run(async (context) => {
      context.workbook.names.getItem('sig.schemaVersion').formula = '=3';
      await context.sync();
    });
    expect(await checkWorkspace.run(workspace.excel, { today: TODAY })).toMatchObject({ ok: false, trouble: { code: 'newer-version' } });
  });
});

test('the product needs nothing newer than ExcelApi 1.13', async () => {
  const workspace = await openExcel({ apiSet: '1.13' });
  resultOf(await createWorkspace.run(workspace.excel, { today: TODAY, sample: true }));
  expect(findingLines(await check(workspace))).toEqual(OF_THE_SAMPLE);
});

async function inSheet({ excel }: OpenExcel, name: string, change: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await excel.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

async function deleteNames({ excel }: OpenExcel, isGone: (name: string) => boolean): Promise<void> {
  await excel.run(async (context) => {
    const names = context.workbook.names.load('items/name');
    await context.sync();
    for (const name of names.items) if (isGone(name.name)) name.delete();
    await context.sync();
  });
}
