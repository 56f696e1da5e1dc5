/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { stopped, succeeded } from '../../../src/actions/outcome';
import { NEWER_VERSION } from '../../../src/actions/trouble';
import type { UserEvent } from '@testing-library/user-event';
import type { WorkspaceActions } from '../../../src/taskpane/workspace-actions';
import { checked, openPane, later } from '../open-pane';

const OLDER = checked({ isOlder: true, addable: [] });

/** Opens Home of a workspace that an earlier version made. */
async function openOlder(outcomes: Partial<WorkspaceActions> = {}): Promise<{ user: UserEvent; section: HTMLElement }> {
  const user = openPane({ check: async () => succeeded(OLDER), ...outcomes });
  await screen.findByRole('heading', { level: 2, name: 'At a glance' });
  return { user, section: await screen.findByRole('region', { name: 'An upgrade is ready' }, { timeout: 10_000 }) };
}

test('a workspace of an earlier version is offered the upgrade, which says first what it does', async () => {
  const { user, section } = await openOlder();
  expect(section.textContent).toContain('everything that was typed stays');
  expect(within(section).queryByRole('list')).toBeNull();
  await user.click(within(section).getByRole('button', { name: 'See what it does' }));
  expect((await within(section).findAllByRole('listitem')).map(({ textContent }) => textContent)).toEqual(['A new sheet: Overview.', 'Everything that was typed stays as it is, where it is.']);
});

test('it is done with one click and can be taken back with another', async () => {
  let isUpgraded = false;
  const { user } = await openOlder({
    check: async () => succeeded(isUpgraded ? checked() : OLDER),
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
  await user.click(await screen.findByRole('button', { name: 'Upgrade' }));
  expect(await screen.findByText(/The workspace is of the present version/)).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('region', { name: 'An upgrade is ready' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('region', { name: 'An upgrade is ready' })).toBeTruthy();
});

test('what stands in its way is said where it was to be seen, and where it was to be done', async () => {
  const gone = stopped({ code: 'gone', sentence: 'The table Goals is not there.', wayOn: 'Put it back.' });
  const { user, section } = await openOlder({ previewUpgrade: async () => gone, upgrade: async () => gone });
  await user.click(await screen.findByRole('button', { name: 'See what it does' }));
  expect((await within(section).findByRole('listitem')).textContent).toBe('The table Goals is not there. Put it back.');
  await user.click(screen.getByRole('button', { name: 'Upgrade' }));
  await waitFor(() => expect(within(screen.getByRole('main')).getAllByRole('alert')[0]?.textContent).toContain('The table Goals is not there.'));
});

test('while it is done it can be stopped', async () => {
  const { outcome, comes } = later<object>();
  const signals: AbortSignal[] = [];
  const { user } = await openOlder({
    upgrade: (_, signal) => {
      signals.push(signal);
      return outcome;
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Upgrade' }));
  await user.click(await screen.findByRole('button', { name: 'Stop' }));
  expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  comes(stopped({ code: 'cancelled', sentence: 'Stopped, as you asked.', wayOn: 'Start again.' }));
  expect(await screen.findByText('Stopped, as you asked.')).toBeTruthy();
});

test('a workspace of the present version is offered none', async () => {
  openPane();
  await screen.findByRole('heading', { level: 2, name: 'At a glance' });
  expect(screen.queryByRole('region', { name: 'An upgrade is ready' })).toBeNull();
});

test('of a newer version the pane says so, shows nothing of it and offers to make none', async () => {
  openPane({ check: async () => stopped(NEWER_VERSION) });
  const alert = await screen.findByText(NEWER_VERSION.sentence);
  expect(alert.closest('[role=alert]')?.textContent).toContain(NEWER_VERSION.wayOn);
  expect([screen.queryByRole('tab'), screen.queryByRole('button', { name: /Create|Upgrade|Try again/ })]).toEqual([null, null]);
});
