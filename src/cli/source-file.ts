import { basename } from 'node:path';
import type { Outcome } from '../actions/outcome';
import { readTextFile } from '../actions/read-text-file';
import { readWorkbookFile } from '../actions/read-workbook-file';
import type { SourceGrid } from '../domain/exchange/source-grid';
import type { Rows } from '../domain/model/workspace';
import { CannotDo } from './command';
import { readBytes } from './files';

/** Reads what is to be imported: a sheet of a workbook, or a text file. @throws CannotDo with one sentence where it cannot be read. */
export async function readSource(path: string, sheet: string | undefined, to: keyof Rows): Promise<SourceGrid> {
  const bytes = await readBytes(path);
  if (TEXT.test(path)) {
    if (sheet !== undefined) throw new CannotDo(`${path}: a text file has no sheets: leave out --sheet.`);
    return resultOf(path, readTextFile(basename(path), bytes)).grid;
  }
  const { workbook } = resultOf(path, await readWorkbookFile(basename(path), bytes));
  return resultOf(path, workbook.readSheet(sheet ?? workbook.sheetFor(to))).grid;
}

function resultOf<Result>(path: string, outcome: Outcome<Result>): Result {
  if (!outcome.ok) throw new CannotDo(`${path}: ${outcome.trouble.sentence} ${outcome.trouble.wayOn}`);
  return outcome;
}

const TEXT = /\.(csv|tsv|txt)$/i;
