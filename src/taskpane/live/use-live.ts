import { useEffect, useRef, useState } from 'react';
import type { WorkspaceActions } from '../workspace-actions';
import type { UseWork } from '../work/use-work';

/** After the last of several edits in a row; milliseconds. */
const QUIET_AFTER_EDIT = 300;
/** A workbook that takes longer than this to read is not read after every edit; milliseconds. */
const SLOW_READING = 1500;
/** Coming back to the pane reads the workbook anew, unless it has just been read; milliseconds. */
const JUST_READ = 2000;

/**
 * Keeps the snapshot right while people edit: after edits, and when the person comes back to the pane, since Excel does
 * not tell of every edit. Where reading is slow, of edits it is only noted that the snapshot is stale.
 *
 * @returns the address of the selected cell with its sheet; null where there is none.
 */
export function useLive(actions: WorkspaceActions, { work, refresh, noteEdit }: UseWork): string | null {
  const [selected, setSelected] = useState<string | null>(null);
  const hasWorkspace = Boolean(work.snapshot);
  const isSlow = useRef(false);
  const readAt = useRef(0);

  useEffect(() => {
    readAt.current = work.snapshot?.at.getTime() ?? 0;
  }, [work.snapshot]);

  useEffect(() => {
    if (!hasWorkspace) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    // The sheets of the edits in a row; null where something else has changed, too.
    let edited: Set<string> | null = new Set();
    const read = async (sheets: ReadonlySet<string> | null): Promise<void> => {
      const begun = performance.now();
      await refresh(sheets);
      isSlow.current = performance.now() - begun > SLOW_READING;
    };
    const changed = (sheet: string | null): void => {
      clearTimeout(timer);
      if (isSlow.current) {
        noteEdit(sheet);
        return;
      }
      if (sheet === null) edited = null;
      else edited?.add(sheet);
      timer = setTimeout(() => {
        const sheets = edited;
        edited = new Set();
        void read(sheets);
      }, QUIET_AFTER_EDIT);
    };
    const cameBack = (): void => {
      // Excel may have refused to tell, as while a cell was being edited.
      watching = watching.then((outcome) => (outcome.ok || isOver ? outcome : watch()));
      if (Date.now() - readAt.current > JUST_READ) void read(null);
    };
    window.addEventListener('focus', cameBack);
    const watch = (): ReturnType<WorkspaceActions['watch']> => actions.watch({ changed, selected: (address) => isOver || setSelected(address) });
    let watching = watch();
    return () => {
      isOver = true;
      clearTimeout(timer);
      window.removeEventListener('focus', cameBack);
      void watching.then((outcome) => (outcome.ok ? outcome.stop() : undefined));
    };
  }, [actions, hasWorkspace, refresh, noteEdit]);

  return selected;
}
