import type { AgendaKind } from '../../../src/domain/agenda/agenda';
import { draftAgenda } from '../../../src/domain/agenda/draft-agenda';
import { addDays, addWeeks, calendarDate, type CalendarDate } from '../../../src/domain/model/calendar-date';
import { COLLECTIONS } from '../../../src/domain/model/collection';
import { ENTITIES, type Place, type Workspace } from '../../../src/domain/model/workspace';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { communication, decision, hostingNote } from '../../support/module-builders';
import { action, completeAction, goal, meeting, member, rating, stakeholder, TODAY, workingGroup, workspace } from '../../support/workspace-builders';

/** The texts of an item with its headings, as people read them down the page. */
function itemOf(given: Workspace, kind: AgendaKind): string[] {
  const item = draftAgenda(given).items.find((one) => one.kind === kind);
  return (item?.sections ?? []).flatMap(({ heading, sentences }) => [...(heading === null ? [] : [`[${heading}]`]), ...sentences.map(({ text }) => text)]);
}

describe('of the sample', () => {
  const on = (today: CalendarDate) => workspace({ ...sampleWorkspace(TODAY), today });
  const kindsOf = (given: Workspace) => draftAgenda(given).items.map(({ kind }) => kind);

  test('a week before its next meeting', () => {
    const given = on(TODAY);
    expect(draftAgenda(given)).toMatchObject({ team: 'Northmoor CRT', meeting: { id: 'M4', date: addWeeks(TODAY, 1) } });
    expect(kindsOf(given)).toEqual(['carried', 'decisions', 'topics', 'actions', 'communications', 'hosting', 'next']);
    expect(itemOf(given, 'carried')).toEqual([
      '[Finished]',
      'A5 “Draft a "finishing with us" leaflet with service users” was finished on 27 Oct 2026: “Leaflet in its third version; the forum asked for a number to ring afterwards”.',
      '[Agreed then, still open]',
      'A6 “Test early warning of the last visit with 10 people” is due on 8 Dec 2026, 70% done (Support worker).',
      'A8 “Family conversation prompts” is due on 22 Dec 2026, 50% done (Peer worker).',
      'A7 “Two-week call-back offer” is due on 19 Jan 2027, 20% done (CRT manager).',
      'A12 “Weekly bed-flow data” is due on 2 Feb 2027 (CRT manager).',
    ]);
    expect(itemOf(given, 'decisions')).toEqual([
      'By when do we want the early-discharge criteria? (by 1 Dec 2026, Consultant psychiatrist, about A11)',
      'Who asks for management support for Families and wards? (by 1 Dec 2026, Facilitator)',
      'Who leads the carer-awareness session? (by 1 Dec 2026, CRT manager, about A9)',
    ]);
    expect(itemOf(given, 'topics')).toEqual(['Referral guide', 'Ward staffing', 'A lead for the carer-awareness session']);
    expect(itemOf(given, 'actions')).toEqual([
      '[Nobody yet]',
      'A9 “Carer-awareness session” has no lead yet.',
      '[Consultant psychiatrist]',
      'A11 “Early-discharge criteria” has no due date yet.',
      '[CRT manager]',
      'A3 “Rewrite the referral guide with GPs” was due on 10 Nov 2026 (14 days ago) and is off track.',
      'A4 “Agree a police contact route” is at risk.',
      '[Ward link nurse]',
      'A10 “Daily ward call” is at risk and is held up by “Ward staffing” (outside our control).',
    ]);
    expect(itemOf(given, 'communications')).toHaveLength(2);
    expect(itemOf(given, 'next')).toEqual(['No SIG meeting is planned after this one; the next is due by 1 Feb 2027.']);
  });

  test('on the day of the meeting, the room is no longer asked about', () => {
    const prompts = (given: Workspace) => itemOf(given, 'hosting').filter((line) => line.startsWith('['));
    expect(draftAgenda(on(addWeeks(TODAY, 1))).meeting?.id).toBe('M4');
    expect(prompts(on(TODAY))).toEqual(['[Inviter]', '[Space creator]', '[Connector]', '[Co-participator]']);
    expect(prompts(on(addWeeks(TODAY, 1)))).toEqual(['[Inviter]', '[Connector]', '[Co-participator]']);
  });

  test('where ratings are hidden, nobody is named who could be asked for more', () => {
    const hosting = draftAgenda(on(TODAY), undefined, { hidesRatings: true }).items.find(({ kind }) => kind === 'hosting');
    expect(hosting?.sections.map(({ heading }) => heading)).toEqual([null, 'Space creator', 'Connector', 'Co-participator']);
  });

  test('a quarter later, when nobody has touched it since: all is late, and what M4 left comes back', () => {
    const given = on(addWeeks(TODAY, 14));
    expect(draftAgenda(given).meeting).toBeNull();
    expect(kindsOf(given)).toEqual(['carried', 'decisions', 'actions', 'groups', 'communications', 'ratings', 'hosting', 'next']);
    expect(itemOf(given, 'carried')).toEqual(['[On its agenda, and nothing is noted of it]', 'Referral guide', 'Ward staffing', 'A lead for the carer-awareness session']);
    expect(itemOf(given, 'decisions')[0]).toBe('[Left from earlier meetings]');
    expect(itemOf(given, 'groups')).toHaveLength(3);
    expect(itemOf(given, 'groups')[0]).toBe('W1 “Front door” last reported on 10 Nov 2026 (Senior nurse).');
    expect(itemOf(given, 'ratings')).toHaveLength(12);
    expect(itemOf(given, 'ratings')[0]).toBe('S1 “Acute services director” was last rated on 3 Nov 2026.');
    expect(itemOf(given, 'next')).toEqual(['No SIG meeting is planned; the next was due by 1 Feb 2027.']);
  });

  test('never shows where a stakeholder stands or is needed', () => {
    const places = ['Unknown', 'Opposed', 'No commitment', 'Let it happen', 'Help it happen', 'Make it happen'];
    for (const weeks of [0, 1, 14]) {
      const words = JSON.stringify(draftAgenda(on(addWeeks(TODAY, weeks))));
      expect(places.filter((place) => words.includes(place))).toEqual([]);
    }
  });
});

describe('which meeting', () => {
  const meetings = [meeting({ id: 'M3', date: addDays(TODAY, 5) }), meeting({ id: 'M1', date: addDays(TODAY, -3) }), meeting({ id: 'M2', date: TODAY }), meeting({ id: 'M4', type: 'Review', date: TODAY })];

  test.each<[string, Workspace['meetings'], string | undefined]>([
    ['today’s before the next one', meetings, 'M2'],
    ['the next one to come', meetings.filter(({ id }) => id !== 'M2'), 'M3'],
    ['none that has passed, or is of another type', meetings.filter(({ id }) => id === 'M1' || id === 'M4'), undefined],
    ['none without a date', [meeting({ date: null })], undefined],
  ])('%s', (_name, given, id) => {
    expect(draftAgenda(workspace({ meetings: given })).meeting?.id).toBe(id);
  });

  test('another one, when it is asked for', () => {
    const given = workspace({ meetings, decisions: [decision({ meeting: 'M3', decision: null })] });
    const chosen = { index: 0, id: 'M3', date: addDays(TODAY, 5) };
    expect(draftAgenda(given).items.map(({ kind }) => kind)).toEqual(['next']);
    expect(draftAgenda(given, chosen)).toMatchObject({ meeting: chosen, items: [{ kind: 'decisions' }, { kind: 'next' }] });
  });
});

test('an empty workspace has one thing to settle: when to meet', () => {
  expect(draftAgenda(workspace())).toEqual({
    team: null,
    meeting: null,
    items: [{ kind: 'next', title: 'Next meeting', sections: [{ heading: null, sentences: [{ text: 'No SIG meeting is planned yet.', rows: [] }] }] }],
  });
});

describe('welcome and apologies', () => {
  test('whoever has joined since the last meeting, and what the meeting’s row says', () => {
    const meetings = [meeting(), meeting({ id: 'M2', date: TODAY, apologies: 'Ward manager' })];
    const members = [
      member({ role: 'Peer worker', joined: calendarDate('2026-11-02') }),
      member({ role: null, name: 'Sam Okafor', joined: calendarDate('2026-10-28') }),
      member({ role: 'Not yet', joined: addDays(TODAY, 1) }),
      member({ role: 'Gone again', joined: calendarDate('2026-11-02'), left: calendarDate('2026-11-03') }),
      member(),
    ];
    expect(itemOf(workspace({ meetings, members }), 'opening')).toEqual([
      'Welcome Sam Okafor, in the group since 28 Oct 2026.',
      'Welcome Peer worker, in the group since 2 Nov 2026.',
      'Apologies: Ward manager',
    ]);
    expect(itemOf(workspace({ members }), 'opening')).toEqual([]);
  });
});

describe('since the last meeting', () => {
  const meetings = [meeting(), meeting({ id: 'M2', date: addDays(TODAY, 7) })];

  test('what is in trouble is told once, among the actions', () => {
    const actions = [action({ raisedAt: 'm1' }), action({ id: 'A2', raisedAt: 'M1', due: addDays(TODAY, -1) }), action({ id: 'A3', raisedAt: 'M0' })];
    const given = workspace({ meetings, actions });
    expect(itemOf(given, 'carried')).toEqual(['[Agreed then, still open]', 'A1 “Test an evening triage rota” is due on 18 Dec 2026, 50% done (Senior nurse).']);
    expect(itemOf(given, 'actions')).toEqual(['[Senior nurse]', 'A2 “Test an evening triage rota” was due on 23 Nov 2026 (1 day ago).']);
  });

  test('what was decided and is due, unless an action follows it', () => {
    const decisions = [
      decision(),
      decision({ question: 'Do we need a room?', decision: 'Yes, the seminar room', byWhen: addDays(TODAY, 7), owner: null }),
      decision({ question: 'Later?', byWhen: addDays(TODAY, 8) }),
      decision({ question: 'Followed?', action: 'A1' }),
      decision({ question: 'Another meeting’s?', meeting: 'M0' }),
      decision({ question: 'No day?', byWhen: null }),
      decision({ question: null, decision: null }),
    ];
    expect(itemOf(workspace({ meetings, decisions }), 'carried')).toEqual([
      '[Decided then: has it been done?]',
      'Do we need a room? Yes, the seminar room (by 1 Dec 2026)',
      'Who leads the carer-awareness session? The peer worker (by 1 Dec 2026, CRT manager)',
    ]);
  });

  test.each<[string, Partial<Workspace>, boolean]>([
    ['nothing is noted', {}, true],
    ['there are notes', { meetings: [meeting({ agenda: 'Rota; police', notes: 'Short' }), ...meetings.slice(1)] }, false],
    ['it decided something', { decisions: [decision({ byWhen: null })] }, false],
    ['it asked for something', { actions: [action({ raisedAt: 'M1' })] }, false],
  ])('its agenda comes again only where nothing shows that it took place: %s', (_name, given, again) => {
    const shown = itemOf(workspace({ meetings: [meeting({ agenda: 'Rota; police' }), ...meetings.slice(1)], ...given }), 'carried');
    expect(shown.filter((line) => line === 'Rota' || line === 'Police')).toEqual(again ? ['Rota', 'Police'] : []);
  });

  test('the latest finished first, none before that meeting and none that nobody dated', () => {
    const actions = [completeAction({ completedOn: calendarDate('2026-10-27') }), completeAction({ id: 'A2', evidence: null }), completeAction({ id: 'A3', completedOn: calendarDate('2026-10-26') }), completeAction({ id: 'A4', completedOn: null })];
    expect(itemOf(workspace({ meetings, actions }), 'carried')).toEqual([
      '[Finished]',
      'A2 “Test an evening triage rota” was finished on 10 Nov 2026; what was learnt is not noted yet.',
      'A1 “Test an evening triage rota” was finished on 27 Oct 2026: “Log of 40 call-backs”.',
    ]);
  });
});

test('a question put to a later meeting waits for it; one that names no meeting does not', () => {
  const meetings = [meeting(), meeting({ id: 'M2', date: TODAY }), meeting({ id: 'M3', date: addDays(TODAY, 40) })];
  const open = { decision: null, owner: null, byWhen: null } as const;
  const decisions = [
    decision({ ...open, question: 'Later?', meeting: 'm3' }),
    decision({ ...open, question: 'Any time?', meeting: null }),
    decision({ ...open, question: 'Left?', meeting: 'M1' }),
    decision({ ...open, question: 'Lost?', meeting: 'M9' }),
    decision({ ...open, question: 'Now?', meeting: 'm2', byWhen: TODAY }),
  ];
  expect(itemOf(workspace({ meetings, decisions }), 'decisions')).toEqual(['Now? (by 24 Nov 2026)', 'Any time?', '[Left from earlier meetings]', 'Left? (put to M1)', 'Lost? (put to M9)']);
});

test('groups from which nothing was heard within the reporting weeks', () => {
  const workingGroups = [workingGroup({ id: 'W2', lastReported: null, convenor: null }), workingGroup({ lastReported: addWeeks(TODAY, -9) }), workingGroup({ id: 'W3', lastReported: addDays(TODAY, -64) })];
  expect(itemOf(workspace({ workingGroups }), 'groups')).toEqual(['W2 “Front door” has not reported yet.', 'W3 “Front door” last reported on 21 Sep 2026 (Senior nurse).']);
});

test('messages that are late or due before the group meets again', () => {
  const meetings = [meeting({ id: 'M2', date: TODAY }), meeting({ id: 'M3', date: addDays(TODAY, 40) })];
  const communications = [
    communication({ lastSent: addDays(TODAY, -8), frequency: 'Weekly', message: null, owner: null, audience: [] }),
    communication({ frequency: 'Monthly', lastSent: addDays(TODAY, 9), audience: ['S1', 'S2'] }),
    communication({ frequency: 'Monthly', lastSent: addDays(TODAY, 11) }),
    communication({ frequency: 'Once' }),
  ];
  expect(itemOf(workspace({ meetings, communications }), 'communications')).toEqual([
    'A message was due on 23 Nov 2026.',
    '“How far the plan has come” to S1 and S2 is due on 3 Jan 2027 (Facilitator).',
  ]);
});

test('the oldest ratings first, and only those older than the setting', () => {
  const stakeholders = [stakeholder(), stakeholder({ id: 'S2' }), stakeholder({ id: 'S3' }), stakeholder({ id: 'S4' })];
  const commitmentRatings = [rating({ ratedOn: addDays(TODAY, -31) }), rating({ stakeholder: 'S2', ratedOn: addDays(TODAY, -30) }), rating({ stakeholder: 'S3', ratedOn: addDays(TODAY, -40) }), rating({ stakeholder: 'S4', ratedOn: null })];
  expect(itemOf(workspace({ stakeholders, commitmentRatings, settings: { staleRatingDays: 30 } }), 'ratings')).toEqual([
    'S3 “Ward manager” was last rated on 15 Oct 2026.',
    'S1 “Ward manager” was last rated on 24 Oct 2026.',
  ]);
});

test('hosting: the steps noted for this meeting, and prompts that rest on something', () => {
  const meetings = [meeting(), meeting({ id: 'M2', date: TODAY })];
  const hostingNotes = [hostingNote({ meeting: 'M2' }), hostingNote({ meeting: 'm2', who: null, role: null, step: null, whatWeWillDo: null }), hostingNote()];
  const given = workspace({ meetings, hostingNotes, goals: [goal()], actions: [action({ goal: null, updatedOn: null })] });
  expect(itemOf(given, 'hosting')).toEqual([
    'Facilitator steps forward as inviter: Ring the GP lead.',
    'Somebody hosts.',
    '[Initiator]',
    'What would get G1 “Quicker first response” moving? Nothing has moved there since the last meeting.',
    '[Gatekeeper]',
    'Can you stop A1 “Test an evening triage rota”? No open goal needs it.',
  ]);
});

describe('when to meet again', () => {
  const dates = (...days: number[]) => days.map((days, index) => meeting({ id: `M${index + 1}`, date: addDays(TODAY, days), venue: null }));

  test.each<[string, number[], string[]]>([
    ['in time', [0, 40], ['The next one, M2, is on 3 Jan 2027.']],
    ['too late', [0, 80], ['The next one, M2, is on 12 Feb 2027. That is more than two months after this one: it is due by 24 Jan 2027.']],
    ['not planned', [0], ['No SIG meeting is planned after this one; the next is due by 24 Jan 2027.']],
    ['this one came late', [-80, 0, 7], ['More than two months lie between the last meeting, of 5 Sep 2026, and this one.', 'The next one, M3, is on 1 Dec 2026.']],
    ['none is to come', [-10], ['No SIG meeting is planned; the next is due by 14 Jan 2027.']],
  ])('%s', (_name, days, words) => {
    expect(itemOf(workspace({ meetings: dates(...days) }), 'next')).toEqual(words);
  });
});

test('where a table or a column is missing, the agenda says so in place of something wrong', () => {
  const columns: Place[] = [
    ['decisions', 'decision'],
    ['actions', 'status'],
    ['workingGroups', 'lastReported'],
    ['meetings', 'date'],
  ].map(([collection, field]) => ({ collection: collection as 'actions', index: null, field: field ?? null }));
  const lacking = workspace({ unreadable: columns, decisions: [decision({ decision: null })], actions: [action({ due: null })], workingGroups: [workingGroup({ lastReported: null })] });
  expect(itemOf(lacking, 'decisions')).toEqual([`Nothing can be said about decisions: this workbook lacks the column “${ENTITIES.decisions.fields.decision.header}” of Decisions.`]);
  expect(itemOf(lacking, 'actions')).toEqual(['Nothing can be said about the plan: this workbook lacks the column “Status” of PlanActions.']);
  expect(itemOf(lacking, 'groups')).toEqual([]);
  expect(itemOf(lacking, 'next')).toEqual(['Nothing can be said about meetings: this workbook lacks the column “Date” of Meetings.']);
  const bare = workspace({ present: new Set(COLLECTIONS.filter((name) => name !== 'workingGroups' && name !== 'stakeholders')) });
  expect(itemOf(bare, 'groups')).toEqual(['Nothing can be said about the working groups: this workbook lacks the table WorkingGroups.']);
  expect(itemOf(bare, 'ratings')).toEqual(['Nothing can be said about commitment: this workbook lacks the table Stakeholders.']);
});

test('a lead that could not be read is not a lead that is missing', () => {
  const unreadable: Place[] = [{ collection: 'actions', index: 0, field: 'lead' }];
  const given = workspace({ unreadable, actions: [action({ lead: null, status: 'At risk' }), action({ id: 'A2', lead: null })] });
  expect(itemOf(given, 'actions')).toEqual(['[Nobody yet]', 'A2 “Test an evening triage rota” has no lead yet.', '[Lead could not be read]', 'A1 “Test an evening triage rota” is at risk.']);
});
