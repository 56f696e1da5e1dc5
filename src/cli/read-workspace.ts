import { checkWorkspace, type Checked } from '../actions/check-workspace';
import type { CalendarDate } from '../domain/model/calendar-date';
import { CannotDo } from './command';
import { withExcel } from './embedded-excel';
import { openWorkbook } from './files';

/** Reads the workspace in a file; the file is left as it is. @throws CannotDo with one sentence that names the file where there is none to read. */
export async function readWorkspace(file: string, today: CalendarDate): Promise<Checked> {
  const book = await openWorkbook(file, today);
  const outcome = await withExcel(book, (excel) => checkWorkspace.run(excel, { today }));
  if (!outcome.ok) throw new CannotDo(`${file}: ${outcome.trouble.sentence} ${outcome.trouble.wayOn}`);
  return outcome;
}
