import { CannotDo } from './command';
import { exists, isSameFile } from './files';

/** @throws CannotDo where a new workbook would take the place of another file, or is to be no workbook. */
export async function refuseToReplace(out: string, file: string, isForced: boolean): Promise<void> {
  if (!/\.xlsx$/i.test(out)) throw new CannotDo(`${out}: the result is a workbook. Name a file that ends in .xlsx.`);
  if (!isForced && !(await isSameFile(out, file)) && (await exists(out))) throw new CannotDo(`${out} is there already. Choose another name, or add --force to replace it.`);
}
