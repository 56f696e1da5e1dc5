import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import { communicationOverdue } from '../../../src/domain/rules/communication-overdue/communication-overdue';
import { communication } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { TODAY, workspace } from '../../support/workspace-builders';

testRule(communicationOverdue, {
  accept: [
    ['what is due today', workspace({ communications: [communication({ frequency: 'Monthly', lastSent: calendarDate('2026-10-24') }), communication({ frequency: 'Weekly', lastSent: addDays(TODAY, -7) })] })],
    ['what is said once, was never sent, or has no frequency', workspace({ communications: [communication({ frequency: 'Once', lastSent: addDays(TODAY, -400) }), communication({ lastSent: null }), communication({ frequency: null, lastSent: addDays(TODAY, -400) })] })],
    ['what is not needed any more', workspace({ communications: [communication({ lastSent: addDays(TODAY, -400), noneNeededBecause: 'Has joined the group' })] })],
  ],
  reject: [
    [
      'what was due yesterday, or longer ago',
      workspace({
        communications: [
          communication({ frequency: 'Weekly', lastSent: addDays(TODAY, -8) }),
          communication({ frequency: 'Monthly', lastSent: calendarDate('2026-10-23') }),
          communication({ frequency: 'Two-monthly', lastSent: calendarDate('2026-08-31') }),
          communication({ frequency: 'Quarterly', lastSent: calendarDate('2026-08-23') }),
        ],
      }),
      [
        ['communications[0].lastSent', 'The communication “How far the plan has come” was due again on 23 Nov 2026.'],
        ['communications[1].lastSent', 'The communication “How far the plan has come” was due again on 23 Nov 2026.'],
        ['communications[2].lastSent', 'The communication “How far the plan has come” was due again on 31 Oct 2026.'],
        ['communications[3].lastSent', 'The communication “How far the plan has come” was due again on 23 Nov 2026.'],
      ],
    ],
  ],
});
