import { addDays } from '../../../src/domain/model/calendar-date';
import { tooManyMembers } from '../../../src/domain/rules/too-many-members/too-many-members';
import { testRule } from '../../support/test-rule';
import { member, TODAY, workspace } from '../../support/workspace-builders';

testRule(tooManyMembers, {
  accept: [
    ['a table without a row', workspace()],
    ['eight members', workspace({ members: Array.from({ length: 8 }, () => member()) })],
    ['nine, of whom one leaves today', workspace({ members: [member({ left: TODAY }), ...Array.from({ length: 8 }, () => member())] })],
    ['nine, of whom one joins tomorrow', workspace({ members: [member({ joined: addDays(TODAY, 1) }), ...Array.from({ length: 8 }, () => member())] })],
  ],
  reject: [
    [
      'nine, with and without dates',
      workspace({ members: [member({ left: addDays(TODAY, 1) }), member({ joined: TODAY }), ...Array.from({ length: 7 }, () => member({ joined: null }))] }),
      [['members[*].left', '9 people are in the group; up to 8 are suggested.']],
    ],
  ],
});
