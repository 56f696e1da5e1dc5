import { defineRule } from '../../../src/domain/rules/rule';
import { RULES } from '../../../src/domain/rules/rules';
import { runRules } from '../../../src/domain/rules/run-rules';
import { action, completeAction, goal, rating, stakeholder, workspace } from '../../support/workspace-builders';

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
});
