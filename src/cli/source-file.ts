import { basename } from 'node:path';
import { readSheet } from '../actions/read-sheet';
import { readTextFile } from '../actions/read-text-file';
import type { SourceGrid } from '../domain/exchange/source-grid';
import type { CalendarDate } from '../domain/model/calendar-date';
import type { Rows } from '../domain/model/workspace';
import { CannotDo } from './command';
import { withExcel } from './embedded-excel';
import { openWhole, readBytes } from './files';

/** Reads what is to be imported: a sheet of a workbook, or a text file. @throws CannotDo with one sentence where it cannot be read. */
export async function readSource(path: string, sheet: string | undefined, to: keyof Rows, today: CalendarDate): Promise<SourceGrid> {
  if (TEXT.test(path)) {
    if (sheet !== undefined) throw new CannotDo(`${path}: a text file has no sheets: leave out --sheet.`);
    const outcome = readTextFile(basename(path), await readBytes(path));
    if (!outcome.ok) throw new CannotDo(`${path}: ${outcome.trouble.sentence} ${outcome.trouble.wayOn}`);
    return outcome.grid;
  }
  const { book } = await openWhole(path, today);
  const outcome = await withExcel(book, (excel) => readSheet.run(excel, { sheet, to, dateSystem: book.date1904 ? 1904 : 1900 }));
  if (!outcome.ok) throw new CannotDo(`${path}: ${outcome.trouble.sentence} ${outcome.trouble.wayOn}`);
  return outcome.grid;
}

const TEXT = /\.(csv|tsv|txt)$/i;
