import { fitOf } from '../domain/exchange/match-headers';
import type { SourceGrid } from '../domain/exchange/source-grid';
import { inSeries, quoted } from '../domain/model/row-name';
import type { Rows } from '../domain/model/workspace';
import { MOST_CELLS } from '../excel/read-grid';
import { plainCharacters } from '../reports/plain-characters';
import type { SheetOfFile } from '../workbook-file/open-workbook-file';
import { stopped, succeeded, type Outcome } from './outcome';
import { tooLargeSheet } from './read-sheet';

/** A workbook that somebody has chosen as a file. */
export interface ChosenWorkbook {
  /** Those on which something stands, in the order of the tabs; at least one. */
  readonly sheets: readonly string[];
  /** The sheet whose headers say most to this table; of equals the first. */
  sheetFor(to: keyof Rows): string;
  readSheet(name: string): Outcome<{ readonly grid: SourceGrid }>;
}

/**
 * Opens another workbook (.xlsx) as a source, without any Excel: formulas are gone, and what they last showed is left. What reads it
 * is loaded when the first one is chosen.
 *
 * @param name the file's, without its folder.
 */
export async function readWorkbookFile(name: string, bytes: Uint8Array): Promise<Outcome<{ readonly workbook: ChosenWorkbook }>> {
  if (bytes.length > MOST_BYTES) return stopped({ code: 'too-large', sentence: `${quoted(name)} is larger than can be read at once.`, wayOn: 'Copy the sheet that you need into a workbook of its own, and import that.' });
  const { openWorkbookFile } = await import('../workbook-file/open-workbook-file');
  const opened = await openWorkbookFile(bytes);
  if ('refused' in opened) return stopped({ code: opened.isTooLarge ? 'too-large' : 'unreadable-file', sentence: plainCharacters(opened.refused).replace(/\s+/g, ' '), wayOn: 'Choose another file.' });
  const [first] = opened.sheets;
  if (first === undefined) return stopped({ code: 'unreadable-file', sentence: `Nothing stands on the sheets of ${quoted(name)}.`, wayOn: 'Choose another file.' });
  return succeeded({ workbook: chosenWorkbook(opened.sheets, first) });
}

/** More than any workbook without pictures has. */
const MOST_BYTES = 50e6;

function chosenWorkbook(sheets: readonly SheetOfFile[], first: SheetOfFile): ChosenWorkbook {
  const names = sheets.map(({ name }) => name);
  return {
    sheets: names,
    sheetFor: (to) => {
      const fits = sheets.map((sheet) => fitOf(sheet.top(), to));
      return (sheets[fits.indexOf(Math.max(...fits))] ?? first).name;
    },
    readSheet: (name) => {
      const sheet = sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (sheet === undefined) return stopped({ code: 'gone', sentence: `There is nothing on a sheet called ${quoted(name)}.`, wayOn: `Choose one of ${inSeries(names.map(quoted))}.` });
      return sheet.cells > MOST_CELLS ? stopped(tooLargeSheet(sheet.name, sheet.cells)) : succeeded({ grid: sheet.all() });
    },
  };
}
