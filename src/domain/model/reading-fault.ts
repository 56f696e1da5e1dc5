/**
 * What the reading of a workbook can find wrong before any rule is asked: the same texts whether the pane or the
 * command line reads. `docs/rules.md` lists them with the rules.
 */
import type { Finding, Severity } from './finding';
import { quoted } from './row-name';
import type { Place } from './workspace';

export interface ReadingRule {
  readonly id: string;
  readonly severity: Severity;
  /** What holds where all is well. */
  readonly summary: string;
}

export const READING_RULES = {
  missingTable: { id: 'missing-table', severity: 'error', summary: 'Every table of the workspace is there.' },
  missingColumn: { id: 'missing-column', severity: 'error', summary: 'Every column of a table is there.' },
  unfinishedRestoring: { id: 'unfinished-restoring', severity: 'error', summary: 'A workspace that was brought back from a file is there as a whole.' },
  rowsBelow: { id: 'rows-below-table', severity: 'warning', summary: 'Nothing is written below a table, where it would be no row of it.' },
  formulaError: { id: 'formula-error', severity: 'error', summary: 'No cell shows an error of Excel’s.' },
  unreadableDate: { id: 'unreadable-date', severity: 'error', summary: 'A date is a date, not a text.' },
  unreadableNumber: { id: 'unreadable-number', severity: 'error', summary: 'A number is a number, within its bounds.' },
  unlistedValue: { id: 'unlisted-value', severity: 'error', summary: 'A value of a list is one of the list.' },
  malformedIdentifier: { id: 'malformed-id', severity: 'error', summary: 'An ID is a letter and a number.' },
  straySpaces: { id: 'stray-spaces', severity: 'warning', summary: 'A value of a list or an ID has no spaces before or after it.' },
} as const satisfies Record<string, ReadingRule>;

/** Whether a finding of this id says that something could not be read; stray spaces are read all the same, and so is what is there of an unfinished workspace. */
export function isUnreadable(rule: string): boolean {
  return UNREADABLE.has(rule);
}

const UNREADABLE: ReadonlySet<string> = new Set(
  Object.values(READING_RULES).filter((each) => each !== READING_RULES.straySpaces && each !== READING_RULES.unfinishedRestoring).map(({ id }) => id),
);

/** What was found, with what its sentence needs. `value` is the cell as text, `row` names the row (`rowNamer`). */
export type ReadingFault =
  | { readonly kind: 'missingTable'; readonly table: string; readonly sheet: string }
  | { readonly kind: 'missingColumn'; readonly table: string; readonly header: string }
  | { readonly kind: 'unfinishedRestoring' }
  | { readonly kind: 'rowsBelow'; readonly table: string; readonly count: number }
  | { readonly kind: 'formulaError'; readonly row: string; readonly header: string; readonly value: string }
  | { readonly kind: 'unreadableDate'; readonly row: string; readonly header: string; readonly value: string }
  | {
      readonly kind: 'unreadableNumber';
      readonly row: string;
      readonly header: string;
      readonly value: string;
      readonly expected: string;
    }
  | {
      readonly kind: 'unlistedValue';
      readonly row: string;
      readonly header: string;
      readonly value: string;
      readonly list: readonly string[];
    }
  | { readonly kind: 'malformedIdentifier'; readonly row: string; readonly header: string; readonly value: string; readonly example: string }
  | { readonly kind: 'straySpaces'; readonly row: string; readonly header: string; readonly value: string };

/** Longer cell texts are cut in messages; characters. */
const LONGEST_VALUE = 32;

/** A fault of reading, said as every other finding is. */
export function readingFinding(at: Place, fault: ReadingFault): Finding {
  const { id, severity } = READING_RULES[fault.kind];
  return { rule: id, severity, at, ...sentences(fault) };
}

function sentences(fault: ReadingFault): Pick<Finding, 'message' | 'repair'> {
  switch (fault.kind) {
    case 'missingTable':
      return {
        message: `The table ${fault.table} of the sheet ${quoted(fault.sheet)} is not in this workbook: it was deleted, or turned into a plain range.`,
        repair: `Undo that, or bring it back from an earlier copy. Where its cells are still there, select them with their headers, press Ctrl+T, and call the table ${fault.table} (Table Design, then Table Name).`,
      };
    case 'missingColumn':
      return {
        message: `The table ${fault.table} has no column ${quoted(fault.header)}.`,
        repair: `Add a column with the header ${quoted(fault.header)}, or undo its deletion.`,
      };
    case 'unfinishedRestoring':
      return {
        message: 'This workspace was being brought back from a file, and that was broken off: columns of your own, the legend and what the workbook remembers may be missing.',
        repair: 'Bring the same file back once more: what stands there already is not written twice. Where you go on without it, accept this.',
      };
    case 'rowsBelow':
      return {
        message:
          fault.count === 1
            ? `One row is written below the table ${fault.table}, and is no part of it.`
            : `${fault.count} rows are written below the table ${fault.table}, and are no part of it.`,
        repair: 'Drag the small mark at the table’s lower right corner down over them. Notes are better kept beside the table.',
      };
    case 'formulaError':
      return {
        message: `${fault.row} shows the error ${fault.value} in ${fault.header}.`,
        repair: 'Mend the formula, or type the value in its place.',
      };
    case 'unreadableDate':
      return {
        message: `${fault.row} has ${quoted(fault.value, LONGEST_VALUE)} in ${fault.header}, which is not a date to Excel.`,
        repair: 'Type it again as a date, such as 30 Oct 2026.',
      };
    case 'unreadableNumber':
      return {
        message: `${fault.row} has ${quoted(fault.value, LONGEST_VALUE)} in ${fault.header}, which cannot be read.`,
        repair: `Type ${fault.expected}.`,
      };
    case 'unlistedValue':
      return {
        message: `${fault.row} has ${quoted(fault.value, LONGEST_VALUE)} in ${fault.header}, which is not in the list.`,
        repair: `Choose from the list: ${fault.list.join(', ')}.`,
      };
    case 'malformedIdentifier':
      return {
        message: `${fault.row} has ${quoted(fault.value, LONGEST_VALUE)} in ${fault.header}, which has no letter.`,
        repair: `Type a letter and a number, such as ${fault.example}.`,
      };
    case 'straySpaces':
      return {
        message: `${fault.row} has spaces around ${quoted(fault.value, LONGEST_VALUE)} in ${fault.header}.`,
        repair: 'Type it again without them: Excel’s own counting does not see through spaces.',
      };
  }
}
