/** @jest-environment jsdom */
import { act, render, renderHook, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { RepairToMake } from '../../../src/actions/look-for-repairs';
import type { Action } from '../../../src/domain/model/actions';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { CheckView } from '../../../src/taskpane/check/check-view';
import { FILTERS_KEY, NOBODY, type FindingFilters } from '../../../src/taskpane/check/filters';
import { useRatingsHidden } from '../../../src/taskpane/people/ratings-hidden';
import { KeptProvider, type Kept } from '../../../src/taskpane/shell/use-kept';
import { PaneTheme } from '../../../src/taskpane/theme/pane-theme';
import type { Snapshot, ViewProps } from '../../../src/taskpane/view';
import type { Job } from '../../../src/taskpane/work/work';
import type { WorkspaceActions } from '../../../src/taskpane/workspace-actions';
import { repair, REPAIRS } from '../../support/repairs';
import { snapshotOf } from '../../support/snapshot';
import { action, completeAction, goal, TODAY, workspace } from '../../support/workspace-builders';

beforeAll(() => {
  // What jsdom has no layout for.
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined });
  window.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollTo = () => undefined;
});

const NORTHMOOR = workspace(sampleWorkspace(TODAY));
const SAMPLE = snapshotOf(NORTHMOOR);

type Asked = Parameters<ViewProps['ask']>[0];

interface OpenView {
  readonly user: UserEvent;
  /** What was asked for, without the look at the start. */
  readonly asked: Asked[];
  show(snapshot: Snapshot, running?: ViewProps['running']): void;
}

function open(snapshot: Snapshot, { kept = new Map(), running = null }: { kept?: Kept; running?: ViewProps['running'] } = {}): OpenView {
  const asked: Asked[] = [];
  const ask: ViewProps['ask'] = (request) => {
    if (request.task !== 'look') asked.push(request);
  };
  const page = (shown: Snapshot, job: ViewProps['running']): React.ReactElement => (
    <PaneTheme officeTheme={undefined}>
      <KeptProvider kept={kept}>
        <CheckView snapshot={shown} ask={ask} running={job} go={() => undefined} />
      </KeptProvider>
    </PaneTheme>
  );
  const { rerender } = render(page(snapshot, running));
  return { user: userEvent.setup(), asked, show: (next, job = null) => act(() => rerender(page(next, job))) };
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const headings = (): (string | null)[] => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const lines = (): (string | null)[] => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
const withActions = (...actions: Action[]): Snapshot => snapshotOf(workspace({ goals: [goal()], actions }));
const place = ({ task, ...request }: Asked): string | null | undefined => (task === 'reveal' && 'place' in request ? request.place.cell : undefined);

describe('the result', () => {
  test('says how many problems there are in how many cells, and when; and what is not counted', () => {
    const [first, ...others] = SAMPLE.findings;
    if (first === undefined) throw new Error('The sample has problems');
    open({ ...SAMPLE, cells: 1234, findings: others, accepted: [{ ...first, reason: 'Agreed', on: TODAY }], switchedOff: others.slice(0, 3) });
    expect(screen.getByRole('heading', { name: '11 problems in 1,234 cells, checked at 14:02' })).toBeTruthy();
    expect(screen.getByText('1 accepted, 3 in checks that are switched off')).toBeTruthy();
  });

  test('says the same of a clean workbook, and offers nothing to narrow down', () => {
    open(snapshotOf(workspace(), { cells: 1 }));
    expect(screen.getByRole('heading', { name: '0 problems in 1 cell, checked at 14:02' })).toBeTruthy();
    expect(screen.getByText('Nothing needs to be put right.')).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Check']);
  });

  test('is checked anew on demand, but not while something is being done', async () => {
    const { user, asked, show } = open(SAMPLE);
    await user.click(button('Check'));
    expect(asked).toEqual([{ task: 'check' }]);
    show(SAMPLE, { request: { task: 'check' }, progress: null });
    expect(button('Checking…').getAttribute('aria-disabled')).toBe('true');
  });

  test('tells of rules that could not be judged, with details folded away', () => {
    open({ ...SAMPLE, faults: [{ rule: 'overdue-action', cause: new RangeError('no row 5') }] });
    expect(screen.getByText('1 rule could not be judged, so what it looks for is missing here.')).toBeTruthy();
    expect(screen.getByText('overdue-action: RangeError: no row 5').closest('details')?.open).toBe(false);
  });
});

describe('the list', () => {
  test('groups problems by cause, errors first, and says where each is', () => {
    open(SAMPLE);
    expect(headings().slice(1, 4)).toEqual(['Action without lead1 error', 'Action without due date1 error', 'Goal without fidelity item2 warnings']);
    expect(lines()[0]).toBe('Action A9 “Carer-awareness session” has no lead yet. Plan!E13');
    expect(screen.getByText('Ask in the group who leads this, and write the role.')).toBeTruthy();
  });

  test('groups them by sheet where that is asked for, each with its severity and what to do', async () => {
    const { user } = open(SAMPLE);
    await user.click(button('By cause'));
    await user.click(screen.getByRole('menuitemradio', { name: 'By sheet' }));
    expect(headings().slice(1)).toEqual(['Goals2 warnings', 'Plan4 problems', 'Commitment1 warning', 'Members1 prompt', 'Groups2 warnings', 'Meetings1 warning', 'Involvement1 warning']);
    expect(lines().find((line) => line?.includes('A9'))).toBe('ErrorAction A9 “Carer-awareness session” has no lead yet. E13Ask in the group who leads this, and write the role.');
  });

  test('takes the grid to a cell only when it is asked to', async () => {
    const { user, asked } = open(SAMPLE);
    const lead = button(/A9.* has no lead/);
    act(() => lead.focus());
    await user.keyboard('{ArrowDown}{ArrowUp}');
    expect(asked).toEqual([]);
    await user.keyboard('{Enter}');
    expect(asked.map(place)).toEqual(['Plan!E13']);
    expect(lead.getAttribute('aria-current')).toBe('location');
    expect(document.activeElement).toBe(lead);
  });

  test('offers no way to a cell where there is none', () => {
    const gone = { ...SAMPLE.locate({ collection: 'stakeholders', index: null, field: null }), nearest: null, cell: null, sheet: null };
    open({ ...SAMPLE, findings: [{ rule: 'missing-table', severity: 'error', at: { collection: 'stakeholders', index: null, field: null }, message: 'The table Stakeholders is missing.', repair: 'Bring it back.', ...gone }] });
    expect(lines()).toEqual(['The table Stakeholders is missing. ']);
    expect(screen.queryByRole('button', { name: /Stakeholders is missing/ })).toBeNull();
  });

  test('groups fold, and stay so', async () => {
    const kept: Kept = new Map();
    const { user, show } = open(SAMPLE, { kept });
    await user.click(button(/^Goal without fidelity item/));
    expect(button(/^Goal without fidelity item/).getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByText(/G3.*has no fidelity item/)).toBeNull();
    show({ ...SAMPLE, at: new Date() });
    expect(screen.queryByText(/G3.*has no fidelity item/)).toBeNull();
    await user.click(button(/^Goal without fidelity item/));
    expect(screen.getAllByText(/Goal G/)).toHaveLength(2);
  });

  test('of thousands draws those in view', () => {
    const many = withActions(...Array.from({ length: 2000 }, (_, index) => action({ id: `A${index + 1}`, lead: null })));
    open(many);
    expect(screen.getByRole('heading', { name: /^2,001 problems/ })).toBeTruthy();
    expect(lines().length).toBeGreaterThan(5);
    expect(lines().length).toBeLessThan(100);
    const [first] = screen.getAllByRole('listitem');
    expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).toEqual(['1', '2000']);
  });
});

describe('by keyboard', () => {
  const focused = (): string | null | undefined => document.activeElement?.textContent;
  const stops = (): (string | null)[] => [...document.querySelectorAll('[data-row]')].filter((row) => (row as HTMLElement).tabIndex === 0).map(({ textContent }) => textContent);

  test('the list is one stop, with arrows, Home and End inside', async () => {
    const { user } = open(SAMPLE);
    expect(stops()).toEqual(['Action without lead1 error']);
    act(() => button(/^Action without lead/).focus());
    await user.keyboard('{ArrowDown}');
    expect(focused()).toMatch(/A9.* has no lead/);
    expect(stops()).toHaveLength(1);
    await user.keyboard('{End}');
    expect(focused()).toMatch(/^Nobody in the group has the seat/);
    await user.keyboard('{ArrowDown}');
    expect(focused()).toMatch(/^Nobody in the group has the seat/);
    await user.keyboard('{Home}{ArrowUp}');
    expect(focused()).toMatch(/^Action without lead/);
  });

  test('left and right close and open a group, and lead out of it and into it', async () => {
    const { user } = open(SAMPLE);
    act(() => button(/A9.* has no lead/).focus());
    await user.keyboard('{ArrowLeft}');
    expect(focused()).toMatch(/^Action without lead/);
    await user.keyboard('{ArrowLeft}');
    expect(screen.queryByText(/A9.* has no lead/)).toBeNull();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(focused()).toMatch(/A9.* has no lead/);
  });

  test('F8 goes from problem to problem, from anywhere in the view, into closed groups, and moves no cell', async () => {
    const { user, asked } = open(SAMPLE);
    await user.click(button(/^Action without due date/));
    act(() => screen.getByRole('searchbox').focus());
    await user.keyboard('{F8}');
    expect(focused()).toMatch(/A11.* has no due date/);
    await user.keyboard('{F8}');
    expect(focused()).toMatch(/Goal G3/);
    await user.keyboard('{Shift>}{F8}{F8}{F8}{/Shift}');
    expect(focused()).toMatch(/^Nobody in the group has the seat/);
    expect(asked).toEqual([]);
  });

  test('next and previous show the cell, and the focus stays on their button', async () => {
    const { user, asked } = open(SAMPLE);
    const next = button('Next problem: show its cell');
    await user.click(next);
    await user.click(next);
    await user.click(button('Previous problem: show its cell'));
    expect(asked.map(place)).toEqual(['Plan!E13', 'Plan!G15', 'Plan!E13']);
    expect(button(/A9.* has no lead/).getAttribute('aria-current')).toBe('location');
    expect(document.activeElement).toBe(button('Previous problem: show its cell'));
  });
});

describe('what is chosen and focused', () => {
  test('stays when the workbook was read anew', async () => {
    const { user, show } = open(SAMPLE);
    await user.click(button(/A11.* has no due date/));
    show(snapshotOf({ ...NORTHMOOR, actions: NORTHMOOR.actions.map((row) => (row.id === 'A9' ? { ...row, lead: 'Peer worker' } : row)) }));
    expect(screen.queryByText(/A9.* has no lead/)).toBeNull();
    const due = button(/A11.* has no due date/);
    expect(due.getAttribute('aria-current')).toBe('location');
    expect(document.activeElement).toBe(due);
  });

  test('is the next problem’s turn where it was mended', () => {
    const { show } = open(SAMPLE);
    act(() => button(/A9.* has no lead/).focus());
    show(snapshotOf({ ...NORTHMOOR, actions: NORTHMOOR.actions.map((row) => (row.id === 'A9' ? { ...row, lead: 'Peer worker' } : row)) }));
    expect(button(/^Action without due date/).tabIndex).toBe(0);
  });
});

describe('filters', () => {
  test('by severity are beside their counts, and say what is left', async () => {
    const { user } = open(SAMPLE);
    const errors = button('2 errors');
    await user.click(errors);
    expect(errors.getAttribute('aria-pressed')).toBe('true');
    expect(lines()).toHaveLength(2);
    expect(screen.getByText(/^2 of 12 problems shown/)).toBeTruthy();
    await user.click(button('Show all'));
    expect(lines()).toHaveLength(12);
  });

  test('by sheet and by lead are ticked in menus', async () => {
    const { user } = open(SAMPLE);
    await user.click(button('Sheet'));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Plan (4)' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Goals (2)' }));
    await user.keyboard('{Escape}');
    expect(lines()).toHaveLength(6);
    await user.click(button('Lead'));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Nobody (1)' }));
    await user.keyboard('{Escape}');
    expect(lines()).toHaveLength(1);
    expect(button('Sheet: 2')).toBeTruthy();
    expect(button('Lead: Nobody')).toBeTruthy();
  });

  test('by words, and nothing may be left', async () => {
    const { user } = open(SAMPLE);
    await user.type(screen.getByRole('searchbox', { name: 'Find in problems' }), 'criteria');
    expect(lines()).toHaveLength(1);
    await user.type(screen.getByRole('searchbox'), ' nowhere');
    expect(lines()).toEqual([]);
    expect(screen.getByText(/^No problem is like that\./)).toBeTruthy();
  });

  test('last when the view is left, and can be set from elsewhere', async () => {
    const kept: Kept = new Map<string, unknown>([[FILTERS_KEY, { leads: [NOBODY] } satisfies FindingFilters]]);
    open(SAMPLE, { kept });
    expect(lines()).toHaveLength(1);
    expect(screen.getByText(/^1 of 12 problems shown/)).toBeTruthy();
  });
});

describe('mends', () => {
  const job = (asked: readonly Asked[]): Job => {
    const [only, ...others] = asked;
    if (only === undefined || others.length > 0 || only.task === 'reveal' || only.task === 'showReport' || only.task === 'look' || only.task === 'lookAtReports' || only.task === 'consult' || only.task === 'lookAtUpgrade') throw new Error('One job was to be asked for');
    return only;
  };

  test('are offered where only one thing can be meant, and asked for with one click', async () => {
    const { user, asked } = open(withActions(completeAction({ completedOn: null }), action({ id: 'A2', lead: null })));
    const offered = within(screen.getByRole('group', { name: 'Complete without date' })).getByRole('button', { name: 'Write today, 24 Nov 2026' });
    expect(within(screen.getByRole('group', { name: 'Action without lead' })).queryByRole('button', { name: /Write|Give|Set/ })).toBeNull();
    await user.click(offered);
    expect(job(asked)).toMatchObject({ task: 'edit', edits: [{ type: 'change', collection: 'actions', index: 0, values: { completedOn: TODAY } }], label: '1 action completed today' });
  });

  test('of a kind are made at once, each row with an ID of its own', async () => {
    const { user, asked } = open(withActions(action({ id: null }), action({ id: 'A7' }), action({ id: null })));
    await user.click(button('Mend all 2'));
    expect(job(asked)).toMatchObject({ task: 'edit', edits: [{ index: 0, values: { id: 'A8' } }, { index: 2, values: { id: 'A9' } }], label: '2 rows given an ID of their own' });
  });

  test('wait while something else is being done', async () => {
    const { user, asked } = open(withActions(action({ id: null })), { running: { request: { task: 'summarise' }, progress: null } });
    await user.click(button('Give it the ID A1'));
    expect(asked).toEqual([]);
  });

  test('of letter case stand apart, folded, and need not be unfolded', async () => {
    const given = workspace({ goals: [goal()], actions: [action(), action({ id: 'A2' })] });
    const base = snapshotOf(given);
    const otherCase = [0, 1].map((index) => ({ at: { collection: 'actions', index, field: 'status' } as const, ...base.locate({ collection: 'actions', index, field: 'status' }), value: 'ON TRACK' }));
    const { user, asked } = open({ ...base, findings: [], otherCase });
    expect(button(/^Only the letter case differs/).getAttribute('aria-expanded')).toBe('false');
    await user.click(button('Mend all 2'));
    expect(job(asked)).toMatchObject({ edits: [{ index: 0, values: { status: 'On track' } }, { index: 1, values: { status: 'On track' } }], label: '2 cells written as listed' });
    await user.click(button(/^Only the letter case differs/));
    expect(lines()[0]).toMatch(/^“ON TRACK” in Status Plan!H5/);
  });

});

describe('repairs', () => {
  const damaged = (...repairs: RepairToMake[]): Snapshot => ({ ...SAMPLE, repairs: { repairs, told: ['On Plan, Lead is called “Who”, and is found by it.'] } });

  test('are counted in the result, which is not clean while one waits', () => {
    open({ ...damaged(...REPAIRS), findings: [] });
    expect(screen.getByRole('heading', { name: /^0 problems/ })).toBeTruthy();
    expect(screen.getByText('2 repairs waiting').closest('[role=status]')).not.toBeNull();
    expect(screen.queryByText('Nothing needs to be put right.')).toBeNull();
  });

  test('stand above the problems: what is different, what mending does, and how to see it', async () => {
    const { user, asked } = open(damaged(...REPAIRS));
    expect(headings()[1]).toBe('Repairs2');
    expect(screen.getByText('Nothing that was typed is lost. Where something has to move, it says where to.')).toBeTruthy();
    const group = within(screen.getByRole('group', { name: 'Repairs' }));
    expect(group.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(REPAIRS.map(({ what, does }) => `${what} ${does}Mend`));
    await user.click(group.getByRole('button', { name: /^On Plan, 2 cells of Days late/ }));
    expect(asked).toEqual([{ task: 'reveal', place: { nearest: { sheet: 'Plan', address: 'H7' }, cell: null, sheet: 'Plan' } }]);
  });

  test('are made one by one, or all at once', async () => {
    const { user, asked } = open(damaged(...REPAIRS, repair({ id: 'blocked', isBlocked: true })));
    const [first] = screen.getAllByRole('button', { name: 'Mend' });
    if (first === undefined) throw new Error('There is nothing to mend');
    await user.click(first);
    await user.click(button('Mend all 2'));
    expect(asked).toEqual([{ task: 'mend', ids: ['formula:actions.daysLate'] }, { task: 'mend', ids: ['formula:actions.daysLate', 'sheet:overview'] }]);
  });

  test('that protection keeps from being made say so, and have no button', () => {
    open(damaged(repair({ isBlocked: true })));
    expect(lines()[0]).toBe('On Plan, 3 cells of Status have no dropdown. Puts the dropdown back.Protection is in the way. Take it off on the Review tab, then check again.');
    expect(screen.queryByRole('button', { name: 'Mend' })).toBeNull();
  });

  test('are reached by the arrows, also where there is no place to go to', async () => {
    const { user, asked } = open(damaged(...REPAIRS));
    act(() => button(/^Repairs/).focus());
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(asked).toEqual([{ task: 'mend', ids: ['sheet:overview'] }]);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toMatch(/^Action without lead/);
  });

  test('leave what only people can judge to them: it is told, folded away and without a button', async () => {
    const { user } = open({ ...damaged(), findings: [] });
    await user.click(button(/^Different, and left as it is/));
    expect(lines()).toEqual(['On Plan, Lead is called “Who”, and is found by it. ']);
    expect(screen.queryAllByRole('button', { name: /Lead/ })).toEqual([]);
  });
});

describe('accepting', () => {
  const performed = async (asked: Asked | undefined): Promise<unknown[]> => {
    const done: unknown[] = [];
    const actions = { accept: async (...given: unknown[]) => ({ ok: true, number: done.push(['accept', ...given]) }), withdraw: async (...given: unknown[]) => ({ ok: true, number: done.push(['withdraw', ...given]) }) } as unknown as WorkspaceActions;
    if (asked?.task === 'perform') {
      const outcome = await asked.perform(actions);
      if (outcome.ok) await outcome.takeBack?.(actions);
    }
    return done;
  };

  test('asks for a reason first, and can be taken back', async () => {
    const { user, asked } = open(SAMPLE);
    const lead = SAMPLE.findings.find(({ rule }) => rule === 'action-without-lead');
    act(() => button(/A9.* has no lead/).focus());
    await user.click(button('Accept…'));
    const reason = screen.getByRole('textbox', { name: 'Why is it fine as it is?' });
    expect(document.activeElement).toBe(reason);
    await user.click(button('Accept'));
    expect(screen.getByText('Say why in a few words.')).toBeTruthy();
    expect(document.activeElement).toBe(reason);
    expect(asked).toEqual([]);
    await user.type(reason, ' The peer worker starts in January ');
    await user.click(button('Accept'));
    expect(await performed(asked[0])).toEqual([
      ['accept', lead, 'The peer worker starts in January'],
      ['withdraw', { ...lead, reason: 'The peer worker starts in January', on: TODAY }],
    ]);
  });

  test('can be left, by Escape, and the focus comes back', async () => {
    const { user, asked } = open(SAMPLE);
    act(() => button(/A9.* has no lead/).focus());
    await user.click(button('Accept…'));
    await user.keyboard('No{Escape}');
    expect(screen.queryByRole('textbox', { name: /Why/ })).toBeNull();
    expect(document.activeElement).toBe(button('Accept…'));
    expect(asked).toEqual([]);
  });

  test('a reason being written survives a new reading', async () => {
    const { user, show } = open(SAMPLE);
    act(() => button(/A9.* has no lead/).focus());
    await user.click(button('Accept…'));
    await user.keyboard('The peer');
    show({ ...snapshotOf(NORTHMOOR), at: new Date() });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Why/ }).value).toBe('The peer');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Why/ }));
  });

  test('is not offered for what cannot be read', () => {
    const at = { collection: 'actions', index: 1, field: 'due' } as const;
    open({ ...SAMPLE, findings: [{ rule: 'unreadable-date', severity: 'error', at, message: 'No date.', repair: 'Type a date.', ...SAMPLE.locate(at) }] });
    act(() => button(/^No date/).focus());
    expect(screen.queryByRole('button', { name: 'Accept…' })).toBeNull();
  });

  test('what was accepted stands folded at the end, with its reason and day, and can count again', async () => {
    const [first, ...others] = SAMPLE.findings;
    if (first === undefined) throw new Error('The sample has problems');
    const accepted = { ...first, reason: 'Agreed with the director', on: TODAY };
    const { user, asked } = open({ ...SAMPLE, findings: others, accepted: [accepted] });
    expect(headings().at(-1)).toBe('Accepted1');
    await user.click(button(/^Accepted/));
    expect(lines().at(-1)).toContain('“Agreed with the director” (24 Nov 2026)');
    await user.click(button('Count it again'));
    expect(await performed(asked[0])).toEqual([['withdraw', accepted]]);
  });

  test('one that has lapsed says so', () => {
    open({ ...SAMPLE, findings: SAMPLE.findings.map((finding) => (finding.row === 'A9' ? { ...finding, lapsed: { reason: 'On leave', on: TODAY } } : finding)) });
    expect(screen.getByText('Accepted on 24 Nov 2026 (“On leave”), and changed since.')).toBeTruthy();
  });
});

test('where ratings are hidden, what is wrong with them is left out, and said to be', () => {
  const { result } = renderHook(useRatingsHidden);
  act(() => result.current[1](true));
  const leaks = /let it happen|help it happen|next step/i;
  const otherCase = [{ at: { collection: 'commitmentRatings', index: 0, field: 'now' }, ...SAMPLE.locate({ collection: 'commitmentRatings', index: 0, field: 'now' }), value: 'LET IT HAPPEN' }] as const;
  const accepted = SAMPLE.findings.filter(({ at }) => at.collection === 'commitmentRatings').map((finding) => ({ ...finding, reason: 'They cannot.', on: TODAY }));
  expect(accepted.length).toBeGreaterThan(0);
  open({ ...SAMPLE, otherCase, accepted });
  expect(document.body.textContent).not.toMatch(leaks);
  expect(screen.getByText('What concerns ratings (3) is hidden with them.')).toBeTruthy();
  act(() => result.current[1](false));
  expect(document.body.textContent).toMatch(leaks);
  expect(screen.queryByText(/is hidden with them/)).toBeNull();
});
