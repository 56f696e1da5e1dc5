/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { LookedAtReport } from '../../../src/actions/look-at-reports';
import { stopped, succeeded } from '../../../src/actions/outcome';
import { calendarDate } from '../../../src/domain/model/calendar-date';
import type { PastReport } from '../../../src/domain/model/past-report';
import type { WorkspaceActions } from '../../../src/taskpane/workspace-actions';
import { checked, openPane, openView } from '../open-pane';

const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

function noted(number: number, given: Partial<PastReport> = {}): PastReport {
  return { number, on: calendarDate('2026-11-10'), audience: 'sig', data: 'data', sheet: 'sheet', ...given };
}

function looked(number: number, given: Partial<LookedAtReport> = {}): LookedAtReport {
  return { number, noted: noted(number), sheet: `Report ${number}`, isEdited: false, hasDataChanged: false, ...given };
}

async function openReports(reports: readonly LookedAtReport[], outcomes: Partial<WorkspaceActions> = {}): Promise<{ user: UserEvent; asked: (readonly number[])[] }> {
  const asked: (readonly number[])[] = [];
  const user = openPane({
    check: async () => succeeded(checked({ memory: { notes: new Map(), overrides: [], snapshots: [], reports: reports.map(({ number }) => noted(number)) } })),
    lookAtReports: async (known) => {
      asked.push(known);
      return succeeded({ reports });
    },
    ...outcomes,
  });
  await openView(user, 'Report');
  return { user, asked };
}

test('Excel is asked when the section is opened, and again after each reading', async () => {
  const { user, asked } = await openReports([looked(2), looked(1)]);
  const head = await button(/^Earlier reports 2/);
  expect(asked).toEqual([]);
  await user.click(head);
  await screen.findByRole('button', { name: 'Report 2: show its sheet' });
  expect(asked).toEqual([[2, 1]]);
  await user.click(await button('Read the workbook now'));
  await waitFor(() => expect(asked).toHaveLength(2));
});

test('each says its day, whom it is for, and what has become of it', async () => {
  const { user } = await openReports([
    looked(5),
    looked(4, { hasDataChanged: true, noted: noted(4, { audience: 'board' }) }),
    looked(3, { isEdited: true, hasDataChanged: true, noted: noted(3, { audience: 'shared', on: calendarDate('2026-10-01') }) }),
    looked(2, { sheet: null, isEdited: null, hasDataChanged: true, noted: noted(2, { audience: 'team' }) }),
    looked(1, { noted: null, isEdited: null, hasDataChanged: null }),
  ]);
  await user.click(await button(/^Earlier reports/));
  await screen.findByRole('button', { name: 'Report 5: show its sheet' });
  const list = screen.getAllByRole('listitem').filter(({ textContent }) => textContent?.startsWith('Report'));
  expect(list.map((item) => [...item.querySelectorAll('p')].map(({ textContent }) => textContent))).toEqual([
    ['Report 5 of 10 Nov 2026, for the SIG', 'Sheet and data are as they were.'],
    ['Report 4 of 10 Nov 2026, for the board', 'The data has changed since.'],
    ['Report 3 of 1 Oct 2026, for sharing', 'Its sheet has been edited since. The data has changed since.'],
    ['Report 2 of 10 Nov 2026, for the team', 'Its sheet is gone. The data has changed since.'],
    ['Report 1 of a day that is not noted any more'],
  ]);
  expect(within(list[3] as HTMLElement).queryByRole('button')).toBeNull();
});

test('each leads to its sheet', async () => {
  const shown: string[] = [];
  const { user } = await openReports([looked(1, { sheet: 'For the November board' })], {
    showReport: async (sheet) => {
      shown.push(sheet);
      return succeeded({});
    },
  });
  await user.click(await button(/^Earlier reports/));
  await user.click(await button('Report 1: show its sheet'));
  expect(shown).toEqual(['For the November board']);
});

test('what keeps Excel from answering is said, and asked again on demand', async () => {
  const answers = [stopped({ code: 'cell-edit-mode', sentence: 'A cell is being edited.', wayOn: 'Finish editing the cell, then try again.' })];
  const { user } = await openReports([], { lookAtReports: async () => answers.pop() ?? succeeded({ reports: [] }) });
  await user.click(await button(/^Earlier reports none yet/));
  await screen.findByText('A cell is being edited. Finish editing the cell, then try again.');
  await user.click(await button('Try again'));
  await screen.findByText('None has been written into this workbook yet.');
});
