import { Cancelled } from '../excel/cancelled';
import { EditHalfWritten, excelErrorCode, Overtaken, WritingStopped } from '../excel/excel-refusal';
import { ReportInDoubt } from '../excel/report-in-doubt';
import { stopped, type Outcome, type Trouble } from './outcome';

/** Runs an action's work on Excel. What Excel refuses becomes a sentence with a way on; a fault of ours is thrown on. */
export async function attempt<Result>(work: () => Promise<Outcome<Result>>): Promise<Outcome<Result>> {
  try {
    return await work();
  } catch (error) {
    const trouble = troubleIn(error);
    if (trouble === null) throw error;
    return stopped(trouble);
  }
}

export const NO_WORKSPACE: Trouble = {
  code: 'no-workspace',
  sentence: 'This workbook holds no workspace yet.',
  wayOn: 'Create one here, or open the workbook that has it.',
};

export const HAS_WORKSPACE: Trouble = {
  code: 'has-workspace',
  sentence: 'This workbook already holds a workspace.',
  wayOn: 'Use it, or create another one in a new workbook.',
};

export const NEWER_VERSION: Trouble = {
  code: 'newer-version',
  sentence: 'This workspace was made by a newer version of the add-in.',
  wayOn: 'Update the add-in, then try again; nothing was changed.',
};

export const OLDER_VERSION: Trouble = {
  code: 'older-version',
  sentence: 'This workspace was made by an earlier version of the add-in, and parts cannot be added to it yet.',
  wayOn: 'Upgrade it first: Home offers that, and nothing that was typed changes.',
};

export const PRESENT_VERSION: Trouble = {
  code: 'present-version',
  sentence: 'This workspace is of the present version already.',
  wayOn: 'Use it as it is; nothing was changed.',
};

export const HAS_MODULE: Trouble = {
  code: 'has-module',
  sentence: 'This workspace already has that part.',
  wayOn: 'Look for its sheets among the tabs; they may be hidden (right-click a tab, then Unhide).',
};

export const PROTECTED: Trouble = {
  code: 'protected',
  sentence: 'The workbook or the sheet is protected.',
  wayOn: 'Take the protection off (Review, then Unprotect), then try again.',
};

const OVERTAKEN: Trouble = { code: 'changed', sentence: 'Others were changing the same rows at the same moment.', wayOn: 'Look at them as they are now, then try again.' };

const CANCELLED: Trouble = { code: 'cancelled', sentence: 'Stopped, as you asked.', wayOn: 'Start again whenever you like.' };

const TROUBLES: Readonly<Record<string, Trouble>> = {
  InvalidOperationInCellEditMode: {
    code: 'cell-edit-mode',
    sentence: 'A cell is being edited, and Excel waits until that is done.',
    wayOn: 'Finish the cell with Enter or leave it with Esc, then try again.',
  },
  AccessDenied: PROTECTED,
  InactiveWorkbook: { code: 'other-workbook', sentence: 'Another workbook is in front.', wayOn: 'Go back to this workbook, then try again.' },
  ItemNotFound: { code: 'gone', sentence: 'Something that was there a moment ago is gone.', wayOn: 'Check again.' },
  InvalidReference: { code: 'gone', sentence: 'The cell that was there a moment ago is gone.', wayOn: 'Check again.' },
  ItemAlreadyExists: { code: 'changed', sentence: 'Somebody else has just added a sheet of the same name.', wayOn: 'Try again.' },
  InsertDeleteConflict: {
    code: 'no-room',
    sentence: 'Another table below is in the way of a new row.',
    wayOn: 'Move that table further down, then try again.',
  },
  ...sameFor(['ApiNotFound', 'NotImplemented', 'UnsupportedOperation', 'UnsupportedFeature'], {
    code: 'api-missing',
    sentence: 'This Excel is too old for what was asked.',
    wayOn: 'Update Excel, or open the workbook in Excel on the web.',
  }),
  ...sameFor(['RequestAborted', 'ServiceNotAvailable', 'ConnectionFailure', 'ActivityLimitReached', 'Conflict', 'HostIsBusy', 'Timeout'], {
    code: 'busy',
    sentence: 'Excel is busy or cannot be reached.',
    wayOn: 'Wait a moment, then try again.',
  }),
  ...sameFor(['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded', 'RangeExceedsLimit', 'OperationCellsExceedLimit'], {
    code: 'too-large',
    sentence: 'The tables are larger than Excel hands over at once.',
    wayOn: 'Open the workbook in Excel on a computer, or move old rows to another workbook.',
  }),
};

/** @returns null for a fault of ours. */
function troubleIn(error: unknown): Trouble | null {
  if (error instanceof WritingStopped) return troubleInWriting(error);
  if (error instanceof EditHalfWritten) return troubleHalfWritten(error);
  return error instanceof ReportInDoubt ? troubleInReport(error) : troubleOf(error);
}

/** @returns null where the error is neither one of Excel's nor of the people in the workbook. */
function troubleOf(error: unknown): Trouble | null {
  if (error instanceof Cancelled) return CANCELLED;
  if (error instanceof Overtaken) return OVERTAKEN;
  const code = excelErrorCode(error);
  if (code === null) return null;
  const place = placeOf(error);
  // Not Excel's own message, nor the statements that it repeats: they may hold what was to be written.
  const details = place === null ? code : `${code} in ${place}`;
  const known = TROUBLES[code] ?? { code: 'refused', sentence: `Excel refused to do this (${code}).`, wayOn: 'Try again; if it stays so, pass the details on to whoever looks after the add-in.' };
  return { ...known, details };
}

/** The same, with what the interrupted writing left behind. */
function troubleInWriting({ remains, cause }: WritingStopped): Trouble | null {
  const trouble = troubleOf(cause);
  if (trouble === null || remains.length === 0) return trouble && { ...trouble, sentence: `${trouble.sentence} Nothing was added.` };
  return {
    ...trouble,
    code: 'half-written',
    sentence: `${trouble.sentence} These sheets may stand there unfinished: ${remains.join(', ')}.`,
    wayOn: 'Delete those sheets, then try again.',
  };
}

function troubleHalfWritten({ cause, lost }: EditHalfWritten): Trouble | null {
  const trouble = troubleOf(cause);
  // Nothing else still has it: what others had typed is told, so that it can be typed again.
  if (trouble !== null && lost.length > 0)
    return { ...trouble, code: 'half-written', sentence: `${trouble.sentence} What stood there before may be lost: ${lost.map((text) => `“${text}”`).join(', ')}.`, wayOn: 'Look whether it stands in its row, and write it there again if not.' };
  return trouble && { ...trouble, code: 'half-written', sentence: `${trouble.sentence} Some of the cells may have been written.`, wayOn: 'Try again: what stands there already is not written twice.' };
}

function troubleInReport({ begun, cause }: ReportInDoubt): Trouble | null {
  const trouble = troubleOf(cause);
  return trouble && { ...trouble, code: 'half-written', sentence: `${trouble.sentence} ${begun.sheet} may stand there, whole or in part; it is not written twice.` };
}

/** The member of Excel's that refused, such as `Range.values`, where Excel says so. */
function placeOf(error: unknown): string | null {
  if (!(typeof error === 'object' && error !== null && 'debugInfo' in error)) return null;
  const { debugInfo } = error;
  if (!(typeof debugInfo === 'object' && debugInfo !== null && 'errorLocation' in debugInfo)) return null;
  const { errorLocation } = debugInfo;
  return typeof errorLocation === 'string' && /^\w+(\.\w+)*$/.test(errorLocation) ? errorLocation : null;
}

function sameFor(codes: readonly string[], trouble: Trouble): Record<string, Trouble> {
  return Object.fromEntries(codes.map((code) => [code, trouble]));
}
