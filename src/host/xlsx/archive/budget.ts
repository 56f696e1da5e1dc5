import { XlsxError } from '../xlsx-error';

/**
 * What the reading of one file may cost, so that a small file cannot ask for a day's work: counted, not timed, so that a
 * slow machine reads what a fast one does. A step is about a byte that is looked at; what is made of a few bytes of
 * the file counts for what it takes.
 */
export class Budget {
  constructor(private left: number) {}

  /** @throws XlsxError `too-large` once all is spent */
  spend(steps: number): void {
    this.left -= steps;
    if (this.left < 0) throw tooLarge();
  }
}

/** Steps for each of what a few bytes of the file may make many of: against what a byte costs, in time or in memory. */
export const COST = { formulaCharacter: 10, movedCharacter: 40, rowPassed: 10, columnDescribed: 100, arrayColumn: 100, tableColumn: 1000, link: 1000 } as const;

/** What a formula costs that is moved to another cell which shares it. One that is longer than people write costs more for each character. */
export function costOfMoving(formula: string): number {
  return formula.length * COST.movedCharacter * Math.max(1, formula.length / 500);
}

export function tooLarge(): XlsxError {
  return new XlsxError('too-large', 'The workbook is too large to open here: it would unpack to more than a workbook ever needs.');
}
