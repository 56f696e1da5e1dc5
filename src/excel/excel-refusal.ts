/**
 * Whether Excel refused what it was asked, and with which code. An error's class cannot be asked for: each page, and
 * each client that is loaded in Node, has a class of its own.
 */
export function excelErrorCode(error: unknown): string | null {
  if (!(typeof error === 'object' && error !== null && 'code' in error && 'debugInfo' in error)) return null;
  return typeof error.code === 'string' && !OUR_MISTAKES.has(error.code) ? error.code : null;
}

/**
 * Whether Excel has certainly carried out nothing of a request that failed so: it was turned away whole. After any other
 * error something of it may stand there; after a broken connection, all of it.
 */
export function isTurnedAway(error: unknown): boolean {
  return TURNED_AWAY.has(excelErrorCode(error) ?? '');
}

const TURNED_AWAY: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', 'HostIsBusy', 'ActivityLimitReached', 'RequestPayloadSizeLimitExceeded']);

/** Whether a request, or the answer to it, was larger than Excel takes at once. Where the answer was, the request has been carried out. */
export function isTooLarge(error: unknown): boolean {
  return TOO_LARGE.has(excelErrorCode(error) ?? '');
}

const TOO_LARGE: ReadonlySet<string> = new Set(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);

/** What Microsoft's client itself says to code that uses it wrongly: no word of Excel's, and nothing that a person can mend. */
const OUR_MISTAKES: ReadonlySet<string> = new Set(['PropertyNotLoaded', 'ValueNotLoaded', 'InvalidRequestContext', 'RunMustReturnPromise']);

/**
 * Excel stopped while something was being written. The code that says why is the cause's; `remains` names the sheets that
 * stand there half-written, and is empty where everything could be taken back.
 */
export class WritingStopped extends Error {
  constructor(
    readonly remains: readonly string[],
    options: { cause: unknown },
  ) {
    super(remains.length === 0 ? 'Writing stopped, and nothing of it remains' : `Writing stopped half-way: ${remains.join(', ')}`, options);
    this.name = 'WritingStopped';
  }
}

/** Others were moving and changing the very rows that were written, again and again. */
export class Overtaken extends Error {
  constructor() {
    super('Others were changing the same rows');
    this.name = 'Overtaken';
  }
}

/** Excel stopped while cells were being written, and not all of them could be put back. The code that says why is the cause's. */
export class EditHalfWritten extends Error {
  /** What stood in cells of others that were written over, where it could not be put back. */
  readonly lost: readonly string[];

  constructor({ lost = [], ...options }: { cause: unknown; lost?: readonly string[] }) {
    super('Writing stopped half-way, and not everything could be put back', options);
    this.name = 'EditHalfWritten';
    this.lost = lost;
  }
}
