import type { ImportRow } from '../../domain/exchange/plan-import';
import type { AsideReason } from '../../domain/exchange/sort-rows';
import { quoted } from '../../domain/model/row-name';
import { wholeNumber } from '../locale';

/** Every text of importing and exporting. What tables and columns are called comes from the domain. */
export const strings = {
  importing: {
    title: 'Import a plan or a list',
    hint: 'Rows are added below yours; nothing that is there changes. You see every row first.',
    table: 'Into the table',
    sheet: 'From a sheet of this workbook',
    chooseSheet: 'Choose a sheet',
    noSheets: 'There is no sheet of your own in this workbook.',
    file: 'Or from a file (Excel workbook or CSV)',
    sheetOfFile: (name: string): string => `Sheet of ${name}`,
    reading: 'Reading…',
    columns: 'Columns',
    column: (header: string): string => `${header} becomes`,
    guess: 'A guess: look at it.',
    extra: 'A column of your own, on the right',
    nothing: 'Nothing: left out',
    addNamed: (rows: number, sheet: string): string => `Add ${wholeNumber(rows)} that ${rows === 1 ? 'is' : 'are'} not on ${sheet} yet`,
    words: 'Words',
    wordsHint: 'Words that the lists here do not have. Say what each stands for, or it is kept as text.',
    word: (word: string, column: string): string => `${quoted(word)} in ${column} stands for`,
    keptAsText: 'Nothing here: kept as text',
    suggested: (value: string): string => `${value} (suggested)`,
    takeSuggestions: (words: number): string => `Use the ${wholeNumber(words)} suggestions`,
    rows: 'Rows',
    allRows: (rows: number): string => `All ${wholeNumber(rows)} rows`,
    counts: (added: number, present: number, unread: number, leftOut: number): string =>
      `${wholeNumber(added)} will be added, ${wholeNumber(present)} ${present === 1 ? 'is' : 'are'} already there, ${wholeNumber(unread)} cannot be read${leftOut === 0 ? '' : `, ${wholeNumber(leftOut)} ${leftOut === 1 ? 'stays' : 'stay'} out`}.`,
    problems: (rows: number): string => `${wholeNumber(rows)} of the added ${rows === 1 ? 'has' : 'have'} something in them that cannot be read; it is kept as text.`,
    outcome: (row: ImportRow): string => {
      if (row.outcome === 'aside') return REASONS[row.because];
      if (row.outcome === 'present') return row.id === null ? 'Already there' : `Already there as ${row.id}`;
      return row.id === null ? 'Will be added' : `Will be added as ${row.id}`;
    },
    rowNumber: (row: number): string => `Row ${wholeNumber(row)}`,
    start: (rows: number): string => (rows === 1 ? 'Import 1 row' : `Import ${wholeNumber(rows)} rows`),
    nothingToAdd: 'There is nothing to add.',
    done: (rows: number, sheet: string): string => `Imported ${wholeNumber(rows)} ${rows === 1 ? 'row' : 'rows'} into ${sheet}`,
  },
  exporting: {
    title: 'Export',
    table: 'A table',
    csv: 'Save as CSV',
    all: 'Save the whole workspace (JSON)',
    hint: 'The files are saved among your downloads, and hold what people have typed: treat them as you treat the workbook.',
    made: (name: string): string => `Made ${name}. Look among your downloads.`,
  },
};

const REASONS: Readonly<Record<AsideReason, string>> = {
  'above-header': 'Left out: above the headers',
  'second-header': 'Left out: headers, too',
  'repeated-header': 'Left out: the headers once more',
  heading: 'Left out: a heading',
  'goes-on': 'Left out: goes on with the row above',
  total: 'Left out: a total',
  'nothing-read': 'Cannot be read',
  'left-out': 'Stays out',
};
