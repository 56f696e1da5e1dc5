import { exportTable } from '../actions/export-table';
import { exportWorkspace } from '../actions/export-workspace';
import type { MadeFile } from '../actions/make-file';
import type { Outcome } from '../actions/outcome';
import type { ExcelPort } from '../actions/this-excel';
import { ENTITIES, type Rows } from '../domain/model/workspace';
import { CannotDo, type CommandRequest } from './command';
import { withExcel } from './embedded-excel';
import { openWorkbook } from './files';
import { putOut, refuseWorkbook } from './put-out';
import type { ExitCode, Terminal } from './terminal';

/** Writes a table or the whole workspace. The workbook is only read. */
export async function exportData({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  const [format, table, out] = [options.get('format'), options.get('table'), options.get('out')];
  if (format === 'csv' && table === undefined) throw new CannotDo(`${file}: say which table is to be a CSV file, such as --table=PlanActions.`);
  if (format === 'json' && table !== undefined) throw new CannotDo(`${file}: JSON holds the whole workspace: leave out --table, or choose --format=csv.`);
  await refuseWorkbook(out, [file], { subject: 'an export is', example: table === undefined ? 'workspace.json' : `${table}.csv` });
  const book = await openWorkbook(file, today);
  const outcome = await withExcel(book, (excel) => asked(excel, table));
  if (!outcome.ok) throw new CannotDo(`${file}: ${outcome.trouble.sentence} ${outcome.trouble.wayOn}`);
  await putOut(outcome, { file, out, parts: [table ?? 'workspace'] }, terminal);
  return 0;
}

async function asked(excel: ExcelPort, table: string | undefined): Promise<Outcome<MadeFile>> {
  const collection = (Object.keys(ENTITIES) as (keyof Rows)[]).find((one) => ENTITIES[one].table === table);
  return collection === undefined ? exportWorkspace.run(excel) : exportTable.run(excel, { table: collection });
}
