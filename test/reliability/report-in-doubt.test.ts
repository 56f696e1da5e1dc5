/** A report that was being written when the connection broke, and what becomes of it when somebody asks again. */
import { summariseWorkspace, type SummariseOptions } from '../../src/actions/summarise-workspace';
import { deleteSheet } from '../../src/host/editing/sheets';
import { ExcelHost } from '../../src/host/excel-host';
import type { Book } from '../../src/host/model/book';
import { closeAll, openWorkspace, resultOf, TODAY } from '../support/open-workspace';
import { typeInto } from '../support/type-into';
import { FAULTS } from './fault';
import { openPane, type FaultyPane } from './faulty-excel';

afterEach(closeAll);

const OPTIONS: SummariseOptions = { today: TODAY, writesReport: true };

/** With the second round trip, which writes, the network is lost for the rest of the first attempt. */
async function afterLosing(fault: 'network lost after' | 'half, then network lost'): Promise<{ pane: FaultyPane; host: ExcelHost; book: Book }> {
  const { book } = await openWorkspace({ modules: [] });
  const host = new ExcelHost({ book });
  const pane = await openPane(host);
  const outcome = await pane.during(() => summariseWorkspace.run(pane.excel, OPTIONS), FAULTS.find(({ name }) => name === fault) as never, 2, () => undefined);
  expect(outcome).toMatchObject({ ok: false, trouble: { code: 'half-written', sentence: 'Excel is busy or cannot be reached. Report 1 may stand there, whole or in part; it is not written twice.' } });
  return { pane, host, book };
}

function reportsIn(book: Book): string[] {
  return book.sheets.map(({ name }) => name).filter((name) => name.startsWith('Report'));
}

test('what was written whole is found, and not written again', async () => {
  const { pane, book } = await afterLosing('network lost after');
  expect(resultOf(await summariseWorkspace.run(pane.excel, OPTIONS))).toMatchObject({ number: 1, sheet: 'Report 1' });
  expect(reportsIn(book)).toEqual(['Report 1']);
});

test('once it was found, the next one is a report of its own', async () => {
  const { pane, book } = await afterLosing('network lost after');
  for (const number of [1, 2]) expect(resultOf(await summariseWorkspace.run(pane.excel, OPTIONS)).number).toBe(number);
  expect(reportsIn(book)).toEqual(['Report 1', 'Report 2']);
});

test('what was written in part is taken back and written anew', async () => {
  const { pane, book } = await afterLosing('half, then network lost');
  expect(reportsIn(book)).toEqual(['Report 1']);
  expect(resultOf(await summariseWorkspace.run(pane.excel, OPTIONS)).number).toBe(1);
  expect(reportsIn(book)).toEqual(['Report 1']);
  expect(book.names.filter(({ name }) => name.startsWith('sig.draft'))).toEqual([]);
});

test('whoever has deleted its sheet meanwhile gets it anew', async () => {
  const { pane, host, book } = await afterLosing('network lost after');
  deleteSheet(book, book.sheetNamed('Report 1') as never);
  host.settle();
  expect(resultOf(await summariseWorkspace.run(pane.excel, OPTIONS)).sheet).toBe('Report 1');
  expect(reportsIn(book)).toEqual(['Report 1']);
});

test('for other people, and from other data, another report is written beside it', async () => {
  const asked = await afterLosing('network lost after');
  expect(resultOf(await summariseWorkspace.run(asked.pane.excel, { ...OPTIONS, audience: 'board' })).number).toBe(2);
  const changed = await afterLosing('network lost after');
  typeInto(changed.host, 'Plan', 4, 3, 'Something else');
  expect(resultOf(await summariseWorkspace.run(changed.pane.excel, OPTIONS)).number).toBe(2);
});
