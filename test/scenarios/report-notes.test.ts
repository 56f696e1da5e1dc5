import { keepReportNote, type NoteToKeep } from '../../src/actions/keep-report-note';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { LONGEST_NOTE, PART_NUMBERS, type PartNumber } from '../../src/domain/model/report-notes';
import { readXlsx } from '../../src/host/xlsx/read';
import { writeXlsx } from '../../src/host/xlsx/write';
import { openSample } from '../support/edit-workspace';
import { check, closeAll, openExcel, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

const NOTE = 'The ward has asked us to wait.\n\n– Until the lift works, that is.';

test('a note takes two round trips, keeps its line breaks and changes nothing that people see', async () => {
  const opened = await openSample();
  const before = visible(opened);
  expect(await opened.roundTripsOf(async () => resultOf(await keep(opened, { text: `  ${NOTE.replaceAll('\n', '\r\n')}\n` })))).toBe(2);
  expect(await noteOf(opened, 5)).toBe(NOTE);
  expect(visible(opened)).toEqual(before);
});

test('a note stands beside what is generated, and stays when that is made anew', async () => {
  const opened = await openSample();
  resultOf(await keep(opened, {}));
  const partOf = async () => (await summaryOf(opened)).parts.find(({ number }) => number === 5);
  const [first, again] = [await partOf(), await partOf()];
  expect(first?.note).toBe(NOTE);
  expect(again).toEqual(first);
  await opened.write('Plan', 'H6', [['Blocked']]);
  const changed = await partOf();
  expect(changed?.note).toBe(NOTE);
  expect(changed?.sections[0]).not.toEqual(first?.sections[0]);
  resultOf(await summariseWorkspace.run(opened.excel, { today: TODAY, writesReport: true }));
  expect(await noteOf(opened, 5)).toBe(NOTE);
});

test('notes survive saving and opening again', async () => {
  const opened = await openSample();
  resultOf(await keep(opened, {}));
  resultOf(await keep(opened, { part: 10, text: '“Tea” & biscuits <after> 5 pm 🫖' }));
  const { book } = await readXlsx(await writeXlsx(opened.book), () => new Date(`${TODAY}T12:00:00`));
  expect([...(await check(await openExcel({ book }))).memory.notes]).toEqual([[5, NOTE], [10, '“Tea” & biscuits <after> 5 pm 🫖']]);
});

test('what Excel would read as something else stays the text that it is', async () => {
  const opened = await openSample();
  const texts = ['=1+1', '+44 is the code', '-', '@home', '3/4', 'TRUE', '1E5', "'quoted", '#N/A', 'March 2027'];
  for (const [index, text] of texts.entries()) resultOf(await keep(opened, { part: PART_NUMBERS[index], text }));
  expect([...(await check(opened)).memory.notes.values()]).toEqual(texts);
  const { book } = await readXlsx(await writeXlsx(opened.book), () => new Date(`${TODAY}T12:00:00`));
  expect([...(await check(await openExcel({ book }))).memory.notes.values()]).toEqual(texts);
});

test('a blank note leaves nothing; what is there already is not written again', async () => {
  const opened = await openSample();
  resultOf(await keep(opened, {}));
  expect(await opened.roundTripsOf(async () => resultOf(await keep(opened, { seen: NOTE })))).toBe(1);
  resultOf(await keep(opened, { text: ' \n ', seen: NOTE }));
  expect(await noteOf(opened, 5)).toBeUndefined();
  expect(opened.book.sheetNamed('sig state')?.usedArea({ valuesOnly: true })).toEqual((await openSample()).book.sheetNamed('sig state')?.usedArea({ valuesOnly: true }));
  expect(await opened.roundTripsOf(async () => resultOf(await keep(opened, { text: '' })))).toBe(1);
});

test('is taken back, and back again', async () => {
  const opened = await openSample();
  const { undo: first } = resultOf(await keep(opened, {}));
  const { undo: second } = resultOf(await keep(opened, { text: 'Shorter.', seen: NOTE }));
  const { undo: third } = resultOf(await keepReportNote.run(opened.excel, second));
  expect(await noteOf(opened, 5)).toBe(NOTE);
  resultOf(await keepReportNote.run(opened.excel, third));
  expect(await noteOf(opened, 5)).toBe('Shorter.');
  expect(await keepReportNote.run(opened.excel, first)).toMatchObject({ ok: false, trouble: { code: 'changed' } });
  expect(await noteOf(opened, 5)).toBe('Shorter.');
});

test('a note that another pane has written meanwhile is not written over', async () => {
  const opened = await openSample();
  resultOf(await keep(opened, { text: 'Of the other pane.' }));
  expect(await keep(opened, {})).toEqual({ ok: false, trouble: { code: 'changed', sentence: 'This note has been changed since.', wayOn: 'Look at it as it is now, then write it again.' } });
  expect(await noteOf(opened, 5)).toBe('Of the other pane.');
});

test('two panes keep notes on two parts at the same moment; of two on the same part one is shown, and the next replaces both', async () => {
  const opened = await openSample();
  // Both read the workbook before either writes.
  const both = (...notes: Partial<NoteToKeep>[]) => Promise.all(notes.map((note) => keep(opened, note)));
  (await both({ part: 1 }, { part: 2 })).forEach(resultOf);
  expect([...(await check(opened)).memory.notes]).toEqual([[1, NOTE], [2, NOTE]]);
  (await both({ text: 'One.' }, { text: 'Two.' })).forEach(resultOf);
  const shown = (await noteOf(opened, 5)) ?? null;
  expect(['One.', 'Two.']).toContain(shown);
  resultOf(await keep(opened, { seen: shown }));
  expect(await noteOf(opened, 5)).toBe(NOTE);
  resultOf(await keep(opened, { text: '', seen: NOTE }));
  expect(await noteOf(opened, 5)).toBeUndefined();
});

test.each([
  ['too long a note', 'x'.repeat(LONGEST_NOTE + 1), 'The note is too long.'],
  ['a patient’s number', 'Ask about 943 476 5919', 'The note seems to hold an NHS number.'],
])('%s is refused', async (_, text, sentence) => {
  const opened = await openSample();
  expect(await keep(opened, { text })).toMatchObject({ ok: false, trouble: { code: 'not-acceptable', sentence } });
  expect(await noteOf(opened, 5)).toBeUndefined();
});

test('the longest note is kept', async () => {
  const opened = await openSample();
  const longest = `= ${'ß“\n'.repeat(400)}`.slice(0, LONGEST_NOTE - 1) + '.';
  resultOf(await keep(opened, { text: longest }));
  expect(await noteOf(opened, 5)).toBe(longest);
});

async function keep({ excel }: OpenExcel, note: Partial<NoteToKeep>): ReturnType<typeof keepReportNote.run> {
  return keepReportNote.run(excel, { part: 5, text: NOTE, seen: null, ...note });
}

async function noteOf(opened: OpenExcel, part: PartNumber): Promise<string | undefined> {
  return (await check(opened)).memory.notes.get(part);
}

async function summaryOf({ excel }: OpenExcel) {
  return resultOf(await summariseWorkspace.run(excel, { today: TODAY, writesReport: false })).summary;
}

/** All that a person can see in the workbook. */
function visible({ book }: OpenExcel): unknown {
  return structuredClone({ active: book.activeSheet.name, sheets: book.sheets.filter(({ visibility }) => visibility === 'Visible'), names: book.names });
}
