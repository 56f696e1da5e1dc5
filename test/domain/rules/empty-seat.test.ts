import { memberSeats } from '../../../src/domain/model/choice-list';
import { emptySeat } from '../../../src/domain/rules/empty-seat/empty-seat';
import { testRule } from '../../support/test-rule';
import { member, TODAY, workspace } from '../../support/workspace-builders';

testRule(emptySeat, {
  accept: [
    ['a table without a row', workspace()],
    [
      'every seat but that of service users, which another rule asks for',
      workspace({ members: memberSeats.values.filter((seat) => seat !== 'Other' && seat !== 'Service-user representative').map((seat) => member({ seat })) }),
    ],
  ],
  reject: [
    [
      'one finding for each empty seat',
      workspace({ members: [member({ seat: 'CRT manager' }), member({ seat: 'Facilitator', left: TODAY }), member(), member({ seat: 'Other' })] }),
      [
        ['members[*].seat', 'Nobody in the group has the seat “Facilitator”.'],
        ['members[*].seat', 'Nobody in the group has the seat “Acute care manager”.'],
        ['members[*].seat', 'Nobody in the group has the seat “Carer representative”.'],
      ],
    ],
  ],
});
