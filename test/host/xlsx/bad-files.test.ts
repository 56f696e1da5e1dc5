import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { ZIP_LIMITS } from '../../../src/host/xlsx/archive/zip-reader';
import { readXlsx } from '../../../src/host/xlsx/read';
import { writeXlsx } from '../../../src/host/xlsx/write';
import { XlsxError, type XlsxProblem } from '../../../src/host/xlsx/xlsx-error';
import { bookWithEverything } from './book-with-everything';
import { MAIN, OFFICE, packageOf, partsOf, worksheetPackage, zipOf } from './package-by-hand';

const SHEET = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`;
const PARTS = partsOf({ sheet: SHEET });

async function problemOf(bytes: Uint8Array): Promise<XlsxError> {
  const outcome = await readXlsx(bytes).then(
    () => new Error('The file was read'),
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(XlsxError);
  return outcome as XlsxError;
}

/** An OLE container with a directory entry of this name. */
function compoundFile(entry: string): Uint8Array {
  const name = new Uint8Array(entry.length * 2);
  for (const [at, character] of [...entry].entries()) name[at * 2] = character.charCodeAt(0);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(1024), ...name, ...new Uint8Array(64)]);
}

function without(part: string): Uint8Array {
  return zipOf(Object.fromEntries(Object.entries(PARTS).filter(([name]) => name !== part)));
}

const FILES: readonly (readonly [what: string, bytes: () => Uint8Array, code: XlsxProblem, sentence: RegExp])[] = [
  ['an empty file', () => new Uint8Array(), 'not-xlsx', /is empty/],
  ['a .csv file', () => strToU8('ID,Action\nA1,Map the pathway\n'), 'not-xlsx', /a text file, such as \.csv/],
  ['a PDF document', () => strToU8('%PDF-1.7 \u0000'), 'not-xlsx', /a PDF document/],
  ['a web page', () => strToU8('<!DOCTYPE html><html></html>'), 'not-xlsx', /a web page/],
  ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'not-xlsx', /is not an Excel workbook/],
  ['an .xls file', () => compoundFile('Workbook'), 'not-xlsx', /an older document \(\.xls/],
  ['a Word document', () => zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' }), 'not-xlsx', /a Word document/],
  ['an OpenDocument file', () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'not-xlsx', /OpenDocument/],
  ['a binary workbook', () => zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': 'x' }), 'not-xlsx', /binary workbook/],
  ['any other archive', () => zipOf({ 'readme.txt': 'hello' }), 'not-xlsx', /a zip archive/],
  ['an encrypted workbook', () => compoundFile('EncryptedPackage'), 'encrypted', /protected with a password/],
  ['an encrypted archive', () => flagged(zipOf(PARTS)), 'encrypted', /protected with a password/],
  ['no list of sheets', () => without('xl/workbook.xml'), 'damaged', /its list of sheets is missing/],
  ['a table that is missing', () => packageOf({ sheet: SHEET, sheetRelationships: `<Relationship Id="t1" Type="${OFFICE}/relationships/table" Target="../tables/table1.xml"/>` }), 'damaged', /table1\.xml is missing/],
  ['a sheet that is missing', () => without('xl/worksheets/sheet1.xml'), 'damaged', /sheet1\.xml is missing/],
  ['sheets without relationships', () => without('xl/_rels/workbook.xml.rels'), 'damaged', /its sheet Sheet1 is missing/],
  ['no sheets', () => zipOf({ ...PARTS, 'xl/workbook.xml': `<workbook xmlns="${MAIN}"/>` }), 'damaged', /it has no sheets/],
  ['broken XML', () => worksheetPackage(`<worksheet xmlns="${MAIN}"><sheetData></worksheet>`), 'damaged', /sheet1\.xml cannot be read/],
  ['an empty part', () => worksheetPackage(''), 'damaged', /sheet1\.xml cannot be read/],
  ['an unknown entity', () => worksheetPackage(SHEET.replace('<v>1', '<v>&secret;')), 'damaged', /cannot be read/],
  ['an entity of its own', () => worksheetPackage(`<!DOCTYPE w [<!ENTITY e SYSTEM "file:///etc/passwd">]>${SHEET.replace('<v>1', '<v>&e;')}`), 'damaged', /cannot be read/],
  ['entities that multiply', () => worksheetPackage(`<!DOCTYPE w [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${SHEET}`), 'damaged', /cannot be read/],
  ['elements without end', () => worksheetPackage(`<worksheet xmlns="${MAIN}">${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</worksheet>`), 'damaged', /cannot be read/],
  ['a row that no sheet has', () => worksheetPackage(SHEET.replace('r="1"', 'r="1048577"')), 'damaged', /a row where no sheet has any/],
  ['a text that is missing', () => worksheetPackage(SHEET.replace('r="A1"', 'r="A1" t="s"')), 'damaged', /a value that cannot be read in A1/],
  ['a number that is none', () => worksheetPackage(SHEET.replace('<v>1', '<v>1x')), 'damaged', /a value that cannot be read in A1/],
  ['a bomb', () => zipSync({ ...bytesOf(PARTS), 'xl/worksheets/sheet1.xml': new Uint8Array(20e6) }), 'too-large', /too large/],
  ['a bomb that hides its size', () => lying(zipSync({ 'xl/workbook.xml': new Uint8Array(20e6) })), 'damaged', /damaged/],
];

describe('a file that cannot be opened is told by its code and one plain sentence', () => {
  it.each(FILES)('%s', async (_, bytes, code, sentence) => {
    const { code: told, message } = await problemOf(bytes());
    expect(told).toBe(code);
    expect(message).toMatch(sentence);
    expect(message).toMatch(/^The .*[^.]\.$/);
  });

  it('any beginning of a workbook', async () => {
    const whole = await writeXlsx(bookWithEverything());
    for (const share of [0.001, 0.1, 0.5, 0.9, 0.999]) {
      const { code } = await problemOf(whole.subarray(0, Math.ceil(whole.length * share)));
      expect(code).toBe('damaged');
    }
  });

  it('a workbook with a byte changed in the middle of a sheet', async () => {
    const whole = zipSync({ ...bytesOf(PARTS) }, { level: 0 });
    const at = new TextDecoder('latin1').decode(whole).indexOf('<v>1</v>') + 3;
    whole[at] = '2'.charCodeAt(0);
    expect((await problemOf(whole)).code).toBe('damaged');
  });
});

describe('a file that was changed at random', () => {
  const whole = writeXlsx(bookWithEverything()).then((bytes) => unzipSync(bytes));

  it('is read or refused, and nothing else happens', () =>
    fc.assert(
      fc.asyncProperty(fc.nat(1000), fc.nat(1_000_000), fc.nat(30), disturbance, async (which, where, length, put) => {
        const parts = await whole;
        const names = Object.keys(parts).sort();
        const name = names[which % names.length] ?? '';
        const text = new TextDecoder().decode(parts[name]);
        const at = where % text.length;
        const changed = text.slice(0, at) + put + text.slice(at + length);
        const outcome = await readXlsx(zipSync({ ...parts, [name]: strToU8(changed) }, { level: 0 })).then(
          ({ book }) => book.sheets.length > 0,
          (error: unknown) => error instanceof XlsxError,
        );
        expect(outcome).toBe(true);
      }),
      { numRuns: 200 },
    ));
});

const disturbance = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', '"', '<x/>', ' r="ZZZZ9"', 'A1:XFD1048576', '-1', '1e99', '99999999999', '&#0;', '\u0000', '[', '[[', "'", 'NaN'),
);

describe('what looks odd and is harmless', () => {
  it('reads nothing outside the package, whatever a target says', async () => {
    const { book } = await readXlsx(
      zipOf({ ...PARTS, 'xl/_rels/workbook.xml.rels': (PARTS['xl/_rels/workbook.xml.rels'] ?? '').replace('worksheets/', '../../../../xl/worksheets/') }),
    );
    expect(book.sheets[0]?.cell(0, 0).value).toBe(1);
  });

  it('takes words that every object answers to for any other words', async () => {
    const word = SHEET.replace('<sheetData>', '<constructor/><__proto__/><toString valueOf="1"/><sheetData>').replace('<c ', '<hasOwnProperty/><c ');
    const type = `<Relationship Id="s9" Type="x/constructor" Target="x.xml"/><Relationship Id="__proto__" Type="__proto__" Target="y.xml"/>`;
    const parts = partsOf({ sheet: word, workbookRelationships: type, sheetRelationships: type });
    const { book, leftOut } = await readXlsx(zipOf({ ...parts, 'xl/workbook.xml': (parts['xl/workbook.xml'] ?? '').replace('<sheet ', '<sheet state="constructor" ') }));
    expect(book.sheets.map(({ visibility, cells }) => [visibility, cells.size])).toEqual([['Visible', 1]]);
    expect(leftOut).toEqual([]);
  });

  it('lets a caller set narrower limits', async () => {
    const steps = { ...ZIP_LIMITS, steps: 100 };
    await expect(readXlsx(zipOf(PARTS), undefined, { limits: steps })).rejects.toMatchObject({ code: 'too-large' });
    const limits = { entries: 3, entryBytes: 1e6, totalBytes: 1e6, ratio: 100, steps: 1e6 };
    await expect(readXlsx(zipOf(PARTS), undefined, { limits })).rejects.toMatchObject({ code: 'too-large' });
  });
});

function bytesOf(parts: Readonly<Record<string, string>>): Record<string, Uint8Array> {
  return Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
}

/** Every directory entry says that it is encrypted. */
function flagged(bytes: Uint8Array): Uint8Array {
  return eachDirectoryEntry(bytes, (view, at) => view.setUint16(at + 8, 1, true));
}

/** The directory says that entries unpack to 1,000 bytes. */
function lying(bytes: Uint8Array): Uint8Array {
  return eachDirectoryEntry(bytes, (view, at) => view.setUint32(at + 24, 1000, true));
}

function eachDirectoryEntry(bytes: Uint8Array, change: (view: DataView, at: number) => void): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 < bytes.length; at++) if (view.getUint32(at, true) === 0x02014b50) change(view, at);
  return bytes;
}
