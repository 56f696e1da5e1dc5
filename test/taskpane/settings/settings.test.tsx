/** @jest-environment jsdom */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { Checked } from '../../../src/actions/check-workspace';
import type { RuleToChoose } from '../../../src/actions/choose-rule';
import type { Edit } from '../../../src/actions/edit';
import type { Edited } from '../../../src/actions/edit-workspace';
import { succeeded, type Outcome } from '../../../src/actions/outcome';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/domain/model/settings';
import type { WorkspaceActions } from '../../../src/taskpane/workspace-actions';
import { CELL_IN_EDIT, checked, CHECKED, later, openPane, openView } from '../open-pane';

beforeEach(() => window.localStorage.clear());

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });
const field = (label: string): Promise<HTMLInputElement> => screen.findByLabelText(label);

/** A pane on a workbook whose settings are written to and read back. */
async function openSettings(outcomes: Partial<WorkspaceActions> = {}, first: Checked = CHECKED): Promise<{ user: UserEvent; edits: Edit[]; held: () => Settings; hold: (settings: Partial<Settings>) => void }> {
  const edits: Edit[] = [];
  let { settings } = first.workspace;
  const hold = (given: Partial<Settings>): void => {
    settings = { ...settings, ...given };
  };
  const user = openPane({
    check: async () => succeeded({ ...first, workspace: { ...first.workspace, settings } }),
    edit: async (asked) => {
      edits.push(...asked);
      for (const each of asked) if (each.type === 'set') hold({ [each.setting]: each.value ?? DEFAULT_SETTINGS[each.setting] });
      return succeeded({ undo: [{ type: 'restore setting', setting: 'team', left: STATE, before: STATE }], rows: [] });
    },
    ...outcomes,
  });
  await openView(user, 'Settings');
  await field('Team');
  return { user, edits, held: () => settings, hold };
}

const STATE = { value: '', formula: null, numberFormat: '@' };

describe('a setting', () => {
  test('shows what the workbook holds', async () => {
    const { user } = await openSettings();
    expect((await field('Team')).value).toBe('Northmoor CRT');
    expect((await field('Plan start')).value).toBe('2026-06-02');
    await user.click(await button('Reminders'));
    expect((await field('Reporting weeks')).value).toBe('9');
  });

  test('is saved when the person leaves its field, in words and with the way to take it back', async () => {
    const { user, edits } = await openSettings();
    const team = await field('Team');
    await user.clear(team);
    await user.type(team, '  Southmoor CRT');
    expect(edits).toEqual([]);
    fireEvent.blur(team);
    await screen.findByRole('heading', { level: 1, name: 'Southmoor CRT' });
    expect(edits).toEqual([{ type: 'set', setting: 'team', seen: 'Northmoor CRT', value: 'Southmoor CRT' }]);
    expect(screen.getByText('Changed “Team”.').closest('[role="status"]')).not.toBeNull();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    expect(team.value).toBe('Southmoor CRT');
  });

  test('is saved by Enter, once', async () => {
    const { user, edits } = await openSettings();
    const team = await field('Team');
    await user.type(team, ' North{Enter}');
    await screen.findByRole('heading', { level: 1, name: 'Northmoor CRT North' });
    fireEvent.blur(team);
    expect(edits).toHaveLength(1);
  });

  test('goes back to what the workbook holds by Escape', async () => {
    const { user, edits } = await openSettings();
    const team = await field('Team');
    await user.type(team, ' North{Escape}');
    fireEvent.blur(team);
    expect(team.value).toBe('Northmoor CRT');
    expect(edits).toEqual([]);
  });

  test('is not written where it says nothing new', async () => {
    const { user, edits } = await openSettings();
    const team = await field('Team');
    await user.type(team, '  ');
    fireEvent.blur(team);
    expect(edits).toEqual([]);
    expect(team.value).toBe('Northmoor CRT');
  });

  test('is refused in words where it cannot be, and not written', async () => {
    const { user, edits } = await openSettings();
    await user.click(await button('Reminders'));
    const weeks = await field('Reporting weeks');
    await user.clear(weeks);
    await user.type(weeks, 'two{Enter}');
    await screen.findByText('Type a whole number from 1 to 999.');
    expect(weeks.getAttribute('aria-invalid')).toBe('true');
    expect(weeks.value).toBe('two');
    expect(edits).toEqual([]);
    await user.clear(weeks);
    await user.type(weeks, '6{Enter}');
    await waitFor(() => expect(edits).toEqual([{ type: 'set', setting: 'reportingWeeks', seen: 9, value: 6 }]));
    expect(screen.queryByText(/whole number/)).toBeNull();
  });

  test('holds its default again where it is emptied', async () => {
    const { user, edits } = await openSettings({}, checked({ workspace: { ...CHECKED.workspace, settings: { ...CHECKED.workspace.settings, dueSoonDays: 7 } } }));
    await user.click(await button('Reminders'));
    const days = await field('Due soon days');
    await user.clear(days);
    fireEvent.blur(days);
    await waitFor(() => expect(days.value).toBe('14'));
    expect(edits).toEqual([{ type: 'set', setting: 'dueSoonDays', seen: 7, value: null }]);
  });

  test('keeps what was typed where Excel refuses it', async () => {
    const { user } = await openSettings({ edit: async () => CELL_IN_EDIT });
    const team = await field('Team');
    await user.clear(team);
    await user.type(team, 'Southmoor CRT{Enter}');
    await within(screen.getByRole('alert')).findByText('A cell is being edited.');
    expect(team.value).toBe('Southmoor CRT');
  });

  test('waits its turn where another is being written', async () => {
    const { outcome, comes } = later<Edited>();
    const asked: Edit[] = [];
    const answers: Promise<Outcome<Edited>>[] = [outcome];
    const { user } = await openSettings({
      edit: (edits) => {
        asked.push(...edits);
        return answers.shift() ?? Promise.resolve(succeeded({ undo: [], rows: [] }));
      },
    });
    await user.type(await field('Team'), ' North{Enter}');
    await user.type(await field('Existing group'), ' 2{Enter}');
    expect(asked.map((edit) => edit.type === 'set' && edit.setting)).toEqual(['team']);
    await act(async () => comes(succeeded({ undo: [], rows: [] })));
    await waitFor(() => expect(asked.map((edit) => edit.type === 'set' && edit.setting)).toEqual(['team', 'existingGroup']));
  });

  test('follows what somebody else writes', async () => {
    const { user, hold } = await openSettings();
    hold({ team: 'Westvale CRT' });
    await user.click(await button('Read the workbook now'));
    await waitFor(async () => expect((await field('Team')).value).toBe('Westvale CRT'));
  });

  test('says what stands in its cell where that cannot be read', async () => {
    const { workspace, locate } = CHECKED;
    const place = { collection: 'settings', index: null, field: 'planStart' } as const;
    await openSettings({}, {
      ...CHECKED,
      workspace: { ...workspace, settings: { ...workspace.settings, planStart: null }, unreadable: [place] },
      locate: (at) => (at.field === 'planStart' ? { ...locate(at), value: 'in spring' } : locate(at)),
    });
    await screen.findByText(/The cell holds “in spring”, which cannot be read/);
  });
});

describe('parts', () => {
  const small = checked({ addable: ['measures', 'hosting'] });

  test('are offered where the workspace lacks them, and only then', async () => {
    const { user } = await openSettings({}, small);
    await user.click(await button('Parts 5 of 7'));
    expect(screen.getAllByRole('button', { name: /^Add / }).map(({ textContent }) => textContent)).toEqual(['Add Measures', 'Add Hosting']);
    expect(screen.getAllByLabelText('in this workbook')).toHaveLength(5);
  });

  test('are added one at a time, and it is said which sheets came', async () => {
    const asked: string[] = [];
    const readings = [small, checked({ addable: ['hosting'] })];
    const { user } = await openSettings({
      check: async () => succeeded((asked.length === 0 ? readings[0] : readings[1]) ?? CHECKED),
      add: async (module) => {
        asked.push(module);
        return succeeded({ module, sheets: ['Measures', 'Measure values', 'Fidelity'] });
      },
    });
    await user.click(await button('Parts 5 of 7'));
    await user.click(await button('Add Measures'));
    const said = await screen.findByText('Added Measures, Measure values, Fidelity.');
    expect(said.closest('[role="status"]')).not.toBeNull();
    expect(asked).toEqual(['measures']);
    await button('Parts 6 of 7');
    expect(screen.getAllByRole('button', { name: /^Add / }).map(({ textContent }) => textContent)).toEqual(['Add Hosting']);
  });

  test('stay offered where Excel refuses, and it says why', async () => {
    const { user } = await openSettings({ add: async () => CELL_IN_EDIT }, small);
    await user.click(await button(/^Parts/));
    await user.click(await button('Add Hosting'));
    await within(screen.getByRole('alert')).findByText('A cell is being edited.');
    expect(screen.getByRole('button', { name: 'Add Hosting' })).toBeTruthy();
  });
});

describe('checks', () => {
  const open = async (rules: Checked['ruleChoices'] = new Map()): Promise<{ user: UserEvent; asked: RuleToChoose[] }> => {
    const asked: RuleToChoose[] = [];
    const { user } = await openSettings(
      {
        chooseRule: async (rule) => {
          asked.push(rule);
          return succeeded({});
        },
      },
      checked({ ruleChoices: rules }),
    );
    await user.click(await button(/^Checks/));
    await user.click(await button(/^Plan /));
    return { user, asked };
  };

  test('can be switched off, weighed otherwise, and be as designed again', async () => {
    const { user, asked } = await open(new Map([['overdue-action', 'off']]));
    await button('Checks 1 changed');
    const late = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'No open action is past its due date.' });
    expect(within(late).getByRole<HTMLOptionElement>('option', { selected: true }).textContent).toBe('Off');
    await user.selectOptions(late, 'Prompt');
    await screen.findByText('The check now gives prompts.');
    await user.selectOptions(late, 'As designed (warning)');
    await screen.findByText('The check is as designed again.');
    await user.selectOptions(await screen.findByRole('combobox', { name: 'An open action has a lead.' }), 'Off');
    await screen.findByText('The check is off.');
    await user.click(await button('Undo'));
    await screen.findByText('Taken back.');
    expect(asked).toEqual([
      { rule: 'overdue-action', choice: 'prompt' },
      { rule: 'overdue-action', choice: 'default' },
      { rule: 'action-without-lead', choice: 'off' },
      { rule: 'action-without-lead', choice: 'default' },
    ]);
  });

  test('of what cannot be read are not offered', async () => {
    const { user } = await open();
    await user.click(await button(/^Every sheet/));
    expect(screen.getByRole('combobox', { name: /^A value of a list or an ID has no spaces/ })).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'A date is a date, not a text.' })).toBeNull();
  });
});

test('a status has another colour when one is chosen, as an edit that can be taken back', async () => {
  const { user, edits } = await openSettings();
  await user.click(await button('Status legend'));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Colour of Complete' }), 'Green');
  await screen.findByText('Changed the colour of Complete.');
  expect(edits).toEqual([{ type: 'recolour', status: 'Complete', seen: 'Blue', colour: 'Green' }]);
});

test('the row helper is off with one switch, for this person, and stays off', async () => {
  const { user } = await openSettings();
  await user.click(await button('This pane'));
  await user.click(await screen.findByRole('switch', { name: 'Help beside the selected cell' }));
  expect(window.localStorage.getItem('sig.rowHelper')).toBe('no');
});
