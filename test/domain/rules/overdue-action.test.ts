import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import { overdueAction } from '../../../src/domain/rules/overdue-action/overdue-action';
import { testRule } from '../../support/test-rule';
import { action, completeAction, TODAY, workspace } from '../../support/workspace-builders';

const yesterday = addDays(TODAY, -1);

testRule(overdueAction, {
  accept: [
    ['an action due today', workspace({ actions: [action({ due: TODAY })] })],
    [
      'a late one that is complete or cancelled, and one without a date',
      workspace({ actions: [completeAction({ due: yesterday }), action({ status: 'Cancelled', due: yesterday }), action({ due: null })] }),
    ],
  ],
  reject: [
    [
      'an action due yesterday',
      workspace({ actions: [action({ due: yesterday })] }),
      [['actions[0].due', 'Action A1 “Test an evening triage rota” was due on 23 Nov 2026, 1 day ago.']],
    ],
    [
      'an action over a month end, whatever its lead says of it',
      workspace({ actions: [action({ status: null, due: calendarDate('2026-10-31') })] }),
      [['actions[0].due', 'Action A1 “Test an evening triage rota” was due on 31 Oct 2026, 24 days ago.']],
    ],
  ],
});
