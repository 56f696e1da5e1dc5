import { lookForRepairs } from '../../src/actions/look-for-repairs';
import { repairWorkspace, undoRepairs } from '../../src/actions/repair-workspace';
import { differences, imageOf } from '../reliability/book-image';
import { closeAll, openWorkspace, resultOf, type OpenExcel } from '../support/open-workspace';
import { lostValues, typedValues } from '../support/typed-values';

afterEach(closeAll);

interface Damage {
  /** What somebody did. */
  readonly deed: string;
  readonly act: (context: Excel.RequestContext) => void | Promise<void>;
  /** What is said of it. */
  readonly found: readonly string[];
}

const DAMAGES: readonly Damage[] = [
  {
    deed: 'clears the dropdowns of a few cells',
    act: ({ workbook }) => workbook.worksheets.getItem('Plan').getRange('H7:H9').dataValidation.clear(),
    found: ['On Plan, 3 cells of Status have lost their dropdown.'],
  },
  {
    deed: 'deletes the names of columns',
    act: ({ workbook }) => {
      for (const name of ['sig.PlanActions.lead', 'sig.PlanActions', 'sig.ids.PlanActions', 'sig.ratingOrder', 'sig.sheet.overview', 'sig.Settings.team']) workbook.names.getItemOrNullObject(name).delete();
    },
    found: [
      '3 hidden names of Plan, by which formulas, dropdowns and checks find their cells, are gone or lead elsewhere.',
      'A hidden name of Stakeholders, by which formulas, dropdowns and checks find their cells, is gone or leads elsewhere.',
      'A hidden name of Lists, by which formulas, dropdowns and checks find their cells, is gone or leads elsewhere.',
      'A hidden name of Overview, by which formulas, dropdowns and checks find their cells, is gone or leads elsewhere.',
    ],
  },
];

async function act({ excel }: OpenExcel, { act: deed }: Damage): Promise<void> {
  await excel.run(async (context) => {
    await deed(context);
    await context.sync();
  });
}

async function look({ excel }: OpenExcel): Promise<string[]> {
  const { repairs, told } = resultOf(await lookForRepairs.run(excel));
  return [...repairs.map(({ what }) => what), ...told];
}

test('a new workspace needs nothing, with the sample and without', async () => {
  expect(await look(await openWorkspace())).toEqual([]);
  expect(await look(await openWorkspace({ sample: false, modules: [] }))).toEqual([]);
});

test.each(DAMAGES)('somebody $deed: it is found, mended once, and taken back whole', async (damage) => {
  const workspace = await openWorkspace();
  await act(workspace, damage);
  const before = imageOf(workspace.book);
  const typed = typedValues(workspace.book);
  expect(await look(workspace)).toEqual(damage.found);
  const { mended, left, undo } = resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
  expect(mended.map(({ what }) => what)).toEqual(expect.arrayContaining([...damage.found]));
  expect(left).toEqual([]);
  expect(await look(workspace)).toEqual([]);
  expect(lostValues(typed, typedValues(workspace.book))).toEqual([]);
  const mendedBook = imageOf(workspace.book);
  expect(resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' })).mended).toEqual([]);
  expect(differences(imageOf(workspace.book), mendedBook)).toEqual([]);
  resultOf(await undoRepairs.run(workspace.excel, { undo }));
  expect(differences(imageOf(workspace.book), before)).toEqual([]);
});
