/** Workbooks that are chosen as files: what becomes of their cells, and of files that are none. */
import { readWorkbookFile, type ChosenWorkbook } from '../../src/actions/read-workbook-file';
import { Book } from '../../src/host/model/book';
import type { Cell } from '../../src/host/model/cell';
import { CellError } from '../../src/host/model/scalar';
import type { Sheet } from '../../src/host/model/sheet';
import { DEFAULT_STYLE } from '../../src/host/model/style';
import { writeXlsx } from '../../src/host/xlsx/write';
import { HOSTILE_FILES, soundFile } from '../cli/hostile-files';
import { HOSTILE_KINDS } from '../cli/refused-clearly';
import { resultOf } from '../support/open-workspace';

type Content = Cell['value'] | Partial<Cell>;

function fill(sheet: Sheet, rows: readonly (readonly Content[])[], firstRow = 0): void {
  for (const [row, cells] of rows.entries())
    for (const [column, content] of cells.entries()) {
      const parts = typeof content === 'object' && content !== null && !(content instanceof CellError) ? content : { value: content };
      sheet.setCell(firstRow + row, column, { value: null, formula: null, style: DEFAULT_STYLE, ...parts });
    }
}

function inFormat(value: number, numberFormat: string): Partial<Cell> {
  return { value, style: { ...DEFAULT_STYLE, numberFormat } };
}

async function opened(book: Book): Promise<ChosenWorkbook> {
  return resultOf(await readWorkbookFile('plan.xlsx', await writeXlsx(book))).workbook;
}

test('cells are what they hold and show; of a formula what it last came to is left', async () => {
  const book = new Book();
  fill(book.addSheet('Plan'), [
    ['Task', null, 'Due', 'Cost'],
    [{ value: 'Ring them', formula: '="Ring "&"them"' }, null, inFormat(46266, 'dd/mm/yyyy'), inFormat(5, '"£"0.00')],
    [true, null, CellError.of('#N/A'), inFormat(0.5, '0%')],
  ], 2);
  const { grid } = resultOf((await opened(book)).readSheet('plan'));
  expect(grid).toMatchObject({ name: 'Plan', firstRow: 2, firstColumn: 0 });
  expect(grid.rows.map((cells) => cells.map(({ value, text }) => [value, text]))).toEqual([
    [['Task', 'Task'], ['', ''], ['Due', 'Due'], ['Cost', 'Cost']],
    [['Ring them', 'Ring them'], ['', ''], [46266, '01/09/2026'], [5, '£5.00']],
    [[true, 'TRUE'], ['', ''], ['#N/A', '#N/A'], [0.5, '50%']],
  ]);
  expect(grid.dayOf(46266)).toBe('2026-09-01');
});

test('days are counted as the file counts them', async () => {
  const book = new Book();
  book.date1904 = true;
  fill(book.addSheet('Plan'), [['Due'], [inFormat(44804, 'dd/mm/yyyy')]]);
  const { grid } = resultOf((await opened(book)).readSheet('Plan'));
  expect([grid.dayOf(44804), grid.rows[1]?.[0]?.text]).toEqual(['2026-09-01', '01/09/2026']);
});

test('a formula that no program has worked out is told of, and is no blank', async () => {
  const book = new Book();
  fill(book.addSheet('Plan'), [['Due'], [{ formula: '=TODAY()+7' }]]);
  expect(resultOf((await opened(book)).readSheet('Plan')).grid.rows[1]).toEqual([{ value: '=TODAY()+7', text: '=TODAY()+7', lacksResult: true }]);
});

test('a cell that is merged over several rows speaks for each of them, and one over several columns does not', async () => {
  const book = new Book();
  const sheet = book.addSheet('Plan');
  fill(sheet, [['Our plan'], ['Aim', 'Task'], ['Access', 'Ring'], [null, 'Write'], ['Endings', 'Ask']]);
  sheet.mergedAreas = [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }, { row: 2, column: 0, rowCount: 2, columnCount: 1 }];
  const { grid } = resultOf((await opened(book)).readSheet('Plan'));
  expect(grid.rows.map((cells) => cells.map(({ text }) => text))).toEqual([['Our plan'], ['Aim', 'Task'], ['Access', 'Ring'], ['Access', 'Write'], ['Endings', 'Ask']]);
});

test('sheets are offered in the order of their tabs, without blank and deeply hidden ones, and the one that fits a table best is suggested', async () => {
  const book = new Book();
  fill(book.addSheet('Notes'), [['For the away day']]);
  book.addSheet('Blank');
  fill(book.addSheet('People'), [['Stakeholder', 'Organisation', 'Pathway']]);
  fill(book.addSheet('Plan'), [['Task', 'Owner', 'Deadline']]);
  const secret = book.addSheet('Secret');
  secret.visibility = 'VeryHidden';
  fill(secret, [['Action', 'Lead', 'Due', 'Status']]);
  const workbook = await opened(book);
  expect([workbook.sheets, workbook.sheetFor('actions'), workbook.sheetFor('stakeholders')]).toEqual([['Notes', 'People', 'Plan'], 'Plan', 'People']);
  expect(workbook.readSheet('Nowhere')).toMatchObject({ ok: false, trouble: { code: 'gone' } });
});

test('a sheet of more cells than can be looked at is refused, whatever little stands on it', async () => {
  const book = new Book();
  const sheet = book.addSheet('Plan');
  fill(sheet, [['Task']]);
  fill(sheet, [['far away']], 1_000_000);
  sheet.setCell(0, 16_000, { value: 'far out', formula: null, style: DEFAULT_STYLE });
  expect((await opened(book)).readSheet('Plan')).toMatchObject({ ok: false, trouble: { code: 'too-large' } });
});

test('a workbook in which nothing stands is refused', async () => {
  const book = new Book();
  book.addSheet('Sheet1');
  expect(await readWorkbookFile('plan.xlsx', await writeXlsx(book))).toMatchObject({ ok: false, trouble: { code: 'unreadable-file', sentence: 'Nothing stands on the sheets of “plan.xlsx”.' } });
});

test.each(HOSTILE_KINDS)('hostile files of the kind “%s” are refused with one plain sentence each, or give what the sound one gives', async (kind) => {
  const sound = await soundFile();
  const expected = await outcomeOf(sound);
  const unclear: string[] = [];
  for (const { what, bytes } of HOSTILE_FILES[kind](sound)) {
    const outcome = await outcomeOf(bytes);
    if (outcome !== expected && !/^refused: The (workbook|file) [\x20-\x7E\u2019\u2026]{5,300}\.$/.test(outcome)) unclear.push(`${what}: ${outcome.slice(0, 200)}`);
  }
  expect(expected).toContain('Plan');
  expect(unclear).toEqual([]);
});

async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const outcome = await readWorkbookFile('team.xlsx', bytes);
  if (!outcome.ok) return `refused: ${outcome.trouble.sentence}`;
  return JSON.stringify(outcome.workbook.sheets.map((name) => outcome.workbook.readSheet(name)));
}
