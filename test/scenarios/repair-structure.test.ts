import { lookForRepairs } from '../../src/actions/look-for-repairs';
import { repairWorkspace, undoRepairs } from '../../src/actions/repair-workspace';
import { copyOfBook } from '../support/book-copy';
import { differences, imageOf } from '../reliability/book-image';
import { openSample } from '../support/edit-workspace';
import { check, closeAll, findingLines, resultOf, type OpenExcel } from '../support/open-workspace';

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

/** Done as a person does it in Excel, with what is then said of it. */
interface Damage {
  readonly name: string;
  readonly does: (workbook: Excel.Workbook) => void;
  readonly found: readonly string[];
}

const DAMAGES: readonly Damage[] = [
  {
    name: 'a table is converted to a range',
    does: ({ tables }) => tables.getItem('PlanActions').convertToRange(),
    found: ['On Plan, the table has become plain cells: it no longer grows by itself, and formulas have lost it.'],
  },
  { name: 'a sheet with a table is deleted', does: ({ worksheets }) => worksheets.getItem('Spread').delete(), found: ['The table of Spread is gone.'] },
  { name: 'the sheet Plan is deleted', does: ({ worksheets }) => worksheets.getItem('Plan').delete(), found: ['The table of Plan is gone.'] },
  { name: 'Overview is deleted', does: ({ worksheets }) => worksheets.getItem('Overview').delete(), found: ['The sheet Overview is gone.'] },
  { name: 'Start here is deleted', does: ({ worksheets }) => worksheets.getItem('Start here').delete(), found: ['The sheet Start here is gone.'] },
  { name: 'the commitment map is deleted', does: ({ worksheets }) => worksheets.getItem('Commitment map').delete(), found: ['The sheet Commitment map is gone.'] },
  { name: 'the run charts’ figures are deleted', does: ({ worksheets }) => deleteHidden(worksheets, 'sig run charts'), found: ['The hidden sheet with the figures behind the run charts is gone.'] },
  { name: 'Lists is deleted', does: ({ worksheets }) => worksheets.getItem('Lists').delete(), found: ['The sheet Lists is gone, with your settings, the legend and the words of every dropdown.'] },
  {
    name: 'the hidden sheet is deleted',
    does: ({ worksheets }) => deleteHidden(worksheets, 'sig state'),
    found: ['The hidden sheet is gone on which the workspace remembers what your group has accepted, switched off and noted.'],
  },
];

test('in a workspace as it was made nothing is found', async () => {
  expect(await look(await openSample())).toEqual({ found: [], told: [] });
});

test.each(DAMAGES)('$name: it is found, mended for good, and undone', async ({ does, found }) => {
  const workspace = await openSample();
  const findings = findingLines(await check(workspace));
  await damage(workspace, does);
  const before = imageOf(copyOfBook(workspace.book));
  expect((await look(workspace)).found).toEqual(found);
  const { undo } = resultOf(await repairWorkspace.run(workspace.excel, { ids: 'all' }));
  expect((await look(workspace)).found).toEqual([]);
  expect(findingLines(await check(workspace)).filter((line) => line.includes('missing-'))).toEqual(findings.filter((line) => line.includes('missing-')));
  resultOf(await undoRepairs.run(workspace.excel, { undo }));
  expect(differences(imageOf(workspace.book), before)).toEqual([]);
});

function deleteHidden(worksheets: Excel.WorksheetCollection, name: string): void {
  const sheet = worksheets.getItem(name);
  sheet.visibility = 'Hidden';
  sheet.delete();
}
