import type { ExcelError, ExcelErrorCode } from '../model/excel-error';

/** What to tell the person at the grid where an add-in would have got one of Excel's errors. */
export function refusal({ code, message }: ExcelError): string {
  return SENTENCES[code] ?? message;
}

const SENTENCES: Partial<Record<ExcelErrorCode, string>> = {
  AccessDenied: 'The sheet or workbook is protected. Unprotect it to change this.',
  InvalidArgument: 'Excel does not accept this here.',
  ItemAlreadyExists: 'This name is taken already. Choose another one.',
  InsertDeleteConflict: 'This would tear a table apart. Insert or delete whole table rows instead.',
  NonBlankCellOffSheet: 'This would push cells off the end of the sheet.',
  InvalidOperation: 'A workbook keeps at least one visible sheet.',
};
