import { previewOfUpgrade, upgradeWorkspace } from '../actions/upgrade-workspace';
import type { Trouble } from '../actions/outcome';
import { writeXlsx } from '../host/xlsx/write';
import { CannotDo, type CommandRequest } from './command';
import { withExcel } from './embedded-excel';
import { exists, isSameFile, openWorkbook, writeWhole } from './files';
import type { ExitCode, Terminal } from './terminal';

/** Writes a copy of the workbook whose workspace is of the present version; the file itself is only read. */
export async function upgrade({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  const out = options.get('out');
  if (!options.has('preview')) await refuseOut(file, out, options.has('force'));
  const book = await openWorkbook(file, today);
  const outcome = await withExcel(book, (excel) => (options.has('preview') || out === undefined ? previewOfUpgrade.run(excel) : upgradeWorkspace.run(excel)));
  if (!outcome.ok) return said(file, outcome.trouble, terminal);
  terminal.print([`${file}: from version ${outcome.from} to version ${outcome.to}.`, ...outcome.changes.map((change) => `- ${change}`)].join('\n'));
  if (options.has('preview') || out === undefined) return 0;
  await writeWhole(out, await writeXlsx(book));
  terminal.print(`${out} holds the upgraded copy; ${file} is as it was.`);
  return 0;
}

/** @throws CannotDo where there is nowhere to write, or where a file would be lost. */
async function refuseOut(file: string, out: string | undefined, isForced: boolean): Promise<void> {
  if (out === undefined) throw new CannotDo('Name a file for the upgraded copy, such as --out=NEW.xlsx, or look first with --preview.');
  if (await isSameFile(file, out)) throw new CannotDo(`${out}: this is the workbook itself. Name another file for the upgraded copy.`);
  if (!isForced && (await exists(out))) throw new CannotDo(`${out} is there already. Choose another name, or add --force to replace it.`);
}

/** That there is nothing to do is no failure. */
function said(file: string, { code, sentence, wayOn }: Trouble, terminal: Terminal): ExitCode {
  if (code !== 'present-version') throw new CannotDo(`${file}: ${sentence} ${wayOn}`);
  terminal.print(`${file}: ${sentence} Nothing was written.`);
  return 0;
}
