/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { NO_WORKSPACE } from '../../src/actions/trouble';
import type { Checked } from '../../src/actions/check-workspace';
import type { Created } from '../../src/actions/create-workspace';
import type { WorkbookWatcher } from '../../src/actions/watch-workspace';
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
    expect(document.activeElement).toBe(lead);
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

  test('is told in a reading that nobody asked for only where nobody foresaw it', async () => {
    const watchers: WorkbookWatcher[] = [];
    const outcomes = [async () => succeeded(CHECKED), async () => CELL_IN_EDIT];
    openPane({
      check: () => outcomes.shift()?.() ?? Promise.reject(new RangeError('Row 5 is not there.')),
      watch: async (watcher) => succeeded({ stop: async () => undefined, watched: watchers.push(watcher) }),
    });
    await screen.findByText(/^Read at/);
    watchers[0]?.changed(null);
    await screen.findByText(/^Edited since/);
    expect(screen.getByRole('alert').textContent).toBe('');
    watchers[0]?.changed(null);
    await within(screen.getByRole('alert')).findByText('Something unexpected stopped this.');
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
    const results = [succeeded(CHECKED)];
    const user = openPane({ check: async () => results.shift() ?? succeeded(checked({ cells: 9, findings: [] })), reveal: async () => gone });
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
