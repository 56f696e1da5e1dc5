import { lookForRepairs, type Repair, type RepairsToMake } from '../actions/look-for-repairs';
import { repairWorkspace } from '../actions/repair-workspace';
import type { ExcelPort } from '../actions/this-excel';
import type { Outcome } from '../actions/outcome';
import { writeXlsx } from '../host/xlsx/write';
import { CannotDo, type CommandRequest } from './command';
import { withExcel } from './embedded-excel';
import { openWorkbook, refuseOut, writeWhole } from './files';
import type { ExitCode, Terminal } from './terminal';

/** Writes a copy of the workbook in which what is damaged is mended; the file itself is only read. */
export async function repair({ file, today, options }: CommandRequest, terminal: Terminal): Promise<ExitCode> {
  const out = options.has('preview') ? undefined : options.get('out');
  if (!options.has('preview')) await refuseOut(file, out, { copy: 'mended', isForced: options.has('force') });
  const book = await openWorkbook(file, today);
  const written = await withExcel(book, async (excel) => {
    const looked = resultIn(file, await lookForRepairs.run(excel));
    const wanted = wantedOf(file, looked, options.get('only'));
    if (out !== undefined && wanted.length > 0) return mend(file, excel, wanted, terminal);
    terminal.print([looked.repairs.length === 0 ? `${file}: nothing needs mending.` : `${file}: ${counted(looked.repairs)} can be mended.`, ...lines(looked.repairs), ...told(looked)].join('\n'));
    return false;
  });
  if (out === undefined) return 0;
  if (!written) terminal.print('Nothing was written.');
  else {
    await writeWhole(out, await writeXlsx(book));
    terminal.print(`${out} holds the mended copy; ${file} is as it was.`);
  }
  return 0;
}

async function mend(file: string, excel: ExcelPort, wanted: readonly Repair[], terminal: Terminal): Promise<boolean> {
  const mending = resultIn(file, await repairWorkspace.run(excel, { ids: wanted.map(({ id }) => id) }));
  terminal.print([`${file}: ${counted(mending.mended)} mended.`, ...lines(mending.mended), ...(mending.left.length === 0 ? [] : [`${counted(mending.left)} not mended:`, ...lines(mending.left)]), ...told({ told: [...mending.told, ...mending.doubts] })].join('\n'));
  return mending.mended.length > 0;
}

/** @throws CannotDo where something is asked for that there is not. */
function wantedOf(file: string, { repairs }: RepairsToMake, only: string | undefined): readonly Repair[] {
  if (only === undefined) return repairs;
  const ids = only.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !repairs.some((one) => one.id === id));
  if (unknown !== undefined) throw new CannotDo(`${file}: nothing called “${unknown}” can be mended. --preview lists what can.`);
  return repairs.filter(({ id }) => ids.includes(id));
}

function lines(repairs: readonly Repair[]): string[] {
  return repairs.map(({ id, what, does }) => `- ${id}: ${what} ${does}`);
}

function told({ told: sentences }: Pick<RepairsToMake, 'told'>): string[] {
  return sentences.length === 0 ? [] : ['To be looked at by people:', ...sentences.map((sentence) => `- ${sentence}`)];
}

function counted({ length }: readonly Repair[]): string {
  return length === 1 ? '1 thing' : `${length} things`;
}

/** @throws CannotDo with what is in the way. */
function resultIn<Result>(file: string, outcome: Outcome<Result>): Result {
  if (outcome.ok) return outcome;
  throw new CannotDo(`${file}: ${outcome.trouble.sentence} ${outcome.trouble.wayOn}`);
}
