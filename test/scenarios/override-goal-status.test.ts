import { LONGEST_REASON } from '../../src/domain/model/acceptance';
import { addDays } from '../../src/domain/model/calendar-date';
import type { GoalOverride } from '../../src/domain/model/goal-override';
import type { GoalStatus } from '../../src/domain/summary/summary';
import { overrideGoalStatus, takeBackOverride, type GoalToOverride } from '../../src/actions/override-goal-status';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { readXlsx } from '../../src/host/xlsx/read';
import { writeXlsx } from '../../src/host/xlsx/write';
import { openSample } from '../support/edit-workspace';
import { check, closeAll, openExcel, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

const REASON = 'The leaflet has to be printed again.';

/** Of the sample: G1 is off track, G2 and G3 are on track, G4 is at risk. */
const KEPT: GoalOverride = { goal: 'G2', status: 'At risk', reason: REASON, on: TODAY, instead: 'On track' };

test('the group’s word takes two round trips, and counts in the summary', async () => {
  const opened = await openSample();
  expect(await opened.roundTripsOf(async () => resultOf(await say(opened)))).toBe(2);
  expect((await check(opened)).memory.overrides).toEqual([KEPT]);
  expect(await goalOf(opened, 'G2')).toMatchObject({
    status: 'At risk',
    colour: 'Amber',
    because: { text: `The group said so on 24 Nov 2026; by the actions alone it would be on track. Its reason: “${REASON}” Both open actions are on track.` },
  });
  expect(await goalOf(opened, 'G3')).toMatchObject({ status: 'On track', override: null });
});

test('it stays when the summary is made anew, and when the workbook is saved and opened', async () => {
  const opened = await openSample();
  resultOf(await say(opened));
  resultOf(await summariseWorkspace.run(opened.excel, { today: TODAY, writesReport: true }));
  const { book } = await readXlsx(await writeXlsx(opened.book), () => new Date(`${TODAY}T12:00:00`));
  const reopened = await openExcel({ book });
  expect((await check(reopened)).memory.overrides).toEqual([KEPT]);
  expect(await goalOf(reopened, 'G2')).toMatchObject({ status: 'At risk', override: KEPT });
});

test('it lapses when something else follows from the actions, and counts again when they are as they were', async () => {
  const opened = await openSample();
  const status = await cellOf(opened, 'A6', 'status');
  resultOf(await say(opened));
  await opened.write('Plan', status, [['Off track']]);
  expect(await goalOf(opened, 'G2')).toMatchObject({
    status: 'Off track',
    override: null,
    callOuts: [{ text: 'The group’s word of 24 Nov 2026, at risk (“The leaflet has to be printed again.”), no longer counts: the actions have changed since.' }],
  });
  await opened.write('Plan', status, [['On track']]);
  expect(await goalOf(opened, 'G2')).toMatchObject({ status: 'At risk', override: KEPT, callOuts: [] });
});

test('a green one over an overdue action is called out', async () => {
  const opened = await openSample();
  resultOf(await say(opened, { goal: 'g1', seen: 'Off track', word: { status: 'On track', reason: 'The guide can wait.' } }));
  const { status, callOuts } = await goalOf(opened, 'G1');
  expect([status, callOuts.map(({ text }) => text)]).toEqual(['On track', ['A3 “Rewrite the referral guide with GPs” was due on 10 Nov 2026 (14 days ago).']]);
});

test('another word replaces it, null takes it away, and both are taken back', async () => {
  const opened = await openSample();
  const overrides = async () => (await check(opened)).memory.overrides;
  resultOf(await say(opened, { today: addDays(TODAY, -1) }));
  const { undo: replaced } = resultOf(await say(opened, { seen: 'At risk', word: { status: 'Blocked', reason: 'No paper.' } }));
  expect(await overrides()).toEqual([{ ...KEPT, status: 'Blocked', reason: 'No paper.' }]);
  const { undo: removed } = resultOf(await say(opened, { seen: 'Blocked', word: null }));
  expect(await overrides()).toEqual([]);
  expect(await opened.roundTripsOf(async () => resultOf(await takeBackOverride.run(opened.excel, removed)))).toBe(2);
  expect(await overrides()).toMatchObject([{ status: 'Blocked' }]);
  resultOf(await takeBackOverride.run(opened.excel, replaced));
  expect(await overrides()).toEqual([{ ...KEPT, on: addDays(TODAY, -1) }]);
});

test('what nobody has said is taken back in one round trip; a word given since is not written over', async () => {
  const opened = await openSample();
  expect(await opened.roundTripsOf(async () => resultOf(await say(opened, { word: null })))).toBe(1);
  const { undo } = resultOf(await say(opened));
  resultOf(await say(opened, { seen: 'At risk', word: { status: 'Blocked', reason: 'No paper.' } }));
  expect(await takeBackOverride.run(opened.excel, undo)).toMatchObject({ ok: false, trouble: { code: 'changed' } });
  expect((await check(opened)).memory.overrides).toMatchObject([{ status: 'Blocked' }]);
});

test('is refused where the goal does not stand as it was seen: another pane has spoken, or an action was changed', async () => {
  const opened = await openSample();
  resultOf(await say(opened));
  const trouble = { code: 'changed', sentence: 'How this goal stands has changed since.', wayOn: 'Look at it as it is now, then try again.' };
  expect(await say(opened, { word: { status: 'Blocked', reason: REASON } })).toEqual({ ok: false, trouble });
  await opened.write('Plan', await cellOf(opened, 'A8', 'status'), [['Off track']]);
  expect(await say(opened, { goal: 'G3' })).toEqual({ ok: false, trouble });
  expect((await check(opened)).memory.overrides).toEqual([KEPT]);
});

test('two panes speak of two goals at the same moment; of two words on one goal the last counts, and taking it away leaves none', async () => {
  const opened = await openSample();
  // Both read the workbook before either writes.
  const both = (...given: Partial<GoalToOverride>[]) => Promise.all(given.map((one) => say(opened, one)));
  (await both({}, { goal: 'G3' })).forEach(resultOf);
  expect((await check(opened)).memory.overrides.map(({ goal }) => goal).sort()).toEqual(['G2', 'G3']);
  (await both({ goal: 'G4', seen: 'At risk', word: { status: 'Blocked', reason: 'One.' } }, { goal: 'G4', seen: 'At risk', word: { status: 'Off track', reason: 'Two.' } })).forEach(resultOf);
  const { status } = await goalOf(opened, 'G4');
  expect(['Blocked', 'Off track']).toContain(status);
  resultOf(await say(opened, { goal: 'G4', seen: status, word: null }));
  expect(await goalOf(opened, 'G4')).toMatchObject({ status: 'At risk', override: null });
});

test.each<[string, Partial<GoalToOverride>, string]>([
  ['no reason', { word: { status: 'At risk', reason: ' \n' } }, 'A reason is needed, for whoever reads this later.'],
  ['too long a one', { word: { status: 'At risk', reason: 'x'.repeat(LONGEST_REASON + 1) } }, 'The reason is too long.'],
  ['a patient’s number', { word: { status: 'At risk', reason: 'Ask about 943 476 5919' } }, 'The reason seems to hold an NHS number.'],
  ['what the actions say already', { word: { status: 'On track', reason: REASON } }, 'The actions say the same already.'],
  ['a goal that is not there', { goal: 'G9' }, 'This goal is not in the workbook any more.'],
])('is refused with %s', async (_, given, sentence) => {
  const opened = await openSample();
  expect(await say(opened, given)).toMatchObject({ ok: false, trouble: { sentence } });
  expect((await check(opened)).memory.overrides).toEqual([]);
});

test('is refused for a goal that is not active, and for an ID that two goals bear', async () => {
  const opened = await openSample();
  await opened.write('Goals', await cellOf(opened, 'G2', 'status'), [['Stopped']]);
  expect(await say(opened)).toMatchObject({ ok: false, trouble: { code: 'not-acceptable', sentence: 'This goal is not active.' } });
  await opened.write('Goals', await cellOf(opened, 'G4', 'id'), [['g3']]);
  expect(await say(opened, { goal: 'G3' })).toMatchObject({ ok: false, trouble: { code: 'not-acceptable', sentence: 'Several goals have the ID “G3”.' } });
});

test('rows that are damaged or not ours stay as they are and say nothing', async () => {
  const opened = await openSample();
  const strange = [['goalStatus', '{"goal":"G2"'], ['goalStatus', '{"goal":"G2","status":"Fine"}'], ['futureKey', '1'], ['goalStatus', JSON.stringify({ ...KEPT, goal: 'G9' })]];
  const area = opened.book.sheetNamed('sig state')?.usedArea({ valuesOnly: true });
  const used = (area?.row ?? 0) + (area?.rowCount ?? 0);
  const address = `A1:B${used + strange.length}`;
  await opened.write('sig state', `A${used + 1}:B${used + strange.length}`, strange);
  const before = await opened.formulas('sig state', address);
  resultOf(await say(opened));
  resultOf(await say(opened, { seen: 'At risk', word: null }));
  expect(await opened.formulas('sig state', address)).toEqual(before);
  expect((await goalOf(opened, 'G2')).override).toBeNull();
});

test('a reason that looks like a formula stays a text', async () => {
  const opened = await openSample();
  resultOf(await say(opened, { word: { status: 'At risk', reason: ' =1+1 ' } }));
  expect((await goalOf(opened, 'G2')).because.text).toContain('Its reason: “=1+1”.');
});

async function say({ excel }: OpenExcel, given: Partial<Parameters<typeof overrideGoalStatus.run>[1]> = {}): ReturnType<typeof overrideGoalStatus.run> {
  return overrideGoalStatus.run(excel, { goal: 'G2', seen: 'On track', word: { status: 'At risk', reason: REASON }, today: TODAY, ...given });
}

async function goalOf({ excel }: OpenExcel, id: string): Promise<GoalStatus> {
  const { summary } = resultOf(await summariseWorkspace.run(excel, { today: TODAY, writesReport: false }));
  const goal = summary.goals.find(({ row }) => row.id === id);
  if (goal === undefined) throw new Error(`No goal ${id} is active`);
  return goal;
}

/** The address of a cell on its sheet. */
async function cellOf(opened: OpenExcel, id: string, field: string): Promise<string> {
  const { workspace, locate } = await check(opened);
  const collection = id.startsWith('A') ? 'actions' : 'goals';
  const { cell } = locate({ collection, index: workspace[collection].findIndex((row) => row.id === id), field });
  return cell?.split('!')[1] ?? '';
}
