import fc from 'fast-check';
import { COLLECTIONS } from '../../../src/domain/model/collection';
import type { Field } from '../../../src/domain/model/field';
import type { Finding } from '../../../src/domain/model/finding';
import { ENTITIES, type Rows, type Workspace } from '../../../src/domain/model/workspace';
import { defineRule } from '../../../src/domain/rules/rule';
import { RULES } from '../../../src/domain/rules/rules';
import { runRules } from '../../../src/domain/rules/run-rules';
import { anyAction, anyGoal, anyMeeting, anyMember, anyRating, anyStakeholder, anyWorkingGroup, anyWorkspace } from '../../support/any-workspace';
import { action, completeAction, goal, rating, stakeholder, TODAY, workspace } from '../../support/workspace-builders';

describe('running the rules', () => {
  test('an empty workspace, and one without any table, has no findings', () => {
    expect(runRules(workspace())).toEqual({ findings: [], faults: [] });
    expect(runRules(workspace({ present: new Set() }))).toEqual({ findings: [], faults: [] });
  });

  test('a rule that breaks is a fault of its own and stops no other', () => {
    const cause = new Error('a slip of ours');
    const broken = defineRule({
      id: 'broken',
      severity: 'error',
      summary: 'Breaks.',
      message: () => 'Found.',
      repair: 'Mend it.',
      *check() {
        yield { at: { collection: 'actions', index: 0, field: 'lead' }, data: null };
        throw cause;
      },
    });
    const { findings, faults } = runRules(workspace({ actions: [action({ id: null })] }), [broken, ...RULES]);
    expect(faults).toEqual([{ rule: 'broken', cause }]);
    expect(findings.map(({ rule }) => rule)).toEqual(['missing-id', 'unknown-goal']);
  });

  test('findings come by sheet, whole tables first, then by row, column and rule', () => {
    const { findings } = runRules(
      workspace({
        commitmentRatings: [rating({ ratedOn: null, stakeholder: null })],
        stakeholders: [stakeholder({ id: null })],
        actions: [action({ due: null }), action({ lead: null, goal: null })],
        goals: [goal({ measure: null, fidelityItems: [] })],
      }),
    );
    expect(findings.map(({ at: { collection, index, field }, rule }) => [collection, index, field, rule].join(' '))).toEqual([
      'goals  status active-goal-count',
      'goals 0 measure goal-without-measure',
      'goals 0 fidelityItems goal-without-fidelity-item',
      'actions 0 due action-without-due-date',
      'actions 1 id duplicate-id',
      'actions 1 goal action-without-goal',
      'actions 1 lead action-without-lead',
      ...Array<string>(5).fill('stakeholders  pathway empty-pathway-segment'),
      ...Array<string>(2).fill('stakeholders  holds resource-nobody-holds'),
      'stakeholders 0 id missing-id',
      'commitmentRatings 0 stakeholder rating-without-stakeholder',
      'commitmentRatings 0 ratedOn rating-without-date',
    ]);
  });

  test('an action is judged as it is: what is finished or cancelled asks for little', () => {
    const { findings } = runRules(
      workspace({
        goals: [goal(), goal({ id: 'G2' }), goal({ id: 'G3' })].map((one) => ({ ...one, status: 'Achieved' as const })),
        actions: [completeAction(), action({ id: 'A2', status: 'Cancelled', lead: null, due: null, goal: null })],
      }),
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['active-goal-count']);
  });

  test('no workspace breaks a rule, and no message is long, whatever people have typed', () => {
    fc.assert(
      fc.property(anyWorkspace, (given) => {
        const worst = withEndlessTexts(given);
        for (const one of [given, worst]) {
          const { findings, faults } = runRules(one);
          expect(faults).toEqual([]);
          expect(findings.filter(({ message }) => [...message].length > 200)).toEqual([]);
        }
      }),
    );
  });

  test('adding a row hides no finding about another', () => {
    /** What a rule says of all rows together may change with a row, and must. */
    const isOfAll = ({ at, rule }: Finding): boolean => at.index === null || rule === 'lead-with-many-actions' || rule.startsWith('sig-meetings-');
    const added = fc.oneof(
      anyGoal.map((row) => ({ goals: [{ ...row, id: 'G99' }] })),
      anyAction.map((row) => ({ actions: [{ ...row, id: 'A99', goal: 'G99' }] })),
      anyStakeholder.map((row) => ({ stakeholders: [{ ...row, id: 'S99' }] })),
      anyRating.map((row) => ({ commitmentRatings: [{ ...row, stakeholder: 'S99' }] })),
      anyMember.map((row) => ({ members: [row] })),
      anyWorkingGroup.map((row) => ({ workingGroups: [{ ...row, id: 'W99' }] })),
      anyMeeting.map((row) => ({ meetings: [{ ...row, id: 'M99', date: TODAY }] })),
    );
    fc.assert(
      fc.property(anyWorkspace, added, (given, extra: Partial<Rows>) => {
        const more: Workspace = {
          ...given,
          ...Object.fromEntries(Object.entries(extra).map(([name, rows]) => [name, [...given[name as keyof Rows], ...rows]])),
        };
        // Its words may change: a group has started one action more.
        const placed = ({ rule, at }: Finding): object => ({ rule, at });
        const before = runRules(given).findings.filter((finding) => !isOfAll(finding));
        expect(runRules(more).findings.map(placed)).toEqual(expect.arrayContaining(before.map(placed)));
      }),
    );
  });

  test('the order of the rows does not matter, but for the first of several', () => {
    const onTheFirst = new Set(['duplicate-id', 'dependency-cycle', 'lead-with-many-actions', 'hosting-role-count', 'sig-meetings-far-apart', 'sig-meetings-of-their-own']);
    const said = (given: Workspace): string[] =>
      runRules(given)
        .findings.filter(({ rule }) => !onTheFirst.has(rule))
        .map(({ rule, at: { collection, index, field } }) =>
          JSON.stringify([rule, field, collection === 'settings' ? null : given[collection][index ?? -1]]),
        )
        .sort();
    fc.assert(
      fc.property(anyWorkspace, (given) => {
        const turned: Workspace = {
          ...given,
          ...Object.fromEntries(COLLECTIONS.map((name) => [name, name === 'commitmentRatings' ? given[name] : given[name].toReversed()])),
        };
        expect(said(turned)).toEqual(said(given));
      }),
    );
  });
});

/** The same workspace with 30,000 characters wherever there was a text, also in IDs and references. */
function withEndlessTexts(given: Workspace): Workspace {
  const endless = 'A sentence without an end '.repeat(1200);
  const endlessRow = (collection: keyof Rows, row: object): object =>
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
