/** What a repaired workspace has no more, but for what the mending says in words that it leaves to people. */
import type { LocatedFinding } from '../../src/actions/check-workspace';
import { READING_RULES } from '../../src/domain/model/reading-fault';
import type { Book } from '../../src/host/model/book';
import { parseCellReference } from '../../src/sheets/address';
import { tableMark } from '../../src/sheets/hidden-names';

/** @returns findings of structure that none of the sentences speaks of. */
export function unexplained(findings: readonly LocatedFinding[], told: readonly string[], book: Book): string[] {
  return findings.flatMap((finding) => {
    const reasons = REASONS.get(finding.rule);
    if (reasons === undefined) return [];
    const sheets = sheetsOf(book, /\btable (\w+)/.exec(finding.message)?.[1] ?? '');
    const isTold = told.some((sentence) => (BOOK_PROTECTED.test(sentence) || sheets.some((sheet) => speaksOf(sentence, sheet) && isTrue(sentence, sheet, book))) && reasons.some((reason) => reason.test(sentence)));
    return isTold ? [] : [finding.message];
  });
}

/** What would be made anew then has no sheet by which it could be named. */
const BOOK_PROTECTED = /^The workbook’s sheets are protected: /;
const PROTECTED = /^The sheet .+ is protected: /;
const HIDDEN_HEADERS = /^On .+, the header row of the table is hidden/;

/** By the rule what is told of it. */
const REASONS: ReadonlyMap<string, readonly RegExp[]> = new Map([
  [READING_RULES.missingTable.id, [PROTECTED, HIDDEN_HEADERS, /more than one Excel table stands/, /cells are merged where the table was/, /two columns are called/, BOOK_PROTECTED]],
  [READING_RULES.missingColumn.id, [PROTECTED, HIDDEN_HEADERS, /have no column “.+” any longer/]],
  [READING_RULES.rowsBelow.id, [PROTECTED, HIDDEN_HEADERS, /far below the table/]],
]);

function speaksOf(sentence: string, sheet: string): boolean {
  return sentence.startsWith(`On ${sheet}, `) || sentence.startsWith(`The sheet ${sheet} `);
}

/** A header row is said to be hidden only where it is. */
function isTrue(sentence: string, sheet: string, book: Book): boolean {
  return !HIDDEN_HEADERS.test(sentence) || book.sheetNamed(sheet)?.tables.some(({ showHeaders }) => !showHeaders) === true;
}

/** The sheets on which a table of the contract's stands, by its hidden names, or stood. */
function sheetsOf(book: Book, table: string): string[] {
  const mark = tableMark(table);
  const byNames = book.names.flatMap(({ name, formula }) => (name.startsWith(`${mark}.`) ? (parseCellReference(formula)?.sheet ?? []) : name === mark ? sheetOf(book, formula) : []));
  return [...new Set([...byNames, ...sheetOf(book, table)])];
}

function sheetOf({ sheets }: Book, formula: string): string[] {
  const called = /^=?(\w+)(?:\[#Data\])?$/.exec(formula)?.[1]?.toLowerCase();
  return sheets.flatMap(({ name, tables }) => (tables.some((table) => table.name.toLowerCase() === called) ? [name] : []));
}
