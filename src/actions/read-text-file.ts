import { parseCsv, withoutGuard } from '../domain/exchange/csv';
import type { SourceGrid } from '../domain/exchange/source-grid';
import { quoted } from '../domain/model/row-name';
import { dateOfSerial } from '../sheets/date-serial';
import { stopped, succeeded, type Outcome } from './outcome';

/**
 * A text file of values (.csv, also with semicolons or tabs) as a source. UTF-8 and UTF-16 are told by their first bytes; what is
 * neither is Windows-1252, as British Excels write it.
 *
 * @param name the file's, without its folder.
 */
export function readTextFile(name: string, bytes: Uint8Array): Outcome<{ readonly grid: SourceGrid }> {
  if (bytes.length > MOST_BYTES) return stopped({ code: 'too-large', sentence: `${quoted(name)} is larger than can be read at once.`, wayOn: 'Keep what you need in a file of its own, and import that.' });
  const text = textOf(bytes);
  if (text === null) return stopped({ code: 'not-text', sentence: `${quoted(name)} is neither a workbook (.xlsx) nor a text file (.csv).`, wayOn: 'Open it in its own program, and save it as .xlsx or .csv.' });
  const { rows, openQuote } = parseCsv(text);
  if (openQuote !== null)
    return stopped({ code: 'not-text', sentence: `In ${quoted(name)} a quotation mark on line ${openQuote} is never closed, so that cells and rows cannot be told apart.`, wayOn: 'Close it, or save the file anew from Excel.' });
  const cells = rows.map((row) => row.map(withoutGuard).map((value) => ({ value, text: value })));
  return succeeded({ grid: { name, rows: cells, firstRow: 0, firstColumn: 0, dayOf: (serial: number) => dateOfSerial(serial, 1900) } });
}

const MOST_BYTES = 20e6;

/** Null for what is no text. */
function textOf(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decoded(bytes.subarray(3), 'utf-8');
  if (first === 0xff && second === 0xfe) return decoded(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(bytes.subarray(2), 'utf-16be');
  if (bytes.subarray(0, 4000).some(isNoText)) return null;
  const text = decoded(bytes, 'utf-8');
  // What is no UTF-8 is not the same when it is written again.
  return new TextEncoder().encode(text).every((byte, index) => byte === bytes[index]) ? text : westernEuropean(bytes);
}

function decoded(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** Windows-1252, by hand where it differs from Latin-1: not every Node knows these letters. */
function westernEuropean(bytes: Uint8Array): string {
  return decoded(bytes, 'windows-1252').replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_LETTERS[letter.charCodeAt(0) - 0x80] ?? letter);
}

/** From 0x80 on; those that are none stand for themselves. */
const WINDOWS_LETTERS = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'];

/** Control characters, but for tabs and line breaks. */
function isNoText(byte: number): boolean {
  return byte < 32 && byte !== 9 && byte !== 10 && byte !== 13;
}
