import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace as createWithSample } from '../../src/actions/create-workspace';
import { upgradeWorkspace } from '../../src/actions/upgrade-workspace';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { createWorkspace } from '../../src/excel/create-workspace';
import type { Book } from '../../src/host/model/book';
import { readXlsx } from '../../src/host/xlsx/read';
import { copyOfBook } from '../support/book-copy';
import { closeAll, openExcel, openWorkspace, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';
import type { StartingBook } from './fuzz-case';

const made = new Map<StartingBook, Book>();

/** A copy of its own of each. */
export async function startingBook(name: StartingBook): Promise<Book> {
  let book = made.get(name);
  if (book === undefined) {
    book = (await MAKE[name]()).book;
    made.set(name, book);
    closeAll();
  }
  return copyOfBook(book);
}

const MAKE: Readonly<Record<StartingBook, () => Promise<OpenExcel>>> = {
  empty: () => openWorkspace({ sample: false, modules: [] }),
  'sample, core': () => openWorkspace({ modules: [] }),
  'every part': () => openWorkspace(),
  'a few rows': async () => fewRowsIn(await openExcel()),
  'days from 1904': async () => {
    const opened = await openExcel();
    opened.book.date1904 = true;
    return fewRowsIn(opened);
  },
  'beside others’ sheets': async () => {
    const opened = await openExcel();
    await writeOthers(opened);
    resultOf(await createWithSample.run(opened.excel, { today: TODAY, sample: false, modules: [] }));
    return opened;
  },
  'version 1, upgraded': async () => {
    const { book } = await readXlsx(readFileSync(join(__dirname, '../fixtures/workspaces/schema-1-empty.xlsx')), () => new Date(`${TODAY}T12:00:00`));
    const opened = await openExcel({ book });
    resultOf(await upgradeWorkspace.run(opened.excel));
    return opened;
  },
};

/** Of the sample’s core the first rows of each table. */
async function fewRowsIn(opened: OpenExcel): Promise<OpenExcel> {
  const { settings, ...rows } = sampleWorkspace(TODAY);
  const few = Object.fromEntries(Object.entries(rows).map(([name, all]) => [name, all.slice(0, 4)])) as unknown as typeof rows;
  await createWorkspace(opened.excel, { rows: few, settings, modules: ['core'] }, () => undefined);
  return opened;
}

/** Sheets, a table and a name that are nobody’s of ours, some of them called as ours would be. */
async function writeOthers({ excel }: OpenExcel): Promise<void> {
  await excel.run(async ({ workbook }) => {
    for (const name of ['Plan', 'Rota']) {
      const sheet = workbook.worksheets.add(name);
      sheet.getRange('B2:D4').values = [['Day', 'Who', 'Hours'], ['Monday', 'Ade', 7.5], ['Tuesday', 'Bea', 8]];
      sheet.getRange('F2').formulas = [['=SUM(D3:D4)']];
      if (name === 'Rota') sheet.tables.add('B2:D4', true).name = 'Goals';
      workbook.names.add(`Hours_${name}`, sheet.getRange('D3:D4'));
    }
    await workbook.context.sync();
  });
}
