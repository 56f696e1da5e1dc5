/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { RepairToMake } from '../../../src/actions/look-for-repairs';
import { stopped, succeeded } from '../../../src/actions/outcome';
import type { Mended, WorkspaceActions } from '../../../src/taskpane/workspace-actions';
import { REPAIRS } from '../../support/repairs';
import { CELL_IN_EDIT, checked, CHECKED, later, openPane, openView } from '../open-pane';

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

interface Damaged {
  readonly user: UserEvent;
  /** What was asked of the workbook, in order. */
  readonly log: string[];
}

/** The pane on a damaged workbook, in which mending and its undo do what they say. */
function openDamaged(outcomes: Partial<WorkspaceActions> = {}): Damaged {
  let there: readonly RepairToMake[] = REPAIRS;
  const log: string[] = [];
  const user = openPane({
    check: async () => {
      log.push('check');
      return succeeded(CHECKED);
    },
    lookForRepairs: async () => {
      log.push('look');
      return succeeded({ repairs: there, told: [] });
    },
    mend: async (ids) => {
      log.push(`mend ${ids.join(', ')}`);
      const [before, mended] = [there, there.filter(({ id }) => ids.includes(id))];
      there = there.filter(({ id }) => !ids.includes(id));
      const takeBack = async (): ReturnType<NonNullable<Mended['takeBack']>> => {
        there = before;
        return succeeded({ taken: log.push('take back') });
      };
      return succeeded({ mended, left: there, doubts: [], takeBack });
    },
    ...outcomes,
  });
  return { user, log };
}

test('a workbook is looked at once when it is opened, after it was read, and Home says quietly what waits', async () => {
  const { log } = openDamaged();
  const line = await screen.findByText(/^2 repairs are waiting\./);
  expect(log).toEqual(['check', 'look']);
  expect(line.closest('[role=status], [role=alert]')).toBeNull();
});

test('reading anew looks again, but an edit does not', async () => {
  let changed: (sheet: string | null) => void = () => undefined;
  const { user, log } = openDamaged({
    watch: async (watcher) => {
      changed = watcher.changed;
      return succeeded({ stop: async () => undefined });
    },
  });
  await screen.findByText(/^2 repairs are waiting\./);
  act(() => changed('plan'));
  await waitFor(() => expect(log).toEqual(['check', 'look', 'check']));
  expect(await screen.findByText(/^2 repairs are waiting\./)).toBeTruthy();
  await user.click(await button('Read the workbook now'));
  await waitFor(() => expect(log).toEqual(['check', 'look', 'check', 'check', 'look']));
});

test('the line leads to Check, where nothing is filtered out of sight', async () => {
  const { user } = openDamaged();
  await openView(user, 'Check');
  await user.type(await screen.findByRole('searchbox'), 'no such words');
  expect(screen.queryByRole('group', { name: 'Repairs' })).toBeNull();
  await openView(user, 'Home');
  await user.click(await button('See what would be mended'));
  expect(await screen.findByRole('group', { name: 'Repairs' })).toBeTruthy();
});

test('a report view looks anew, and says that a report may miss something; it can be written all the same', async () => {
  const { user, log } = openDamaged();
  await screen.findByText(/^2 repairs are waiting\./);
  await openView(user, 'Report');
  const line = await screen.findByText(/^2 repairs are waiting\. Until then a report may miss something\./);
  await waitFor(() => expect(log).toEqual(['check', 'look', 'look']));
  expect((await button('Write the report sheet')).getAttribute('aria-disabled')).toBeNull();
  await user.click(within(line).getByRole('button'));
  expect(await screen.findByRole('heading', { level: 2, name: 'Problems' })).toBeTruthy();
});

test('one is mended and taken back, and each time it is looked anew', async () => {
  const { user, log } = openDamaged();
  await openView(user, 'Check');
  const repairs = within(await screen.findByRole('group', { name: 'Repairs' }));
  await waitFor(() => expect(log).toEqual(['check', 'look', 'look']));
  await user.click((await repairs.findAllByRole('button', { name: 'Mend' }))[0] ?? document.body);
  await screen.findByText('Mended.');
  expect(screen.queryByText(/Days late/)).toBeNull();
  await waitFor(() => expect(log.slice(3)).toEqual(['mend formula:actions.daysLate', 'check', 'look']));
  await user.click(await button('Undo'));
  await screen.findByText('Taken back.');
  await screen.findByText(/Days late hold typed values/);
  expect(log.slice(6)).toEqual(['take back', 'check', 'look']);
});

test('all are mended at once', async () => {
  const { user } = openDamaged();
  await openView(user, 'Check');
  await user.click(await button('Mend all 2'));
  await screen.findByText('Mended all 2.');
  expect(screen.queryByRole('group', { name: 'Repairs' })).toBeNull();
});

test.each([
  ['some', [REPAIRS[1]], 'Mended 1 of 2.'],
  ['all', REPAIRS, 'Nothing could be mended just now.'],
])('where %s could not be mended, that is what is told', async (_, left, told) => {
  const { user } = openDamaged({ mend: async () => succeeded({ mended: REPAIRS.filter((each) => !left.includes(each)), left: left.filter((each) => each !== undefined), doubts: [] }) });
  await openView(user, 'Check');
  await user.click(await button('Mend all 2'));
  await screen.findByText(told);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('what others have to look at is told with it', async () => {
  const { user } = openDamaged({ mend: async () => succeeded({ mended: REPAIRS, left: [], doubts: ['Look whether H49:H50 still take what they were to.'] }) });
  await openView(user, 'Check');
  await user.click(await button('Mend all 2'));
  await screen.findByText('Mended all 2. Look whether H49:H50 still take what they were to.');
});

test('while it mends it can be stopped', async () => {
  const { outcome, comes } = later<Mended>();
  const signals: AbortSignal[] = [];
  const { user } = openDamaged({
    mend: (_, onProgress, signal) => {
      signals.push(signal);
      onProgress({ done: 1, of: 2, doing: 'Mending' });
      return outcome;
    },
  });
  await openView(user, 'Check');
  await user.click(await button('Mend all 2'));
  await user.click(await button('Stop'));
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  await act(async () => comes(stopped({ code: 'cancelled', sentence: 'Stopped, as you asked.', wayOn: 'Start again.' })));
  await screen.findByText('Stopped, as you asked.');
});

describe('what hinders the look', () => {
  test('is told where a person has asked for a check', async () => {
    const { user } = openDamaged({ lookForRepairs: async () => CELL_IN_EDIT });
    await openView(user, 'Check');
    await screen.findByRole('heading', { name: /^4 problems/ });
    expect(screen.queryByText('A cell is being edited.')).toBeNull();
    await user.click(await button('Check'));
    await within(await screen.findByRole('alert')).findByText('A cell is being edited.');
  });

  test('is not told where nobody has asked', async () => {
    const outcomes = [succeeded({ repairs: REPAIRS, told: [] })];
    const { user } = openDamaged({ lookForRepairs: async () => outcomes.shift() ?? CELL_IN_EDIT });
    await screen.findByText(/^2 repairs are waiting\./);
    await openView(user, 'Check');
    await screen.findByRole('group', { name: 'Repairs' });
    expect(screen.queryByText('A cell is being edited.')).toBeNull();
  });

  test('is no trouble in a workspace of an earlier version, of which nothing is said until it is upgraded', async () => {
    const older = stopped({ code: 'older-version', sentence: 'An earlier version made it.', wayOn: 'Upgrade it first.' });
    let isUpgraded = false;
    const { user } = openDamaged({
      check: async () => succeeded(checked({ isOlder: !isUpgraded })),
      lookForRepairs: async () => (isUpgraded ? succeeded({ repairs: REPAIRS, told: [] }) : older),
      upgrade: async () => {
        isUpgraded = true;
        return succeeded({
          takeBack: async () => {
            isUpgraded = false;
            return succeeded({});
          },
        });
      },
    });
    await user.click(await button('Upgrade'));
    await screen.findByText(/^2 repairs are waiting\./);
    await user.click(await button('Undo'));
    await button('Upgrade');
    expect(screen.queryByText(/repairs are waiting/)).toBeNull();
    expect(screen.queryByText('An earlier version made it.')).toBeNull();
  });
});
