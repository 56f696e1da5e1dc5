import { restoreWorkspace } from '../actions/restore-workspace';
import { deleteSheet } from '../host/editing/sheets';
import { Book } from '../host/model/book';
import { writeXlsx } from '../host/xlsx/write';
import { CannotDo, type CommandRequest } from './command';
import { clockAt, withExcel } from './embedded-excel';
import { readBytes, writeWhole } from './files';
import { refuseToReplace } from './new-workbook';
import type { ExitCode, Terminal } from './terminal';

/** Makes a workbook of a file that a workspace was exported to. */
export async function bringBack({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  const out = options.get('out');
  if (out === undefined) throw new CannotDo(`${file}: name the workbook that is to be made of it with --out=NEW.xlsx.`);
  const unfit = [...options.keys()].find((name) => name !== 'out' && name !== 'force' && name !== 'today');
  if (unfit !== undefined) throw new CannotDo(`${file}: a whole workspace is brought back as it was: leave out --${unfit}.`);
  await refuseToReplace(out, file, options.has('force'));
  const text = new TextDecoder().decode(await readBytes(file));
  const book = new Book(clockAt(today));
  const blank = book.addSheet('Sheet1');
  const outcome = await withExcel(book, (excel) => restoreWorkspace.run(excel, { text }));
  if (!outcome.ok) throw new CannotDo(`${file}: ${outcome.trouble.sentence} ${outcome.trouble.wayOn}`);
  // A workbook must have a sheet from the start; this one has served.
  deleteSheet(book, blank);
  await writeWhole(out, await writeXlsx(book));
  terminal.print(`${out} holds the workspace of ${file}${outcome.team === null ? '' : `, of ${outcome.team}`}: ${outcome.sheets.join(', ')}.`);
  return 0;
}
