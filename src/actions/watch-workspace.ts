import type { ExcelPort } from '../excel/excel-port';
import { watchWorkbook, type WorkbookWatcher } from '../excel/watch-workbook';
import { succeeded, type Outcome } from './outcome';
import { attempt } from './trouble';

export type { WorkbookWatcher } from '../excel/watch-workbook';

export const watchWorkspace = {
  id: 'watch-workspace',
  label: 'Follow the workbook',
  /** Tells of edits and of the selection until `stop` is called. */
  async run(host: ExcelPort, watcher: WorkbookWatcher): Promise<Outcome<{ stop: () => Promise<void> }>> {
    return attempt(async () => succeeded({ stop: await watchWorkbook(host, watcher) }));
  },
};
