/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { addDays } from '../../../src/domain/model/calendar-date';
import type { Workspace } from '../../../src/domain/model/workspace';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { planShowing } from '../../../src/taskpane/plan/plan-choice';
import { action, TODAY, workspace } from '../../support/workspace-builders';
import { openPlan } from './open-plan';

const SAMPLE = workspace(sampleWorkspace(TODAY));

/** The IDs of the rows that are drawn, in their order. */
const ids = (): string =>
  rows()
    .map(({ textContent }) => /^\w+/.exec(textContent)?.[0])
    .join(' ');
const rows = (): HTMLElement[] => within(timeline()).queryAllByRole('button');
const timeline = (): HTMLElement => screen.getByRole('list', { name: /^Actions, drawn from/ });
const row = (name: RegExp): HTMLElement => within(timeline()).getByRole('button', { name });
const headings = (): string[] => screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent);
const choose = (label: string): HTMLElement => screen.getByRole('combobox', { name: label });
const shown = (): string | null => screen.getByRole('status').textContent;

describe('the timeline of the sample', () => {
  test('is by goal, and within a goal what is due first', () => {
    openPlan(SAMPLE);
    expect(headings()).toEqual(['G1 · Quicker first response (4)', 'G2 · Better-planned endings (3)', 'G3 · Families involved early (2)', 'G4 · Smoother early discharge with wards (3)']);
    expect(ids()).toBe('A1 A3 A2 A4 A5 A6 A7 A8 A9 A10 A12 A11');
    expect(shown()).toBe('12 actions');
    expect(screen.getByText('Plan: 2 Jun 2026 to 2 Jun 2027')).toBeTruthy();
  });

  test('says of each action all that its bar shows', () => {
    openPlan(SAMPLE);
    expect(row(/^A6/).textContent).toContain('A6, Test early warning of the last visit with 10 people, Support worker, 27 Oct to 8 Dec 2026, Due in 14 days, On track, 70%, after A5');
    expect(timeline().getAttribute('aria-label')).toBe('Actions, drawn from 1 Jun 2026 to 30 Jun 2027. Up and down arrows move between them; Enter goes to the row.');
  });

  test('names a group before its first action', () => {
    openPlan(SAMPLE);
    const described = rows().map((button) => document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent);
    expect(described.slice(0, 5)).toEqual(['G1 · Quicker first response (4)', undefined, undefined, undefined, 'G2 · Better-planned endings (3)']);
  });

  test.each([
    ['By group', 'W1 · Front door (4)', 'A1 A3 A2 A4 A5 A6 A7 A10 A8 A9 A11 A12'],
    ['By lead', 'Administrator (1)', 'A1 A11 A3 A4 A7 A12 A5 A8 A2 A6 A10 A9'],
  ])('%s', async (grouping, first, expected) => {
    const { user } = openPlan(SAMPLE);
    await user.selectOptions(choose('Group by'), grouping);
    expect(headings()[0]).toBe(first);
    expect(ids()).toBe(expected);
  });

  test('in one list, by what comes first: finished ones last', async () => {
    const { user } = openPlan(SAMPLE);
    await user.selectOptions(choose('Group by'), 'One list');
    await user.selectOptions(choose('Order'), 'What must come first');
    expect(screen.queryAllByRole('heading', { level: 4 })).toEqual([]);
    expect(ids()).toBe('A3 A10 A6 A2 A8 A9 A4 A7 A12 A11 A1 A5');
  });

  test('of three months says what lies before and after them', async () => {
    const { user } = openPlan(SAMPLE);
    await user.selectOptions(choose('Time shown'), '3 months');
    expect(timeline().getAttribute('aria-label')).toContain('drawn from 24 Oct 2026 to 23 Jan 2027');
    expect(within(row(/^A1,/)).getByText('Ended earlier')).toBeTruthy();
    expect(within(row(/^A6/)).queryByText('Ended earlier')).toBeNull();
  });
});

describe('going to a row', () => {
  test('happens only when it is chosen, and marks it', async () => {
    const { user, revealed } = openPlan(SAMPLE);
    expect(revealed).toEqual([]);
    await user.click(row(/^A9/));
    expect(revealed).toEqual(['Plan!D13']);
    expect(row(/^A9/).getAttribute('aria-current')).toBe('location');
    expect(document.activeElement).toBe(row(/^A9/));
  });

  test('by keyboard: the list is one stop, and the arrows move in it', async () => {
    const { user, revealed } = openPlan(SAMPLE);
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row(/^A1,/)]);
    act(() => row(/^A1,/).focus());
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
    expect(document.activeElement).toBe(row(/^A3/));
    expect(revealed).toEqual(['Plan!D7']);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(row(/^A11/));
    await user.keyboard('{ArrowDown}{Home}{ArrowUp}');
    expect(document.activeElement).toBe(row(/^A1,/));
    await user.keyboard('{PageDown}');
    expect(document.activeElement).toBe(row(/^A12/));
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row(/^A12/)]);
  });

  test('keeps the focus on an action while others change', async () => {
    const { user, read } = openPlan(SAMPLE);
    await user.click(row(/^A6/));
    read({ ...SAMPLE, actions: SAMPLE.actions.map((each) => (each.id === 'A7' ? { ...each, due: TODAY } : each)) });
    expect(document.activeElement).toBe(row(/^A6/));
  });
});

describe('filters', () => {
  test('a search shows what it finds, says how many, and is cleared with one click', async () => {
    const { user } = openPlan(SAMPLE);
    await user.type(screen.getByRole('searchbox', { name: 'Find in the plan' }), 'call-back');
    expect(ids()).toBe('A7');
    expect(shown()).toBe('1 of 12 actions');
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(shown()).toBe('12 actions');
    expect(screen.queryByRole('button', { name: 'Clear filters' })).toBeNull();
  });

  test('say so where nothing is found', async () => {
    const { user } = openPlan(SAMPLE);
    await user.type(screen.getByRole('searchbox'), 'nowhere');
    expect(screen.getByText('No action matches these filters.')).toBeTruthy();
    expect(shown()).toBe('0 of 12 actions');
  });

  test('what asks for attention is counted, and shown at a click: one or the other', async () => {
    const { user } = openPlan(SAMPLE);
    const group = within(screen.getByRole('group', { name: 'Show only' }));
    expect(group.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Overdue, 1 action', 'Due soon, 2 actions', 'Blocked, 1 action', 'No lead, 1 action', 'No due date, 1 action',
    ]);
    await user.click(group.getByRole('button', { name: /^Overdue/ }));
    expect(group.getByRole('button', { name: /^Overdue/ }).getAttribute('aria-pressed')).toBe('true');
    expect(ids()).toBe('A3');
    await user.click(group.getByRole('button', { name: /^Due soon/ }));
    expect(ids()).toBe('A3 A6 A10');
    await user.click(group.getByRole('button', { name: /^Overdue/ }));
    expect(ids()).toBe('A6 A10');
  });

  test.each([
    ['Status', 'At risk', 'A4 A10'],
    ['Status', 'All that are open', 'A3 A2 A4 A6 A7 A8 A9 A10 A12 A11'],
    ['Lead', 'CRT manager', 'A3 A4 A7 A12'],
    ['Lead', 'No lead yet', 'A9'],
    ['Goal', 'G3 · Families involved early', 'A8 A9'],
    ['Working group', 'No group', 'A12'],
  ])('by %s: %s', async (facet, value, expected) => {
    const { user } = openPlan(SAMPLE);
    await user.click(screen.getByRole('button', { name: 'More filters' }));
    await user.selectOptions(choose(facet), value);
    expect(ids()).toBe(expected);
    expect(screen.getByRole('button', { name: 'More filters, 1 chosen' }).getAttribute('aria-expanded')).toBe('true');
  });

  test('last while another view is shown, with the layout', async () => {
    const kept = new Map<string, unknown>();
    const { user, leave } = openPlan(SAMPLE, kept);
    await user.type(screen.getByRole('searchbox'), 'test');
    await user.selectOptions(choose('Group by'), 'By lead');
    leave();
    openPlan(SAMPLE, kept);
    expect(ids()).toBe('A2 A6');
    expect(headings()).toEqual(['Senior nurse (1)', 'Support worker (1)']);
  });

  test('stay to be seen where the workbook no longer has what was chosen', async () => {
    const { user, read } = openPlan(SAMPLE);
    await user.click(screen.getByRole('button', { name: 'More filters' }));
    await user.selectOptions(choose('Lead'), 'Peer worker');
    read({ ...SAMPLE, actions: SAMPLE.actions.filter(({ lead }) => lead !== 'Peer worker') });
    expect(shown()).toBe('0 of 11 actions');
    expect(within(choose('Lead')).getByRole<HTMLOptionElement>('option', { selected: true }).text).toBe('peer worker');
  });

  test('can be set by another view on the way here', async () => {
    const { user } = openPlan(SAMPLE, new Map(Object.entries(planShowing({ concerns: ['Overdue', 'Due soon'], lead: 'Ward link  nurse' }))));
    expect(ids()).toBe('A10');
    await user.click(screen.getByRole('button', { name: 'More filters, 1 chosen' }));
    expect(within(choose('Lead')).getByRole<HTMLOptionElement>('option', { selected: true }).text).toBe('Ward link nurse');
  });
});

/** A chain of so many actions, the first of them three days late. */
function chainOf(length: number): Workspace {
  const actions = Array.from({ length }, (_, index) =>
    action({ id: `A${index + 1}`, action: `Step ${index + 1}`, due: addDays(TODAY, index === 0 ? -3 : 10 - index), dependsOn: index === 0 ? [] : [`A${index}`] }),
  );
  return workspace({ actions: [...actions, action({ id: 'A90', action: 'Alone' })] });
}

describe('the overdue chain', () => {
  const links = (): (string | null)[] => within(chain()).getAllByRole('listitem').map(({ textContent }) => textContent);
  const chain = (): HTMLElement => screen.getByRole('heading', { name: 'Overdue chain' }).parentElement as HTMLElement;

  test('of the sample is one action, for which nobody waits', async () => {
    const { user, revealed } = openPlan(SAMPLE);
    expect(links()).toEqual(['A3 “Rewrite the referral guide with GPs” is 14 days late. No other action waits for it.']);
    await user.click(within(chain()).getByRole('button'));
    expect(revealed).toEqual(['Plan!D7']);
  });

  test('says who holds up whom, in order', () => {
    openPlan(chainOf(3));
    expect(links()).toEqual(['A1 “Step 1” is 3 days late and holds up A2', 'A2 “Step 2” holds up A3', 'A3 “Step 3” waits']);
    expect(within(chain()).queryByRole('button', { name: /^Show all/ })).toBeNull();
  });

  test('is shown in the timeline, and nothing else, where it is long', async () => {
    const { user } = openPlan(chainOf(6));
    expect(links()).toHaveLength(4);
    await user.click(within(chain()).getByRole('button', { name: 'Show all 6 in the timeline' }));
    expect(ids()).toBe('A1 A2 A3 A4 A5 A6');
    expect(screen.getByRole('button', { name: 'Overdue chain, 6 actions', pressed: true })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(ids()).toContain('A90');
  });

  test('is not spoken of where nothing is late', () => {
    openPlan(workspace({ actions: [action()] }));
    expect(screen.queryByRole('heading', { name: 'Overdue chain' })).toBeNull();
  });
});

describe('missing leads and dates', () => {
  test('leads to the empty cells', async () => {
    const { user, revealed } = openPlan(SAMPLE);
    await user.click(screen.getByRole('button', { name: 'A9 “Carer-awareness session”: go to its lead' }));
    await user.click(screen.getByRole('button', { name: 'A11 “Early-discharge criteria”: go to its due date' }));
    expect(revealed).toEqual(['Plan!E13', 'Plan!G15']);
  });

  test('names three, and shows the others in the timeline', async () => {
    const { user } = openPlan(workspace({ actions: ['A1', 'A2', 'A3', 'A4', 'A5'].map((id) => action({ id, lead: id === 'A2' ? 'Facilitator' : null })) }));
    expect(screen.getAllByRole('button', { name: /: go to its lead$/ })).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'and 1 more' }));
    expect(ids()).toBe('A1 A3 A4 A5');
  });

  test('is nothing where nothing lacks', () => {
    openPlan(workspace({ actions: [action()] }));
    expect(screen.queryByRole('heading', { name: 'Missing leads and dates' })).toBeNull();
  });
});

describe('without a plan', () => {
  test('an empty one leads to its sheet', async () => {
    const { user, revealed } = openPlan(workspace());
    await user.click(screen.getByRole('button', { name: 'Go to the plan’s sheet' }));
    expect(revealed).toEqual(['A4']);
  });

  test('a missing one leads to Check', async () => {
    const { user, went } = openPlan(workspace({ present: new Set(['goals']) }));
    await user.click(screen.getByRole('button', { name: 'Open Check' }));
    expect(went).toEqual(['check']);
  });
});

describe('a plan of two thousand actions', () => {
  const LONG = workspace({
    actions: Array.from({ length: 2000 }, (_, index) => action({ id: `A${index + 1}`, goal: `G${(index % 40) + 1}`, lead: `Lead ${index % 90}`, due: addDays(TODAY, index) })),
  });

  test('draws what is on the screen, and says how many there are', () => {
    openPlan(LONG);
    expect(rows().length).toBeLessThan(40);
    expect(shown()).toBe('2,000 actions');
    expect(within(timeline()).getAllByRole('listitem')[0]?.getAttribute('aria-setsize')).toBe('2000');
  });

  test('is walked by keyboard to its last action', async () => {
    const { user } = openPlan(LONG);
    act(() => rows()[0]?.focus());
    await user.keyboard('{End}');
    expect(document.activeElement?.textContent).toMatch(/^A2000,/);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toMatch(/^A1960,/);
  });
});
