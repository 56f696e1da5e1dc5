import { lookForRepairs } from '../../src/actions/look-for-repairs';
import { repairWorkspace, undoRepairs } from '../../src/actions/repair-workspace';
import { rectangle } from '../../src/host/model/address';
import { cellName } from '../../src/sheets/address';
import { breakReferences, writeAddresses } from '../support/as-excel-leaves-it';
import { contentsOf } from '../support/book-contents';
import { copyOfBook } from '../support/book-copy';
import { differences, imageOf } from '../reliability/book-image';
import { STRUCTURAL_DAMAGES } from '../support/damages';
import { openSample } from '../support/edit-workspace';
import { check, closeAll, findingLines, onRequests, resultOf, type OpenExcel } from '../support/open-workspace';
import { typeBlock } from '../support/type-into';
import { heldCells, lostValues } from '../support/typed-values';

afterEach(closeAll);

/** What is said of the damage: what is found, and what is only told. */
async function look({ excel }: OpenExcel): Promise<{ found: string[]; told: readonly string[] }> {
  const { repairs, told } = resultOf(await lookForRepairs.run(excel));
  return { found: repairs.map(({ what }) => what), told };
}

async function damage({ excel }: OpenExcel, work: (workbook: Excel.Workbook) => void): Promise<void> {
  await excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

test('in a workspace as it was made nothing is found', async () => {
  expect(await look(await openSample())).toEqual({ found: [], told: [] });
});

test.each(STRUCTURAL_DAMAGES)('$name: it is found, mended for good, and undone', async ({ does, found }) => {
  const workspace = await openSample();
  const findings = findingLines(await check(workspace));
  await damage(workspace, does);
  const before = imageOf(copyOfBook(workspace.book));
  expect((await look(workspace)).found).toEqual(found);
  const { undo } = resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
  expect((await look(workspace)).found).toEqual([]);
  expect(findingLines(await check(workspace)).filter(isStructural)).toEqual(findings.filter(isStructural));
  resultOf(await undoRepairs.run(workspace.excel, { undo }));
  expect(differences(imageOf(workspace.book), before)).toEqual([]);
});

function isStructural(line: string): boolean {
  return /missing-(table|column|id)|duplicate-id|rows-below/.test(line);
}

describe('as Excel itself leaves formulas behind', () => {
  test('where a table’s cells are deleted, they lead nowhere, and speak of it again afterwards', async () => {
    const workspace = await openSample();
    const whole = formulasOf(workspace);
    await damage(workspace, ({ worksheets }) => {
      worksheets.getItem('Plan').delete();
      worksheets.getItem('Meetings').delete();
    });
    for (const table of ['PlanActions', 'Meetings']) breakReferences(workspace.book, table);
    expect([...formulasOf(workspace).values()].filter((formula) => formula.includes('#REF!')).length).toBeGreaterThan(20);
    const { undo } = resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
    expect((await look(workspace)).found).toEqual([]);
    expect(withoutRowsOf(formulasOf(workspace), 'Plan', 'Meetings')).toEqual(withoutRowsOf(whole, 'Plan', 'Meetings'));
    resultOf(await undoRepairs.run(workspace.excel, { undo }));
  });

  test('where a table is converted to a range, they are addresses, and words again afterwards', async () => {
    const workspace = await openSample();
    const whole = formulasOf(workspace);
    const headers = Object.fromEntries(((await workspace.values('Plan', 'A4:Q4'))[0] ?? []).map((header, column) => [String(header), cellName(0, column).slice(0, -1)]));
    await damage(workspace, ({ tables }) => tables.getItem('PlanActions').convertToRange());
    writeAddresses(workspace.book, 'PlanActions', 'Plan', { rows: [5, 16], columns: headers });
    expect(formulasOf(workspace).get('name sig.PlanActions')).toBe('=Plan!$A$5:$Q$16');
    const before = imageOf(copyOfBook(workspace.book));
    const { undo } = resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
    expect((await look(workspace)).found).toEqual([]);
    expect(formulasOf(workspace)).toEqual(whole);
    resultOf(await undoRepairs.run(workspace.excel, { undo }));
    expect(differences(imageOf(workspace.book), before)).toEqual([]);
  });
});

describe('a table that somebody has made again of the cells', () => {
  test('is the workspace’s again, under the name that it has', async () => {
    const workspace = await openSample();
    await damage(workspace, ({ tables }) => {
      tables.getItem('PlanActions').convertToRange();
      tables.add('Plan!A4:Q16', true).name = 'OurPlan';
    });
    expect((await look(workspace)).found).toEqual(expect.arrayContaining(['On Plan, the table is called “OurPlan” and is no longer known to be the workspace’s.']));
    resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
    expect((await look(workspace)).found).toEqual([]);
    expect(workspace.book.tables.map(({ name }) => name)).not.toContain('PlanActions');
    expect(formulasOf(workspace).get('Overview!B16')).toContain('OurPlan[Status]');
  });
});

describe('where a sheet was copied before it was deleted', () => {
  /** As a person does it: the copy is called “Plan (2)”, and its table gets a name of its own. */
  async function copied(workspace: OpenExcel, names: readonly string[]): Promise<void> {
    await damage(workspace, ({ worksheets }) => {
      for (const _ of names) worksheets.getItem('Plan').copy('End');
    });
    await damage(workspace, ({ worksheets }) => {
      worksheets.getItem('Plan').delete();
      for (const [index, name] of names.entries()) worksheets.getItem(`Plan (${index + 2})`).name = name;
    });
  }

  test.each(['Plan', 'Plan (2)', 'Our plan'])('the copy is the workspace’s own from then on, as %s', async (name) => {
    const workspace = await openSample();
    await copied(workspace, [name]);
    const before = imageOf(copyOfBook(workspace.book));
    expect((await look(workspace)).found).toEqual(expect.arrayContaining([`The table of Plan is gone; on ${name} stands a copy of it, called “PlanActions2”.`]));
    const { undo } = resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
    expect(await look(workspace)).toEqual({ found: [], told: [] });
    expect(workspace.book.sheets.filter((sheet) => sheet.name.includes('lan')).map((sheet) => sheet.name)).toEqual([name]);
    expect((await check(workspace)).workspace.actions.length).toBe(12);
    resultOf(await undoRepairs.run(workspace.excel, { undo }));
    expect(differences(imageOf(workspace.book), before)).toEqual([]);
  });

  test('of two copies the people say which it is', async () => {
    const workspace = await openSample();
    await copied(workspace, ['Plan (2)', 'Old plan']);
    expect(await look(workspace)).toEqual({
      found: [],
      told: ['The table of Plan is gone, and copies of it stand on “Plan (2)” and “Old plan”: delete all but the one that you go on with, and it becomes the workspace’s own.'],
    });
  });
});

describe('what nobody but the people can judge is told', () => {
  test.each<[string, (workbook: Excel.Workbook) => void, string]>([
    [
      'a renamed column',
      ({ worksheets }) => {
        worksheets.getItem('Plan').getRange('E4').values = [['Who leads']];
      },
      'On Plan, the column “Lead” is called “Who leads”: it is found all the same.',
    ],
    [
      'a copied column',
      ({ worksheets }) => {
        worksheets.getItem('Plan').getRange('R4').values = [['Lead2']];
      },
      'On Plan, “Lead2” looks like a copy of “Lead”: it is kept as a column of your own, and not read.',
    ],
    [
      'rows far below a table',
      ({ worksheets }) => {
        worksheets.getItem('Plan').getRange('D22').values = [['Ring the ward']];
      },
      'On Plan, a row stands far below the table, which nobody but you can tell to be part of it: move it up to the table if so.',
    ],
    [
      'a word more in a list',
      ({ worksheets }) => {
        worksheets.getItem('Lists').getRange('J7').insert('Down');
        worksheets.getItem('Lists').getRange('J7').values = [['Waiting']];
      },
      'On Lists, the list “Action status” also offers “Waiting”, which the checks do not know.',
    ],
  ])('%s', async (_, does, sentence) => {
    const workspace = await openSample();
    await damage(workspace, does);
    expect(await look(workspace)).toEqual({ found: [], told: [sentence] });
  });

  test('merged cells, and two columns of one name, where a table was', async () => {
    const workspace = await openSample();
    await damage(workspace, ({ tables, worksheets }) => {
      tables.getItem('PlanActions').convertToRange();
      worksheets.getItem('Plan').getRange('D6:E6').merge();
      tables.getItem('Goals').convertToRange();
      worksheets.getItem('Goals').getRange('D4').values = [['Measure']];
    });
    expect((await look(workspace)).told).toEqual([
      'On Goals, two columns are called “Measure”: give one of them another name, and it can be made a table again.',
      'On Plan, cells are merged where the table was (D6:E6): unmerge them (Home, then Merge & Centre), and it can be made a table again.',
    ]);
  });

  test('more merged cells than Excel tells of at once', async () => {
    const workspace = await openSample();
    await damage(workspace, ({ tables, worksheets }) => {
      const plan = worksheets.getItem('Plan');
      plan.getRange('D17:D700').values = Array.from({ length: 684 }, (_, row) => [`Action ${row}`]);
      tables.getItem('PlanActions').resize('A4:Q700');
      tables.getItem('PlanActions').convertToRange();
    });
    const plan = workspace.book.sheetNamed('Plan');
    if (plan === undefined) throw new Error('The plan is gone');
    plan.mergedAreas = Array.from({ length: 600 }, (_, index) => rectangle(50 + index, 10, 1, 2));
    expect((await look(workspace)).told).toEqual([
      'On Plan, cells are merged where the table was (K51:L51 and 599 more): unmerge them (Home, then Merge & Centre), and it can be made a table again.',
    ]);
  });

  test('protection, and it keeps only what it would refuse', async () => {
    const workspace = await openSample();
    await damage(workspace, ({ tables, worksheets, protection }) => {
      tables.getItem('PlanActions').columns.getItem('Lead').delete();
      tables.getItem('Goals').columns.getItem('Measure').delete();
      worksheets.getItem('Spread').delete();
      worksheets.getItem('Plan').protection.protect();
      protection.protect();
    });
    const { told } = await look(workspace);
    expect(told).toEqual([
      'The sheet Plan is protected: take the protection off (Review, then Unprotect Sheet), and it can be mended.',
      'The workbook’s sheets are protected: take the protection off (Review, then Protect Workbook), and what is gone can be made anew.',
    ]);
    const { left } = resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
    expect(left.map(({ id }) => id).filter((id) => !id.startsWith('formula:'))).toEqual(['table:SpreadPlan', 'column:PlanActions.lead']);
  });
});

test('one of several is mended, and what it brings to light; the others stay', async () => {
  const workspace = await openSample();
  await damage(workspace, ({ tables, worksheets }) => {
    tables.getItem('PlanActions').columns.getItem('Lead').delete();
    tables.getItem('PlanActions').columns.getItem('Due').delete();
    worksheets.getItem('Spread').delete();
  });
  const { left } = resultOf(await repairWorkspace.run(workspace.excel, { ids: ['column:PlanActions.due'] }));
  expect(left.map(({ id }) => id)).toEqual(['table:SpreadPlan', 'column:PlanActions.lead']);
  expect(await workspace.values('Plan', 'O4:P4')).toEqual([['Timing', 'Due']]);
});

test('a team’s own words, rows and columns stand where they stood, whatever is mended', async () => {
  const workspace = await openSample();
  await damage(workspace, ({ tables, worksheets }) => {
    const plan = worksheets.getItem('Plan');
    plan.getRange('R4:R6').values = [['Our number'], [17], ['eighteen']];
    plan.getRange('G:G').delete('Left');
    plan.getRange('A18:D18').values = [['A90', '', '', 'Ask again']];
    tables.getItem('Goals').convertToRange();
    worksheets.getItem('Lists').getRange('J6').values = [['Going well']];
    worksheets.getItem('Overview').delete();
  });
  const before = heldCells(workspace.book);
  resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
  expect(lostValues(before, heldCells(workspace.book))).toEqual([]);
});

test('where somebody has written on a sheet that was made anew, going back is refused', async () => {
  const workspace = await openSample();
  await damage(workspace, ({ worksheets }) => worksheets.getItem('Spread').delete());
  const { undo } = resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
  await workspace.write('Spread', 'A5', [['The rota']]);
  expect(await undoRepairs.run(workspace.excel, { undo })).toMatchObject({ ok: false, trouble: { code: 'changed' } });
  expect(await workspace.values('Spread', 'A5')).toEqual([['The rota']]);
});

test('rows that somebody types below a table while it is mended are not lost', async () => {
  const workspace = await openSample();
  await workspace.write('Plan', 'A18:D18', [['A90', '', '', 'Ask again']]);
  const end = onRequests(workspace.host, (number, { Actions }) => {
    if (number < 3 || !Actions.some(({ Name }) => Name === 'Resize')) return;
    end();
    typeBlock(workspace.host, 'Plan', 17, 4, [['Ann']]);
  });
  resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
  expect((await look(workspace)).found).toEqual([]);
  expect(await workspace.values('Plan', 'A18:E18')).toEqual([['A90', '', '', 'Ask again', 'Ann']]);
});

/** By cell, and by name. */
function formulasOf({ book }: OpenExcel): ReadonlyMap<string, string> {
  return new Map([
    ...book.names.map(({ name, formula }) => [`name ${name}`, formula] as const),
    ...[...contentsOf(book)].filter(([, content]) => content.startsWith('=')),
  ]);
}

/** What is made anew has as many rows as a new workspace. */
function withoutRowsOf(formulas: ReadonlyMap<string, string>, ...sheets: readonly string[]): ReadonlyMap<string, string> {
  return new Map([...formulas].filter(([cell]) => !sheets.some((sheet) => cell.startsWith(`${sheet}!`))));
}
