/** What a cell can hold, as Excel's calculation sees it. */

export const ERROR_CODES = [
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error value. It is an object so that it cannot be confused with a text that looks like one. */
export class CellError {
  private constructor(readonly code: ErrorCode) {}
  private static readonly instances = new Map(ERROR_CODES.map((code) => [code, new CellError(code)]));

  /** The one instance for a code, so that errors compare with `===`. */
  static of(code: ErrorCode): CellError {
    return CellError.instances.get(code) ?? new CellError(code);
  }

  static isCode(text: string): text is ErrorCode {
    return (ERROR_CODES as readonly string[]).includes(text);
  }

  toString(): string {
    return this.code;
  }
}

/** Null is an empty cell. Dates are serial numbers, as in Excel. */
export type Scalar = number | string | boolean | CellError | null;
