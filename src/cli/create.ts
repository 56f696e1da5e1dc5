import { createWorkspace } from '../actions/create-workspace';
import { MODULE_IDS } from '../domain/model/module';
import { deleteSheet } from '../host/editing/sheets';
import { Book } from '../host/model/book';
import { writeXlsx } from '../host/xlsx/write';
import { CannotDo, type CommandRequest } from './command';
import { clockAt, withExcel } from './embedded-excel';
import { exists, writeWhole } from './files';
import { severalOf } from './parse-arguments';
import type { ExitCode, Terminal } from './terminal';

/** Writes a new workbook that holds a workspace. */
export async function create({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  const named = options.get('modules');
  const modules = named === undefined ? undefined : MODULE_IDS.filter((id) => severalOf(named).includes(id));
  if (!options.has('force') && (await exists(file))) throw new CannotDo(`${file} is there already. Choose another name, or add --force to replace it.`);
  const book = new Book(clockAt(today));
  const blank = book.addSheet('Sheet1');
  const outcome = await withExcel(book, (excel) =>
    createWorkspace.run(excel, { today, sample: options.has('sample'), team: options.get('team') ?? null, modules }),
  );
  if (!outcome.ok) throw new CannotDo(`${outcome.trouble.sentence} ${outcome.trouble.wayOn}`);
  // A workbook must have a sheet from the start; this one has served.
  deleteSheet(book, blank);
  await writeWhole(file, await writeXlsx(book));
  terminal.print(`${file} holds a new workspace${outcome.team === null ? '' : ` for ${outcome.team}`}: ${outcome.sheets.join(', ')}.`);
  return 0;
}
