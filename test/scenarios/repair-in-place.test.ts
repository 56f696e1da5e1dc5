import { lookForRepairs } from '../../src/actions/look-for-repairs';
import { repairWorkspace, undoRepairs } from '../../src/actions/repair-workspace';
import { differences, imageOf } from '../reliability/book-image';
import { closeAll, openWorkspace, resultOf, type OpenExcel } from '../support/open-workspace';
import { heldCells, lostValues } from '../support/typed-values';

afterEach(closeAll);

interface Damage {
  /** What somebody did. */
  readonly deed: string;
  readonly act: (context: Excel.RequestContext) => void | Promise<void>;
  /** What is said of it. */
  readonly found: readonly string[];
  /** Formulas of their own that are to be kept. */
  readonly ownFormulas?: readonly string[];
}

const DAMAGES: readonly Damage[] = [
  {
    deed: 'clears the dropdowns of a few cells',
    act: ({ workbook }) => workbook.worksheets.getItem('Plan').getRange('H7:H9').dataValidation.clear(),
    found: ['On Plan, 3 cells of Status have lost their dropdown.'],
  },
  {
    deed: 'pastes over the settings and the legend',
    act: ({ workbook }) => {
      workbook.worksheets.getItem('Lists').getRange('B6:B8').dataValidation.clear();
      workbook.worksheets.getItem('Lists').getRange('F6:F7').dataValidation.clear();
    },
    found: [
      'On Lists, 1 cell of Plan start no longer refuses what does not belong there.',
      'On Lists, 1 cell of Plan end no longer refuses what does not belong there.',
      'On Lists, 2 cells of Colour have lost their dropdown.',
    ],
  },
  {
    deed: 'gives columns another number format',
    act: ({ workbook }) => {
      const plan = workbook.worksheets.getItem('Plan');
      plan.getRange('N5:N7').numberFormat = [['General'], ['General'], ['dd/mm/yyyy']];
      plan.getRange('G5:G6').numberFormat = [['General'], ['d/m/yy']];
      plan.getRange('I5:I16').numberFormat = Array.from({ length: 12 }, () => ['@']);
      plan.getRange('Q5').numberFormat = [['@']];
      plan.getRange('K6').numberFormat = [['General']];
      plan.getRange('K6').formulas = [['=A6&" is blocked"']];
    },
    found: [
      'On Plan, 1 cell of Due no longer shows a date as a date.',
      'On Plan, all cells of Progress no longer show percentages.',
      'On Plan, 3 cells of Evidence and learning no longer keep what is typed as it is: 3/4 would become a date.',
      'On Plan, 1 cell of Timing has the text format, which keeps a formula from being worked out.',
    ],
  },
  {
    deed: 'pastes the values of a calculated column over it',
    act: async (context) => {
      const timing = context.workbook.worksheets.getItem('Plan').getRange('Q5:Q16').load('values');
      await context.sync();
      timing.values = timing.values as unknown[][];
    },
    found: ['On Plan, all cells of Timing hold something else than their formula.'],
  },
  {
    deed: 'types over calculated columns, with words, a formula, a day and the text format',
    act: ({ workbook }) => {
      const plan = workbook.worksheets.getItem('Plan');
      plan.getRange('Q6:Q7').values = [['when Ann is back'], ['']];
      plan.getRange('Q9').formulas = [['=IF([@Due]>TODAY(),"fine","not fine")']];
      plan.getRange('Q10:Q11').numberFormat = [['dd mmm yyyy'], ['@']];
      plan.getRange('Q10:Q11').values = [[46003], ['=[@Due]']];
      workbook.worksheets.getItem('Stakeholders').getRange('M5').values = [[7]];
    },
    found: [
      'On Plan, 1 cell of Timing has the text format, which keeps a formula from being worked out.',
      'On Plan, 5 cells of Timing hold something else than their formula.',
      'On Stakeholders, 1 cell of Gap holds something else than its formula.',
    ],
    ownFormulas: ['=IF([@Due]>TODAY(),"fine","not fine")'],
  },
  {
    deed: 'types over the overview and pastes the values of the map over it',
    act: async (context) => {
      const overview = context.workbook.worksheets.getItem('Overview');
      overview.getRange('B6:B7').values = [[99], ['']];
      overview.getRange('1:2').insert('Down');
      const map = context.workbook.worksheets.getItem('Commitment map').getRange('A5:L20').load('values');
      await context.sync();
      map.values = map.values as unknown[][];
      map.getCell(0, 1).values = [['the ward manager']];
    },
    found: ['On Overview, 2 cells hold something else than their formulas.', 'On Commitment map, 192 cells hold something else than their formulas.'],
  },
  {
    deed: 'clears colours, pastes others, sorts and inserts',
    act: async (context) => {
      const plan = context.workbook.worksheets.getItem('Plan');
      plan.getRange('H5:H6').conditionalFormats.clearAll();
      plan.getRange('H10').copyFrom('Q10', 'Formats');
      plan.getRange('9:9').insert('Down');
      plan.getRange('Q7').conditionalFormats.clearAll();
      context.workbook.tables.getItem('PlanActions').sort.apply([{ key: 6, ascending: true }]);
      const own = plan.getRange('H5:H8').conditionalFormats.add('Custom');
      own.custom.rule.formula = '=$H5="Blocked"';
      await context.sync();
    },
    found: ['On Plan, 3 cells of Status no longer take their colours by their words.', 'On Plan, 1 cell of Timing no longer takes its colour by its word.'],
  },
  {
    deed: 'leaves hidden names behind, as other programs do',
    act: ({ workbook: { names } }) => {
      names.getItem('sig.PlanActions.lead').formula = '=Plan!$D$4';
      names.getItem('sig.Goals.goal').formula = '=#REF!';
      names.getItem('sig.Stakeholders').formula = '=Stakeholders!$A$5:$Q$9';
      names.getItem('sig.dueSoonDays').formula = '=14';
    },
    found: [
      'A hidden name of Goals, by which formulas, dropdowns and checks find their cells, is gone or leads elsewhere.',
      'A hidden name of Plan, by which formulas, dropdowns and checks find their cells, is gone or leads elsewhere.',
      'A hidden name of Stakeholders, by which formulas, dropdowns and checks find their cells, is gone or leads elsewhere.',
      'A hidden name of Lists, by which formulas, dropdowns and checks find their cells, is gone or leads elsewhere.',
    ],
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
  const held = heldCells(workspace.book);
  expect(await look(workspace)).toEqual(damage.found);
  const { mended, left, undo } = resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
  expect(mended.map(({ what }) => what)).toEqual(expect.arrayContaining([...damage.found]));
  expect(left).toEqual([]);
  expect(await look(workspace)).toEqual([]);
  expect(lostValues(held, heldCells(workspace.book), damage.ownFormulas)).toEqual([]);
  const mendedBook = imageOf(workspace.book);
  expect(resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' })).mended).toEqual([]);
  expect(differences(imageOf(workspace.book), mendedBook)).toEqual([]);
  resultOf(await undoRepairs.run(workspace.excel, { undo }));
  expect(differences(imageOf(workspace.book), before)).toEqual([]);
});
