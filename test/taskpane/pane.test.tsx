/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { NO_WORKSPACE } from '../../src/actions/trouble';
import type { Checked } from '../../src/actions/check-workspace';
import type { Created } from '../../src/actions/create-workspace';
import { stopped, succeeded } from '../../src/actions/outcome';
import { CELL_IN_EDIT, checked, CHECKED, finding, later, openPane, openView } from './open-pane';

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

describe('a workspace', () => {
  test('is read at once, and shown under its team’s name, Home first', async () => {
    openPane();
    await screen.findByRole('heading', { level: 1, name: 'Northmoor CRT' });
    expect(screen.getByRole('tab', { selected: true })).toBe(screen.getByRole('tab', { name: 'Home' }));
    await screen.findByRole('heading', { level: 2, name: 'At a glance' });
  });

  test('opens in every view', async () => {
    const user = openPane();
    for (const [label, title] of [['Check', 'Problems'], ['People', 'Commitment'], ['Plan', 'Plan'], ['Meeting', 'Meeting'], ['Settings', 'Settings'], ['Home', 'At a glance']] as const) {
      await openView(user, label);
      await screen.findByRole('heading', { level: 2, name: title });
      expect(screen.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(screen.getByRole('tab', { selected: true }).id);
    }
  });

  test('says on the tab of Check how many errors there are', async () => {
    openPane();
    await screen.findByRole('tab', { name: /^2/ });
  });

  test('is read again on demand, under the name that it then has', async () => {
    const outcomes = [succeeded(CHECKED), succeeded(checked({ team: 'Southmoor CRT' }))];
    const user = openPane({ check: async () => outcomes.shift() ?? CELL_IN_EDIT });
    await user.click(await button('Read the workbook now'));
    await screen.findByRole('heading', { level: 1, name: 'Southmoor CRT' });
  });
});

describe('Check', () => {
  test('says how many problems there are in how many cells, when, and of which severity', async () => {
    const user = openPane();
    await openView(user, 'Check');
    await screen.findByRole('heading', { name: /^4 problems in 1,234 cells, checked at \d\d:\d\d$/ });
    expect(screen.getByText('2 errors')).toBeTruthy();
    expect(screen.getByText('1 warning')).toBeTruthy();
    expect(screen.getByText('1 prompt')).toBeTruthy();
  });

  test('says the same of a clean workbook', async () => {
    const user = openPane({ check: async () => succeeded(checked({ cells: 1, findings: [] })) });
    await openView(user, 'Check');
    await screen.findByRole('heading', { name: /^0 problems in 1 cell, checked at / });
    expect(screen.queryByText(/error|warning|prompt/)).toBeNull();
  });

  test('lists the findings by sheet, in the order given, each with severity, place, message and repair', async () => {
    const user = openPane();
    await openView(user, 'Check');
    await screen.findByRole('heading', { name: 'Plan (2)' });
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([expect.stringMatching(/^4 problems/), 'Goals (1)', 'Plan (2)', 'The workbook (1)']);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'WarningG3 · Fidelity itemsG7Goal G3 has no fidelity item.Mend it.',
      'PromptA3 · LeadE7CRT manager leads 4 of 10 open actions.Mend it.',
      'ErrorA9 · LeadE13Action A9 has no lead yet.Write who leads it.',
      'ErrorThe table Stakeholders is missing.Mend it.',
    ]);
  });

  test('takes the grid to the cell of the finding that is chosen, and only then', async () => {
    const shown: (string | null)[] = [];
    const user = openPane({
      reveal: async ({ cell }) => {
        shown.push(cell);
        return succeeded({});
      },
    });
    await openView(user, 'Check');
    const lead = await button(/Action A9 has no lead yet/);
    expect(shown).toEqual([]);
    await user.click(lead);
    expect(shown).toEqual(['Plan!E13']);
    expect(screen.getByText('The grid now shows Plan!E13.').closest('[role="status"]')).not.toBeNull();
    expect(lead.getAttribute('aria-current')).toBe('location');
    expect(document.activeElement).toBe(lead);
  });

  test('offers no way to a cell where there is none', async () => {
    const user = openPane();
    await openView(user, 'Check');
    await screen.findByText('The table Stakeholders is missing.');
    expect(screen.queryByRole('button', { name: /Stakeholders is missing/ })).toBeNull();
  });

  test('is one stop of the Tab key, with arrows, Home and End inside', async () => {
    const user = openPane();
    await openView(user, 'Check');
    const [goal, workload, lead] = [await button(/Goal G3/), await button(/CRT manager/), await button(/Action A9/)];
    const stops = (): number[] => [goal, workload, lead].map(({ tabIndex }) => tabIndex);
    expect(stops()).toEqual([0, -1, -1]);
    act(() => goal.focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(workload);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(lead);
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(lead);
    await user.keyboard('{Home}');
    expect(document.activeElement).toBe(goal);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(workload.getAttribute('aria-current')).toBe('location');
    expect(stops()).toEqual([-1, 0, -1]);
  });

  test('keeps the focus on its button, which waits and cannot be pressed again', async () => {
    const { outcome, comes } = later<Checked>();
    let begun = 0;
    const user = openPane({
      check: () => {
        begun += 1;
        return begun === 1 ? Promise.resolve(succeeded(CHECKED)) : outcome;
      },
    });
    await openView(user, 'Check');
    const check = await button('Check');
    await user.dblClick(check);
    expect(check.textContent).toBe('Checking…');
    expect(check.getAttribute('aria-disabled')).toBe('true');
    await user.click(check);
    await act(async () => comes(succeeded(checked({ cells: 9, findings: [] }))));
    await screen.findByRole('heading', { name: /^0 problems in 9 cells/ });
    expect(begun).toBe(2);
    expect(check.getAttribute('aria-disabled')).toBeNull();
    expect(document.activeElement).toBe(check);
  });

  test('begins anew with each result', async () => {
    const results = [CHECKED.findings, [finding({ message: 'Action A1 has no goal yet.' })]];
    const user = openPane({ check: async () => succeeded(checked({ cells: 10, findings: results.shift() ?? [] })) });
    await openView(user, 'Check');
    await user.click(await button(/Action A9/));
    await user.click(await button('Check'));
    const goal = await button(/Action A1 has no goal yet/);
    expect(screen.queryByText(/Action A9/)).toBeNull();
    expect([goal.tabIndex, goal.getAttribute('aria-current')]).toEqual([0, null]);
  });

  test('lists 2,000 findings', async () => {
    const findings = Array.from({ length: 2000 }, (_, index) => finding({ message: `Action A${index} has no lead yet.`, cell: `Plan!E${index + 5}` }));
    const user = openPane({ check: async () => succeeded(checked({ cells: 34_000, findings })) });
    await openView(user, 'Check');
    await screen.findByText('Action A1999 has no lead yet.');
    expect(screen.getByRole('heading', { name: /^2,000 problems in 34,000 cells/ })).toBeTruthy();
  });
});

test('a rule that broke is told of, with details, folded away', async () => {
  const user = openPane({ check: async () => succeeded(checked({ faults: [{ rule: 'overdue-action', cause: new RangeError('no row 5') }] })) });
  await openView(user, 'Check');
  await screen.findByText('1 rule could not be judged, so what it looks for is missing here.');
  expect(screen.getByText('overdue-action: RangeError: no row 5').closest('details')?.open).toBe(false);
});

describe('trouble', () => {
  test('is told in one sentence with a way on, and trying again does the same thing again', async () => {
    const outcomes = [succeeded(CHECKED), CELL_IN_EDIT, succeeded(checked({ team: 'Southmoor CRT' }))];
    const user = openPane({ check: async () => outcomes.shift() ?? CELL_IN_EDIT });
    await user.click(await button('Read the workbook now'));
    const alert = screen.getByRole('alert');
    await within(alert).findByText('A cell is being edited.');
    expect(alert.textContent).toContain('Finish editing the cell, then try again.');
    await user.click(await button('Try again'));
    await screen.findByRole('heading', { level: 1, name: 'Southmoor CRT' });
    expect(alert.textContent).toBe('');
  });

  test('leaves the last reading where it was', async () => {
    const outcomes = [succeeded(CHECKED)];
    const user = openPane({ check: async () => outcomes.shift() ?? CELL_IN_EDIT });
    await user.click(await button('Read the workbook now'));
    await screen.findByText('A cell is being edited.');
    expect(screen.getByRole('heading', { level: 1, name: 'Northmoor CRT' })).toBeTruthy();
    await user.click(await button('Close'));
    expect(screen.queryByText('A cell is being edited.')).toBeNull();
  });

  test('when going to a cell is told too', async () => {
    const user = openPane({ reveal: async () => CELL_IN_EDIT });
    await openView(user, 'Check');
    await user.click(await button(/Action A9/));
    await within(screen.getByRole('alert')).findByText('A cell is being edited.');
  });

  test('at the first look leaves a way on', async () => {
    const outcomes = [CELL_IN_EDIT];
    const user = openPane({ check: async () => outcomes.shift() ?? stopped(NO_WORKSPACE) });
    await user.click(await button('Try again'));
    await screen.findByRole('heading', { name: 'Start a workspace' });
  });

  test('that nobody foresaw is told with details, folded away', async () => {
    openPane({ check: () => Promise.reject(new RangeError('Row 5 is not there.')) });
    await within(await screen.findByRole('alert')).findByText('Something unexpected stopped this.');
    expect(screen.getByText('RangeError: Row 5 is not there.').closest('details')?.open).toBe(false);
  });

  test('of a workspace that somebody else has made leads to it', async () => {
    const outcomes = [stopped(NO_WORKSPACE), succeeded(checked({ team: 'Eastvale CRT' }))];
    const made = stopped({ code: 'has-workspace', sentence: 'This workbook already holds a workspace.', wayOn: 'Use it.' });
    const { outcome, comes } = later<Created>();
    const user = openPane({ check: async () => outcomes.shift() ?? CELL_IN_EDIT, create: () => outcome });
    await user.click(await button('Create workspace'));
    await act(async () => comes(made));
    await screen.findByRole('heading', { level: 1, name: 'Eastvale CRT' });
  });

  test('of a cell that is gone leads to another check', async () => {
    const gone = stopped({ code: 'gone', sentence: 'The sheet is no longer there.', wayOn: 'Check again.' });
    const results = [succeeded(CHECKED), succeeded(checked({ cells: 9, findings: [] }))];
    const user = openPane({ check: async () => results.shift() ?? CELL_IN_EDIT, reveal: async () => gone });
    await openView(user, 'Check');
    await user.click(await button(/Action A9/));
    await user.click(await within(screen.getByRole('alert')).findByRole('button', { name: 'Check' }));
    await screen.findByRole('heading', { name: /^0 problems in 9 cells/ });
  });

  test('of a workspace that is gone leads to a new one', async () => {
    const outcomes = [succeeded(CHECKED)];
    const user = openPane({ check: async () => outcomes.shift() ?? stopped(NO_WORKSPACE) });
    await user.click(await button('Read the workbook now'));
    await button('Create workspace');
    expect(screen.getByRole('alert').textContent).toContain(NO_WORKSPACE.sentence);
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

describe('a crash', () => {
  // React writes what it catches to the console: the test wants to see it there, and not in its output.
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  afterAll(() => logged.mockRestore());

  test('of a view is explained there, the others go on, and it can be opened again', async () => {
    const broken = checked({ findings: [finding({ message: { no: 'words' } as unknown as string })] });
    const outcomes = [succeeded(broken)];
    const user = openPane({ check: async () => outcomes.shift() ?? succeeded(CHECKED) });
    await openView(user, 'Check');
    await screen.findByRole('heading', { level: 3, name: 'This view has stopped' });
    expect(logged).toHaveBeenCalled();
    await openView(user, 'People');
    await waitFor(() => expect(screen.queryByText('This view has stopped')).toBeNull());
    await openView(user, 'Check');
    await user.click(await button('Read the workbook now'));
    await user.click(await button('Open it again'));
    await screen.findByRole('heading', { name: /^4 problems/ });
  });

  test('of the whole pane is explained, and it can be started again', async () => {
    const outcomes = [succeeded({ ...CHECKED, workspace: null } as unknown as Checked)];
    const user = openPane({ check: async () => outcomes.shift() ?? succeeded(CHECKED) });
    await screen.findByRole('heading', { name: 'The pane has stopped' });
    await user.click(await button('Start the pane again'));
    await screen.findByRole('heading', { level: 1, name: 'Northmoor CRT' });
  });
});
