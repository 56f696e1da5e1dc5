import type { ExcelPort } from '../excel/excel-port';
import { readWorkbook, type FoundWorkspaceReading } from '../excel/read-workbook';
import { writeState } from '../excel/write-state';
import type { StateEdit } from '../sheets/state-edit';
import { troubleInFinding } from './judge-workbook';
import { stopped, succeeded, type Outcome, type Trouble } from './outcome';
import { attempt } from './trouble';

/**
 * Reads the workbook and writes on its hidden sheet, in two round trips; one where there is nothing to write.
 *
 * @param decide what to write by the workbook as it is now; null for nothing, a trouble where something is in the way.
 */
export async function changeState(host: ExcelPort, decide: (found: FoundWorkspaceReading) => StateEdit | Trouble | null): Promise<Outcome> {
  return attempt(() =>
    host.run(async (context) => {
      const found = await readWorkbook(context);
      if (!found.found) return stopped(troubleInFinding(found));
      const decided = decide(found);
      if (decided !== null && 'code' in decided) return stopped(decided);
      if (decided !== null) await writeState(context, found, decided);
      return succeeded({});
    }),
  );
}
