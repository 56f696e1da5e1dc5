import fc from 'fast-check';
import { summaryFor, type SummaryChoice, type SummaryGround } from '../../../src/domain/audiences/summary-for';
import { earlierOf } from '../../../src/domain/changes/earlier-of';
import { AUDIENCES, type Audience } from '../../../src/domain/model/audience';
import { addDays } from '../../../src/domain/model/calendar-date';
import { COLLECTIONS } from '../../../src/domain/model/collection';
import type { Field } from '../../../src/domain/model/field';
import { PART_NUMBERS } from '../../../src/domain/model/report-notes';
import { findNhsNumbers } from '../../../src/domain/model/nhs-number';
import { readingFinding } from '../../../src/domain/model/reading-fault';
import { ENTITIES, type Workspace } from '../../../src/domain/model/workspace';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import type { Sentence, Summary } from '../../../src/domain/summary/summary';
import { anyWorkspace } from '../../support/any-workspace';
import { decision, involvement, measure, measureValue, sustainabilityQuestion } from '../../support/module-builders';
import { groundOf } from '../../support/summary-ground';
import { action, completeAction, goal, meeting, member, rating, stakeholder, TODAY, workingGroup, workspace } from '../../support/workspace-builders';

const SAMPLE = workspace({ ...sampleWorkspace(TODAY) });
const CHOICES = AUDIENCES.flatMap((audience) => [true, false].map((withRatings): SummaryChoice => ({ audience, withRatings })));

function told(given: Workspace | SummaryGround, audience: Audience, withRatings = false): string {
  return sentencesOf(summaryFor('findings' in given ? given : groundOf(given), { audience, withRatings })).map(({ text }) => text).join('\n');
}

describe('the parts', () => {
  const numbersOf = (choice: SummaryChoice): number[] => summaryFor(groundOf(SAMPLE), choice).parts.map(({ number }) => number);

  test.each([
    ['sig', [...PART_NUMBERS]],
    ['team', [...PART_NUMBERS]],
    ['board', []],
    ['shared', [5, 3, 4, 2, 7, 10]],
  ] as const)('of %s', (audience, numbers) => {
    for (const withRatings of [true, false]) expect(numbersOf({ audience, withRatings })).toEqual(numbers);
  });

  test('tell where stakeholders stand only where that was chosen, and never in what is shared', () => {
    for (const choice of CHOICES) {
      const summary = summaryFor(groundOf(SAMPLE), choice);
      const tells = choice.withRatings && choice.audience !== 'shared';
      expect([choice, summary.hasRatings]).toEqual([choice, tells]);
      expect(summary.headline[2].text.includes('where the work needs them')).toBe(tells);
    }
  });

  test('have in the headline who is opposed, where that may be told', () => {
    for (const choice of CHOICES) {
      const tells = choice.withRatings && choice.audience !== 'shared';
      expect([choice, summaryFor(groundOf(SAMPLE), choice).headline[2].text.includes('1 is opposed (S4 “Bed manager”), 6 are short')]).toEqual([choice, tells]);
    }
  });

  test('of a team and of the board hold nothing on how meetings are hosted', () => {
    expect(told(SAMPLE, 'sig', true)).toContain('Inviter: How could you invite S7');
    expect(told(SAMPLE, 'team', true)).not.toMatch(/Inviter|Connector/);
    expect(told(SAMPLE, 'board', true)).not.toMatch(/Inviter|Connector/);
  });

  test('have what people have added, but for what is not the audience’s', () => {
    const ground = groundOf(SAMPLE, { notes: new Map(PART_NUMBERS.map((part) => [part, `Note ${part} on 943 476 5919`])) });
    const notes = (audience: Audience, withRatings: boolean): (number | null)[] =>
      summaryFor(ground, { audience, withRatings }).parts.map(({ number, note }) => (note === null ? null : Number(/^Note (\d+) on \(number\)$/.exec(note)?.[1] ?? number * 100)));
    expect(notes('sig', true)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(notes('team', false)).toEqual([1, 2, 3, 4, 5, 6, null, 8, 9, 10]);
    expect(notes('shared', true)).toEqual([null, null, null, null, null, null]);
  });
});

describe('the third sentence of the headline', () => {
  const third = (given: Workspace, ground: Partial<SummaryGround> = {}): string => summaryFor(groundOf(given, ground), { audience: 'team', withRatings: false }).headline[2].text;

  test('is about the goals where nobody is told where stakeholders stand', () => {
    expect(third(SAMPLE)).toBe('Of 4 active goals, 2 are on track, 1 is at risk and 1 is off track, by what the leads of the actions say.');
    expect(third(workspace({ goals: [goal()], actions: [action()] }))).toBe('Of 1 active goal, 1 is on track, by what the leads of the actions say.');
  });

  test('names the group where it has given its own word', () => {
    const overrides = [{ goal: 'G1', status: 'At risk', reason: 'The lease', on: TODAY, instead: 'Off track' }] as const;
    expect(third(SAMPLE, { overrides })).toBe('Of 4 active goals, 2 are on track and 2 are at risk, by what the leads of the actions and the group say.');
  });

  test('is about the next meeting where no goal is active', () => {
    expect(third(workspace({ goals: [goal({ status: 'Proposed' })], meetings: [meeting({ date: addDays(TODAY, 7) })] }))).toBe(
      'The next SIG meeting, M1, is on 1 Dec 2026, in 7 days (Seminar room; part of: Acute-care meeting).',
    );
    expect(third(workspace())).toBe('No SIG meeting is planned yet.');
  });
});

describe('an NHS number for an ID', () => {
  const ID = '943 476 5919';
  const given = workspace({
    goals: [goal({ id: ID })],
    actions: [action({ id: ID, goal: ID, due: addDays(TODAY, 3) }), action({ id: '9434765919', goal: ID, dependsOn: [ID], due: addDays(TODAY, -3) })],
    meetings: [meeting({ id: ID, date: addDays(TODAY, 7) })],
    decisions: [decision({ decision: null, meeting: ID, action: ID })],
    measures: [measure({ id: ID, goal: ID })],
    measureValues: [measureValue({ measure: ID })],
    stakeholders: [stakeholder({ id: ID })],
    commitmentRatings: [rating({ stakeholder: ID })],
  });
  const overrides = [{ goal: ID, status: 'At risk', reason: 'The lease', on: TODAY, instead: 'On track' }] as const;
  const earlier = earlierOf({ ...given, actions: [...given.actions.map((one) => ({ ...one, status: 'At risk' as const })), action({ id: '401 023 2137' })] }, { name: 'x.xlsx', goals: [], kept: null, reports: [] });

  test.each(CHOICES)('reaches nobody: %o', (choice) => {
    const summary = summaryFor(groundOf(given, { overrides, earlier }), choice);
    expect(summary.goals[0]).toMatchObject({ name: '(number) “Quicker first response”', status: 'At risk' });
    expect(findNhsNumbers(JSON.stringify(summary))).toEqual([]);
  });

  test('is not kept with a report either', () => {
    expect(findNhsNumbers(JSON.stringify(earlier.snapshot))).toEqual([]);
  });
});

describe('what is left out never reads as missing', () => {
  test.each<[string, Workspace, RegExp]>([
    ['a lead', workspace({ goals: [goal()], actions: [action({ lead: 'Jo Marsh', due: addDays(TODAY, -3) })] }), /lead|nobody/i],
    ['what was learnt', workspace({ actions: [completeAction({ evidence: 'Jo cried' })] }), /learnt/],
    ['a question', workspace({ decisions: [decision({ decision: null })] }), /decision|decided/],
    ['whose support there is', workspace({ workingGroups: [workingGroup({ convenor: 'Jo Marsh', managementSupport: 'No' })] }), /convenor|support/],
    ['what will be done about a concern', workspace({ goals: [goal()], sustainabilityQuestions: [sustainabilityQuestion()] }), /not agreed/],
    ['who took part', workspace({ involvementLog: [involvement({ who: 'Jo Marsh' })] }), /somebody|nobody|Jo/],
  ])('in what is shared: %s', (_what, given, false_) => {
    expect(told(given, 'shared').replace(/by what the leads of the actions say/g, '')).not.toMatch(false_);
  });

  test('in what is shared: what holds an action up', () => {
    const given = workspace({ goals: [goal()], actions: [action({ blockedBy: 'Jo Marsh' }), action({ id: 'A2' })] });
    const text = told(given, 'shared');
    expect(text).toContain('2 of 2 actions are open; of these, 1 is held up.');
    expect(text).toContain('A1 “Test an evening triage rota” is held up.');
    expect(text).not.toContain('Jo');
  });

  test('without ratings: whether anybody was rated, and whom to invite', () => {
    const given = { ...SAMPLE, meetings: SAMPLE.meetings };
    for (const audience of ['sig', 'team', 'board'] as const) expect(told(given, audience)).not.toMatch(/has not been rated|no dated next step|glad to be asked|No stakeholders|No next step|Ratings/);
    const gap = { ...SAMPLE, stakeholders: SAMPLE.stakeholders.map((one) => (one.pathway === 'Primary care' ? { ...one, pathway: 'Other' as const } : one)) };
    expect(told(gap, 'sig')).toContain('Inviter: How could you invite somebody from primary care?');
  });

  test('without ratings: what could not be read of them', () => {
    const at = { collection: 'commitmentRatings', index: 0, field: 'now' } as const;
    const fault = readingFinding(at, { kind: 'unlistedValue', row: 'The rating of S1', header: 'Now', value: 'Oposed', list: ['Opposed'] });
    const given = { ...SAMPLE, unreadable: [at] };
    expect(told(groundOf(given, { findings: [fault] }), 'sig', true)).toContain('“Oposed” in Now');
    const summary = summaryFor(groundOf(given, { findings: [fault] }), { audience: 'sig', withRatings: false });
    expect(summary.basis.map(({ text }) => text)).toEqual(['A check of the workbook found 1 error.', '1 place in the workbook could not be read, and is left out.']);
  });

  test('compared with an earlier day: neither ratings nor names are gone', () => {
    const before = { ...SAMPLE, actions: SAMPLE.actions.map((one) => ({ ...one, lead: 'Jo Marsh' })) };
    const earlier = earlierOf(before, { name: 'Jo Marsh.xlsx', goals: [], kept: null, reports: [] });
    const text = told(groundOf(SAMPLE, { earlier }), 'shared');
    expect(text).toContain('A3 “Rewrite the referral guide with GPs” has a new lead: CRT manager.');
    expect(text).not.toMatch(/Jo|no rating|dropped/i);
    // Nobody leads A9 any more: of all others, their leads are only not named.
    expect([...new Set(text.match(/.*no lead any more/g))]).toEqual(['A9 “Carer-awareness session” has no lead any more']);
    expect(told(groundOf(SAMPLE, { earlier }), 'board')).not.toMatch(/no rating/);
    expect(summaryFor(groundOf(SAMPLE, { earlier }), { audience: 'shared', withRatings: false }).since?.title).toBe('Since an earlier file, as of 17 Nov 2026');
  });
});

describe('how service users and carers take part', () => {
  const part = (given: Workspace): string[] => summaryFor(groundOf(given), { audience: 'shared', withRatings: false }).parts.find(({ number }) => number === 7)?.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)) ?? [];

  test('is told of the groups, with the words for what they did', () => {
    expect(part(SAMPLE)).toEqual([
      'Service users have a seat in the service improvement group.',
      'Service users have taken part twice, most lately on 15 Sep 2026: consultation and co-design.',
      'Carers and supports do not have a seat in the service improvement group yet.',
      'Carers and supports have taken part twice, most lately on 13 Oct 2026: informing and engagement.',
      'Carers and supports: first involved on 7 Jul 2026, after the scoping event of 19 May 2026.',
    ]);
  });

  test('counts who has left as gone, and what is still to come as not yet', () => {
    const given = workspace({
      members: [member({ seat: 'Service-user representative', left: addDays(TODAY, -1) }), member({ seat: 'Carer representative' })],
      involvementLog: [involvement({ date: addDays(TODAY, 1) }), involvement({ date: null }), involvement({ from: 'Carers and supports', kind: null })],
    });
    expect(part(given)).toEqual([
      'Service users do not have a seat in the service improvement group yet.',
      'Nothing is noted yet of how service users have taken part.',
      'Carers and supports have a seat in the service improvement group.',
      'Carers and supports have taken part once, on 12 May 2026.',
    ]);
  });

  test('claims no empty seat where one could not be read', () => {
    const given = workspace({ members: [member({ seat: null })], unreadable: [{ collection: 'members', index: 0, field: 'seat' }] });
    expect(part(given)).toEqual(['Nothing is noted yet of how service users and carers have taken part.']);
  });
});

describe('a goal that the group sees otherwise', () => {
  const overrides = [{ goal: 'G1', status: 'At risk', reason: 'Jo is away', on: TODAY, instead: 'Off track' }] as const;

  test('bears the same word for everybody, and its reason for those who may know it', () => {
    for (const audience of AUDIENCES) {
      const [first] = summaryFor(groundOf(SAMPLE, { overrides }), { audience, withRatings: false }).goals;
      expect(first?.status).toBe('At risk');
      expect([audience, JSON.stringify(first).includes('Jo is away')]).toEqual([audience, audience !== 'shared']);
    }
  });
});

describe('whatever there is', () => {
  test('how the plan and the goals stand is the same for everybody', () => {
    fc.assert(
      fc.property(anyWorkspace, (given) => {
        const stands = CHOICES.map((choice) => {
          const { headline, goals, openByStatus } = summaryFor(groundOf(given), choice);
          return JSON.stringify([headline[0], goals.map(({ status }) => status), openByStatus]);
        });
        expect(new Set(stands).size).toBe(1);
      }),
    );
  });

  test.each(CHOICES)('an empty workspace gives sensible text for %o', (choice) => {
    const summary = summaryFor(groundOf(workspace()), choice);
    expect(summary.headline[0].text).toBe('The plan has no actions yet.');
    for (const { sections } of summary.parts) expect(sections.flatMap(({ sentences }) => sentences).length).toBeGreaterThan(0);
    expect(summary.page.length).toBeGreaterThanOrEqual(6);
    expect(summary.hasRatings).toBe(false);
  });

  test.each(CHOICES)('a workbook without a table of ours gives sensible text for %o', (choice) => {
    const summary = summaryFor(groundOf(workspace({ present: new Set() })), choice);
    expect(summary.headline.map(({ text }) => text).every((text) => text.startsWith('Nothing can be said about'))).toBe(true);
  });

  test.each(CHOICES)('a workspace in which nothing can be read gives sensible text for %o', (choice) => {
    const blank = (row: Readonly<Record<string, unknown>>): Record<string, unknown> => Object.fromEntries(Object.entries(row).map(([field, value]) => [field, Array.isArray(value) ? [] : null]));
    const rows = Object.fromEntries(COLLECTIONS.map((collection) => [collection, (SAMPLE[collection] as unknown as readonly Record<string, unknown>[]).map(blank)]));
    const unreadable = COLLECTIONS.flatMap((collection) =>
      Object.keys(ENTITIES[collection].fields as Readonly<Record<string, Field>>).flatMap((field) => SAMPLE[collection].map((_row, index) => ({ collection, index, field }))),
    );
    const findings = unreadable.map((at) => readingFinding(at, { kind: 'formulaError', row: 'This row', header: at.field, value: '#REF!' }));
    const summary = summaryFor(groundOf({ ...SAMPLE, ...rows, unreadable }, { findings }), choice);
    const text = sentencesOf(summary).map((one) => one.text).join('\n');
    expect(text).not.toMatch(/undefined|null|NaN|no lead yet|no due date yet|is on track/);
    expect(summary.basis[0]?.text).toBe(`A check of the workbook found ${choice.audience === 'shared' ? `${findings.length} things to put right or to look at` : `${findings.length} errors`}.`);
    expect(text.includes('#REF!')).toBe(choice.audience !== 'shared');
  });

  test('every sentence rests on rows that exist, and reads as a sentence', () => {
    fc.assert(
      fc.property(anyWorkspace, fc.constantFrom(...CHOICES), (given, choice) => {
        for (const { text, rows } of sentencesOf(summaryFor(groundOf(given), choice))) {
          expect(text).toMatch(/^[\p{Lu}\d“]|^[a-z]\d.*[.…]$/u);
          expect(text).not.toMatch(/undefined|null|NaN| {2}|\b1 (?!is|of|open|active)\w+s\b(?! ago)/);
          for (const { collection, index } of rows) expect(given[collection][index]).toBeDefined();
        }
      }),
    );
  });

  test('the goals and the times that people took part are as many as the rows', () => {
    fc.assert(
      fc.property(anyWorkspace, (given) => {
        const summary = summaryFor(groundOf(given), { audience: 'shared', withRatings: true });
        const [, , third] = summary.headline;
        const [all = 0, ...counts] = third.text.startsWith('Of ') ? [...third.text.matchAll(/\d+/g)].map(Number) : [];
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
        if (third.text.startsWith('Of ')) expect(third.rows).toHaveLength(all);
        for (const { text, rows } of sentencesOf(summary)) {
          const times = /have taken part (once|twice|(\d+) times)/.exec(text);
          if (times !== null) expect(rows).toHaveLength(times[2] === undefined ? (times[1] === 'once' ? 1 : 2) : Number(times[2]));
        }
      }),
    );
  });

  test('what is shared does not grow by ratings', () => {
    fc.assert(
      fc.property(anyWorkspace, (given) => {
        const ground = groundOf(given);
        expect(summaryFor(ground, { audience: 'shared', withRatings: true })).toEqual(summaryFor(ground, { audience: 'shared', withRatings: false }));
      }),
    );
  });

  test('ratings change nothing that is not about stakeholders', () => {
    const without = workspace({ goals: [goal()], actions: [action()], stakeholders: [stakeholder()], commitmentRatings: [rating()] });
    const [one, other] = [true, false].map((withRatings) => summaryFor(groundOf(without), { audience: 'team', withRatings }));
    expect(one?.parts.filter(({ number }) => number !== 7)).toEqual(other?.parts.filter(({ number }) => number !== 7));
  });
});

function sentencesOf({ headline, page, since, goals, parts, basis }: Summary): Sentence[] {
  const sections = [...(since?.sections ?? []), ...parts.flatMap((part) => part.sections)];
  return [
    ...headline,
    ...page.flatMap(({ sentences }) => sentences),
    ...goals.flatMap(({ because, callOuts }) => [because, ...callOuts]),
    ...sections.flatMap(({ sentences }) => sentences),
    ...basis,
  ];
}
