/** What an import tells of a row, besides that it is added. */
import { quoted } from '../model/row-name';
import type { DateProblem } from './uk-date';

/** Why a cell did not become what its column asks for. */
export type CellProblem =
  | { readonly code: DateProblem }
  | { readonly code: 'not-a-number'; readonly expected: string }
  | { readonly code: 'not-a-percentage' }
  | { readonly code: 'unknown-word'; readonly list: readonly string[]; readonly words: readonly string[] }
  | { readonly code: 'unknown-row'; readonly names: readonly string[] }
  | { readonly code: 'formula-error' }
  /** A file by another program than a spreadsheet may hold formulas without what they come to. */
  | { readonly code: 'no-result' }
  | { readonly code: 'too-long' }
  /** `tbc` where somebody is to be named. */
  | { readonly code: 'nobody-yet' }
  /** A row further up in the source, as the source counts it, says exactly the same. */
  | { readonly code: 'twice'; readonly row: number }
  /** Another row has the ID, or had it once, or it is none of ours. */
  | { readonly code: 'new-id'; readonly id: string }
  /** The row is there already, and says something else here. */
  | { readonly code: 'says-otherwise'; readonly there: string };

export interface ImportProblem {
  /** The source's column, as it is headed there. */
  readonly column: string;
  /** What stands in the source's cell. */
  readonly value: string;
  readonly problem: CellProblem;
  /** The extra column in which it is kept as it was typed; null where it is only named here. */
  readonly keptIn: string | null;
}

/** Whether it only tells of something that is well as it is. */
export function isNote({ problem }: ImportProblem): boolean {
  return problem.code === 'new-id' || problem.code === 'says-otherwise' || problem.code === 'twice';
}

/** One sentence. */
export function problemInWords({ column, value, problem, keptIn }: ImportProblem): string {
  if (problem.code === 'twice') return `The same stands in row ${problem.row}.`;
  const what = `${column}: ${quoted(value)} ${reason(problem, value)}`;
  return keptIn === null ? `${what}.` : `${what}; kept as text in ${quoted(keptIn)}.`;
}

function reason(problem: Exclude<CellProblem, { code: 'twice' }>, value: string): string {
  switch (problem.code) {
    case 'no-day':
      return 'names no day';
    case 'no-year':
      return 'names no year';
    case 'american-order':
      return 'has no such month, and may be in American order';
    case 'no-such-day':
      return 'is no day of the calendar';
    case 'not-a-date':
      return 'is not a date';
    case 'not-a-number':
      return `is not ${problem.expected}`;
    case 'not-a-percentage':
      return 'is not a percentage from 0% to 100%';
    case 'unknown-word':
      return `is none of ${problem.list.join(', ')}`;
    case 'unknown-row':
      return `names what is not in this workspace${problem.names.join() === value ? '' : ` (${problem.names.map((name) => quoted(name)).join(', ')})`}`;
    case 'formula-error':
      return 'is an error of Excel’s';
    case 'no-result':
      return 'is a formula whose result the file does not hold (open it in Excel, and save it there)';
    case 'too-long':
      return 'is longer than a cell can hold';
    case 'nobody-yet':
      return 'names nobody yet';
    case 'new-id':
      return `becomes ${problem.id}`;
    case 'says-otherwise':
      return `is ${problem.there === '' ? 'blank' : quoted(problem.there)} in the workspace, and stays so`;
  }
}
