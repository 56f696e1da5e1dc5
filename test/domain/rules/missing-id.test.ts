import { missingId } from '../../../src/domain/rules/missing-id/missing-id';
import { testRule } from '../../support/test-rule';
import { action, goal, stakeholder, workspace } from '../../support/workspace-builders';

testRule(missingId, {
  accept: [
    ['an empty workspace', workspace()],
    ['rows with IDs', workspace({ goals: [goal()], actions: [action()], stakeholders: [stakeholder()] })],
  ],
  reject: [
    [
      'a goal without an ID',
      workspace({ goals: [goal({ id: null })] }),
      [['goals[0].id', 'The goal “Quicker first response” has no ID yet.']],
    ],
    [
      'an action without ID or text',
      workspace({ actions: [action(), action({ id: null, action: null })] }),
      [['actions[1].id', 'This action has no ID yet.']],
    ],
    [
      'a stakeholder without an ID',
      workspace({ stakeholders: [stakeholder({ id: null })] }),
      [['stakeholders[0].id', 'The stakeholder “Ward manager” has no ID yet.']],
    ],
  ],
});
