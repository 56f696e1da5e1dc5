import { duplicateId } from '../../../src/domain/rules/duplicate-id/duplicate-id';
import { measure } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { action, goal, meeting, stakeholder, workingGroup, workspace } from '../../support/workspace-builders';

testRule(duplicateId, {
  accept: [
    ['an empty workspace', workspace()],
    ['different IDs', workspace({ actions: [action({ id: 'A1' }), action({ id: 'A11' })] })],
    ['one ID in two tables', workspace({ goals: [goal({ id: 'X1' })], actions: [action({ id: 'X1' })] })],
    ['rows without IDs', workspace({ goals: [goal({ id: null }), goal({ id: null })] })],
  ],
  reject: [
    [
      'a row copied down twice, on each copy but not on the first',
      workspace({ actions: [action(), action(), action({ action: 'Agree a police contact route' })] }),
      [
        ['actions[1].id', 'Action A1 “Test an evening triage rota” has the ID A1, which an earlier row has already.'],
        ['actions[2].id', 'Action A1 “Agree a police contact route” has the ID A1, which an earlier row has already.'],
      ],
    ],
    [
      'IDs that Excel would not tell apart',
      workspace({ goals: [goal({ id: 'G1' }), goal({ id: 'g1 ' })], stakeholders: [stakeholder(), stakeholder()] }),
      [
        ['goals[1].id', 'Goal g1 “Quicker first response” has the ID g1, which an earlier row has already.'],
        ['stakeholders[1].id', 'Stakeholder S1 “Ward manager” has the ID S1, which an earlier row has already.'],
      ],
    ],
    [
      'groups, meetings and measures',
      workspace({ workingGroups: [workingGroup(), workingGroup()], meetings: [meeting(), meeting({ date: null })], measures: [measure(), measure()] }),
      [
        ['workingGroups[1].id', 'Working group W1 “Front door” has the ID W1, which an earlier row has already.'],
        ['meetings[1].id', 'Meeting M1 has the ID M1, which an earlier row has already.'],
        ['measures[1].id', 'Measure K1 “Minutes to call-back” has the ID K1, which an earlier row has already.'],
      ],
    ],
  ],
});
