import { previewOfUpgrade, upgradeWorkspace } from '../actions/upgrade-workspace';
import type { Trouble } from '../actions/outcome';
import { writeXlsx } from '../host/xlsx/write';
import { CannotDo, type CommandRequest } from './command';
import { withExcel } from './embedded-excel';
import { openWorkbook, refuseOut, writeWhole } from './files';
import type { ExitCode, Terminal } from './terminal';

/** Writes a copy of the workbook whose workspace is of the present version; the file itself is only read. */
export async function upgrade({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  const out = options.get('out');
  if (!options.has('preview')) await refuseOut(file, out, { copy: 'upgraded', isForced: options.has('force') });
  const book = await openWorkbook(file, today);
  const outcome = await withExcel(book, (excel) => (options.has('preview') || out === undefined ? previewOfUpgrade.run(excel) : upgradeWorkspace.run(excel)));
  if (!outcome.ok) return said(file, outcome.trouble, terminal);
  terminal.print([`${file}: from version ${outcome.from} to version ${outcome.to}.`, ...outcome.changes.map((change) => `- ${change}`)].join('\n'));
  if (options.has('preview') || out === undefined) return 0;
  await writeWhole(out, await writeXlsx(book));
  terminal.print(`${out} holds the upgraded copy; ${file} is as it was.`);
  return 0;
}

/** That there is nothing to do is no failure. */
function said(file: string, { code, sentence, wayOn }: Trouble, terminal: Terminal): ExitCode {
  if (code !== 'present-version') throw new CannotDo(`${file}: ${sentence} ${wayOn}`);
  terminal.print(`${file}: ${sentence} Nothing was written.`);
  return 0;
}
