import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import { hostRoles } from '../../../src/domain/model/choice-list';
import type { Workspace } from '../../../src/domain/model/workspace';
import { communication, decision, hostingNote, involvement, measure, measureValue, sustainabilityQuestion } from '../../support/module-builders';
import { partOf, summaryOf } from '../../support/summary-parts';
import { action, completeAction, goal, meeting, member, scopingDay, stakeholder, TODAY, workingGroup, workspace } from '../../support/workspace-builders';

/** The texts of a part, without its headings. */
const textsOf = (given: Workspace, number: number) => partOf(given, number).flatMap((section) => section.slice(1));

describe('decisions needed', () => {
  test('come by their day, with what is known of them', () => {
    const decisions = [
      decision({ decision: null, byWhen: null, owner: null, meeting: null }),
      decision(),
      decision({ question: 'What can we stop?', decision: null, action: 'a1' }),
      decision({ question: null, decision: null }),
    ];
    expect(textsOf(workspace({ decisions, actions: [action()] }), 1)).toEqual([
      '“What can we stop?” is to be decided by 1 Dec 2026, at M1 (CRT manager, about a1).',
      '“Who leads the carer-awareness session?” is to be decided.',
    ]);
  });

  test('that should have been taken', () => {
    const decisions = [decision({ decision: null, meeting: null, owner: null, byWhen: addDays(TODAY, -1) })];
    expect(textsOf(workspace({ decisions }), 1)).toEqual(['“Who leads the carer-awareness session?” was to be decided by 23 Nov 2026.']);
  });

  test('none', () => {
    expect(textsOf(workspace({ decisions: [decision()] }), 1)).toEqual(['No question waits for a decision.']);
  });
});

describe('completed since the last meeting', () => {
  const actions = [
    completeAction({ action: null, completedOn: calendarDate('2026-10-27') }),
    completeAction({ id: 'A2', action: null, evidence: null }),
    completeAction({ id: 'A3', completedOn: calendarDate('2026-10-26') }),
    completeAction({ id: 'A4', completedOn: null }),
  ];

  test('what was learnt, the latest first', () => {
    expect(textsOf(workspace({ actions, meetings: [meeting()] }), 3)).toEqual([
      'A2 was completed on 10 Nov 2026; what was learnt is not noted yet.',
      'A1 was completed on 27 Oct 2026: “Log of 40 call-backs”.',
      '1 more action is complete; when it was completed is not known.',
    ]);
  });

  test('says nothing false of what has no day, or one still to come, or could not be read', () => {
    const undated = [completeAction({ completedOn: null }), completeAction({ id: 'A2', completedOn: addDays(TODAY, 1) })];
    expect(textsOf(workspace({ actions: undated, meetings: [meeting()] }), 3)).toEqual([
      'No action is known to have been completed since 27 Oct 2026.',
      '2 actions are complete; when they were completed is not known.',
    ]);
    const unread = { collection: 'actions', index: 0, field: 'status' } as const;
    expect(textsOf({ ...workspace({ actions: [action({ status: null })] }), unreadable: [unread] }, 3)).toEqual(['No action is known to have been completed yet.']);
  });

  test('all, before the first meeting; and nothing', () => {
    expect(textsOf(workspace({ actions }), 3)).toHaveLength(4);
    expect(textsOf(workspace({ meetings: [meeting()] }), 3)).toEqual(['No action has been completed since 27 Oct 2026.']);
    expect(textsOf(workspace(), 3)).toEqual(['No action has been completed yet.']);
  });
});

describe('open actions by what their leads say', () => {
  const counts = (given: Workspace) => summaryOf(given).openByStatus.map(({ status, count, colour }) => [status, count, colour]);

  test('one without a status is not started; one of which it could not be read is no such thing', () => {
    const given = workspace({ actions: [action(), action({ id: 'A2', status: null }), action({ id: 'A3', status: null }), completeAction({ id: 'A4' })] });
    const statuses = [['On track', 1, 'Green'], ['At risk', 0, 'Amber'], ['Off track', 0, 'Red'], ['Blocked', 0, 'Purple']];
    expect(counts(given)).toEqual([['Not started', 2, 'Grey'], ...statuses]);
    expect(counts({ ...given, unreadable: [{ collection: 'actions', index: 2, field: 'status' }] })).toEqual([['Not started', 1, 'Grey'], ...statuses, ['Could not be read', 1, 'White']]);
  });
});

describe('goals with their latest measure', () => {
  const values = (...figures: number[]) => figures.map((value, index) => measureValue({ value, date: addDays(TODAY, index - figures.length) }));

  test('a shift that has ended is history', () => {
    const given = workspace({ goals: [goal()], measures: [measure()], measureValues: values(1, 2, 3, 4, 5, 6, 20, 21, 22, 7, 23, 24, 8, 25) });
    expect(textsOf(given, 5).filter((text) => text?.startsWith('K1'))).toEqual([expect.stringMatching(/ was 25 .* on 23 Nov 2026\.$/)]);
  });

  test('the newest value, and a shift that goes on', () => {
    const given = (...figures: number[]) => textsOf(workspace({ goals: [goal()], measures: [measure()], measureValues: values(...figures) }), 5).at(-1);
    expect(given(9, 9, 9, 9, 9, 9, 1, 2, 1, 2, 1, 2)).toBe('K1 “Minutes to call-back” was 2 minutes on 23 Nov 2026; the last 6 points are below the median of 5.5, which is the better side.');
    expect(given(1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9)).toMatch(/the last 6 points are above the median of 5, which is the worse side\.$/);
    expect(given(9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 9)).toBe('K1 “Minutes to call-back” was 9 minutes on 23 Nov 2026.');
    expect(given(9, 9)).toBe('K1 “Minutes to call-back” was 9 minutes on 23 Nov 2026.');
    expect(given()).toBe('K1 “Minutes to call-back” has no dated value yet.');
  });

  test('where it started and where it should go', () => {
    const goals = [goal(), goal({ id: 'G2', baseline: null, target: null, targetDate: null }), goal({ status: 'Achieved' })];
    expect(partOf(workspace({ goals }), 5)).toEqual([
      ['G1 “Quicker first response”', 'Unknown: it has no actions yet.', 'Started at 95 minutes; the target is 60 minutes by 31 Mar 2027.'],
      ['G2 “Quicker first response”', 'Unknown: it has no actions yet.', 'Where it started is not noted; where it should go is not noted.'],
    ]);
    expect(textsOf(workspace(), 5)).toEqual(['No goal is active.']);
  });
});

describe('working groups that need support', () => {
  test('in the order of their rows, with all that they need', () => {
    const workingGroups = [
      workingGroup(),
      workingGroup({ id: 'W2', managementSupport: 'Not asked', convenor: null, goals: [], reportsWhen: null, lastReported: null }),
      workingGroup({ id: 'W3', managementSupport: 'No', lastReported: calendarDate('2026-09-01') }),
      workingGroup({ id: 'W4', managementSupport: null }),
    ];
    expect(textsOf(workspace({ workingGroups }), 6)).toEqual([
      'W2 “Front door” has not asked for management support, has no convenor, is linked to no goal, has not said when it reports and has not reported yet.',
      'W3 “Front door” was refused management support and last reported on 1 Sep 2026.',
      'W4 “Front door” has no note on management support.',
    ]);
  });

  test('none', () => {
    expect(textsOf(workspace({ workingGroups: [workingGroup()] }), 6)).toEqual(['No working group is known to need support.']);
    expect(textsOf(workspace(), 6)).toEqual(['No working groups are listed yet.']);
  });
});

describe('lived experience and those at risk', () => {
  test.each([
    ['both in time', [involvement(), involvement({ from: 'Carers and supports' })], ['Service users and carers took part from the outset, before the scoping event of 19 May 2026 or on the day.']],
    [
      'one late and one not at all',
      [involvement({ from: 'Carers and supports', date: TODAY })],
      ['Service users: nothing is noted on or before the scoping event of 19 May 2026.', 'Carers and supports: first involved on 24 Nov 2026, after the scoping event of 19 May 2026.'],
    ],
  ])('%s', (_, involvementLog, expected) => {
    const given = workspace({ stakeholders: [stakeholder()], meetings: [scopingDay()], involvementLog });
    expect(partOf(given, 7).find(([heading]) => heading === 'Lived experience')?.slice(3)).toEqual(expected);
  });

  test('who might turn away and hears only what all hear', () => {
    const given = workspace({ stakeholders: [stakeholder({ riskIfLeftOut: 'High' })], communications: [communication()] });
    expect(partOf(given, 7).find(([heading]) => heading === 'Pathway and resources')?.[3]).toBe('High risk if left out, and no communication of their own: S1 “Ward manager”.');
  });
});

describe('communications due', () => {
  test('late ones and those due by the next meeting, soonest first, and who hears nothing', () => {
    const given = workspace({
      stakeholders: [stakeholder(), stakeholder({ id: 'S2', stakeholder: 'Bed manager' })],
      meetings: [meeting({ date: addDays(TODAY, 7) })],
      communications: [
        communication({ audience: ['S1'], message: null, frequency: 'Weekly', lastSent: TODAY, owner: null }),
        communication({ audience: [], frequency: 'Weekly', lastSent: addDays(TODAY, -8) }),
        communication({ audience: ['S1'] }),
      ],
    });
    expect(textsOf(given, 8)).toEqual([
      '“How far the plan has come” was due on 23 Nov 2026 (Facilitator).',
      'A message to S1 “Ward manager” is due on 1 Dec 2026.',
      'Nothing is planned for S2 “Bed manager”.',
    ]);
  });

  test.each([
    ['everybody', ['All'], ' to everybody '],
    ['two', ['S2', 'S9'], ' to S2 “Bed manager” and S9 '],
    ['more, by their IDs', ['S1', 'S2', 'S9'], ' to S1, S2 and S9 '],
  ])('for %s', (_, audience, words) => {
    const stakeholders = [stakeholder(), stakeholder({ id: 'S2', stakeholder: 'Bed manager' })];
    expect(textsOf(workspace({ stakeholders, communications: [communication({ audience, lastSent: addDays(TODAY, -8), frequency: 'Weekly' })] }), 8)[0]).toContain(words);
  });

  test('nothing', () => {
    expect(textsOf(workspace(), 8)).toEqual(['Nothing is due in the next 30 days.']);
  });
});

describe('sustainability concerns', () => {
  test('all but a plain yes, with what will be done', () => {
    const sustainabilityQuestions = [
      sustainabilityQuestion(),
      sustainabilityQuestion({ answer: 'Yes' }),
      sustainabilityQuestion({ question: null, answer: 'Not yet', whatWeWillDo: null, owner: null, byWhen: null }),
    ];
    expect(textsOf(workspace({ goals: [goal()], sustainabilityQuestions }), 9)).toEqual([
      '“Who will keep measuring when the plan ends?” is answered “Partly”. What we will do: Put it into the team figures (Administrator, by 26 Feb 2027).',
      'A question without words is answered “Not yet”. What to do is not agreed yet.',
    ]);
  });

  test('from the middle of the plan, goals of which nobody has asked', () => {
    const settings = { planStart: addDays(TODAY, -200), planEnd: addDays(TODAY, 165) };
    expect(textsOf(workspace({ settings, goals: [goal()] }), 9)).toEqual(['Whether it will last has not been asked yet.']);
    expect(textsOf(workspace({ goals: [goal()] }), 9)).toEqual(['No concern is noted.']);
  });
});

describe('the next meeting', () => {
  test('its day and place, whether it is in time, and what meetings have taken', () => {
    const meetings = [meeting({ date: calendarDate('2026-09-01') }), meeting({ id: 'M2', date: addDays(TODAY, 1), venue: null, existingMeetingUsed: null }), meeting({ date: TODAY, type: 'Review', hours: null })];
    expect(partOf(workspace({ meetings }), 10)[0]).toEqual([
      null,
      'The next SIG meeting, M2, is tomorrow.',
      'There will be more than two months between the SIG meetings of 1 Sep 2026 and 25 Nov 2026.',
      'Meetings of all types have taken 6 staff-hours so far, without 1 meeting of unknown length or size.',
    ]);
  });

  test('who has time to spare, most first, and nobody else', () => {
    const members = [
      member({ role: 'CRT manager', hoursAvailable: 4, hoursCommitted: 6 }),
      member({ role: 'Peer worker', hoursAvailable: 3, hoursCommitted: 2 }),
      member({ role: 'Facilitator', hoursAvailable: 14, hoursCommitted: 10 }),
      member({ role: 'Administrator', hoursAvailable: null, hoursCommitted: 2 }),
      member({ role: 'Left long ago', hoursAvailable: 9, hoursCommitted: 0, left: addDays(TODAY, -9) }),
    ];
    expect(textsOf(workspace({ members }), 10)).toContain('Time to spare each month: Facilitator (4 hours) and Peer worker (1 hour).');
  });

  test('who hosts it, and what the data gives each role to ask there', () => {
    const hostingNotes = [
      hostingNote({ meeting: 'm2' }),
      hostingNote({ meeting: 'M2', role: null, who: null, step: null, whatWeWillDo: null }),
      hostingNote({ meeting: 'M1', who: 'Of an earlier meeting' }),
    ];
    const given = workspace({ hostingNotes, meetings: [meeting({ id: 'M2', date: addDays(TODAY, 7) })] });
    const [, steps, questions] = partOf(given, 10);
    expect(steps).toEqual(['What hosts will do there', 'Inviter: Ring the GP lead (Facilitator steps forward).', 'No role chosen: somebody has a part.']);
    expect(questions?.map((text) => text?.split(':')[0])).toEqual(['Questions for its hosts', ...hostRoles.values]);
    expect(partOf({ ...given, present: new Set(['meetings']) }, 10)).toHaveLength(1);
    expect(partOf(workspace({ hostingNotes }), 10)).toHaveLength(1);
  });

  test('that is not planned', () => {
    expect(textsOf(workspace({ meetings: [meeting({ people: null })] }), 10)).toEqual(['No SIG meeting is planned; the next is due by 27 Dec 2026.']);
    expect(textsOf(workspace({ meetings: [meeting({ people: null, date: addDays(TODAY, -90) })] }), 10)).toEqual(['No SIG meeting is planned; the next was due by 26 Oct 2026.']);
    expect(textsOf(workspace(), 10)).toEqual(['No SIG meeting is planned yet.']);
  });
});

test('parts of modules that the workspace does without are left out', () => {
  const given = workspace({ present: new Set(['goals', 'actions', 'stakeholders', 'commitmentRatings', 'workingGroups', 'meetings', 'decisions']) });
  expect(summaryOf(given).parts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 10]);
  expect(summaryOf(workspace()).parts.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});
