import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptFinding, withdrawAcceptance } from '../../src/actions/accept-finding';
import { LONGEST_REASON } from '../../src/domain/model/acceptance';
import type { Checked, LocatedFinding } from '../../src/actions/check-workspace';
import { chooseRule } from '../../src/actions/choose-rule';
import type { Outcome } from '../../src/actions/outcome';
import { summariseWorkspace } from '../../src/actions/summarise-workspace';
import { addDays } from '../../src/domain/model/calendar-date';
import { readXlsx } from '../../src/host/xlsx/read';
import { writeXlsx } from '../../src/host/xlsx/write';
import { check, closeAll, findingLines, openExcel, openWorkspace, resultOf, TODAY, type OpenExcel } from '../support/open-workspace';

afterEach(closeAll);

const REASON = 'The GPs have asked for time until spring.';

describe('accepting a finding', () => {
  test('takes two round trips; it counts no more, and says why', async () => {
    const workspace = await openWorkspace();
    const before = await check(workspace);
    const trips = await workspace.roundTripsOf(async () => expect(await accept(workspace, 'overdue-action', before)).toEqual({ ok: true }));
    expect(trips).toBe(2);
    const after = await check(workspace);
    expect(findingLines(after)).toEqual(findingLines(before).filter((line) => !line.includes('overdue-action')));
    expect(after.accepted).toMatchObject([{ rule: 'overdue-action', cell: 'Plan!G7', row: 'A3', reason: REASON, on: TODAY }]);
    expect(await workspace.roundTripsOf(() => check(workspace))).toBe(1);
  });

  test('changes nothing that people see', async () => {
    const workspace = await openWorkspace();
    const before = visibleState(workspace);
    resultOf(await accept(workspace, 'overdue-action'));
    expect(visibleState(workspace)).toEqual(before);
  });

  test.each([
    ['Due', 'G7', '=DATE(2026,11,11)'],
    ['Status', 'H7', 'Blocked'],
  ])('lapses when %s changes, and holds again when it is as it was', async (_, address, content) => {
    const workspace = await openWorkspace();
    const [[was]] = (await workspace.formulas('Plan', address)) as [[unknown]];
    resultOf(await accept(workspace, 'overdue-action'));
    await workspace.write('Plan', address, [[content]]);
    const changed = await check(workspace);
    expect(changed.accepted).toEqual([]);
    expect(changed.findings.find(({ rule }) => rule === 'overdue-action')?.lapsed).toEqual({ reason: REASON, on: TODAY });
    await workspace.write('Plan', address, [[was]]);
    expect((await check(workspace)).accepted).toHaveLength(1);
  });

  test('holds on the next day, and where the row is sorted, moved or its sheet renamed', async () => {
    const workspace = await openWorkspace();
    resultOf(await accept(workspace, 'overdue-action'));
    expect((await check(workspace, addDays(TODAY, 1))).accepted).toHaveLength(1);
    await workspace.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan');
      context.workbook.tables.getItem('PlanActions').sort.apply([{ key: 3, ascending: false }]);
      sheet.getRange('1:2').insert('Down');
      sheet.name = 'Our plan';
      await context.sync();
    });
    const { accepted, findings } = await check(workspace);
    expect(accepted).toMatchObject([{ rule: 'overdue-action', row: 'A3', sheet: 'Our plan' }]);
    expect(findings.some(({ rule }) => rule === 'overdue-action')).toBe(false);
  });

  test('survives saving and opening again', async () => {
    const workspace = await openWorkspace();
    resultOf(await accept(workspace, 'overdue-action'));
    resultOf(await chooseRule.run(workspace.excel, { rule: 'empty-seat', choice: 'off' }));
    const reopened = await reopen(workspace);
    const { accepted, switchedOff, ruleChoices } = await check(reopened);
    expect(accepted).toMatchObject([{ row: 'A3', reason: REASON }]);
    expect([switchedOff.length, [...ruleChoices]]).toEqual([1, [['empty-seat', 'off']]]);
  });

  test('keeps what another person has accepted meanwhile', async () => {
    const workspace = await openWorkspace();
    const seen = await check(workspace);
    resultOf(await accept(workspace, 'overdue-action', seen));
    resultOf(await accept(workspace, 'sig-meetings-far-apart', seen));
    expect((await check(workspace)).accepted.map(({ rule }) => rule)).toEqual(['overdue-action', 'sig-meetings-far-apart']);
  });

  test('keeps both of two that are accepted at the same moment', async () => {
    const workspace = await openWorkspace();
    const seen = await check(workspace);
    // Both read the workbook before either writes.
    const both = await Promise.all(['overdue-action', 'sig-meetings-far-apart'].map((rule) => accept(workspace, rule, seen)));
    expect(both).toEqual([{ ok: true }, { ok: true }]);
    expect((await check(workspace)).accepted.map(({ rule }) => rule)).toEqual(['overdue-action', 'sig-meetings-far-apart']);
  });

  test('is refused where what was seen has changed', async () => {
    const workspace = await openWorkspace();
    const seen = await check(workspace);
    await workspace.write('Plan', 'G7', [['=DATE(2026,11,11)']]);
    expect(await accept(workspace, 'overdue-action', seen)).toMatchObject({ ok: false, trouble: { code: 'gone' } });
    await workspace.write('Plan', 'G7', [['=DATE(2027,11,11)']]);
    expect(await accept(workspace, 'overdue-action', seen)).toMatchObject({ ok: false, trouble: { code: 'gone' } });
    expect((await check(workspace)).accepted).toEqual([]);
  });

  test('of several on one column, each is accepted by its own sentence', async () => {
    const workspace = await openWorkspace();
    await workspace.write('Stakeholders', 'D5:D16', Array.from({ length: 12 }, () => ['CRT']));
    const segments = (await check(workspace)).findings.filter(({ rule }) => rule === 'empty-pathway-segment');
    expect(segments.length).toBeGreaterThan(2);
    const second = segments[1] as LocatedFinding;
    resultOf(await acceptFinding.run(workspace.excel, { finding: second, reason: REASON, today: TODAY }));
    expect((await check(workspace)).accepted.map(({ message }) => message)).toEqual([second.message]);
  });

  test.each([
    ['no reason', '  ', 'A reason is needed, for whoever reads this later.'],
    ['too long a one', 'x'.repeat(LONGEST_REASON + 1), 'The reason is too long.'],
    ['a patient’s number', 'Ask about 943 476 5919', 'The reason seems to hold an NHS number.'],
  ])('is refused with %s', async (_, reason, sentence) => {
    const workspace = await openWorkspace();
    const finding = findingOf(await check(workspace), 'overdue-action');
    expect(await acceptFinding.run(workspace.excel, { finding, reason, today: TODAY })).toMatchObject({ ok: false, trouble: { code: 'not-acceptable', sentence } });
  });

  test('is refused where the cell cannot be read', async () => {
    const workspace = await openWorkspace();
    await workspace.write('Plan', 'G6', [["'15/12/2026"]]);
    expect(await accept(workspace, 'unreadable-date')).toMatchObject({ ok: false, trouble: { code: 'not-acceptable' } });
  });

  test('a reason that looks like a formula stays a text', async () => {
    const workspace = await openWorkspace();
    resultOf(await acceptFinding.run(workspace.excel, { finding: findingOf(await check(workspace), 'overdue-action'), reason: '=1+1', today: TODAY }));
    expect((await check(workspace)).accepted.map(({ reason }) => reason)).toEqual(['=1+1']);
  });
});

describe('withdrawing an acceptance', () => {
  test('brings the finding back; a second time there is nothing left to do', async () => {
    const workspace = await openWorkspace();
    const before = findingLines(await check(workspace));
    resultOf(await accept(workspace, 'overdue-action'));
    resultOf(await accept(workspace, 'empty-seat'));
    const [, finding] = (await check(workspace)).accepted;
    if (finding === undefined) throw new Error('Two findings should be accepted');
    expect(finding.rule).toBe('empty-seat');
    const withdraw = (): Promise<Outcome> => withdrawAcceptance.run(workspace.excel, { finding, today: TODAY });
    expect(await workspace.roundTripsOf(async () => resultOf(await withdraw()))).toBe(2);
    const { findings, accepted } = await check(workspace);
    expect(accepted.map(({ rule }) => rule)).toEqual(['overdue-action']);
    expect(findings).toHaveLength(before.length - 1);
    expect(await workspace.roundTripsOf(async () => resultOf(await withdraw()))).toBe(1);
  });
});

describe('choosing what is checked', () => {
  test('a check is switched off, weighed otherwise, and as it was again', async () => {
    const workspace = await openWorkspace();
    const before = await check(workspace);
    const choose = async (choice: Parameters<typeof chooseRule.run>[1]['choice']): Promise<Checked> => {
      resultOf(await chooseRule.run(workspace.excel, { rule: 'action-without-lead', choice }));
      return check(workspace);
    };
    const off = await choose('off');
    expect(findingLines(off)).toEqual(findingLines(before).filter((line) => !line.includes('action-without-lead')));
    expect([off.switchedOff.length, [...off.ruleChoices]]).toEqual([1, [['action-without-lead', 'off']]]);
    expect(findingLines(await choose('prompt'))).toContain('prompt Plan!E13 action-without-lead');
    expect((await choose('default')).findings).toEqual(before.findings);
    expect(await workspace.roundTripsOf(() => choose('off'))).toBe(3);
  });

  test('what cannot be read is always listed', async () => {
    const workspace = await openWorkspace();
    for (const rule of ['missing-table', 'unreadable-date']) expect(await chooseRule.run(workspace.excel, { rule, choice: 'off' })).toMatchObject({ ok: false, trouble: { code: 'not-acceptable' } });
    expect(await chooseRule.run(workspace.excel, { rule: 'stray-spaces', choice: 'off' })).toEqual({ ok: true });
  });
});

describe('the hidden sheet', () => {
  test('keeps what others have written there, and damaged rows', async () => {
    const workspace = await openWorkspace();
    const sheet = 'sig state';
    const used = usedRows(workspace, sheet);
    const strange = [['futureKey', '{"a":1}'], ['accepted', '{"damaged'], ['rule.empty-seat', 'whisper']];
    await workspace.write(sheet, `A${used + 1}:B${used + 3}`, strange);
    const before = await workspace.formulas(sheet, `A1:B${used + 3}`);
    resultOf(await accept(workspace, 'overdue-action'));
    expect(await workspace.formulas(sheet, `A1:B${used + 3}`)).toEqual(before);
    expect((await check(workspace)).accepted).toHaveLength(1);
  });

  test('takes acceptances also where somebody has moved what stood in its first column', async () => {
    const workspace = await openWorkspace();
    await workspace.excel.run(async (context) => {
      context.workbook.worksheets.getItem('sig state').getRange('A:A').insert('Right');
      await context.sync();
    });
    for (const rule of ['overdue-action', 'sig-meetings-far-apart']) resultOf(await accept(workspace, rule));
    expect((await check(workspace)).accepted.map(({ rule }) => rule)).toEqual(['overdue-action', 'sig-meetings-far-apart']);
  });

  test('is made anew where it is gone: hidden, and with what it said', async () => {
    const workspace = await openWorkspace();
    const entries = await workspace.values('sig state', `A1:B${usedRows(workspace, 'sig state')}`);
    const [names, findings] = [namesOf(workspace), findingLines(await check(workspace))];
    await deleteState(workspace);
    expect(findingLines(await check(workspace))).toEqual(findings);
    const seen = await check(workspace);
    expect(await workspace.roundTripsOf(async () => resultOf(await accept(workspace, 'overdue-action', seen)))).toBe(2);
    expect(workspace.book.sheetNamed('sig state')?.visibility).toBe('VeryHidden');
    expect(await workspace.values('sig state', `A1:B${entries.length}`)).toEqual(entries);
    expect(namesOf(workspace)).toEqual(names);
    expect((await check(workspace)).accepted).toHaveLength(1);
    expect(workspace.book.activeSheet.name).toBe('Start here');
  });

  test('of the first version takes acceptances, too, and is made anew as one of that version', async () => {
    const { book } = await readXlsx(readFileSync(join(__dirname, '../fixtures/workspaces/schema-1-sample.xlsx')), () => new Date(`${TODAY}T12:00:00`));
    const workspace = await openExcel({ book });
    resultOf(await accept(workspace, 'overdue-action'));
    expect((await check(workspace)).accepted).toMatchObject([{ row: 'A3' }]);
    await deleteState(workspace);
    resultOf(await accept(workspace, 'action-without-lead'));
    expect((await check(workspace)).accepted).toMatchObject([{ row: 'A9' }]);
    expect(await workspace.values('sig state', 'A1:B1')).toEqual([['schemaVersion', 1]]);
  });

  test('that cannot be made anew is said plainly, and nothing is left half-written', async () => {
    const workspace = await openWorkspace();
    await deleteState(workspace);
    const seen = await check(workspace);
    await workspace.excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await accept(workspace, 'overdue-action', seen)).toMatchObject({ ok: false, trouble: { code: 'protected' } });
    expect(workspace.book.sheetNamed('sig state')).toBeUndefined();
  });
});

test('the summary says how much is not counted', async () => {
  const workspace = await openWorkspace();
  resultOf(await accept(workspace, 'overdue-action'));
  resultOf(await accept(workspace, 'sig-meetings-far-apart'));
  resultOf(await chooseRule.run(workspace.excel, { rule: 'empty-seat', choice: 'off' }));
  const { summary } = resultOf(await summariseWorkspace.run(workspace.excel, { today: TODAY, writesReport: false }));
  expect(summary.basis.map(({ text, rows }) => [text, rows.length])).toEqual([
    ['A check of the workbook found 2 errors, 6 warnings and 1 prompt.', 8],
    ['2 more findings were accepted with a reason.', 2],
    ['1 more finding is of checks that the team has switched off.', 0],
  ]);
});

async function accept(workspace: OpenExcel, rule: string, seen?: Checked): Promise<Outcome> {
  return acceptFinding.run(workspace.excel, { finding: findingOf(seen ?? (await check(workspace)), rule), reason: REASON, today: TODAY });
}

function findingOf({ findings }: Checked, rule: string): LocatedFinding {
  const finding = findings.find((one) => one.rule === rule);
  if (finding === undefined) throw new Error(`Nothing is found by ${rule}`);
  return finding;
}

async function reopen({ book }: OpenExcel): Promise<OpenExcel> {
  const { book: reread } = await readXlsx(await writeXlsx(book), () => new Date(`${TODAY}T12:00:00`));
  return openExcel({ book: reread });
}

function usedRows({ book }: OpenExcel, name: string): number {
  const area = book.sheetNamed(name)?.usedArea({ valuesOnly: true });
  if (!area) throw new Error(`Nothing stands on ${name}`);
  return area.row + area.rowCount;
}

function namesOf({ book }: OpenExcel): string[] {
  return book.names.map(({ name, formula, visible }) => `${name} ${formula} ${visible}`).sort();
}

/** All that a person can see in the workbook. */
function visibleState({ book }: OpenExcel): unknown {
  return structuredClone({ active: book.activeSheet.name, sheets: book.sheets.filter(({ visibility }) => visibility === 'Visible'), names: book.names });
}

async function deleteState({ excel }: OpenExcel): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('sig state');
    sheet.visibility = 'Hidden';
    sheet.delete();
    await context.sync();
  });
}
