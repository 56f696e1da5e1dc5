/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import type { WorkbookWatcher } from '../../../src/actions/watch-workspace';
import { stopped, succeeded } from '../../../src/actions/outcome';
import { useLive } from '../../../src/taskpane/live/use-live';
import type { UseWork } from '../../../src/taskpane/work/use-work';
import { NOTHING_YET } from '../../../src/taskpane/work/work';
import type { WorkspaceActions } from '../../../src/taskpane/workspace-actions';
import { CHECKED } from '../open-pane';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const BUSY = stopped({ code: 'busy', sentence: 'Excel is busy.', wayOn: 'Wait.' });

interface Live {
  readonly refresh: jest.Mock<Promise<void>, [ReadonlySet<string> | null]>;
  readonly noteEdit: jest.Mock;
  /** What Excel would tell, as often as it is asked to. */
  readonly watchers: WorkbookWatcher[];
  readonly stop: jest.Mock<Promise<void>, []>;
  comeBack(): Promise<void>;
  pass(milliseconds: number): Promise<void>;
  unmount(): void;
}

/** @param reading how long reading takes, reading by reading; milliseconds. */
function follow({ reading = [], refusals = 0 }: { reading?: number[]; refusals?: number } = {}): Live {
  const watchers: WorkbookWatcher[] = [];
  const stop = jest.fn(async () => undefined);
  const watch: WorkspaceActions['watch'] = async (watcher) => (watchers.push(watcher) <= refusals ? BUSY : succeeded({ stop }));
  const refresh = jest.fn(async (_sheets: ReadonlySet<string> | null) => {
    jest.advanceTimersByTime(reading.shift() ?? 10);
  });
  const noteEdit = jest.fn();
  const using = { work: { ...NOTHING_YET, snapshot: { ...CHECKED, at: new Date() } }, refresh, noteEdit } as unknown as UseWork;
  const actions = { watch } as WorkspaceActions;
  const { unmount } = renderHook(() => useLive(actions, using));
  const pass = (milliseconds: number): Promise<void> => act(async () => jest.advanceTimersByTimeAsync(milliseconds));
  const comeBack = (): Promise<void> => act(async () => { window.dispatchEvent(new Event('focus')); });
  return { refresh, noteEdit, watchers, stop, comeBack, pass, unmount };
}

test('several edits in a row are read once, when they are over', async () => {
  const { watchers: [watcher], refresh, pass } = follow();
  for (let edit = 0; edit < 20; edit++) {
    watcher?.changed('plan');
    await pass(100);
  }
  expect(refresh).not.toHaveBeenCalled();
  await pass(300);
  expect(refresh).toHaveBeenCalledTimes(1);
});

test('of edits in a row only the sheets are read on which they are, and all where something else has changed', async () => {
  const { watchers: [watcher], refresh, pass } = follow();
  for (const sheets of [['plan', 'goals', 'plan'], ['goals'], ['plan', null, 'goals'], ['plan']]) {
    for (const sheet of sheets) watcher?.changed(sheet);
    await pass(300);
  }
  expect(refresh.mock.calls.map(([sheets]) => sheets && [...sheets])).toEqual([['plan', 'goals'], ['goals'], null, ['plan']]);
});

test('coming back reads the workbook, unless it has just been read', async () => {
  const { refresh, comeBack, pass } = follow();
  await comeBack();
  expect(refresh).not.toHaveBeenCalled();
  await pass(2500);
  await comeBack();
  expect(refresh.mock.calls).toEqual([[null]]);
});

test('one slow reading does not end it: edits are noted, coming back reads, and where that is quick again edits are read too', async () => {
  const { watchers: [watcher], refresh, noteEdit, comeBack, pass } = follow({ reading: [5000, 10] });
  watcher?.changed('plan');
  await pass(300);
  expect(refresh).toHaveBeenCalledTimes(1);
  watcher?.changed('plan');
  await pass(300);
  expect([refresh.mock.calls.length, noteEdit.mock.calls.length]).toEqual([1, 1]);
  await comeBack();
  expect(refresh).toHaveBeenCalledTimes(2);
  watcher?.changed('plan');
  await pass(300);
  expect(refresh).toHaveBeenCalledTimes(3);
});

test('where Excel would not tell of edits, it is asked again when the person comes back, and once only where it does', async () => {
  const { watchers, comeBack } = follow({ refusals: 1 });
  await comeBack();
  await comeBack();
  expect(watchers).toHaveLength(2);
});

test('nothing is followed any longer when the pane is gone', async () => {
  const { watchers: [watcher], refresh, stop, comeBack, pass, unmount } = follow();
  await pass(2500);
  watcher?.changed('plan');
  unmount();
  await comeBack();
  await pass(1000);
  expect(stop).toHaveBeenCalledTimes(1);
  expect(refresh).not.toHaveBeenCalled();
});
