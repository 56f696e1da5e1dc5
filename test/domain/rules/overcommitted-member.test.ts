import { addDays } from '../../../src/domain/model/calendar-date';
import { overcommittedMember } from '../../../src/domain/rules/overcommitted-member/overcommitted-member';
import { testRule } from '../../support/test-rule';
import { member, TODAY, workspace } from '../../support/workspace-builders';

testRule(overcommittedMember, {
  accept: [
    ['all hours promised, but no more', workspace({ members: [member({ hoursCommitted: 6 })] })],
    ['figures that are not known', workspace({ members: [member({ hoursAvailable: null }), member({ hoursCommitted: null })] })],
    ['who has left or has not joined', workspace({ members: [member({ hoursCommitted: 9, left: TODAY }), member({ hoursCommitted: 9, joined: addDays(TODAY, 1) })] })],
  ],
  reject: [
    [
      'more than there is, whatever others have to spare',
      workspace({ members: [member({ hoursCommitted: 7.5 }), member({ role: 'Facilitator', hoursAvailable: 1, hoursCommitted: 2 }), member({ hoursCommitted: 0 })] }),
      [
        ['members[0].hoursCommitted', 'The member “Senior practitioner” has promised 7.5 hours a month, but has 6 hours.'],
        ['members[1].hoursCommitted', 'The member “Facilitator” has promised 2 hours a month, but has 1 hour.'],
      ],
    ],
  ],
});
