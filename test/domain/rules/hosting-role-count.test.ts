import { hostingRoleCount } from '../../../src/domain/rules/hosting-role-count/hosting-role-count';
import { hostingNote } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { workspace } from '../../support/workspace-builders';

testRule(hostingRoleCount, {
  accept: [
    ['two roles for each meeting, also for several people', workspace({ hostingNotes: [hostingNote(), hostingNote({ role: 'Gatekeeper' }), hostingNote({ who: 'Peer worker' }), hostingNote({ meeting: 'M2', role: 'Connector' })] })],
    ['rows without a meeting or a role', workspace({ hostingNotes: [hostingNote(), hostingNote({ role: 'Gatekeeper' }), hostingNote({ meeting: null, role: 'Connector' }), hostingNote({ role: null })] })],
  ],
  reject: [
    [
      'each further role',
      workspace({ hostingNotes: [hostingNote(), hostingNote({ role: 'Gatekeeper' }), hostingNote({ meeting: 'm1', role: 'Connector' }), hostingNote(), hostingNote({ role: 'Initiator' })] }),
      [
        ['hostingNotes[2].role', 'The hosting note “Connector” of m1 comes on top of 2 other roles for this meeting.'],
        ['hostingNotes[4].role', 'The hosting note “Initiator” of M1 comes on top of 2 other roles for this meeting.'],
      ],
    ],
  ],
});
