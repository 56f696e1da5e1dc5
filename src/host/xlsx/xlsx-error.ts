/**
 * What can be wrong with a file:
 * - `not-xlsx`: another kind of file;
 * - `encrypted`: it opens only with a password;
 * - `too-large`: it would unpack to more than this program takes on;
 * - `damaged`: it is, or calls itself, a workbook, and cannot be read as one.
 */
export type XlsxProblem = 'not-xlsx' | 'encrypted' | 'too-large' | 'damaged';

/** What a message says of the file stays short, whatever names the file holds. */
const LONGEST = 300;

/** A file that cannot be opened. The message is one plain sentence for the person who chose it. */
export class XlsxError extends Error {
  override readonly name = 'XlsxError';

  constructor(
    readonly code: XlsxProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message.length > LONGEST ? `${message.slice(0, LONGEST - 2)}….` : message, options);
  }
}
