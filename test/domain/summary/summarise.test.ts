import fc from 'fast-check';
import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import { readingFinding } from '../../../src/domain/model/reading-fault';
import { rowKey } from '../../../src/domain/model/row-key';
import type { Place, Workspace } from '../../../src/domain/model/workspace';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { summarise } from '../../../src/domain/summary/summarise';
import type { Sentence, Summary } from '../../../src/domain/summary/summary';
import { anyWorkspace } from '../../support/any-workspace';
import { partOf, sectionsOf, summaryOf } from '../../support/summary-parts';
import { action, completeAction, rating, stakeholder, TODAY, workspace } from '../../support/workspace-builders';

describe('the headline', () => {
  const headlineOf = (given: Workspace): string[] => summaryOf(given).headline.map(({ text }) => text);

  test.each(['2026-11-24', '2024-02-29', '2027-08-31'])('of the sample on %s', (day) => {
    const today = calendarDate(day);
    expect(headlineOf(workspace({ today, ...sampleWorkspace(today) }))).toEqual([
      '10 of 12 actions are open; of these, 1 is overdue, 1 is held up, 1 is without a lead and 1 is without a due date.',
      expect.stringMatching(/^1 action is due by the next meeting, on (\d+ \w{3} \d{4}): A10 on \1\.$/),
      '3 of 12 stakeholders are where the work needs them; 1 is opposed (S4 “Bed manager”), 6 are short of what is needed, 1 is ahead of what is needed and 1 is not known yet.',
    ]);
  });

  test('of an empty workspace', () => {
    expect(headlineOf(workspace())).toEqual([
      'The plan has no actions yet.',
      'Nothing is due in the next 30 days.',
      'No stakeholders are listed yet.',
    ]);
  });

  test('of one of each', () => {
    const given = workspace({
      actions: [action({ due: TODAY })],
      stakeholders: [stakeholder()],
      commitmentRatings: [rating({ now: 'Help it happen' })],
    });
    expect(headlineOf(given)).toEqual([
      '1 of 1 action is open; it is neither overdue nor held up.',
      '1 action is due in the next 30 days: A1 today.',
      '1 of 1 stakeholder is where the work needs them.',
    ]);
  });

  test('of one action in trouble', () => {
    const given = workspace({
      actions: [completeAction(), action({ id: 'A2', due: addDays(TODAY, -1), blockedBy: 'The lease', lead: null })],
    });
    expect(headlineOf(given)[0]).toBe('1 of 2 actions is open; it is overdue, held up and without a lead.');
  });

  test('of a plan that is done', () => {
    expect(headlineOf(workspace({ actions: [completeAction(), completeAction()] }))[0]).toBe(
      'All 2 actions of the plan are complete or cancelled.',
    );
  });

  test('of one stakeholder who is not where the work needs them', () => {
    const given = workspace({ stakeholders: [stakeholder()], commitmentRatings: [rating({ now: 'Opposed' })] });
    expect(headlineOf(given)[2]).toBe('0 of 1 stakeholder is where the work needs them; 1 is opposed (S1 “Ward manager”).');
  });

  test('never lets a surplus make good a want', () => {
    const given = workspace({
      stakeholders: [stakeholder(), stakeholder({ id: 'S2' })],
      commitmentRatings: [
        rating({ now: 'No commitment', needed: 'Make it happen' }),
        rating({ stakeholder: 'S2', now: 'Make it happen', needed: 'No commitment' }),
      ],
    });
    expect(headlineOf(given)[2]).toBe(
      '0 of 2 stakeholders are where the work needs them; 1 is short of what is needed and 1 is ahead of what is needed.',
    );
  });
});

describe('what cannot be said', () => {
  test('of a missing table is said once for each part', () => {
    const given = workspace({ present: new Set(['goals', 'stakeholders'] as const), stakeholders: [stakeholder()] });
    expect(summaryOf(given).headline.map(({ text }) => text)).toEqual([
      'Nothing can be said about the plan: this workbook lacks the table PlanActions.',
      'Nothing can be said about what is due: this workbook lacks the table PlanActions.',
      'Nothing can be said about commitment: this workbook lacks the table CommitmentRatings.',
    ]);
    expect(partOf(given, 7).map(([heading]) => heading)).toEqual([null, 'Pathway and resources', 'Lived experience']);
  });

  test('of a missing column: no date is not the same as nothing due', () => {
    const column = (collection: Place['collection'], field: string): Place => ({ collection, index: null, field });
    const given = workspace({
      actions: [action({ due: null })],
      stakeholders: [stakeholder()],
      unreadable: [column('actions', 'due'), column('commitmentRatings', 'ratedOn'), column('commitmentRatings', 'now'), column('stakeholders', 'holds')],
    });
    expect(summaryOf(given).headline.map(({ text }) => text)).toEqual([
      '1 of 1 action is open.',
      'Nothing can be said about what is due: this workbook lacks the column “Due” of PlanActions.',
      'Nothing can be said about commitment: this workbook lacks the column “Rated on” of CommitmentRatings and the column “Now” of CommitmentRatings.',
    ]);
    expect(partOf(given, 4)).toEqual([[null, 'Nothing can be said about what is due: this workbook lacks the column “Due” of PlanActions.']]);
    expect(partOf(given, 7).map(([, sentence]) => sentence)).toEqual([
      'Nothing can be said about commitment: this workbook lacks the column “Rated on” of CommitmentRatings and the column “Now” of CommitmentRatings.',
      'Nothing can be said about the pathway: this workbook lacks the column “Holds” of Stakeholders.',
    ]);
    expect(summaryOf({ ...given, unreadable: [column('actions', 'status')] }).headline[0].text).toBe(
      'Nothing can be said about the plan: this workbook lacks the column “Status” of PlanActions.',
    );
  });

  test('of an unreadable cell: it is neither missing nor guessed', () => {
    const places = ['lead', 'due'].map((field): Place => ({ collection: 'actions', index: 0, field }));
    const given = workspace({ actions: [action({ lead: null, due: null })], unreadable: places });
    expect(partOf(given, 2)).toEqual([['Lead could not be read', 'Open: A1 “Test an evening triage rota”.']]);
    const [plan, next] = summaryOf(given).headline.map(({ text }) => text);
    expect(plan).toBe('1 of 1 action is open.');
    expect(next).toBe('Nothing is known to be due in the next 30 days.');
    expect(partOf(given, 4)).toEqual([[null, 'No open action is known to be due in the next 30 days.']]);
  });

  test('of an unreadable cell: what was read is told all the same', () => {
    const given = workspace({
      actions: [action({ due: null }), action({ id: 'A2', status: 'Blocked' })],
      unreadable: [{ collection: 'actions', index: 0, field: 'due' }],
    });
    expect(summaryOf(given).headline[0].text).toBe('2 of 2 actions are open; of these, 1 is held up.');
    expect(summaryOf({ ...given, unreadable: [] }).headline[0].text).toBe('2 of 2 actions are open; of these, 1 is held up and 1 is without a due date.');
  });

  test('says of which actions it is not known whether they are open', () => {
    const status = (index: number) => ({ collection: 'actions', index, field: 'status' }) as const;
    const given = workspace({ actions: [action({ status: null }), action({ id: 'A2' }), action({ id: 'A3', status: null })] });
    expect(summaryOf({ ...given, unreadable: [status(0)] }).headline[0].text).toBe('3 of 3 actions are open; of these, 1 is without a status that could be read.');
    expect(summaryOf({ ...workspace({ actions: [action({ status: null }), completeAction()] }), unreadable: [status(0)] }).headline[0].text).toBe('1 of 2 actions is open; it is without a status that could be read.');
  });

  test('is named at the end, beside what the check found', () => {
    const given = workspace({ actions: Array.from({ length: 7 }, (_, index) => action({ id: `A${index}` })) });
    const faults = given.actions.map((_action, index) =>
      readingFinding(
        { collection: 'actions', index, field: 'due' },
        { kind: 'unreadableDate', row: `Action A${index}`, header: 'Due', value: 'soon' },
      ),
    );
    const { basis } = summarise(given, faults);
    expect(basis.map(({ text }) => text)).toEqual([
      'A check of the workbook found 7 errors.',
      ...[0, 1, 2, 3, 4].map((index) => `Left out of this summary: Action A${index} has “soon” in Due, which is not a date to Excel.`),
      '2 more cells could not be read; the check lists them all.',
    ]);
    expect(basis[6]?.rows.map(({ id }) => id)).toEqual(['A5', 'A6']);
    expect(summarise(given, []).basis.map(({ text }) => text)).toEqual(['A check of the workbook found nothing to mend.']);
    expect(summarise(given, [], { aside: { accepted: faults.slice(0, 1), switchedOff: faults.slice(1, 3) } }).basis.map(({ text, rows }) => [text, rows.length])).toEqual([
      ['A check of the workbook found nothing to mend.', 0],
      ['1 more finding was accepted with a reason.', 1],
      ['2 more findings are of checks that the team has switched off.', 2],
    ]);
  });
});

describe('every sentence', () => {
  test('rests on rows that exist, and reads as a sentence', () => {
    fc.assert(
      fc.property(anyWorkspace, (given) => {
        for (const { text, rows } of sentencesOf(summaryOf(given))) {
          expect(text).toMatch(/^[\p{Lu}\d“]|^[a-z]\d.*\.$/u);
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\b1 (?!is|of|open)\w+s\b(?! ago)/);
          for (const { collection, index, id } of rows) {
            const row = given[collection][index];
            expect(row && rowKey(collection, row)).toBe(id);
          }
        }
      }),
    );
  });

  test('about open actions, taken together, names each of them under its lead once', () => {
    fc.assert(
      fc.property(anyWorkspace, (given) => {
        const named = sectionsOf(given, 2).flatMap(({ sentences }) => sentences.flatMap(({ rows }) => rows.map(({ index }) => index)));
        const open = [...given.actions.entries()]
          .filter(([, { status }]) => status !== 'Complete' && status !== 'Cancelled')
          .map(([index]) => index);
        expect(named.sort((first, second) => first - second)).toEqual(open);
      }),
    );
  });

  test('counts what it says it counts', () => {
    fc.assert(
      fc.property(anyWorkspace, (given) => {
        const [plan, due, commitment] = summaryOf(given).headline;
        expect(due.text.startsWith(due.rows.length === 0 ? 'Nothing' : `${due.rows.length} `)).toBe(true);
        expect(plan.rows).toHaveLength(given.actions.length);
        const [inPlace = 0, all = 0, ...others] = [...commitment.text.replace(/ \(.*\)/s, '').matchAll(/\d+/g)].map(Number);
        expect(inPlace + others.reduce((sum, count) => sum + count, 0)).toBe(all);
        expect(all).toBe(given.stakeholders.length);
      }),
    );
  });
});

function sentencesOf({ headline, parts, basis }: Summary): Sentence[] {
  return [...headline, ...parts.flatMap(({ sections }) => sections.flatMap(({ sentences }) => sentences)), ...basis];
}
