import { addDays } from '../../../src/domain/model/calendar-date';
import { emptyServiceUserSeat } from '../../../src/domain/rules/empty-service-user-seat/empty-service-user-seat';
import { testRule } from '../../support/test-rule';
import { member, TODAY, workspace } from '../../support/workspace-builders';

testRule(emptyServiceUserSeat, {
  accept: [
    ['a table without a row', workspace()],
    ['a filled seat', workspace({ members: [member(), member({ seat: 'Service-user representative' })] })],
  ],
  reject: [
    ['a seat that nobody has', workspace({ members: [member(), member({ seat: null })] }), [['members[*].seat', 'No service-user representative is in the group.']]],
    [
      'a seat that is empty again, or not filled yet',
      workspace({ members: [member({ seat: 'Service-user representative', left: TODAY }), member({ seat: 'Service-user representative', joined: addDays(TODAY, 1) })] }),
      [['members[*].seat', 'No service-user representative is in the group.']],
    ],
  ],
});
