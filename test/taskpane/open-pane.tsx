import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Pane } from '../../src/taskpane/pane';
import type { CheckResult, LocatedFinding, Outcome, SummaryResult, WorkspaceActions } from '../../src/taskpane/workspace-actions';

/** Opens the pane over given outcomes, as a person sees it: in jsdom, by roles. Excel itself is in the browser tests. */
export function openPane(outcomes: Partial<WorkspaceActions> = {}): UserEvent {
  knowMediaQueries();
  render(<Pane actions={{ ...NORTHMOOR, ...outcomes }} officeTheme={undefined} />);
  return userEvent.setup();
}

export const CHECKED: CheckResult = {
  cells: 1234,
  findings: [
    finding({ severity: 'warning', sheet: 'Goals', cell: 'Goals!G7', row: 'G3', column: 'Fidelity items', message: 'Goal G3 has no fidelity item.' }),
    finding({ severity: 'prompt', sheet: 'Plan', cell: 'Plan!E7', row: 'A3', column: 'Lead', message: 'CRT manager leads 4 of 10 open actions.' }),
    finding({ severity: 'error', sheet: 'Plan', cell: 'Plan!E13', row: 'A9', column: 'Lead', message: 'Action A9 has no lead yet.', repair: 'Write who leads it.' }),
    finding({ severity: 'error', sheet: null, cell: null, row: null, column: null, message: 'The table Stakeholders is missing.' }),
  ],
};

export const SUMMARISED: SummaryResult = { sheet: 'Report', headline: ['Ten actions are open.', 'Five are due in 30 days.', 'Six stakeholders need support.'] };

export const CELL_IN_EDIT: Outcome<never> = {
  ok: false,
  trouble: { code: 'editing', sentence: 'A cell is being edited.', wayOn: 'Finish editing the cell, then try again.' },
};

export function finding(given: Partial<LocatedFinding>): LocatedFinding {
  const at = { collection: 'actions', index: 0, field: null } as const;
  return { rule: 'action-without-lead', severity: 'error', at, message: 'Wrong.', repair: 'Mend it.', sheet: 'Plan', cell: 'Plan!A5', row: 'A1', column: 'ID', ...given };
}

/** An outcome that comes when the test says so. */
export function later<Result>(): { outcome: Promise<Outcome<Result>>; comes: (outcome: Outcome<Result>) => void } {
  let comes: (outcome: Outcome<Result>) => void = () => undefined;
  const outcome = new Promise<Outcome<Result>>((resolve) => (comes = resolve));
  return { outcome, comes };
}

const NORTHMOOR: WorkspaceActions = {
  find: async () => ({ ok: true, workspace: { team: 'Northmoor CRT' } }),
  create: async ({ team }) => ({ ok: true, workspace: { team } }),
  check: async () => ({ ok: true, ...CHECKED }),
  summarise: async () => ({ ok: true, ...SUMMARISED }),
  reveal: async () => ({ ok: true }),
  showReport: async () => ({ ok: true }),
};

/** jsdom knows no media queries: here the system asks for light, and does not change its mind. */
function knowMediaQueries(): void {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { media, matches: false, onchange: null, addListener: () => undefined, removeListener: () => undefined });
}
