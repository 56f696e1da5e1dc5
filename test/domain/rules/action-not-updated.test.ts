import { calendarDate } from '../../../src/domain/model/calendar-date';
import { actionNotUpdated } from '../../../src/domain/rules/action-not-updated/action-not-updated';
import { testRule } from '../../support/test-rule';
import { action, completeAction, meeting, TODAY, workspace } from '../../support/workspace-builders';

testRule(actionNotUpdated, {
  accept: [
    ['an action updated on the day of the last meeting', workspace({ meetings: [meeting()], actions: [action({ updatedOn: calendarDate('2026-10-27') })] })],
    ['what is finished', workspace({ meetings: [meeting()], actions: [completeAction({ updatedOn: null }), action({ status: 'Cancelled', updatedOn: null })] })],
    ['any action where the group has not met yet, or meets today', workspace({ meetings: [meeting({ date: TODAY }), meeting({ type: 'Review' })], actions: [action({ updatedOn: null })] })],
  ],
  reject: [
    [
      'an action from before the meeting, and one without a date',
      workspace({ meetings: [meeting(), meeting({ date: calendarDate('2026-08-31') })], actions: [action({ updatedOn: calendarDate('2026-10-26') }), action({ status: null, updatedOn: null })] }),
      [
        ['actions[0].updatedOn', 'Action A1 “Test an evening triage rota” was last updated on 26 Oct 2026; the last SIG meeting was on 27 Oct 2026.'],
        ['actions[1].updatedOn', 'Action A1 “Test an evening triage rota” has no date of update; the last SIG meeting was on 27 Oct 2026.'],
      ],
    ],
  ],
});
