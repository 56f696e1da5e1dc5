import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Book } from '../../../src/host/model/book';
import { CellError, ERROR_CODES, type Scalar } from '../../../src/host/model/scalar';
import { DEFAULT_STYLE, restyle, type Style } from '../../../src/host/model/style';
import { readXlsx } from '../../../src/host/xlsx/read';
import { writeXlsx } from '../../../src/host/xlsx/write';
import { bookWithEverything, write } from './book-with-everything';
import { plainBook } from './plain-book';

const NOW = (): Date => new Date('2026-03-02T09:30:00Z');

async function throughFile(book: Book): Promise<Book> {
  const { book: back, leftOut } = await readXlsx(await writeXlsx(book), book.now);
  expect(leftOut).toEqual([]);
  return back;
}

describe('a book that is written and read', () => {
  it('is the same, whatever it holds', async () => {
    const book = bookWithEverything();
    expect(plainBook(await throughFile(book))).toEqual(plainBook(book));
  });

  it('gives the same bytes each time', async () => {
    expect(await writeXlsx(bookWithEverything())).toEqual(await writeXlsx(bookWithEverything()));
  });

  it('has nothing to tell in its journal', async () => {
    expect((await throughFile(bookWithEverything())).takeJournal()).toEqual([]);
  });

  it('counts days from 1904 where it did', async () => {
    const book = bookWithEverything();
    book.date1904 = true;
    expect((await throughFile(book)).date1904).toBe(true);
  });

  it('keeps any value of any cell, and any look', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(50), fc.nat(30), scalar, style), { maxLength: 30 }), async (cells) => {
        const book = new Book(NOW);
        book.properties.set('creationDate', '2026-01-31T08:00:00Z');
        const sheet = book.addSheet('Sheet1');
        for (const [row, column, value, look] of cells) write(sheet, row, column, value, { style: look });
        expect(plainBook(await throughFile(book))).toEqual(plainBook(book));
      }),
      { numRuns: 60 },
    ));

  it('keeps any names, notes, links and sheet names', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(sheetName, { minLength: 1, maxLength: 4, selector: (name) => name.toLowerCase() }),
        fc.uniqueArray(definedName, { maxLength: 6, selector: (name) => name.toLowerCase() }),
        fc.array(text, { maxLength: 4 }),
        async (sheetNames, names, texts) => {
          const book = new Book(NOW);
          book.properties.set('creationDate', '2026-01-31T08:00:00Z');
          for (const name of sheetNames) book.addSheet(name);
          const [sheet] = book.sheets;
          if (!sheet) return;
          const quoted = `'${sheet.name.replaceAll("'", "''")}'`;
          for (const [index, name] of names.entries())
            book.names.push({ name, formula: `=${quoted}!$B$${index + 1}`, scope: index % 2 ? sheet.id : null, visible: index % 3 > 0, comment: '' });
          for (const [row, content] of texts.entries()) {
            sheet.notes.push({ row, column: 2, author: content.slice(0, 9), text: content });
            sheet.hyperlinks.push({ row, column: 3, address: null, documentReference: `${quoted}!A1`, screenTip: content });
          }
          expect(plainBook(await throughFile(book))).toEqual(plainBook(book));
        },
      ),
      { numRuns: 60 },
    ));
});

/** Any sixteen-bit units, so half emoji, control characters and what looks like an escape are among them. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('_x000D_', '_x005F_', '_', '__x0041_', ' ', '\n', '\r', '\r\n', '\t', '=1+1', "'quoted", '', '<a>&amp;"'),
);

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.integer().map((number) => number + 0),
  fc.boolean(),
  // A file has no word for the errors of dynamic arrays, which only formulas give.
  fc.constantFrom(...ERROR_CODES.filter((code) => code !== '#SPILL!' && code !== '#CALC!')).map((code) => CellError.of(code)),
);

const colour = fc.nat(0xffffff).map((number) => `#${number.toString(16).toUpperCase().padStart(6, '0')}`);

const style: fc.Arbitrary<Style> = fc
  .record({
    numberFormat: fc.constantFrom('General', '0%', 'dd mmm yyyy', '"<&>" 0', '[Red]0;-0', '@', 'm/d/yyyy', '#,##0;-#,##0'),
    fill: fc.option(colour),
    font: fc.record({
      name: fc.constantFrom('Calibri', 'Arial', 'Segoe UI & more'),
      size: fc.integer({ min: 2, max: 818 }).map((half) => half / 2),
      bold: fc.boolean(),
      strikethrough: fc.boolean(),
      underline: fc.constantFrom('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
      color: colour,
    }),
    horizontalAlignment: fc.constantFrom('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
    verticalAlignment: fc.constantFrom('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
    wrapText: fc.boolean(),
    indentLevel: fc.nat(250),
    textOrientation: fc.oneof(fc.integer({ min: -90, max: 90 }).map((angle) => angle + 0), fc.constant(180)),
    locked: fc.boolean(),
    borders: fc.record({
      EdgeTop: fc.record({ style: fc.constantFrom('Continuous', 'Dash'), weight: fc.constantFrom('Thin', 'Medium'), color: colour }),
    }),
  } satisfies Record<string, fc.Arbitrary<unknown>>)
  .map((change) => restyle(DEFAULT_STYLE, change as Parameters<typeof restyle>[1]));

const sheetName = fc
  .string({ unit: fc.constantFrom(...'abcXYZ09 .,!&<>"\'()-+=$#@{}éß🗺'), minLength: 1, maxLength: 15 })
  .filter((name) => !/^'|'$/.test(name));

const definedName = fc.stringMatching(/^[\p{L}_]{4}[\p{L}\p{N}_.]{0,10}$/u).filter((name) => !/^_xl/i.test(name));
