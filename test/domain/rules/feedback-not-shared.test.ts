import { feedbackNotShared } from '../../../src/domain/rules/feedback-not-shared/feedback-not-shared';
import { checklistItem } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { scopingDay, workspace } from '../../support/workspace-builders';

testRule(feedbackNotShared, {
  accept: [
    ['feedback that was shared', workspace({ meetings: [scopingDay()], scopingChecklist: [checklistItem()] })],
    ['other items that are not done', workspace({ meetings: [scopingDay()], scopingChecklist: [checklistItem({ item: 'Shift cover arranged', done: 'No' }), checklistItem({ item: null, done: null })] })],
    ['a checklist before the scoping event has a date', workspace({ meetings: [scopingDay({ date: null })], scopingChecklist: [checklistItem({ done: null })] })],
  ],
  reject: [
    [
      'the item in any words, not done or not said',
      workspace({ meetings: [scopingDay()], scopingChecklist: [checklistItem({ done: 'No' }), checklistItem({ item: 'Send round the fidelity FEEDBACK', done: null })] }),
      [
        ['scopingChecklist[0].done', 'The checklist item “Fidelity feedback shared first” is not marked as done for the scoping event of 19 May 2026.'],
        ['scopingChecklist[1].done', 'The checklist item “Send round the fidelity FEEDBACK” is not marked as done for the scoping event of 19 May 2026.'],
      ],
    ],
  ],
});
