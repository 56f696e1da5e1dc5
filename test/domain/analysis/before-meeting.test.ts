import { beforeMeeting } from '../../../src/domain/analysis/before-meeting';
import { calendarDate } from '../../../src/domain/model/calendar-date';
import { communication, decision } from '../../support/module-builders';
import { action, completeAction, meeting, workingGroup, workspace } from '../../support/workspace-builders';

const nextMeeting = meeting({ id: 'M2', date: calendarDate('2026-12-01') });

describe('the day until which is looked', () => {
  test.each([
    ['the next SIG meeting', [meeting(), nextMeeting, meeting({ id: 'M3', date: calendarDate('2027-02-01') })], { index: 1, date: '2026-12-01' }, '2026-12-01'],
    ['today’s, where there is one', [nextMeeting, meeting({ id: 'M9', date: calendarDate('2026-11-24') })], { index: 1, date: '2026-11-24' }, '2026-11-24'],
    ['30 days on, where none is planned', [meeting()], null, '2026-12-24'],
    ['30 days on, where only others meet', [meeting({ type: 'Working group', date: calendarDate('2026-12-01') })], null, '2026-12-24'],
  ])('%s', (_name, meetings, expected, until) => {
    expect(beforeMeeting(workspace({ meetings }))).toMatchObject({ meeting: expected, until });
  });
});

test('open actions due by then, soonest first; overdue ones are none of these', () => {
  const due = (day: string): { due: ReturnType<typeof calendarDate> } => ({ due: calendarDate(day) });
  const actions = [
    action(due('2026-12-01')), action(due('2026-12-02')), action(due('2026-11-23')), action(due('2026-11-24')), completeAction(due('2026-11-25')), action({ due: null }),
  ];
  expect(beforeMeeting(workspace({ meetings: [nextMeeting], actions })).actions).toEqual([3, 0]);
});

test('questions without a decision, but for those that are put to a later meeting', () => {
  const later = meeting({ id: 'M3', date: calendarDate('2027-02-01') });
  const decisions = [
    decision({ decision: null, meeting: 'M1' }), decision({ decision: null, meeting: 'm2' }), decision({ decision: null, meeting: 'm3' }),
    decision({ decision: null, meeting: null }), decision({ decision: null, meeting: 'M77' }), decision(),
  ];
  expect(beforeMeeting(workspace({ meetings: [meeting(), nextMeeting, later], decisions })).decisions).toEqual([0, 1, 3, 4]);
});

test('groups from which a report is due today', () => {
  const workingGroups = [workingGroup(), workingGroup({ lastReported: calendarDate('2026-09-01') }), workingGroup({ lastReported: null, until: calendarDate('2026-11-01') }), workingGroup({ lastReported: null })];
  expect(beforeMeeting(workspace({ workingGroups })).groups).toEqual([1, 3]);
});

test('communications that are late or due by then, soonest first', () => {
  const sent = (day: string): ReturnType<typeof communication> => communication({ frequency: 'Monthly', lastSent: calendarDate(day) });
  const communications = [sent('2026-11-01'), sent('2026-11-02'), sent('2026-09-01'), communication({ frequency: 'Once' })];
  expect(beforeMeeting(workspace({ meetings: [nextMeeting], communications })).communications).toEqual([2, 0]);
});

test('nothing waits in an empty workspace', () => {
  expect(beforeMeeting(workspace())).toMatchObject({ actions: [], decisions: [], groups: [], communications: [] });
});
