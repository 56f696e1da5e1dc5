import { createWorkspace } from '../actions/create-workspace';
import { deleteSheet } from '../host/editing/sheets';
import { Book } from '../host/model/book';
import { writeXlsx } from '../host/xlsx/write';
import { CannotDo, type CommandRequest } from './command';
import { clockAt, withExcel } from './embedded-excel';
import { exists, writeWhole } from './files';
import type { ExitCode, Terminal } from './terminal';

/** Modules of the contract that this version does not have yet. */
const MODULES_TO_COME = ['scoping', 'communications', 'involvement', 'measures', 'sustainability', 'hosting'];

/** Writes a new workbook that holds a workspace. */
export async function create({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  refuseModules(options.get('modules'));
  if (!options.has('force') && (await exists(file))) throw new CannotDo(`${file} is there already. Choose another name, or add --force to replace it.`);
  const book = new Book(clockAt(today));
  const blank = book.addSheet('Sheet1');
  const outcome = await withExcel(book, (excel) =>
    createWorkspace.run(excel, { today, sample: options.has('sample'), team: options.get('team') ?? null }),
  );
  if (!outcome.ok) throw new CannotDo(`${outcome.trouble.sentence} ${outcome.trouble.wayOn}`);
  // A workbook must have a sheet from the start; this one has served.
  deleteSheet(book, blank);
  await writeWhole(file, await writeXlsx(book));
  terminal.print(`${file} holds a new workspace${outcome.team === null ? '' : ` for ${outcome.team}`}: ${outcome.sheets.join(', ')}.`);
  return 0;
}

function refuseModules(text: string | undefined): void {
  const names = (text ?? 'none').split(',').map((name) => name.trim()).filter((name) => name !== '' && name !== 'none' && name !== 'core');
  const toCome = names.find((name) => MODULES_TO_COME.includes(name));
  if (toCome !== undefined) throw new CannotDo(`The module ${toCome} is not in this version yet. Leave --modules out, or say --modules=none.`);
  if (names[0] !== undefined) throw new CannotDo(`There is no module ${names[0]}. Leave --modules out, or say --modules=none.`);
}
