import type { ExcelPort } from '../excel/excel-port';
import { readWorkbook, type FoundWorkspaceReading } from '../excel/read-workbook';
import { writeState } from '../excel/write-state';
import type { StateEdit } from '../sheets/state-edit';
import { troubleInFinding } from './judge-workbook';
import { stopped, succeeded, type Outcome, type Trouble } from './outcome';
import { attempt } from './trouble';

/** What to write on the hidden sheet, null for nothing; and what to tell once that is done. */
export interface Decision<Result> {
  readonly edit: StateEdit | null;
  readonly result: Result;
}

/**
 * Reads the workbook and writes on its hidden sheet, in two round trips; one where there is nothing to write.
 *
 * @param decide what to write by the workbook as it is now; a trouble where something is in the way.
 */
export async function changeState<Result extends object>(host: ExcelPort, decide: (found: FoundWorkspaceReading) => Decision<Result> | Trouble): Promise<Outcome<Result>> {
  return attempt(() =>
    host.run(async (context) => {
      const found = await readWorkbook(context);
      if (!found.found) return stopped(troubleInFinding(found));
      const decided = decide(found);
      if ('code' in decided) return stopped(decided);
      const { edit, result } = decided;
      if (edit !== null) await writeState(context, found, edit);
      return succeeded(result);
    }),
  );
}
