import { createWorkspace } from '../../src/actions/create-workspace';
import fc from 'fast-check';
import { MODULE_IDS, type ModuleId } from '../../src/domain/model/module';
import { analyseCommitment } from '../../src/domain/analysis/commitment';
import { timingOf } from '../../src/domain/analysis/timing';
import type { FieldTexts } from '../../src/domain/model/field';
import { ENTITIES } from '../../src/domain/model/workspace';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { readWorkbook } from '../../src/excel/read-workbook';
import { readWorkspace } from '../../src/sheets/read-workspace';
import { MAP_ROWS } from '../../src/sheets/commitment-map-sheet';
import { typedEntry } from '../../src/host/editing/entry';
import { alertTo } from '../../src/host/workbench/entry-check';
import { anyWorkspace } from '../support/any-workspace';
import { contentsOf } from '../support/book-contents';
import { blankBook, check, closeAll, findingLines, onRequests, openExcel, openWorkspace, openWorkspaceOf, resultOf, TODAY } from '../support/open-workspace';
import { typeBlock } from '../support/type-into';
import { stakeholder } from '../support/workspace-builders';

afterEach(closeAll);

const CORE = ['Start here', 'Overview', 'Goals', 'Plan', 'Stakeholders', 'Commitment', 'Commitment map', 'Members', 'Groups', 'Meetings', 'Decisions'];
const OTHERS = ['Scoping', 'Scoping notes', 'Communications', 'Involvement', 'Measures', 'Measure values', 'Fidelity', 'Sustainability', 'Spread', 'Hosting'];

test.each<[string, readonly ModuleId[] | undefined, readonly string[]]>([
  ['what most groups begin with', undefined, [...CORE, 'Scoping', 'Scoping notes', 'Communications', 'Involvement', 'Lists']],
  ['only the core', [], [...CORE, 'Lists']],
  ['one module', ['hosting'], [...CORE, 'Hosting', 'Lists']],
  ['every module', MODULE_IDS, [...CORE, ...OTHERS, 'Lists']],
])('an empty workspace of %s has its sheets, no findings, and nothing that looks like an error', async (_what, modules, sheets) => {
  const workspace = await openWorkspace({ sample: false, modules });
  const { findings, faults, cells } = await check(workspace);
  expect({ findings, faults }).toEqual({ findings: [], faults: [] });
  expect(cells).toBeGreaterThan(0);
  expect(visibleSheets(workspace.host.book)).toEqual(['Sheet1', ...sheets]);
  for (const { name } of workspace.book.sheets) {
    const shown = (await workspace.values(name, 'A1:AZ80')).flat();
    expect(shown.filter((value) => typeof value === 'string' && value.startsWith('#'))).toEqual([]);
  }
});

test('creating takes two round trips', async () => {
  const workspace = await openExcel();
  const steps: string[] = [];
  const trips = await workspace.roundTripsOf(async () =>
    resultOf(await createWorkspace.run(workspace.excel, { today: TODAY, sample: true }, ({ doing }) => steps.push(doing))),
  );
  expect(trips).toBe(2);
  expect(steps).toEqual(['Looking at the workbook', 'Writing the sheets', 'Finished']);
});

test('the sample is in its cells, and its formulas agree with the analyses', async () => {
  const workspace = await openWorkspace();
  const { stakeholders, commitmentRatings, actions, settings } = sampleWorkspace(TODAY);
  expect(await workspace.values('Plan', 'A13:E13')).toEqual([['A9', 'G3', 'W3', 'Carer-awareness session', '']]);
  expect((await workspace.values('Plan', 'Q5:Q16')).flat()).toEqual(actions.map((action) => timingOf(action, TODAY, settings.dueSoonDays)));
  const positions = analyseCommitment({ stakeholders, commitmentRatings, settings, today: TODAY });
  const inOrder = positions.map(({ stakeholder: { id, stakeholder }, conclusion }) => [id, stakeholder, conclusion.words]);
  const map = await workspace.values('Commitment map', `A5:I${4 + positions.length}`);
  expect(map.map((row) => [row[0], row[1], row[8]])).toEqual(inOrder);
  const byRow = [...positions].sort((first, second) => first.index - second.index);
  expect(await workspace.values('Stakeholders', 'K5:N16')).toEqual(
    byRow.map(({ now, needed, gap, conclusion }) => [now ?? '', needed ?? '', gap ?? '', conclusion.words]),
  );
  expect(await workspace.values('Goals', 'A5:A8')).toEqual([['G1'], ['G2'], ['G3'], ['G4']]);
  expect(await workspace.values('Goals', 'J5:K8')).toEqual([[3, 1], [2, 0], [2, 0], [3, 0]]);
});

test('the map shows X, O and XO in their columns, and an arrow from one to the other', async () => {
  const workspace = await openWorkspace();
  const rows = Object.fromEntries((await workspace.values('Commitment map', 'A5:H16')).map(([id, , ...cells]) => [String(id), cells.join('|')]));
  expect(rows).toMatchObject({
    S4: 'X||O|||→ +2',
    S9: '|||O||?',
    S1: '|X|||O|→ +3',
    S3: '||O||X|← −2',
    S2: '|||XO||● 0',
  });
});

test('every cell takes what its input message gives as the example', async () => {
  const { host: { book } } = await openWorkspace({ sample: false, modules: MODULE_IDS });
  const refused = Object.values(ENTITIES).flatMap(({ sheet: name, fields }) => {
    const sheet = book.sheets.find((each) => each.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}`);
    return Object.values<FieldTexts>(fields).filter(({ example }, column) => {
      const entry = typedEntry(example, sheet.cell(4, column).style.numberFormat, book.now());
      return alertTo(book, sheet, 4, column, entry)?.style === 'Stop';
    });
  });
  expect(refused.map(({ header, example }) => `${header}: ${example}`)).toEqual([]);
});

test('a map that many stakeholders have outgrown says so, and shows the most urgent', async () => {
  const workspace = await openWorkspace();
  const added = Array.from({ length: MAP_ROWS }, (_, index) => [`S${index + 13}`, `Role ${index + 13}`]);
  typeBlock(workspace.host, 'Stakeholders', 16, 0, added);
  typeBlock(workspace.host, 'Commitment', 19, 0, [['S52', '24 Nov 2026', 'Opposed', 'Let it happen']]);
  expect(await workspace.values('Commitment map', 'A3')).toEqual([['The first 40 of 52 stakeholders: the others stand on Stakeholders.']]);
  expect((await workspace.values('Commitment map', 'A5:A6')).flat()).toEqual(['S4', 'S52']);
});

test('a map made for many stakeholders has room for all', async () => {
  const stakeholders = Array.from({ length: 75 }, (_, index) => stakeholder({ id: `S${index + 1}`, stakeholder: `Role ${index + 1}` }));
  const workspace = await openWorkspaceOf({ stakeholders });
  expect(await workspace.values('Commitment map', 'A3')).toEqual([['']]);
  expect(await workspace.values('Commitment map', 'A79:B79')).toEqual([['S75', 'Role 75']]);
});

test('whatever rows a workspace is made of are read back the same, and its formulas agree with the analyses', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorkspace, async (given) => {
      const { goals, actions, stakeholders, commitmentRatings } = given;
      const workspace = await openWorkspaceOf({ goals, actions, stakeholders, commitmentRatings });
      const { workspace: read, findings } = await workspace.excel.run(async (context) => {
        const found = await readWorkbook(context);
        if (!found.found) throw new Error(found.because);
        return readWorkspace(found.reading, TODAY);
      });
      expect(findings).toEqual([]);
      expect(read).toMatchObject(withTidyIds({ goals, actions, stakeholders, commitmentRatings }));
      const positions = analyseCommitment(read);
      const map = await workspace.values('Commitment map', 'A5:I12');
      expect(map.map((row) => [String(row[0]).toUpperCase(), row[1], row[8]]).filter(([, name]) => name !== '')).toEqual(
        positions.map(({ stakeholder: { id, stakeholder: name }, conclusion }) => [id ?? '', name ?? '', conclusion.words]),
      );
      if (actions.length > 0) {
        const timing = await workspace.values('Plan', `Q5:Q${4 + actions.length}`);
        expect(timing.flat()).toEqual(actions.map((action) => timingOf(action, TODAY, 14)));
      }
      workspace.close();
    }),
    { numRuns: 12 },
  );
});

describe('in a workbook that other people use', () => {
  test('nothing of theirs is changed, and taken names are left to them', async () => {
    const workspace = await openExcel({ book: blankBook() });
    await workspace.excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const plan = worksheets.add('Plan');
      plan.getRange('A1:B3').values = [['Goals', 'Lead'], ['Tidy the store', 'Ann'], ['=1+1', 'Ben']];
      plan.tables.add('A1:B3', true).name = 'PlanActions';
      names.add('YesNoList', '=Plan!$B$2:$B$3');
      worksheets.add('Lists').getRange('A1').values = [['mine']];
      await context.sync();
    });
    const before = await workspace.formulas('Plan', 'A1:B3');
    const { sheets } = resultOf(await createWorkspace.run(workspace.excel, { today: TODAY, sample: true }));
    expect(sheets).toEqual([...CORE, ...OTHERS, 'Lists'].map((name) => (['Plan', 'Lists'].includes(name) ? `${name} 2` : name)));
    expect(await workspace.formulas('Plan', 'A1:B3')).toEqual(before);
    expect(await workspace.values('Lists', 'A1')).toEqual([['mine']]);
    const ours = (await check(workspace)).findings;
    expect(ours.map(({ cell }) => cell)).toContain("'Plan 2'!E13");
    expect(await workspace.values('Goals', 'J5:K5')).toEqual([[3, 1]]);
  });

  test('a workbook that already holds a workspace gets no second one', async () => {
    const workspace = await openWorkspace();
    const before = workspace.host.book.sheets.length;
    expect(await createWorkspace.run(workspace.excel, { today: TODAY, sample: false })).toMatchObject({ ok: false, trouble: { code: 'has-workspace' } });
    expect(workspace.host.book.sheets).toHaveLength(before);
  });

  test('a workbook that counts its days from 1904 has the same days', async () => {
    const book = blankBook();
    book.date1904 = true;
    const workspace = await openWorkspace({ book });
    const ordinary = await openWorkspace();
    expect(findingLines(await check(workspace))).toEqual(findingLines(await check(ordinary)));
    expect(await workspace.values('Plan', 'Q5:Q16')).toEqual(await ordinary.values('Plan', 'Q5:Q16'));
  });

  test('so has one in which somebody switches to 1904 between the look and the writing', async () => {
    const workspace = await openExcel();
    const end = onRequests(workspace.host, (number) => {
      workspace.book.date1904 = number >= 2;
    });
    resultOf(await createWorkspace.run(workspace.excel, { today: TODAY, sample: true }));
    end();
    const from1904 = blankBook();
    from1904.date1904 = true;
    expect(contentsOf(workspace.book)).toEqual(contentsOf((await openWorkspace({ book: from1904 })).book));
  });
});

/** Reading writes IDs with a capital letter, and each of several once. */
function withTidyIds<Rows>(rows: Rows): Rows {
  return JSON.parse(JSON.stringify(rows), (_, value: unknown) => {
    if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return [...new Set(value)];
    return typeof value === 'string' && /^[a-z]\d+$/.test(value) ? value.toUpperCase() : value;
  }) as Rows;
}

function visibleSheets({ sheets }: { sheets: readonly { name: string; visibility: string }[] }): string[] {
  return sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
}
