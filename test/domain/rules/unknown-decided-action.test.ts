import { unknownDecidedAction } from '../../../src/domain/rules/unknown-decided-action/unknown-decided-action';
import { decision } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { action, workspace } from '../../support/workspace-builders';

testRule(unknownDecidedAction, {
  accept: [['an action that exists, and none', workspace({ actions: [action()], decisions: [decision({ action: 'A1' }), decision()] })]],
  reject: [
    [
      'an action that does not',
      workspace({ decisions: [decision({ action: 'A9' })] }),
      [['decisions[0].action', 'The decision “Who leads the carer-awareness session?” names action A9, but no action has that ID.']],
    ],
  ],
});
