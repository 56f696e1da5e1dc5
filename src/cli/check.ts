import { checkWorkspace } from '../actions/check-workspace';
import { withExcel } from './embedded-excel';
import { CannotDo, type CommandRequest } from './command';
import { openWorkbook } from './files';
import { checkAsJson, checkAsText } from './check-report';
import type { ExitCode, Terminal } from './terminal';

/** Lists what is wrong in a workspace. The file is only read. */
export async function check({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  const book = await openWorkbook(file, today);
  const outcome = await withExcel(book, (excel) => checkWorkspace.run(excel, { today }));
  if (!outcome.ok) throw new CannotDo(`${file}: ${outcome.trouble.sentence} ${outcome.trouble.wayOn}`);
  for (const { rule, cause } of outcome.faults) terminal.complain(`The rule ${rule} broke and found nothing (${String(cause)}); all others are complete.`);
  terminal.print((options.has('json') ? checkAsJson : checkAsText)({ file, today, checked: outcome }));
  return outcome.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}
