import { listsByLead } from '../../../src/domain/agenda/lists-by-lead';
import { listsInWords } from '../../../src/domain/agenda/lists-in-words';
import { meetingToHold } from '../../../src/domain/agenda/sitting';
import { addDays } from '../../../src/domain/model/calendar-date';
import type { Place, Workspace } from '../../../src/domain/model/workspace';
import { decision } from '../../support/module-builders';
import { action, completeAction, meeting, TODAY, workspace } from '../../support/workspace-builders';

const meetings = [meeting({ id: 'M2', date: TODAY })];

/** The text from its first list on. */
const linesOf = (given: Workspace) => listsInWords(listsByLead(given, meetingToHold(given)), { team: null, meeting: null }).split('\n').slice(2, -1);

test('each lead gets what is theirs: decisions of this meeting, new actions, then what is open by its day', () => {
  const actions = [
    action({ id: 'A1', lead: 'peer  worker' }),
    action({ id: 'A2', lead: 'Peer worker', due: addDays(TODAY, -1), raisedAt: 'M1' }),
    action({ id: 'A3', lead: 'Peer worker', due: null }),
    action({ id: 'A4', lead: 'Peer worker', raisedAt: 'm2', due: addDays(TODAY, 60), action: 'Ask the forum' }),
    completeAction({ id: 'A5', lead: 'Peer worker' }),
    action({ id: 'A6', lead: null, action: null }),
    action({ id: null, lead: 'Administrator', action: 'Count the calls' }),
  ];
  const decisions = [
    decision({ meeting: 'M2', owner: 'Peer worker', byWhen: null }),
    decision({ meeting: 'M2', owner: 'Facilitator', question: 'Which day?', decision: null }),
    decision({ meeting: 'M2', owner: null, question: null, decision: 'We go on' }),
    decision({ meeting: 'M1', owner: 'Facilitator' }),
  ];
  expect(linesOf(workspace({ meetings, actions, decisions }))).toEqual([
    'Nobody yet',
    '- Decided: We go on (by 1 Dec 2026)',
    '- A6 An action without words, by 18 Dec 2026',
    '',
    'Administrator',
    '- Count the calls, by 18 Dec 2026',
    '',
    'Facilitator',
    '- To decide: Which day? (by 1 Dec 2026)',
    '',
    'Peer worker',
    '- Decided: Who leads the carer-awareness session? The peer worker',
    '- New: A4 Ask the forum, by 23 Jan 2027',
    '- A2 Test an evening triage rota, overdue since 23 Nov 2026',
    '- A1 Test an evening triage rota, by 18 Dec 2026',
    '- A3 Test an evening triage rota, no date yet',
  ]);
});

test.each([
  ['Northmoor CRT', meetingToHold(workspace({ meetings })), 'Northmoor CRT: who does what after the SIG meeting of 24 Nov 2026\n'],
  [null, null, 'Who does what\n'],
])('the title says whose it is and of which day', (team, meetingHeld, title) => {
  expect(listsInWords([], { team, meeting: meetingHeld })).toBe(title);
});

test('without a meeting, or where it has no ID, nothing is new and nothing was decided', () => {
  const rows = { actions: [action({ raisedAt: null })], decisions: [decision({ meeting: null })] };
  for (const given of [workspace(rows), workspace({ ...rows, meetings: [meeting({ id: null, date: TODAY })] })])
    expect(linesOf(given)).toEqual(['Senior nurse', '- A1 Test an evening triage rota, by 18 Dec 2026']);
});

test('what could not be read is in nobody’s list', () => {
  const unreadable: Place[] = [
    { collection: 'actions', index: 0, field: 'lead' },
    { collection: 'decisions', index: 0, field: 'owner' },
  ];
  expect(linesOf(workspace({ meetings, unreadable, actions: [action({ lead: null })], decisions: [decision({ meeting: 'M2', owner: null })] }))).toEqual([]);
});
