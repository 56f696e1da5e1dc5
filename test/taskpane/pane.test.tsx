/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Checked } from '../../src/actions/check-workspace';
import { MODULE_IDS } from '../../src/domain/model/module';
import { MODULES_AT_FIRST } from '../../src/domain/model/modules';
import type { Created } from '../../src/actions/create-workspace';
import { stopped, succeeded, type OnProgress } from '../../src/actions/outcome';
import type { NewWorkspace, WorkspaceActions } from '../../src/taskpane/workspace-actions';
import { CELL_IN_EDIT, CHECKED, finding, later, openPane, SUMMARISED } from './open-pane';

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

describe('a workbook without a workspace', () => {
  const empty: Partial<WorkspaceActions> = { find: async () => succeeded({ workspace: null }) };

  test('is offered one, and nothing else', async () => {
    openPane(empty);
    await screen.findByRole('heading', { level: 1, name: 'Start a workspace' });
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Create workspace']);
  });

  test.each<[string, NewWorkspace, { sample?: boolean; team?: string; ticks?: string[] }]>([
    ['starts empty and unnamed at first', { team: null, sample: false, modules: MODULES_AT_FIRST }, {}],
    ['takes the sample where that is chosen', { team: null, sample: true, modules: MODULE_IDS }, { sample: true }],
    ['takes the team’s name without spaces around it', { team: 'Eastvale CRT', sample: false, modules: MODULES_AT_FIRST }, { team: ' Eastvale CRT ' }],
    ['has the parts that are ticked', { team: null, sample: false, modules: ['core', 'communications', 'involvement', 'hosting'] }, { ticks: ['Scoping day', 'Hosting'] }],
  ])('%s', async (_name, expected, { sample, team, ticks = [] }) => {
    const asked: NewWorkspace[] = [];
    const user = openPane({
      ...empty,
      create: async (choice) => {
        asked.push(choice);
        return succeeded({ team: choice.team, sheets: [] });
      },
    });
    if (sample) await user.click(await screen.findByRole('radio', { name: /^Try the sample/ }));
    for (const part of ticks) await user.click(await screen.findByRole('checkbox', { name: new RegExp(`^${part}`) }));
    if (team !== undefined) await user.type(await screen.findByRole('textbox', { name: 'Team name (optional)' }), team);
    await user.click(await button('Create workspace'));
    await screen.findByRole('heading', { level: 1, name: expected.team ?? 'Your workspace' });
    expect(asked).toEqual([expected]);
    expect(screen.getByText(/^The workspace is ready\./)).toBeTruthy();
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
    const team = await screen.findByRole<HTMLInputElement>('textbox');
    await user.type(team, 'Eastvale CRT{Enter}');
    await within(screen.getByRole('alert')).findByText('A cell is being edited.');
    expect(team.value).toBe('Eastvale CRT');
  });
});

describe('Add a part', () => {
  const small: Partial<WorkspaceActions> = { find: async () => succeeded({ workspace: { team: null, addable: ['measures', 'hosting'] } }) };

  test('is offered for what the workspace lacks, and for nothing else', async () => {
    openPane(small);
    await screen.findByRole('heading', { name: 'Add a part' });
    expect(screen.getAllByRole('button', { name: /^Add / }).map(({ textContent }) => textContent)).toEqual(['Add Measures', 'Add Hosting']);
  });

  test('is not offered where nothing is lacking', async () => {
    openPane();
    await button('Check');
    expect(screen.queryByRole('heading', { name: 'Add a part' })).toBeNull();
  });

  test('adds the one that is chosen, says which sheets it brought, and offers it no more', async () => {
    const asked: string[] = [];
    const user = openPane({
      ...small,
      add: async (module) => {
        asked.push(module);
        return succeeded({ module, sheets: ['Measures', 'Measure values', 'Fidelity'] });
      },
    });
    await user.click(await button('Add Measures'));
    const said = await screen.findByText('Added: Measures, Measure values, Fidelity.');
    expect(said.closest('[role="status"]')).not.toBeNull();
    expect(asked).toEqual(['measures']);
    expect(screen.getAllByRole('button', { name: /^Add / }).map(({ textContent }) => textContent)).toEqual(['Add Hosting']);
  });

  test('stays offered where Excel refuses, and says why', async () => {
    const user = openPane({ ...small, add: async () => CELL_IN_EDIT });
    await user.click(await button('Add Hosting'));
    await within(screen.getByRole('alert')).findByText('A cell is being edited.');
    expect(screen.getByRole('button', { name: 'Add Hosting' })).toBeTruthy();
  });

  test('keeps on offering what is lacking after a summary', async () => {
    const user = openPane(small);
    await user.click(await button('Summarise'));
    await screen.findByRole('heading', { level: 1, name: 'Northmoor CRT' });
    expect(screen.getByRole('button', { name: 'Add Hosting' })).toBeTruthy();
  });
});

describe('Check', () => {
  test('says how many problems there are in how many cells, when, and of which severity', async () => {
    const user = openPane();
    await user.click(await button('Check'));
    await screen.findByRole('heading', { name: /^4 problems in 1,234 cells, checked at \d\d:\d\d$/ });
    expect(screen.getByText('2 errors')).toBeTruthy();
    expect(screen.getByText('1 warning')).toBeTruthy();
    expect(screen.getByText('1 prompt')).toBeTruthy();
  });

  test('says the same of a clean workbook', async () => {
    const user = openPane({ check: async () => succeeded({ cells: 1, findings: [], faults: [] }) });
    await user.click(await button('Check'));
    await screen.findByRole('heading', { name: /^0 problems in 1 cell, checked at / });
    expect(screen.queryByText(/error|warning|prompt/)).toBeNull();
  });

  test('lists the findings by sheet, in the order given, each with severity, place, message and repair', async () => {
    const user = openPane();
    await user.click(await button('Check'));
    await screen.findByRole('heading', { name: 'Plan (2)' });
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(['Goals (1)', 'Plan (2)', 'The workbook (1)']);
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
    await user.click(await button('Check'));
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
    await user.click(await button('Check'));
    await screen.findByText('The table Stakeholders is missing.');
    expect(screen.queryByRole('button', { name: /Stakeholders is missing/ })).toBeNull();
  });

  test('is one stop of the Tab key, with arrows, Home and End inside', async () => {
    const user = openPane();
    await user.click(await button('Check'));
    const [goal, workload, lead] = [await button(/Goal G3/), await button(/CRT manager/), await button(/Action A9/)];
    await user.tab(); // from Check to Summarise
    await user.tab();
    expect(document.activeElement).toBe(goal);
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
    await user.tab();
    await user.tab({ shift: true });
    expect(document.activeElement).toBe(workload);
  });

  test('keeps the focus on its button, which waits and cannot be pressed again', async () => {
    const { outcome, comes } = later<Checked>();
    let begun = 0;
    const user = openPane({
      check: () => {
        begun += 1;
        return outcome;
      },
    });
    const check = await button('Check');
    await user.dblClick(check);
    await user.click(await button('Summarise'));
    expect(check.textContent).toBe('Checking…');
    expect(check.getAttribute('aria-disabled')).toBe('true');
    await user.click(check);
    await act(async () => comes(succeeded(CHECKED)));
    expect(begun).toBe(1);
    expect(check.getAttribute('aria-disabled')).toBeNull();
    expect(document.activeElement).toBe(check);
    expect(screen.queryByText('Show the report')).toBeNull();
  });

  test('begins anew with each result', async () => {
    const results = [CHECKED.findings, [finding({ message: 'Action A1 has no goal yet.' })]];
    const user = openPane({ check: async () => succeeded({ cells: 10, findings: results.shift() ?? [], faults: [] }) });
    await user.click(await button('Check'));
    await user.click(await button(/Action A9/));
    await user.click(await button('Check'));
    const goal = await button(/Action A1 has no goal yet/);
    expect(screen.queryByText(/Action A9/)).toBeNull();
    expect([goal.tabIndex, goal.getAttribute('aria-current')]).toEqual([0, null]);
  });

  test('lists 2,000 findings', async () => {
    const findings = Array.from({ length: 2000 }, (_, index) => finding({ message: `Action A${index} has no lead yet.`, cell: `Plan!E${index + 5}` }));
    const user = openPane({ check: async () => succeeded({ cells: 34_000, findings, faults: [] }) });
    await user.click(await button('Check'));
    await screen.findByText('Action A1999 has no lead yet.');
    expect(screen.getByRole('heading', { name: /^2,000 problems in 34,000 cells/ })).toBeTruthy();
  });
});

test('a rule that broke is told of, with details, folded away', async () => {
  const user = openPane({ check: async () => succeeded({ ...CHECKED, faults: [{ rule: 'overdue-action', cause: new RangeError('no row 5') }] }) });
  await user.click(await button('Check'));
  await screen.findByText('1 rule could not be judged, so what it looks for is missing here.');
  expect(screen.getByText('overdue-action: RangeError: no row 5').closest('details')?.open).toBe(false);
});

describe('Summarise', () => {
  test('shows the three sentences of the headline, and the way to the report', async () => {
    const shown: string[] = [];
    const user = openPane({
      showReport: async (sheet) => {
        shown.push(sheet);
        return succeeded({});
      },
    });
    await user.click(await button('Summarise'));
    await screen.findByText('Ten actions are open.');
    expect(screen.getByText('Five are due in 30 days.')).toBeTruthy();
    expect(screen.getByText('Six stakeholders need support.')).toBeTruthy();
    expect(screen.getByText(/^Written to the sheet “Report” at \d\d:\d\d\.$/)).toBeTruthy();
    expect(shown).toEqual([]);
    await user.click(await button('Show the report'));
    expect(shown).toEqual(['Report']);
  });
});

test('the heading follows when the team’s name has changed since', async () => {
  const user = openPane({ summarise: async () => succeeded({ ...SUMMARISED, summary: { ...SUMMARISED.summary, team: 'Southmoor CRT' } }) });
  await user.click(await button('Summarise'));
  await screen.findByRole('heading', { level: 1, name: 'Southmoor CRT' });
});

describe('trouble', () => {
  test('is told in one sentence with a way on, and trying again does the same thing again', async () => {
    const outcomes = [CELL_IN_EDIT, succeeded(CHECKED)];
    const user = openPane({ check: async () => outcomes.shift() ?? CELL_IN_EDIT });
    await user.click(await button('Check'));
    const alert = screen.getByRole('alert');
    await within(alert).findByText('A cell is being edited.');
    expect(alert.textContent).toContain('Finish editing the cell, then try again.');
    await user.click(await button('Try again'));
    await screen.findByRole('heading', { name: /^4 problems/ });
    expect(alert.textContent).toBe('');
  });

  test('leaves the last result where it was', async () => {
    const outcomes = [succeeded(CHECKED)];
    const user = openPane({ check: async () => outcomes.shift() ?? CELL_IN_EDIT });
    await user.click(await button('Check'));
    await screen.findByRole('heading', { name: /^4 problems/ });
    await user.click(await button('Check'));
    await screen.findByText('A cell is being edited.');
    expect(screen.getByRole('heading', { name: /^4 problems/ })).toBeTruthy();
    await user.click(await button('Close'));
    expect(screen.queryByText('A cell is being edited.')).toBeNull();
  });

  test('when going to a cell is told too', async () => {
    const user = openPane({ reveal: async () => CELL_IN_EDIT });
    await user.click(await button('Check'));
    await user.click(await button(/Action A9/));
    await within(screen.getByRole('alert')).findByText('A cell is being edited.');
  });

  test('at the first look leaves a way on', async () => {
    const outcomes = [CELL_IN_EDIT];
    const user = openPane({ find: async () => outcomes.shift() ?? succeeded({ workspace: null }) });
    await user.click(await button('Try again'));
    await screen.findByRole('heading', { name: 'Start a workspace' });
  });

  test('that nobody foresaw is told with details, folded away', async () => {
    const user = openPane({ check: () => Promise.reject(new RangeError('Row 5 is not there.')) });
    await user.click(await button('Check'));
    await within(screen.getByRole('alert')).findByText('Something unexpected stopped this.');
    expect(screen.getByText('RangeError: Row 5 is not there.').closest('details')?.open).toBe(false);
  });

  test('of a workspace that somebody else has made leads to it', async () => {
    const found = [succeeded({ workspace: null }), succeeded({ workspace: { team: 'Eastvale CRT', addable: [] } })];
    const made = stopped({ code: 'has-workspace', sentence: 'This workbook already holds a workspace.', wayOn: 'Use it.' });
    const user = openPane({ find: async () => found.shift() ?? CELL_IN_EDIT, create: async () => made });
    await user.click(await button('Create workspace'));
    await user.click(await button('Use it'));
    await screen.findByRole('heading', { level: 1, name: 'Eastvale CRT' });
  });

  test('of a cell that is gone leads to another check', async () => {
    const gone = stopped({ code: 'gone', sentence: 'The sheet is no longer there.', wayOn: 'Check again.' });
    const results = [succeeded(CHECKED), succeeded({ cells: 9, findings: [], faults: [] })];
    const user = openPane({ check: async () => results.shift() ?? CELL_IN_EDIT, reveal: async () => gone });
    await user.click(await button('Check'));
    await user.click(await button(/Action A9/));
    await user.click(await within(screen.getByRole('alert')).findByRole('button', { name: 'Check' }));
    await screen.findByRole('heading', { name: /^0 problems in 9 cells/ });
  });

  test('of a workspace that is gone leads to a new one', async () => {
    const gone = stopped({ code: 'no-workspace', sentence: 'This workbook holds no workspace.', wayOn: 'Create one first.' });
    const user = openPane({ check: async () => gone });
    await user.click(await button('Check'));
    await button('Create workspace');
    expect(screen.getByRole('alert').textContent).toContain('This workbook holds no workspace.');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});

describe('a crash', () => {
  // React writes what it catches to the console: the test wants to see it there, and not in its output.
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  afterAll(() => logged.mockRestore());

  test('is explained, and the pane can be started again', async () => {
    const broken = { ...CHECKED, findings: null } as unknown as Checked;
    const user = openPane({ check: async () => succeeded(broken) });
    await user.click(await button('Check'));
    await screen.findByRole('heading', { name: 'The pane has stopped' });
    expect(logged).toHaveBeenCalled();
    await user.click(await button('Start the pane again'));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Northmoor CRT'));
    expect(await button('Check')).toBeTruthy();
  });
});
