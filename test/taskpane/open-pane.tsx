import { MessageChannel } from 'node:worker_threads';
import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Checked, LocatedFinding } from '../../src/actions/check-workspace';
import { stopped, succeeded, type Outcome } from '../../src/actions/outcome';
import type { Summarised } from '../../src/actions/summarise-workspace';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { Pane } from '../../src/taskpane/pane';
import type { WorkspaceActions } from '../../src/taskpane/workspace-actions';
import { snapshotOf } from '../support/snapshot';
import { summary } from '../support/summary-builders';
import { TODAY, workspace } from '../support/workspace-builders';

/** Opens the pane over given outcomes, as a person sees it: in jsdom, by roles. Excel itself is in the browser tests. */
export function openPane(outcomes: Partial<WorkspaceActions> = {}): UserEvent {
  knowMediaQueries();
  // jsdom has none of its own.
  globalThis.MessageChannel = MessageChannel as unknown as typeof globalThis.MessageChannel;
  render(<Pane actions={{ ...NORTHMOOR, ...outcomes }} officeTheme={undefined} />);
  return userEvent.setup();
}

const FINDINGS: readonly LocatedFinding[] = [
  finding({ severity: 'warning', sheet: 'Goals', cell: 'Goals!G7', row: 'G3', column: 'Fidelity items', message: 'Goal G3 has no fidelity item.' }),
  finding({ severity: 'prompt', sheet: 'Plan', cell: 'Plan!E7', row: 'A3', column: 'Lead', message: 'CRT manager leads 4 of 10 open actions.' }),
  finding({ severity: 'error', sheet: 'Plan', cell: 'Plan!E13', row: 'A9', column: 'Lead', message: 'Action A9 has no lead yet.', repair: 'Write who leads it.' }),
  finding({ severity: 'error', sheet: null, cell: null, nearest: null, row: null, column: null, message: 'The table Stakeholders is missing.' }),
];

/** The sample, with a few findings of every kind. */
export const CHECKED: Checked = snapshotOf(workspace(sampleWorkspace(TODAY)), { cells: 1234, findings: FINDINGS });

/** The same workspace of another name, with these settings, findings or whatever is given. */
export function checked({ team, ...given }: Partial<Checked> & { team?: string | null } = {}): Checked {
  const settings = { ...CHECKED.workspace.settings, ...(team !== undefined && { team }) };
  return { ...CHECKED, workspace: { ...CHECKED.workspace, settings }, ...given };
}

export const SUMMARISED: Summarised = {
  number: 1,
  sheet: 'Report 1',
  summary: summary({
    team: 'Northmoor CRT',
    headline: [
      { text: 'Ten actions are open.', rows: [] },
      { text: 'Five are due in 30 days.', rows: [] },
      { text: 'Six stakeholders need support.', rows: [] },
    ],
  }),
};

export const CELL_IN_EDIT = stopped({ code: 'cell-edit-mode', sentence: 'A cell is being edited.', wayOn: 'Finish editing the cell, then try again.' });

export function finding(given: Partial<LocatedFinding>): LocatedFinding {
  const at = { collection: 'actions', index: 0, field: null } as const;
  const place = { table: 'PlanActions', row: 'A1', column: 'ID', sheet: 'Plan', cell: 'Plan!A5', value: null, nearest: { sheet: 'Plan', address: 'A5' } };
  return { rule: 'action-without-lead', severity: 'error', at, message: 'Wrong.', repair: 'Mend it.', ...place, ...given };
}

/** Of a tab: it may bear a number before its name. */
export async function openView(user: UserEvent, label: string): Promise<void> {
  await user.click(await screen.findByRole('tab', { name: new RegExp(`${label}$`) }));
}

/** An outcome that comes when the test says so. */
export function later<Result>(): { outcome: Promise<Outcome<Result>>; comes: (outcome: Outcome<Result>) => void } {
  let comes: (outcome: Outcome<Result>) => void = () => undefined;
  const outcome = new Promise<Outcome<Result>>((resolve) => (comes = resolve));
  return { outcome, comes };
}

const NORTHMOOR: WorkspaceActions = {
  create: async ({ team }) => succeeded({ team, sheets: ['Start here'] }),
  add: async (module) => succeeded({ module, sheets: ['Measures', 'Measure values', 'Fidelity'] }),
  previewUpgrade: async () => succeeded({ from: 1, to: 2, changes: ['A new sheet: Overview.', 'Everything that was typed stays as it is, where it is.'] }),
  upgrade: async () => succeeded({}),
  check: async () => succeeded(CHECKED),
  summarise: async () => succeeded(SUMMARISED),
  edit: async () => succeeded({ undo: [], rows: [] }),
  undo: async () => succeeded({}),
  accept: async () => succeeded({}),
  withdraw: async () => succeeded({}),
  lookForRepairs: async () => succeeded({ repairs: [], told: [] }),
  mend: async () => succeeded({ mended: [], left: [], doubts: [] }),
  chooseRule: async () => succeeded({}),
  keepNote: async () => succeeded({}),
  overrideGoal: async () => succeeded({}),
  lookAtReports: async () => succeeded({ reports: [] }),
  listSheets: async () => succeeded({ sheets: [] }),
  readSheet: async () => CELL_IN_EDIT,
  importRows: async () => succeeded({}),
  exportTable: async (table) => succeeded({ name: `${table}.csv`, mediaType: 'text/csv', content: 'ID' }),
  exportWorkspace: async () => succeeded({ name: 'workspace.json', mediaType: 'application/json', content: '{}' }),
  reveal: async () => succeeded({}),
  showReport: async () => succeeded({}),
  watch: async () => succeeded({ stop: async () => undefined }),
};

/** jsdom knows no media queries: here the system asks for light, and does not change its mind. */
function knowMediaQueries(): void {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined });
}
