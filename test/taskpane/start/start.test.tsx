/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { Created } from '../../../src/actions/create-workspace';
import { stopped, succeeded, type OnProgress } from '../../../src/actions/outcome';
import { NO_WORKSPACE } from '../../../src/actions/trouble';
import { MODULE_IDS } from '../../../src/domain/model/module';
import { MODULES_AT_FIRST } from '../../../src/domain/model/modules';
import type { NewWorkspace, WorkspaceActions } from '../../../src/taskpane/workspace-actions';
import { CELL_IN_EDIT, checked, later, openPane } from '../open-pane';

const button = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });

describe('a workbook without a workspace', () => {
  const empty: Partial<WorkspaceActions> = { check: async () => stopped(NO_WORKSPACE) };

  test('is offered one, and nothing else', async () => {
    openPane(empty);
    await screen.findByRole('heading', { level: 1, name: 'Start a workspace' });
    expect(screen.getByRole('alert').textContent).toBe('');
    await button('Create workspace');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Choose what goes in', 'Create workspace', 'Try the sample', 'Not now']);
  });

  test('is left alone where somebody wants none now; one quiet line leads back', async () => {
    const user = openPane({ ...empty, create: () => Promise.reject(new Error('Nobody asked for a workspace')) });
    await user.click(await button('Not now'));
    await screen.findByRole('heading', { level: 1, name: 'SIG Workspace' });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Start one']);
    expect(screen.getByText(/^This workbook has no workspace\./)).toBeTruthy();
    await user.click(await button('Start one'));
    await screen.findByRole('heading', { level: 1, name: 'Start a workspace' });
    await button('Create workspace');
  });

  test.each<[string, NewWorkspace, { sample?: boolean; team?: string; ticks?: string[] }]>([
    ['starts empty and unnamed at first', { team: null, sample: false, modules: MODULES_AT_FIRST }, {}],
    ['is the sample, with every part, where that is chosen', { team: null, sample: true, modules: MODULE_IDS }, { sample: true }],
    ['takes the team’s name without spaces around it', { team: 'Eastvale CRT', sample: false, modules: MODULES_AT_FIRST }, { team: ' Eastvale CRT ' }],
    ['has the parts that are ticked', { team: null, sample: false, modules: ['core', 'communications', 'involvement', 'hosting'] }, { ticks: ['Scoping day', 'Hosting'] }],
  ])('%s', async (_name, expected, { sample, team, ticks = [] }) => {
    const asked: NewWorkspace[] = [];
    const user = openPane({
      check: async () => (asked[0] === undefined ? stopped(NO_WORKSPACE) : succeeded(checked({ team: asked[0].team }))),
      create: async (choice) => {
        asked.push(choice);
        return succeeded({ team: choice.team, sheets: [] });
      },
    });
    if (team !== undefined || ticks.length > 0) await user.click(await button('Choose what goes in'));
    for (const part of ticks) await user.click(await screen.findByRole('checkbox', { name: new RegExp(`^${part}`) }));
    if (team !== undefined) await user.type(await screen.findByRole('textbox', { name: 'Team name' }), team);
    await user.click(await button(sample ? 'Try the sample' : 'Create workspace'));
    await screen.findByRole('heading', { level: 1, name: expected.team ?? 'Your workspace' });
    expect(asked).toEqual([expected]);
    expect(screen.getByText('The workspace is ready.').closest('[role="status"]')).not.toBeNull();
  });

  test('shows how far the creation is, and does not begin it twice', async () => {
    const { outcome, comes } = later<Created>();
    let begun = 0;
    let report: OnProgress = () => undefined;
    const user = openPane({
      ...empty,
      create: (_choice, onProgress) => {
        begun += 1;
        report = onProgress;
        return outcome;
      },
    });
    await user.dblClick(await button('Create workspace'));
    act(() => report({ done: 3, of: 7, doing: 'Writing the plan' }));
    await user.click(await button('Try the sample'));
    const bar = screen.getByRole('progressbar', { name: 'Writing the plan' });
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).toEqual(['3', '7']);
    await user.click(await button('Creating…'));
    await user.keyboard('{Enter}');
    expect(begun).toBe(1);
    await act(async () => comes(succeeded({ team: null, sheets: [] })));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test('keeps what was typed where the creation is refused', async () => {
    const user = openPane({ ...empty, create: async () => CELL_IN_EDIT });
    await user.click(await button('Choose what goes in'));
    const team = await screen.findByRole<HTMLInputElement>('textbox');
    await user.type(team, 'Eastvale CRT{Enter}');
    await within(screen.getByRole('alert')).findByText('A cell is being edited.');
    expect(team.value).toBe('Eastvale CRT');
  });
});
