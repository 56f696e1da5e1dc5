import { unknownMeeting } from '../../../src/domain/rules/unknown-meeting/unknown-meeting';
import { decision, hostingNote } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { action, meeting, workspace } from '../../support/workspace-builders';

testRule(unknownMeeting, {
  accept: [
    ['a meeting that exists', workspace({ meetings: [meeting()], actions: [action({ raisedAt: 'M1' })], decisions: [decision()], hostingNotes: [hostingNote({ meeting: 'm1' })] })],
    ['rows that name none', workspace({ actions: [action()], decisions: [decision({ meeting: null })], hostingNotes: [hostingNote({ meeting: null })] })],
  ],
  reject: [
    [
      'one that does not, wherever it is named',
      workspace({ meetings: [meeting({ id: 'M2' })], actions: [action({ raisedAt: 'M1' })], decisions: [decision()], hostingNotes: [hostingNote()] }),
      [
        ['actions[0].raisedAt', 'Action A1 “Test an evening triage rota” names meeting M1, but no meeting has that ID.'],
        ['decisions[0].meeting', 'The decision “Who leads the carer-awareness session?” names meeting M1, but no meeting has that ID.'],
        ['hostingNotes[0].meeting', 'The hosting note “Inviter” of M1 names meeting M1, but no meeting has that ID.'],
      ],
    ],
  ],
});
