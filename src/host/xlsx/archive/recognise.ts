import { XlsxError } from '../xlsx-error';

/**
 * Refuses what is no zip archive, and says what it is instead where its first bytes tell.
 * @throws XlsxError `not-xlsx` or `encrypted`
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError('not-xlsx', 'The file is empty.');
  if (startsWith(bytes, 'PK')) return;
  if (startsWith(bytes, '\u00D0\u00CF\u0011\u00E0')) throw compoundFile(bytes);
  if (startsWith(bytes, '%PDF')) throw notXlsx('a PDF document');
  if (startsWith(bytes, '{\\rtf')) throw notXlsx('a text document (.rtf)');
  if (/^\s*<(!doctype html|html)/i.test(latin1(bytes.subarray(0, 200)))) throw notXlsx('a web page');
  if (looksLikeText(bytes)) throw notXlsx('a text file, such as .csv: open it in Excel and save it as .xlsx');
  throw new XlsxError('not-xlsx', 'The file is not an Excel workbook (.xlsx).');
}

/**
 * The sentence for an archive without a workbook in it: another office document, or any other archive.
 * @param names the files inside
 */
export function archiveWithoutWorkbook(names: readonly string[], mimeType: string | null): XlsxError {
  if (mimeType?.includes('opendocument'))
    return notXlsx('an OpenDocument file: open it in its own program and save it as .xlsx');
  if (names.some((name) => /^word\//i.test(name))) return notXlsx('a Word document (.docx)');
  if (names.some((name) => /^ppt\//i.test(name))) return notXlsx('a PowerPoint presentation (.pptx)');
  if (names.some((name) => /^xl\/workbook\.bin$/i.test(name)))
    return notXlsx('a binary workbook (.xlsb): open it in Excel and save it as .xlsx');
  if (names.some((name) => name === '[Content_Types].xml' || /^xl\//i.test(name)))
    return new XlsxError('damaged', 'The workbook is damaged: its list of sheets is missing.');
  return notXlsx('a zip archive that holds no workbook');
}

/** The container of Excel 97–2003 files, and of workbooks that are encrypted with a password. */
function compoundFile(bytes: Uint8Array): XlsxError {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  if (text.includes('EncryptedPackage') || text.includes('EncryptionInfo'))
    return new XlsxError(
      'encrypted',
      'The workbook is protected with a password: open it in Excel and save it without one.',
    );
  return notXlsx('an older document (.xls or the like): open it in its own program and save it as .xlsx');
}

function notXlsx(kind: string): XlsxError {
  return new XlsxError('not-xlsx', `The file is not an Excel workbook (.xlsx) but ${kind}.`);
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return latin1(bytes.subarray(0, magic.length)) === magic;
}

function looksLikeText(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 1000).every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
}

/** Byte for character; TextDecoder's `latin1` is windows-1252. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
