import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import { action, completeAction, stakeholder, TODAY, workspace } from '../../support/workspace-builders';
import { EARLIER_DAY, keptOf, lines, reportOf, since } from './compare';

const THEN = workspace({ actions: [action()] });
const KEPT = keptOf(THEN);

describe('what it is compared with', () => {
  test('a report, by its day', () => {
    expect(since(reportOf(KEPT), THEN)).toMatchObject({ title: 'Since the last report, of 10 Nov 2026', from: EARLIER_DAY });
  });

  test('a file, by its name and, where it tells one, its day', () => {
    const from = { kind: 'file', name: 'sig-october.xlsx' } as const;
    expect(since({ snapshot: KEPT, on: EARLIER_DAY, from }, THEN)).toMatchObject({ title: 'Since the file “sig-october.xlsx”, as of 10 Nov 2026', from: EARLIER_DAY });
    expect(since({ snapshot: KEPT, on: null, from }, THEN)).toMatchObject({ title: 'Since the file “sig-october.xlsx”', from: null });
  });

  test('what could not be read is not compared', () => {
    expect(lines(since({ ...reportOf(KEPT), snapshot: null }, THEN))).toEqual(['The last report’s snapshot could not be read, so nothing is compared.']);
  });

  test('a later day than today is said first', () => {
    const now = { ...THEN, today: addDays(EARLIER_DAY, -7) };
    expect(lines(since(reportOf(KEPT), now))[0]).toBe('This report is of a later day than today, 3 Nov 2026, so what follows runs backwards in time.');
    expect(lines(since({ snapshot: KEPT, on: EARLIER_DAY, from: { kind: 'file', name: 'a.xlsx' } }, now))[0]).toMatch(/^This file is of a later day/);
  });
});

describe('how it is told', () => {
  test('nothing is one sentence', () => {
    expect(lines(since(KEPT, THEN))).toEqual(['Nothing is different in the statuses, due dates and leads of actions, how goals stand, the newest values of measures or where stakeholders stand.']);
    expect(lines(since(keptOf(workspace()), workspace()))).toHaveLength(1);
  });

  test('a workspace in which there is nothing to tell apart says only that', () => {
    const bare = { ...workspace(), present: new Set<never>() };
    expect(lines(since(KEPT, bare))).toEqual(['Not compared: The actions cannot be compared: their IDs are not there to be read now.']);
    expect(since(keptOf(bare), bare).sections).toEqual([{ heading: null, sentences: [{ text: 'There is nothing to compare.', rows: [] }] }]);
  });

  test('headings stand in their order, and a row under one of them', () => {
    const then = workspace({ actions: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((id) => action({ id })), stakeholders: [stakeholder()] });
    const now = workspace({
      actions: [
        action({ id: 'A6', lead: 'Peer worker' }),
        action({ id: 'A5', status: 'Blocked', lead: 'Peer worker' }),
        action({ id: 'A3', status: 'Cancelled' }),
        action({ id: 'A7' }),
        action({ id: 'A2', due: calendarDate('2027-01-15'), status: 'Blocked' }),
        completeAction({ id: 'A1' }),
      ],
      stakeholders: [stakeholder({ id: 'S2' })],
    });
    const { sections } = since(then, now);
    expect(sections.map(({ heading, sentences }) => [heading, sentences.map(({ text }) => text.slice(0, 2))])).toEqual([
      ['Finished', ['A1']],
      ['Slipped', ['A2']],
      ['New', ['A7']],
      ['Dropped', ['A3', 'A4']],
      ['New lead', ['A6']],
      ['Status changed', ['A5']],
      ['Commitment', ['S2', 'S1']],
    ]);
  });

  test('long lists: the latest ten are spelt out, and the others counted, with all their rows', () => {
    const ids = Array.from({ length: 1222 }, (_, index) => `A${index + 1}`);
    const then = workspace({ actions: ids.map((id) => action({ id })) });
    const now = workspace({ actions: ids.map((id, index) => completeAction({ id, completedOn: addDays(TODAY, -index % 300) })) });
    const [section] = since(then, now).sections;
    expect(section?.sentences).toHaveLength(11);
    expect(section?.sentences[0]?.text).toBe('A1 “Test an evening triage rota” was completed on 24 Nov 2026.');
    expect(section?.sentences[10]?.text).toBe('And 1,212 more actions.');
    expect(new Set(section?.sentences.flatMap(({ rows }) => rows.map(({ index }) => index))).size).toBe(1222);
  });

  test('long lists of rows that are gone', () => {
    const then = workspace({ actions: Array.from({ length: 13 }, (_, index) => action({ id: `A${index + 1}` })) });
    const [section] = since(then, workspace({ actions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((number) => action({ id: `A${number}`, status: 'Cancelled' })) })).sections;
    expect(section?.sentences.slice(10).map(({ text }) => text)).toEqual(['And 1 more action.', 'And 2 more that are no longer listed.']);
  });
});
