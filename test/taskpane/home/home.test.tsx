/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Checked } from '../../../src/actions/check-workspace';
import { succeeded } from '../../../src/actions/outcome';
import { calendarDate } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import type { Workspace } from '../../../src/domain/model/workspace';
import type { WorkspaceActions } from '../../../src/taskpane/workspace-actions';
import { communication, decision } from '../../support/module-builders';
import { snapshotOf } from '../../support/snapshot';
import { action, goal, meeting, stakeholder, TODAY, workingGroup, workspace } from '../../support/workspace-builders';
import { openPane, openView, SUMMARISED } from '../open-pane';

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
const region = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });

/** Opens Home on these rows, and notes which cells it leads to. */
async function openHome(given: Workspace = workspace(sampleWorkspace(TODAY)), outcomes: Partial<WorkspaceActions> = {}): Promise<{ user: UserEvent; shown: string[] }> {
  const shown: string[] = [];
  const user = openPane({
    check: async () => succeeded(snapshotOf(given)),
    reveal: async ({ nearest }) => {
      shown.push(`${nearest?.sheet}!${nearest?.address}`);
      return succeeded({});
    },
    ...outcomes,
  });
  await screen.findByRole('heading', { level: 2, name: 'At a glance' });
  await waitFor(() => expect(screen.getAllByRole('region').length).toBeGreaterThan(0));
  return { user, shown };
}

describe('the next meeting', () => {
  test('is named with its day, its place and what waits before it', async () => {
    const { user } = await openHome();
    const section = await region('Next meeting');
    expect(within(section).getByText('In 7 days')).toBeTruthy();
    expect(section.textContent).toContain('Tue, 1 Dec 2026 · Seminar room, Northmoor Hospital · part of Acute-care meeting');
    expect(within(section).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Open the agenda', '3 decisions needed', '1 action due']);
    await user.click(within(section).getByRole('button', { name: 'Open the agenda' }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Meeting');
  });

  test('opens each kind of what waits to its rows, and each row to its cell', async () => {
    const day = calendarDate('2026-12-01');
    const { user, shown } = await openHome(
      workspace({
        meetings: [meeting({ id: 'M2', date: day })],
        actions: [action({ id: 'A7', due: day, lead: 'Support worker' })],
        decisions: [decision(), decision({ decision: null, question: 'Who tells the wards?', owner: 'CRT manager', byWhen: day })],
        workingGroups: [workingGroup({ id: 'W1', lastReported: null })],
        communications: [communication({ frequency: 'Monthly', lastSent: calendarDate('2026-10-20'), audience: ['S4'] })],
      }),
    );
    const opened = [
      ['1 decision needed', /^Who tells the wards\? by 1 Dec 2026 · CRT manager$/, 'Decisions!C6'],
      ['1 action due', /^A7 “Test an evening triage rota” due 1 Dec 2026 · Support worker$/, 'Plan!H5'],
      ['1 group to report', /^W1 “Front door” has not reported yet · Senior nurse$/, 'Groups!N5'],
      ['1 message to send', /^How far the plan has come was due 20 Nov 2026 · S4 · Facilitator$/, 'Communications!F5'],
    ] as const;
    for (const [label, row, cell] of opened) {
      const line = await button(label);
      expect(line.getAttribute('aria-expanded')).toBe('false');
      await user.click(line);
      expect(line.getAttribute('aria-expanded')).toBe('true');
      await user.click(await button(row));
      expect(shown.at(-1)).toBe(cell);
    }
  });

  test('of many rows, shows the first ones and the way to the rest', async () => {
    const { user, shown } = await openHome(workspace({ decisions: Array.from({ length: 45 }, () => decision({ decision: null })) }));
    await user.click(await button('45 decisions needed'));
    const section = await region('Next meeting');
    expect(within(section).getAllByRole('button', { name: /^Who leads the carer-awareness session/ })).toHaveLength(20);
    await user.click(await button('25 more on the sheet Decisions'));
    expect(shown).toEqual(['Decisions!C4']);
  });

  test.each([
    ['is today', meeting({ date: TODAY }), 'Today'],
    ['is tomorrow', meeting({ date: calendarDate('2026-11-25') }), 'Tomorrow'],
    ['is not planned', meeting(), 'None planned'],
  ])('%s', async (_name, given, words) => {
    await openHome(workspace({ goals: [goal()], meetings: [given] }));
    expect(within(await region('Next meeting')).getByText(words)).toBeTruthy();
  });

  test('says by when it is due where none is planned, and leads to the sheet', async () => {
    const { user, shown } = await openHome(workspace({ goals: [goal()], meetings: [meeting()] }));
    expect((await region('Next meeting')).textContent).toContain('The next one is due by 27 Dec 2026.');
    await user.click(await button('Go to the sheet Meetings'));
    expect(shown).toEqual(['Meetings!B4']);
  });
});

describe('actions', () => {
  test('are counted by what is late, and by lead, whoever has most first; each figure leads into the plan', async () => {
    const { user } = await openHome();
    const section = await region('Actions');
    expect(within(section).getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      '1 Overdue',
      '2 Due soon',
      '10 Open',
      'CRT manager 1 Overdue0 Due soon',
      'Support worker 0 Overdue1 Due soon',
      'Ward link nurse 0 Overdue1 Due soon',
    ]);
    await user.click(within(section).getByRole('button', { name: /^CRT manager/ }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Plan');
  });

  test('that are all in time are told in a sentence', async () => {
    await openHome(workspace({ actions: [action({ due: calendarDate('2027-02-01') })] }));
    expect((await region('Actions')).textContent).toContain('Nothing is overdue, and nothing is due in the next 14 days.');
  });

  test('of nobody stand under nobody', async () => {
    await openHome(workspace({ actions: [action({ lead: null, due: calendarDate('2026-11-01') })] }));
    await button(/^Nobody yet 1 Overdue ?0 Due soon$/);
  });

  test('show the leads beyond the first five when asked', async () => {
    const { user } = await openHome(workspace({ actions: Array.from({ length: 8 }, (_, index) => action({ lead: `Lead ${index}`, due: TODAY })) }));
    expect(screen.getAllByRole('button', { name: /^Lead \d / })).toHaveLength(5);
    await user.click(await button('Show 3 more'));
    expect(screen.getAllByRole('button', { name: /^Lead \d / })).toHaveLength(8);
  });

  test('of which nothing can be said are not counted', async () => {
    const { present, ...given } = workspace({ goals: [goal()] });
    await openHome({ ...given, present: new Set([...present].filter((name) => name !== 'actions')) });
    expect((await region('Actions')).textContent).toContain('Nothing can be said about what is due: this workbook lacks the table PlanActions.');
  });
});

describe('problems', () => {
  test('are counted by severity, and each figure leads to Check', async () => {
    const { user } = await openHome();
    const section = await region('Problems');
    expect(within(section).getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['2 Errors', '8 Warnings', '2 Prompts']);
    await user.click(within(section).getByRole('button', { name: '2 Errors' }));
    await screen.findByText('2 of 12 problems shown');
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Check');
  });

  test('that are none are told in words', async () => {
    await openHome(workspace(), { check: async () => succeeded({ ...snapshotOf(workspace({ goals: [goal()] })), findings: [] }) });
    expect(within(await region('Problems')).getByText('No problems found.')).toBeTruthy();
  });
});

describe('commitment', () => {
  test('is counted in both directions, never one against the other, and leads to People', async () => {
    const { user } = await openHome();
    const section = await region('Commitment');
    expect(within(section).getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '1 Opposed', '6 Short of what is needed', '1 Beyond what is needed', '1 Not known',
    ]);
    await user.click(within(section).getByRole('button', { name: '1 Opposed' }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('People');
  });
});

test('of commitment nothing is shown while ratings are hidden', async () => {
  const { user } = await openHome();
  await user.click(within(await region('Commitment')).getByRole('button', { name: '1 Opposed' }));
  await user.click(await screen.findByRole('switch', { name: 'Hide ratings' }));
  await openView(user, 'Home');
  const section = await region('Commitment');
  expect(section.textContent).toBe('CommitmentRatings are hidden in this pane.');
  await openView(user, 'People');
  await user.click(await screen.findByRole('switch', { name: 'Hide ratings' }));
});

describe('the pathway', () => {
  test('shows the parts without a stakeholder, and how lived experience takes part; each leads to its row', async () => {
    const { user, shown } = await openHome(
      workspace({ stakeholders: [stakeholder({ id: 'S1', pathway: 'CRT' }), stakeholder({ id: 'S2', pathway: 'Service users', onTheSig: 'Yes' })] }),
    );
    const section = await region('Pathway and lived experience');
    expect(section.textContent).toContain('4 parts of the pathway have no stakeholder yet.');
    expect(within(section).getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Primary care nobody yet', 'Voluntary and community nobody yet', 'In-patient nobody yet', 'Service users 1, on the SIG', 'Carers and supports nobody yet',
    ]);
    await user.click(within(section).getByRole('button', { name: /^Service users/ }));
    await user.click(within(section).getByRole('button', { name: /^Primary care/ }));
    expect(shown).toEqual(['Stakeholders!D6', 'Stakeholders!D4']);
  });

  test('that is whole is told in a sentence', async () => {
    await openHome();
    expect((await region('Pathway and lived experience')).textContent).toContain('Every part of the pathway has a stakeholder.');
  });
});

describe('the report', () => {
  test('is written by the one primary button, and then there is the way to it and what it begins with', async () => {
    const readings: Checked[] = [snapshotOf(workspace(sampleWorkspace(TODAY)))];
    const asked: string[] = [];
    const { user } = await openHome(undefined, {
      check: async () => succeeded(readings.shift() ?? snapshotOf(workspace(sampleWorkspace(TODAY)), { report: 'Report 1' })),
      summarise: async () => {
        asked.push('written');
        return succeeded(SUMMARISED);
      },
      showReport: async (sheet) => {
        asked.push(sheet);
        return succeeded({});
      },
    });
    expect(screen.queryByRole('button', { name: 'Show the report' })).toBeNull();
    await user.click(await button('Write the report'));
    await screen.findByText('Wrote the report on the sheet “Report 1”.');
    const sentences = await screen.findByRole('list', { name: 'In short' });
    expect(within(sentences).getAllByRole('listitem').map(({ textContent }) => textContent?.split(/[;,]/)[0])).toEqual([
      '10 of 12 actions are open', '1 action is due by the next meeting', '3 of 12 stakeholders are where the work needs them',
    ]);
    await user.click(await button('Show the report'));
    expect(asked).toEqual(['written', 'Report 1']);
  });

  test('of last time is there to be shown', async () => {
    await openHome(undefined, { check: async () => succeeded(snapshotOf(workspace(sampleWorkspace(TODAY)), { report: 'Report 1' })) });
    await button('Show the report');
    expect(screen.queryByRole('list', { name: 'In short' })).toBeNull();
  });

  test('for other readers and in other forms is a view of its own', async () => {
    const { user } = await openHome();
    await user.click(await button('Preview, copy or save it'));
    await screen.findByRole('heading', { level: 2, name: 'Report' });
    await screen.findByRole('group', { name: 'Preview' });
  });
});

describe('a new workspace', () => {
  test('has four steps instead of noughts, each of which leads to its first cell', async () => {
    const { user, shown } = await openHome(workspace());
    expect(screen.getAllByRole('region').map((each) => within(each).getByRole('heading', { level: 3 }).textContent)).toEqual(['Begin here']);
    for (const name of [/^Name your team/, /^Write your first goal/, /^Write your first action/, /^List whose support you need/]) await user.click(await button(name));
    expect(shown).toEqual(['Lists!B5', 'Goals!B5', 'Plan!D5', 'Stakeholders!B5']);
  });

  test('ticks its steps off as it fills, and leaves them out once all are done', async () => {
    const begun = workspace({ settings: { team: 'Eastvale CRT' }, goals: [goal()] });
    const whole = workspace({ settings: { team: 'Eastvale CRT' }, goals: [goal()], actions: [action()], stakeholders: [stakeholder()] });
    const readings = [begun];
    const { user } = await openHome(undefined, { check: async () => succeeded(snapshotOf(readings.shift() ?? whole)) });
    expect((await region('Begin here')).textContent).toContain('2 of 4 done');
    await button('Name your team (done)');
    await user.click(await button('Read the workbook now'));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Begin here' })).toBeNull());
    await region('Commitment');
  });
});
