import { basename, extname, join } from 'node:path';
import type { MadeFile } from '../actions/make-file';
import { fileName } from '../reports/file-name';
import { CannotDo } from './command';
import { isFolder, isSameFile, writeWhole } from './files';
import type { Paper } from './paper-forms';
import type { Terminal } from './terminal';

/**
 * One slip of the keyboard must not put a page of text where a group's workbook was.
 *
 * @param inputs the workbooks that are read.
 * @throws CannotDo where it would.
 */
export async function refuseWorkbook(out: string | undefined, inputs: readonly string[], { subject, example }: Pick<Paper, 'subject' | 'example'>): Promise<void> {
  if (out === undefined) return;
  const isInput = (await Promise.all(inputs.map((input) => isSameFile(out, input)))).includes(true);
  const because = WORKBOOK.test(out) ? `${subject} no workbook` : isInput ? 'this is the workbook itself' : null;
  if (because !== null) throw new CannotDo(`${out}: ${because}. Name another file, such as ${example}.`);
}

const WORKBOOK = /\.(xls[xmb]?|ods)$/i;

/**
 * Prints what was made, or writes it to a file, or into a folder under the name of the workbook, so that two workbooks of
 * one folder never share a file.
 *
 * @param parts what tells it from other papers of the same workbook.
 */
export async function putOut({ content, name }: Pick<MadeFile, 'content' | 'name'>, { file, out, parts }: { file: string; out: string | undefined; parts: readonly string[] }, terminal: Terminal): Promise<void> {
  if (out !== undefined) await writeWhole((await leadsToFolder(out)) ? join(out, `${nameBeside(file, ...parts)}${extname(name)}`) : out, content);
  // The terminal ends each text with a line break of its own.
  else terminal.print(String(content).replace(/\n$/, ''));
}

/** `north-minutes-2026-10-06` for `reports/North.xlsx`. */
export function nameBeside(file: string, ...parts: readonly string[]): string {
  return fileName(basename(file, extname(file)), ...parts);
}

async function leadsToFolder(out: string): Promise<boolean> {
  return /[\\/]$/.test(out) || (await isFolder(out));
}
