import fc from 'fast-check';
import { addDays, type CalendarDate } from '../../../src/domain/model/calendar-date';
import { COLLECTIONS, type Collection } from '../../../src/domain/model/collection';
import type { Field } from '../../../src/domain/model/field';
import type { Finding } from '../../../src/domain/model/finding';
import { MODULES } from '../../../src/domain/model/modules';
import { ENTITIES, type Rows, type Workspace } from '../../../src/domain/model/workspace';
import type { Rule } from '../../../src/domain/rules/rule';
import { RULES, RULES_BY_TABLE } from '../../../src/domain/rules/rules';
import { runRules } from '../../../src/domain/rules/run-rules';
import { anyRow, anyWorkspace } from '../../support/any-workspace';
import { communication, sustainabilityQuestion } from '../../support/module-builders';
import { action, goal, meeting, rating, scopingDay, stakeholder, TODAY, workspace } from '../../support/workspace-builders';

/**
 * What holds of all rules together, on workspaces made at random from the schema. Where a property fails, fast-check
 * prints the seed and the smallest workspace that shows it.
 */
describe('on 200 workspaces at random', () => {
  test('no rule breaks, and no message is long, whatever people have typed', () => {
    property(anyWorkspace, (given) => {
      for (const one of [given, withEndlessTexts(given)]) {
        const { findings, faults } = runRules(one);
        expect(faults).toEqual([]);
        expect(findings.filter(({ message }) => [...message].length > 200)).toEqual([]);
      }
    });
  });

  test('findings stand where there is a cell, on the table under which their rule is listed', () => {
    const tables = new Map(RULES_BY_TABLE.flatMap(({ collection, rules }) => rules.map(({ id }) => [id, collection])));
    property(anyWorkspace, (given) => {
      for (const { rule, at } of runRules(given).findings) {
        if (tables.get(rule) !== 'several') expect([rule, at.collection]).toEqual([rule, tables.get(rule)]);
        if (at.collection !== 'settings') expect(at.index ?? 0).toBeLessThan(given[at.collection].length || 1);
      }
    });
  });

  test('a rule that breaks, whichever it is, takes away its own findings and no others', () => {
    const cause = new Error('a slip of ours');
    property(fc.tuple(anyWorkspace, fc.constantFrom(...RULES)), ([given, one]) => {
      const broken: Rule = { ...one, find: () => { throw cause; } };
      const others = runRules(given).findings.filter(({ rule }) => rule !== one.id);
      const { findings, faults } = runRules(given, RULES.map((rule) => (rule === one ? broken : rule)));
      expect(findings).toEqual(others);
      expect(faults).toEqual([{ rule: one.id, cause }]);
    });
  });

  test('a workspace without a module has no findings that it would not have with it', () => {
    property(fc.tuple(anyWorkspace, fc.constantFrom(...MODULES)), ([given, { collections }]) => {
      const gone = new Set<Collection>(collections);
      const rows = COLLECTIONS.map((name) => [name, gone.has(name) ? [] : given[name]]);
      const without: Workspace = { ...given, ...(Object.fromEntries(rows) as unknown as Rows), present: new Set(COLLECTIONS.filter((name) => !gone.has(name))) };
      const having = new Set(runRules(given).findings.map(placed));
      expect(runRules(without).findings.filter((finding) => !having.has(placed(finding)))).toEqual([]);
    });
  });

  test('the order of the rows does not matter, but for the first of several', () => {
    property(anyWorkspace, (given) => {
      const turned = Object.fromEntries(COLLECTIONS.map((name) => [name, IN_ORDER.includes(name) ? given[name] : given[name].toReversed()]));
      const said = (one: Workspace): string[] => runRules(one).findings.filter(({ rule }) => !(rule in OF_SEVERAL)).map((finding) => JSON.stringify([finding.rule, finding.at.field, rowAt(one, finding)])).sort();
      expect(said({ ...given, ...(turned as unknown as Rows) })).toEqual(said(given));
    });
  });

  test('a new row hides no finding about another, but where it is the answer to it', () => {
    property(oneRowMore, ([given, collection, row]) => {
      const answered = ANSWERS.filter(([, table]) => table === collection).map(([rule]) => rule);
      for (const { rule } of hiddenBy(given, collection, row)) expect(answered).toContain(rule);
    });
  });
});

test('each rule that a new row may answer is answered by one', () => {
  for (const [rule, collection, given, row] of ANSWERS) expect(new Set(hiddenBy(given, collection, row).map((finding) => finding.rule))).toEqual(new Set([rule]));
});

test('the random workspaces are so bad that every rule has something to say', () => {
  const found = new Set(fc.sample(anyWorkspace, { seed: 7, numRuns: 400 }).flatMap((given) => runRules(given).findings.map(({ rule }) => rule)));
  expect(RULES.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});

/** Rows of which the later ones count more: their order says something. */
const IN_ORDER: readonly Collection[] = ['commitmentRatings'];

/** Rules that speak of several rows at once, on one of them: which one follows from the order. */
const OF_SEVERAL = {
  'duplicate-id': 'on all but the first row with the ID',
  'dependency-cycle': 'on the first row of the circle',
  'lead-with-many-actions': 'on the first action of the lead',
  'hosting-role-count': 'on the roles after the second',
  'sig-meetings-far-apart': 'of two meetings on one day, the later row comes second',
  'sig-meetings-of-their-own': 'of two meetings on one day, the later row comes second',
} as const;

/** Findings about a row that a new row may end, because that is what they ask for, or because they are about a share or a series. */
const ANSWERS: readonly (readonly [rule: string, collection: Collection, given: Workspace, row: Rows[Collection][number]])[] = [
  ['goal-without-open-action', 'actions', workspace({ goals: [goal()] }), action()],
  [
    'goal-agreed-before-scoping',
    'meetings',
    workspace({ goals: [goal({ agreedOn: day(-5) })], meetings: [scopingDay({ date: day(-3) })] }),
    scopingDay({ date: day(-9) }),
  ],
  [
    'goal-without-sustainability-answer',
    'sustainabilityQuestions',
    workspace({ goals: [goal()], settings: { planStart: day(-300), planEnd: day(60) } }),
    sustainabilityQuestion(),
  ],
  ['lead-with-many-actions', 'actions', workspace({ actions: [...'aaaabcdefgh'].map((lead) => action({ lead })) }), action({ lead: 'i' })],
  ['stakeholder-without-communication', 'communications', workspace({ stakeholders: [stakeholder()] }), communication()],
  [
    'alienation-risk-without-communication',
    'communications',
    workspace({ stakeholders: [stakeholder({ riskIfLeftOut: 'High' })], communications: [communication()] }),
    communication({ audience: ['S1'] }),
  ],
  ['gap-without-next-step', 'commitmentRatings', workspace({ commitmentRatings: [rating({ nextStep: null })] }), rating()],
  ['sig-meetings-far-apart', 'meetings', workspace({ meetings: [meeting({ date: day(-120) }), meeting({ date: day(-30) })] }), meeting({ date: day(-70) })],
  [
    'sig-meetings-of-their-own',
    'meetings',
    workspace({ meetings: [-30, -10].map((days) => meeting({ date: day(days), existingMeetingUsed: null })) }),
    meeting({ date: day(-20) }),
  ],
];

/** A workspace, and a row for the end of one of its tables. An ID that it has is one that nobody has named. */
const oneRowMore = fc.constantFrom(...COLLECTIONS).chain((collection) =>
  fc.tuple(anyWorkspace, fc.constant(collection), anyRow(collection).map((row) => ('id' in row ? { ...row, id: `${row.id?.charAt(0) ?? 'X'}99` } : row))),
);

/** Findings about single rows that are gone once the row is there. What is said of whole tables may change with each row. */
function hiddenBy(given: Workspace, collection: Collection, row: Rows[Collection][number]): Finding[] {
  const after = new Set(runRules({ ...given, [collection]: [...given[collection], row] }).findings.map(placed));
  return runRules(given).findings.filter((finding) => finding.at.index !== null && !after.has(placed(finding)));
}

/** A finding but for its words, which may count rows. */
function placed({ rule, at }: Finding): string {
  return JSON.stringify([rule, at]);
}

function day(fromToday: number): CalendarDate {
  return addDays(TODAY, fromToday);
}

function rowAt(given: Workspace, { at: { collection, index } }: Finding): unknown {
  return collection === 'settings' || index === null ? null : given[collection][index];
}

function property<Given>(any: fc.Arbitrary<Given>, holds: (given: Given) => void): void {
  fc.assert(fc.property(any, holds), { numRuns: 200 });
}

/** The same workspace with 30,000 characters wherever there was a text, also in IDs and references. */
function withEndlessTexts(given: Workspace): Workspace {
  const endless = 'A sentence without an end '.repeat(1200);
  const endlessRow = (collection: Collection, row: object): object =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]: [string, unknown]) => {
        const { kind } = (ENTITIES[collection].fields as Readonly<Record<string, Field>>)[name] ?? { kind: { type: 'date' } };
        if (kind.type === 'references' || kind.type === 'audience') return [name, (value as string[]).map((id) => id + endless)];
        return [name, ['text', 'identifier', 'reference'].includes(kind.type) && value !== null ? endless : value];
      }),
    );
  const rows = COLLECTIONS.map((name) => [name, given[name].map((row) => endlessRow(name, row))]);
  return { ...given, ...(Object.fromEntries(rows) as unknown as Rows) };
}
