/** @jest-environment jsdom */
import { act, renderHook, screen, within } from '@testing-library/react';
import { stopped } from '../../../src/actions/outcome';
import { addDays, addWeeks } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { useRatingsHidden } from '../../../src/taskpane/people/ratings-hidden';
import { decision } from '../../support/module-builders';
import { action, goal, meeting, TODAY, workspace } from '../../support/workspace-builders';
import { openMeeting } from './open-meeting';

/** The sample on the day of its meeting M4. */
const northmoor = workspace({ ...sampleWorkspace(addWeeks(TODAY, -1)), today: TODAY });

const heads = () => within(screen.getByRole('list', { name: 'Agenda' })).getAllByRole('button').filter((head) => head.hasAttribute('aria-expanded'));
const openItem = () => nameOf(heads().find((head) => head.getAttribute('aria-expanded') === 'true')) ?? null;
const nameOf = (head: HTMLElement | undefined) => head?.textContent ?? null;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

describe('the agenda', () => {
  test('is drafted for the meeting of today, its first item open', () => {
    openMeeting(northmoor);
    expect(document.activeElement).toBe(document.body);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Which meeting' }).value).toBe('M4');
    expect(screen.getByText(/^Today · Seminar room, Northmoor Hospital · part of: Acute-care meeting/)).toBeTruthy();
    expect(heads().map((head) => nameOf(head))).toEqual([
      '1. Since the last meeting 5 points',
      '2. Decisions to take 3 points',
      '3. Put down for this meeting 3 points',
      '4. Actions that need the group 5 points',
      '5. Communications due 2 points',
      '6. Hosting 5 points',
      '7. Next meeting 1 point',
    ]);
    expect(openItem()).toBe('1. Since the last meeting 5 points');
  });

  test('is walked through with "Done, next": what is dealt with is ticked, and the focus goes on', async () => {
    const { user } = openMeeting(northmoor);
    await user.click(button('Done, next'));
    expect(openItem()).toBe('2. Decisions to take 3 points');
    expect(document.activeElement).toBe(heads()[1]);
    expect(nameOf(heads()[0])).toBe('1. Since the last meeting 5 points, dealt with');
    expect(screen.getByText('1 of 7 dealt with')).toBeTruthy();
    await user.click(button('Previous'));
    expect(document.activeElement).toBe(heads()[0]);
    await user.click(button('Not done yet'));
    expect(screen.getByText('0 of 7 dealt with')).toBeTruthy();
  });

  test('goes from item to item by the arrow keys, to the ends by Home and End, and opens by Enter', async () => {
    const { user } = openMeeting(northmoor);
    act(() => heads()[0]?.focus());
    await user.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toBe(heads()[2]);
    await user.keyboard('{Enter}');
    expect(openItem()).toMatch(/^3\. /);
    await user.keyboard('{Enter}');
    expect(openItem()).toBeNull();
    await user.keyboard('{End}{ArrowDown}');
    expect(document.activeElement).toBe(heads().at(-1));
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(heads()[0]);
  });

  test('keeps ticks, the open item and words half written while another view is shown', async () => {
    const { user, leaveAndComeBack } = openMeeting(northmoor);
    await user.click(button('Done, next'));
    await user.type(field('What was decided'), 'We go on');
    act(leaveAndComeBack);
    expect(openItem()).toMatch(/^2\. /);
    expect(screen.getByText('1 of 7 dealt with')).toBeTruthy();
    expect(field('What was decided').value).toBe('We go on');
  });

  test('leads from the IDs in a point to their rows', async () => {
    const { user, asked } = openMeeting(northmoor);
    await user.click(button(/^4\. Actions that need the group/));
    await user.click(button('A9: go to Action A9 “Carer-awareness session”'));
    expect(asked).toHaveLength(1);
    expect(asked).toMatchObject([{ task: 'reveal', place: { nearest: { sheet: 'Plan', address: 'A13' } } }]);
  });

  test('where ratings are hidden in this pane, does not let others guess them', async () => {
    const { user } = openMeeting(northmoor);
    await user.click(button(/^6\. Hosting/));
    expect(screen.getByRole('heading', { name: 'Inviter' })).toBeTruthy();
    const { result } = renderHook(useRatingsHidden);
    act(() => result.current[1](true));
    expect(screen.queryByRole('heading', { name: 'Inviter' })).toBeNull();
    act(() => result.current[1](false));
    expect(screen.getByRole('heading', { name: 'Inviter' })).toBeTruthy();
  });

  test('names each row that a point rests on and does not name', async () => {
    const { user } = openMeeting(northmoor);
    await user.click(button(/^6\. Hosting/));
    const point = screen.getByText(/^Who could take one of the 4 actions/);
    expect(within(point).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['A3', 'A4', 'A7', 'A12']);
    expect(screen.getAllByRole('button', { name: /^Hosting note: go to The hosting note “(Inviter|Co-participator)” of M4$/ })).toHaveLength(2);
  });

  test('of hundreds of points shows thirty, and thirty more when it is asked', async () => {
    const actions = Array.from({ length: 70 }, (_, index) => action({ id: `A${index + 1}`, due: addDays(TODAY, -1) }));
    const { user } = openMeeting(workspace({ actions, meetings: [meeting({ date: TODAY })] }));
    const points = () => within(screen.getByRole('list', { name: 'Agenda' })).getAllByRole('listitem').filter(({ textContent }) => /was due on/.test(textContent ?? '') && !/Actions that need/.test(textContent ?? ''));
    expect(points()).toHaveLength(30);
    await user.click(button('Show 30 more'));
    await user.click(button('Show 10 more'));
    expect(points()).toHaveLength(70);
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });
});

describe('what is recorded', () => {
  test('a decision: a row that names the meeting, written by Enter', async () => {
    const { user, asked, write } = openMeeting(northmoor);
    await user.type(field('What was decided'), ' We go on with the late shift {Enter}');
    expect(asked).toHaveLength(1);
    expect(await act(write)).toEqual({
      label: 'Recorded the decision “We go on with the late shift”',
      edits: [{ type: 'add', collection: 'decisions', values: { meeting: 'M4', decision: 'We go on with the late shift', owner: null, byWhen: null } }],
    });
    expect(field('What was decided').value).toBe('');
    expect(document.activeElement).toBe(field('What was decided'));
  });

  test('an action: who leads it, by when and for which goal, not started and raised here', async () => {
    const { user, write } = openMeeting(northmoor);
    await user.click(screen.getByRole('radio', { name: 'Action' }));
    await user.type(field('What will be done'), 'Ask the forum');
    await user.type(screen.getByRole('combobox', { name: 'Who leads it' }), 'Peer');
    await user.click(await screen.findByRole('option', { name: 'Peer worker' }));
    const byWhen = screen.getByLabelText('By when');
    await user.type(byWhen, '2026-12-18');
    await user.selectOptions(screen.getByRole('combobox', { name: 'For which goal' }), 'G3');
    await user.click(button('Record'));
    expect((await act(write)).edits).toEqual([
      { type: 'add', collection: 'actions', values: { action: 'Ask the forum', lead: 'Peer worker', due: '2026-12-18', goal: 'G3', status: 'Not started', raisedAt: 'M4', updatedOn: TODAY } },
    ]);
    // The next one is likely to be an action, too.
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Action' }).checked).toBe(true);
  });

  test('anybody may lead: a name that is not known stays as it is typed', async () => {
    const { user, write } = openMeeting(northmoor);
    await user.type(screen.getByRole('combobox', { name: 'Who sees to it' }), 'Night porter');
    await user.type(field('What was decided'), 'We go on{Enter}');
    expect((await act(write)).edits).toMatchObject([{ values: { owner: 'Night porter' } }]);
  });

  test('an answer to a question that waits: only what is new is written to its row', async () => {
    const { user, write } = openMeeting(northmoor);
    await user.click(button(/^2\. Decisions/));
    await user.click(button('Answer it: Who leads the carer-awareness session?'));
    expect(document.activeElement).toBe(field('The answer'));
    expect(screen.getByRole<HTMLInputElement>('combobox', { name: 'Who sees to it' }).value).toBe('CRT manager');
    await user.keyboard('The peer worker{Enter}');
    const index = northmoor.decisions.findIndex(({ question }) => question === 'Who leads the carer-awareness session?');
    expect(await act(write)).toEqual({
      label: 'Recorded the answer to “Who leads the carer-awareness session?”',
      edits: [{ type: 'change', collection: 'decisions', index, seen: northmoor.decisions[index], values: { decision: 'The peer worker' } }],
    });
    expect(field('What was decided').value).toBe('');
  });

  test('a question that an earlier meeting left is then this meeting’s', async () => {
    const given = workspace({ meetings: [meeting(), meeting({ id: 'M2', date: TODAY })], decisions: [decision({ decision: null, owner: null })] });
    const { user, write } = openMeeting(given);
    await user.click(button(/^Answer it/));
    await user.keyboard('Yes{Enter}');
    expect((await act(write)).edits).toMatchObject([{ values: { decision: 'Yes', meeting: 'M2' } }]);
  });

  test('a question can be left open after all', async () => {
    const { user, asked } = openMeeting(northmoor);
    await user.click(button(/^2\. Decisions/));
    await user.click(button(/^Answer it: Who leads/));
    await user.click(button('Leave it open'));
    expect(screen.getByRole('radio', { name: 'Decision' })).toBeTruthy();
    expect(asked).toEqual([]);
  });

  test('nothing, while nothing is written', async () => {
    const { user, asked } = openMeeting(northmoor);
    await user.type(field('What was decided'), '  {Enter}');
    expect(screen.getByText('Write what was decided.')).toBeTruthy();
    await user.type(field('What was decided'), 'Yes');
    expect(screen.queryByText('Write what was decided.')).toBeNull();
    expect(asked).toEqual([]);
  });

  test('what could not be written comes back, and goes when a later attempt succeeds', async () => {
    const { user, write } = openMeeting(northmoor);
    await user.type(field('What was decided'), 'We go on{Enter}');
    expect(field('What was decided').value).toBe('');
    await act(() => write(stopped({ code: 'cell-edit-mode', sentence: 'A cell is being edited.', wayOn: 'Finish it.' })));
    expect(field('What was decided').value).toBe('We go on');
    await act(write);
    expect(field('What was decided').value).toBe('');
  });

  test('not while something else is being written; the words stay', async () => {
    const { user, asked } = openMeeting(northmoor, { request: { task: 'check' }, progress: null });
    await user.type(field('What was decided'), 'We go on{Enter}');
    expect(asked).toEqual([]);
    expect(field('What was decided').value).toBe('We go on');
  });

  test('is listed once it stands in the workbook', () => {
    const { read } = openMeeting(northmoor);
    expect(screen.queryByRole('heading', { name: /^Recorded so far/ })).toBeNull();
    act(() => read({ ...northmoor, decisions: [...northmoor.decisions, decision({ meeting: 'M4' })], actions: [...northmoor.actions, action({ id: 'A13', raisedAt: 'm4' })] }));
    const list = screen.getByRole('heading', { name: 'Recorded so far (2)' }).parentElement;
    expect(within(list ?? document.body).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Decided: Who leads the carer-awareness session? The peer worker (by 1 Dec 2026) Decision',
      'A13 Test an evening triage rota, by 18 Dec 2026',
    ]);
  });
});

describe('before the day', () => {
  test('the agenda comes before the fields', () => {
    openMeeting(workspace({ ...sampleWorkspace(TODAY), today: TODAY }));
    expect(screen.getByText(/^In 7 days/)).toBeTruthy();
    expect(headings().indexOf('Agenda')).toBeLessThan(headings().indexOf('Write it down'));
  });

  test('another meeting can be chosen, for what is noted the day after', async () => {
    const { user, write } = openMeeting(workspace({ ...sampleWorkspace(TODAY), today: TODAY }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Which meeting' }), 'M3');
    expect(screen.getByText(/^49 days ago/)).toBeTruthy();
    await user.type(field('What was decided'), 'We go on{Enter}');
    expect((await act(write)).edits).toMatchObject([{ values: { meeting: 'M3' } }]);
  });

  test('where none is planned, one can be: in the meeting that serves as the group', async () => {
    const { user, asked } = openMeeting(workspace({ meetings: [meeting()], settings: { existingGroup: 'Acute-care meeting' } }));
    expect(screen.queryByRole('button', { name: 'Record' })).toBeNull();
    await user.click(button('Plan it'));
    expect(screen.getByText('Choose the day.')).toBeTruthy();
    await user.type(screen.getByLabelText('Day of the meeting'), '2026-12-15');
    await user.click(button('Plan it'));
    expect(asked).toEqual([
      { task: 'edit', label: 'Planned the SIG meeting of 15 Dec 2026', edits: [{ type: 'add', collection: 'meetings', values: { date: '2026-12-15', type: 'SIG', existingMeetingUsed: 'Acute-care meeting' } }] },
    ]);
  });

  test('an empty workspace offers to plan its first meeting', () => {
    openMeeting(workspace());
    expect(screen.getByRole('heading', { level: 3, name: 'Plan the next meeting' })).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Which meeting' })).toBeNull();
  });

  test('a meeting without an ID is asked for one, since nothing could name it', () => {
    openMeeting(workspace({ meetings: [meeting({ id: null, date: TODAY })] }));
    expect(screen.getByText(/^This meeting has no ID yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Record' })).toBeNull();
  });
});

describe('closing', () => {
  const given = workspace({
    meetings: [meeting({ id: 'M2', date: TODAY })],
    goals: [goal()],
    actions: [action({ lead: 'Peer worker', raisedAt: 'M2' }), action({ id: 'A2', lead: null })],
    decisions: [decision({ meeting: 'M2', owner: 'CRT manager' })],
    settings: { team: 'Northmoor CRT' },
  });
  const text = [
    'Northmoor CRT: who does what after the SIG meeting of 24 Nov 2026',
    'Nobody yet\n- A2 Test an evening triage rota, by 18 Dec 2026',
    'CRT manager\n- Decided: Who leads the carer-awareness session? The peer worker (by 1 Dec 2026)',
    'Peer worker\n- New: A1 Test an evening triage rota, by 18 Dec 2026\n',
  ].join('\n\n');

  test('shows each lead what is theirs, and what was not dealt with', async () => {
    const { user } = openMeeting(given);
    await user.click(button('Close the meeting'));
    expect(headings()).toEqual(['Who does what', 'Nobody yet', 'CRT manager', 'Peer worker']);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Who does what' }));
    expect(screen.getByText(/^Not dealt with yet: Actions that need the group, /)).toBeTruthy();
    await user.click(button('Back to the agenda'));
    expect(heads()).not.toHaveLength(0);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Agenda' }));
  });

  test('copies the lists as text', async () => {
    const { user } = openMeeting(given);
    await user.click(button('Close the meeting'));
    await user.click(button('Copy the lists'));
    expect(await screen.findByText('Copied. Paste it into a message to the group.')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(text);
  });

  test('where the clipboard is refused, the text is shown, selected', async () => {
    const { user } = openMeeting(given);
    await user.click(button('Close the meeting'));
    const refuse = jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Not allowed', 'NotAllowedError'));
    await user.click(button('Copy the lists'));
    const area = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'The lists as text' });
    expect(area.value).toBe(text);
    expect([document.activeElement, area.selectionStart, area.selectionEnd]).toEqual([area, 0, text.length]);
    expect(screen.getByText(/^Press Ctrl\+C/)).toBeTruthy();
    refuse.mockRestore();
  });

  test('notes who came only when it is asked to', async () => {
    const { user, asked } = openMeeting(given);
    await user.click(button('Close the meeting'));
    await user.click(button('Note it'));
    expect(asked).toEqual([]);
    await user.type(field('Who came (roles are enough)'), 'CRT manager; Facilitator');
    await user.click(button('Note it'));
    expect(asked).toEqual([{ task: 'edit', label: 'Noted who came', edits: [{ type: 'change', collection: 'meetings', index: 0, seen: given.meetings[0], values: { attended: 'CRT manager; Facilitator' } }] }]);
  });

  test('with nothing to do says so', async () => {
    const { user } = openMeeting(workspace({ meetings: [meeting({ date: TODAY })] }));
    await user.click(button('Close the meeting'));
    expect(screen.getByText('No action is open, and this meeting has decided nothing yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy the lists' })).toBeNull();
  });
});
