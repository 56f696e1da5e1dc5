/** The error codes that Excel gives to add-ins, with the sentence that comes with each. */
const MESSAGES = {
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'The resource being created already exists.',
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidSelection: 'The current selection is invalid for this operation.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  MergedRangeConflict: 'Cannot complete the operation. A table cannot overlap with another table, a PivotTable, query results, merged cells, or an XML map.',
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  InvalidBinding: 'This object binding is no longer valid due to previous updates.',
  NotImplemented: "The requested feature isn't implemented.",
  UnsupportedOperation: 'The operation being attempted is not supported.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  InvalidObjectPath: 'The object path is not working for what you are trying to do.',
  Conflict: 'Request could not be processed because of a conflict.',
  ServiceNotAvailable: 'The service is unavailable.',
  RequestAborted: 'The request was aborted during run time.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  GeneralException: 'There was an internal error while processing the request.',
} as const;

export type ExcelErrorCode = keyof typeof MESSAGES;

/**
 * What Excel refuses, in Excel's own words: the code and message reach the add-in as an `OfficeExtension.Error`.
 * Anything else that is thrown while a request is answered is a fault of the host.
 */
export class ExcelError extends Error {
  constructor(
    readonly code: ExcelErrorCode,
    message: string = MESSAGES[code],
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'ExcelError';
  }
}

/** The commonest refusal; with a message where Excel is more exact. */
export function invalidArgument(message?: string): ExcelError {
  return new ExcelError('InvalidArgument', message);
}

/** What Excel says when an array does not fit the range that it is written to. */
export function sizeMismatch(): ExcelError {
  return invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
}
