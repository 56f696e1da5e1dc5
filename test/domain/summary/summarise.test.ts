import fc from 'fast-check';
import { readingFinding } from '../../../src/domain/model/reading-fault';
import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import type { Place, Workspace } from '../../../src/domain/model/workspace';
import { runRules } from '../../../src/domain/rules/run-rules';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { summarise } from '../../../src/domain/summary/summarise';
import type { Sentence, Summary } from '../../../src/domain/summary/summary';
import { anyWorkspace } from '../../support/any-workspace';
import { action, completeAction, rating, stakeholder, TODAY, workspace } from '../../support/workspace-builders';

const summaryOf = (given: Workspace): Summary => summarise(given, runRules(given).findings);

describe('the headline', () => {
  const headlineOf = (given: Workspace): string[] => summaryOf(given).headline.map(({ text }) => text);

  test.each(['2026-11-24', '2024-02-29', '2027-08-31'])('of the sample on %s', (day) => {
    const today = calendarDate(day);
    expect(headlineOf(workspace({ today, ...sampleWorkspace(today) }))).toEqual([
      '10 of 12 actions are open; of these, 1 is overdue, 1 is blocked, 1 is without a lead and 1 is without a due date.',
      expect.stringMatching(/^4 actions are due in the next 30 days, the first of them A10 on \d+ \w{3} \d{4}\.$/),
      '3 of 12 stakeholders are where the work needs them; 1 is opposed, 6 are short of what is needed, 1 is ahead of what is needed and 1 is not known yet.',
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
      '1 of 1 action is open; it is neither overdue nor blocked.',
      '1 action is due in the next 30 days: A1 today.',
      '1 of 1 stakeholder is where the work needs them.',
    ]);
  });

  test('of one action in trouble', () => {
    const given = workspace({
      actions: [completeAction(), action({ id: 'A2', due: addDays(TODAY, -1), blockedBy: 'The lease', lead: null })],
    });
    expect(headlineOf(given)[0]).toBe('1 of 2 actions is open; it is overdue, blocked and without a lead.');
  });

  test('of a plan that is done', () => {
    expect(headlineOf(workspace({ actions: [completeAction(), completeAction()] }))[0]).toBe(
      'All 2 actions of the plan are complete or cancelled.',
    );
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

describe('actions by lead', () => {
  const listed = (given: Workspace) => partOf(given, 2);

  test('what nobody leads comes first, then the latest work, then who leads most', () => {
    const given = workspace({
      actions: [
        action({ id: 'A1', lead: 'Quiet' }),
        action({ id: 'A2', lead: 'Late', due: addDays(TODAY, -2) }),
        action({ id: 'A3', lead: 'Busy' }),
        action({ id: 'A4', lead: 'busy ' }),
        action({ id: 'A5', lead: 'Later', due: addDays(TODAY, -1) }),
        action({ id: 'A6', lead: 'Later', due: addDays(TODAY, -30) }),
        action({ id: 'A7', lead: null }),
        completeAction({ id: 'A8', lead: 'Done' }),
      ],
    });
    expect(listed(given).map(([heading]) => heading)).toEqual(['Nobody yet', 'Later', 'Late', 'Busy', 'Quiet']);
    expect(listed(given)[1]).toEqual([
      'Later',
      'A6 “Test an evening triage rota” was due on 25 Oct 2026 (30 days ago).',
      'A5 “Test an evening triage rota” was due on 23 Nov 2026 (1 day ago).',
    ]);
  });

  test.each([
    ['a status that is bad news', { status: 'At risk' }, 'is at risk'],
    [
      'a block with its reason',
      { blockedBy: 'Ward staffing', outsideOurControl: 'Yes' },
      'is held up by “Ward staffing” (outside our control)',
    ],
    ['a block without a reason', { status: 'Blocked' }, 'is blocked by something not named'],
    ['what is missing', { goal: null, due: null }, 'has no goal and no due date yet'],
    [
      'all at once',
      { status: 'Off track', due: addDays(TODAY, -9), blockedBy: 'The lease', goal: null },
      'was due on 15 Nov 2026 (9 days ago), is off track, is held up by “The lease” and has no goal yet',
    ],
  ] as const)('says %s', (_name, given, words) => {
    expect(listed(workspace({ actions: [action(given)] }))).toEqual([['Senior nurse', `A1 “Test an evening triage rota” ${words}.`]]);
  });

  test('open actions without trouble are named, and many of them by ID', () => {
    const open = ['A1', 'A2', 'A3', 'A4', 'A5'].map((id) => action({ id, action: null }));
    expect(listed(workspace({ actions: open }))).toEqual([['Senior nurse', 'Open: A1, A2, A3, A4 and A5.']]);
    expect(listed(workspace({ actions: [action({ status: 'At risk' }), action({ id: 'A2', action: 'Call the ward' })] }))).toEqual([
      ['Senior nurse', 'A1 “Test an evening triage rota” is at risk.', 'Also open: A2 “Call the ward”.'],
    ]);
  });

  test('an empty plan is not a finished one', () => {
    expect(listed(workspace())).toEqual([[null, 'The plan has no actions yet.']]);
    expect(listed(workspace({ actions: [completeAction()] }))).toEqual([[null, 'No action is open: all are complete or cancelled.']]);
  });
});

describe('what is due', () => {
  test('from today to the thirtieth day, soonest first', () => {
    const due = (id: string, days: number) => action({ id, action: null, due: addDays(TODAY, days) });
    const given = workspace({
      actions: [
        due('A1', 30),
        due('A2', 31),
        due('A3', -1),
        due('A4', 1),
        { ...due('A5', 0), lead: null },
        { ...due('A6', 2), status: 'Complete' },
      ],
    });
    expect(partOf(given, 4)).toEqual([
      [null, 'A5 is due today.', 'A4 is due tomorrow (Senior nurse).', 'A1 is due on 24 Dec 2026, in 30 days (Senior nurse).'],
    ]);
  });

  test('nothing', () => {
    expect(partOf(workspace(), 4)).toEqual([[null, 'No open action is due between now and 24 Dec 2026.']]);
  });
});

describe('commitment and coverage', () => {
  test.each([
    [
      'opposed',
      { now: 'Opposed' },
      'Opposed',
      'S1 “Ward manager” is opposed now; “Help it happen” is needed. Next step: Invite to the next ward round (Facilitator, by 15 Dec 2026).',
    ],
    [
      'not known',
      { now: 'Unknown', nextStep: 'Meet.' },
      'Not known yet',
      'Where S1 “Ward manager” stands is not known yet; “Help it happen” is needed. Next step: Meet (Facilitator, by 15 Dec 2026).',
    ],
    [
      'short',
      { byWhen: null, owner: null },
      'Support to build',
      'S1 “Ward manager” is 1 step short: “Let it happen” now, “Help it happen” needed. Next step: Invite to the next ward round (no owner yet, no date yet).',
    ],
    [
      'ahead',
      { now: 'Make it happen', needed: 'Let it happen', nextStep: null },
      'Well ahead of what is needed',
      'S1 “Ward manager” is 2 steps ahead: “Make it happen” now, “Let it happen” needed. No next step yet (Facilitator, by 15 Dec 2026).',
    ],
    [
      'a step ahead',
      { now: 'Make it happen', nextStep: null, owner: null, byWhen: null },
      'A step ahead of what is needed',
      'S1 “Ward manager” is 1 step ahead: “Make it happen” now, “Help it happen” needed. No next step yet.',
    ],
    [
      'undecided',
      { needed: null },
      'Needed place to decide',
      'S1 “Ward manager” is at “Let it happen” now; what is needed is not decided yet.',
    ],
    [
      'not known and undecided',
      { now: null, needed: null, nextStep: null, owner: null, byWhen: null },
      'Not known yet',
      'Where S1 “Ward manager” stands is not known yet; what is needed is not decided either. No next step yet.',
    ],
    [
      'impossible',
      { needed: 'Opposed' },
      'Ratings to correct',
      'S1 “Ward manager” is noted as needed “Opposed”; nobody is needed opposed.',
    ],
    ['in place', { now: 'Help it happen' }, 'In place', '1 stakeholder is where the work needs them: S1 “Ward manager”.'],
  ] as const)('says who is %s', (_name, given, heading, text) => {
    expect(partOf(workspace({ stakeholders: [stakeholder()], commitmentRatings: [rating(given)] }), 7)[0]).toEqual([heading, text]);
  });

  test('says who was never rated, and whose rating is old', () => {
    const given = workspace({
      stakeholders: [stakeholder(), stakeholder({ id: 'S2' })],
      commitmentRatings: [rating({ stakeholder: 'S2', ratedOn: addDays(TODAY, -91) })],
    });
    expect(partOf(given, 7)).toEqual(
      expect.arrayContaining([
        ['Not known yet', 'S1 “Ward manager” has not been rated yet.'],
        ['Due for another look', 'Last rated more than 90 days ago: S2 “Ward manager”.'],
      ]),
    );
  });

  test.each([
    ['Opposed', 'Let it happen', 'has moved up from “Opposed” to “Let it happen”'],
    ['Make it happen', 'Opposed', 'has slipped from “Make it happen” to “Opposed”'],
    ['Unknown', 'Opposed', 'was not known and is now at “Opposed”'],
    ['Opposed', null, 'was at “Opposed” and is not known now'],
  ] as const)('says who moved since the plan began: %s → %s', (before, after, words) => {
    const given = workspace({
      settings: { planStart: calendarDate('2026-06-02') },
      stakeholders: [stakeholder()],
      commitmentRatings: [
        rating({ ratedOn: calendarDate('2026-06-02'), now: before }),
        rating({ ratedOn: calendarDate('2026-06-03'), now: after }),
      ],
    });
    expect(partOf(given, 7)).toContainEqual(['Moved since the plan began', `S1 “Ward manager” ${words}.`]);
    expect(partOf({ ...given, settings: { ...given.settings, planStart: null } }, 7).flat()).not.toContain('Moved since the plan began');
  });

  test('says who is not there at all', () => {
    expect(partOf(workspace({ stakeholders: [stakeholder({ pathway: 'Carers and supports', onTheSig: 'Yes' })] }), 7).slice(-2)).toEqual([
      [
        'Pathway and resources',
        'No stakeholder yet from primary care, voluntary and community, CRT, in-patient and service users.',
        'No stakeholder yet who holds influence and money.',
      ],
      ['Lived experience', 'Service users: nobody yet.', 'Carers and supports: S1 “Ward manager”, on the SIG.'],
    ]);
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

  test('of an unreadable cell: it is neither missing nor guessed', () => {
    const places = ['lead', 'due'].map((field): Place => ({ collection: 'actions', index: 0, field }));
    const given = workspace({ actions: [action({ lead: null, due: null })], unreadable: places });
    expect(partOf(given, 2)).toEqual([['Lead could not be read', 'Open: A1 “Test an evening triage rota”.']]);
    expect(summaryOf(given).headline[0].text).toBe('1 of 1 action is open; it is neither overdue nor blocked.');
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
      'The check found 7 errors.',
      ...[0, 1, 2, 3, 4].map((index) => `Left out of this summary: Action A${index} has “soon” in Due, which is no date.`),
      '2 more cells could not be read; the check lists them all.',
    ]);
    expect(basis[6]?.rows.map(({ id }) => id)).toEqual(['A5', 'A6']);
    expect(summarise(given, []).basis.map(({ text }) => text)).toEqual(['The check found nothing to mend.']);
  });
});

describe('every sentence', () => {
  test('rests on rows that exist, and reads as a sentence', () => {
    fc.assert(
      fc.property(anyWorkspace, (given) => {
        for (const { text, rows } of sentencesOf(summaryOf(given))) {
          expect(text).toMatch(/^[\p{Lu}\d“]|^[as]\d.*\.$/u);
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\b1 (?!is|of|open)\w+s\b(?! ago)/);
          for (const { collection, index, id } of rows) {
            const row = given[collection][index];
            expect(row && ('id' in row ? row.id : row.stakeholder)).toBe(id);
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
        const [inPlace = 0, all = 0, ...others] = [...commitment.text.matchAll(/\d+/g)].map(Number);
        expect(inPlace + others.reduce((sum, count) => sum + count, 0)).toBe(all);
        expect(all).toBe(given.stakeholders.length);
      }),
    );
  });
});

function sectionsOf(given: Workspace, number: number): Summary['parts'][number]['sections'] {
  return summaryOf(given).parts.find((part) => part.number === number)?.sections ?? [];
}

/** Each section as its heading and its texts. */
function partOf(given: Workspace, number: number): (string | null)[][] {
  return sectionsOf(given, number).map(({ heading, sentences }) => [heading, ...sentences.map(({ text }) => text)]);
}

function sentencesOf({ headline, parts, basis }: Summary): Sentence[] {
  return [...headline, ...parts.flatMap(({ sections }) => sections.flatMap(({ sentences }) => sentences)), ...basis];
}
