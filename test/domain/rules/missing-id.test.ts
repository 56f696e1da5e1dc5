import { missingId } from '../../../src/domain/rules/missing-id/missing-id';
import { measure } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { action, goal, meeting, member, rating, stakeholder, workingGroup, workspace } from '../../support/workspace-builders';

testRule(missingId, {
  accept: [
    ['an empty workspace', workspace()],
    ['rows with IDs', workspace({ goals: [goal()], actions: [action()], stakeholders: [stakeholder()], workingGroups: [workingGroup()], meetings: [meeting()], measures: [measure()] })],
    ['rows of tables without IDs', workspace({ commitmentRatings: [rating()], members: [member()] })],
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
    [
      'a working group, a meeting and a measure without an ID',
      workspace({ workingGroups: [workingGroup({ id: null })], meetings: [meeting({ id: null })], measures: [measure({ id: null })] }),
      [
        ['workingGroups[0].id', 'The working group “Front door” has no ID yet.'],
        ['meetings[0].id', 'This meeting of 27 Oct 2026 has no ID yet.'],
        ['measures[0].id', 'The measure “Minutes to call-back” has no ID yet.'],
      ],
    ],
  ],
});
