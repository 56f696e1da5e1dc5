/** Writes the workbook that uses every part of the file format: `npx tsx test/interchange/write-every-part.ts OUT.xlsx`. */
import { writeFileSync } from 'node:fs';
import { writeXlsx } from '../../src/host/xlsx/write';
import { bookWithEverything } from '../host/xlsx/book-with-everything';

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('Say which file to write.');
void writeXlsx(bookWithEverything()).then((bytes) => writeFileSync(out, bytes));
