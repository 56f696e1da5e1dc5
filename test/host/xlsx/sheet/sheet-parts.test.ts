import { describe, expect, it } from '@jest/globals';
import { rectangle } from '../../../../src/host/model/address';
import { Book } from '../../../../src/host/model/book';
import { legacyDigest, opensProtection } from '../../../../src/host/model/password';
import { charactersToPoints, pointsToCharacters } from '../../../../src/host/xlsx/measure';
import { readXlsx } from '../../../../src/host/xlsx/read';
import { tinted } from '../../../../src/host/xlsx/style/colours';
import { writeXlsx } from '../../../../src/host/xlsx/write';
import { bookWithEverything, write } from '../book-with-everything';
import { openPackage } from '../structure/opened-package';

const NOW = (): Date => new Date('2026-03-02T09:30:00Z');

describe('measures', () => {
  it.each([
    [48, 9.140625],
    [51.75, 9.85546875],
    [3.75, 0.7109375],
    [0, 0],
  ])('a column of %d points is %d characters wide, as Excel writes it', (points, characters) => {
    expect(pointsToCharacters(points)).toBe(characters);
    expect(charactersToPoints(characters)).toBe(points);
  });

  it('keeps whole pixels both ways', () => {
    for (let pixels = 0; pixels < 2000; pixels++) expect(charactersToPoints(pointsToCharacters(pixels * 0.75))).toBe(pixels * 0.75);
  });
});

describe('protection', () => {
  it('keeps a password as a digest that Excel knows', () => {
    expect(legacyDigest('password')).toBe('83AF');
  });

  it('of a file is taken off with the password only', async () => {
    const book = bookWithEverything();
    const [sheet] = book.sheets;
    const options = book.sheets[1]?.protection?.options;
    if (!sheet || !options) throw new Error('The example has no protected sheet');
    sheet.protection = { options, password: 'password' };
    const { book: back } = await readXlsx(await writeXlsx(book));
    const protection = back.sheets[0]?.protection;
    if (!protection) throw new Error('The sheet is not protected');
    expect(protection.password).toBeNull();
    expect([opensProtection(protection, ''), opensProtection(protection, 'passwort'), opensProtection(protection, 'password')]).toEqual([false, false, true]);
  });
});

describe('colours', () => {
  it.each([
    ['#4472C4', 0.5999938962981048, '#B4C6E7'],
    ['#4472C4', -0.249977111117893, '#305496'],
    ['#FFFFFF', -0.499984740745262, '#808080'],
    ['#000000', 0.499984740745262, '#808080'],
  ])('%s with a tint of %d is %s, as Excel shows it', (colour, tint, expected) => {
    const channels = (hex: string): number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    const [shown, wanted] = [channels(tinted(colour, tint)), channels(expected)];
    // Excel calculates in 240 steps of hue and luminance: a channel may differ by one.
    for (const [index, channel] of shown.entries()) expect(Math.abs(channel - (wanted[index] ?? 0))).toBeLessThanOrEqual(1);
  });
});

describe('rules on several areas', () => {
  it('stand in a file relative to the corner of all areas, and in the model to the first', async () => {
    const book = new Book(NOW);
    const sheet = book.addSheet('Sheet1');
    const areas = [rectangle(4, 0, 2), rectangle(0, 2, 2)];
    sheet.conditionalFormats = [
      { id: book.nextFeatureId(), areas, rule: { type: 'Custom', formula: '=$A5>B5' }, format: { fill: '#FF0000' }, priority: 0, stopIfTrue: false },
    ];
    const bytes = await writeXlsx(book);
    const xml = openPackage(bytes).texts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(xml).toContain('sqref="A5:A6 C1:C2"');
    expect(xml).toContain('<formula>$A1&gt;B1</formula>');
    const { book: back } = await readXlsx(bytes);
    expect(back.sheets[0]?.conditionalFormats).toMatchObject([{ areas, rule: { type: 'Custom', formula: '=$A5>B5' } }]);
  });

  it('put the area with that corner first', async () => {
    const book = new Book(NOW);
    const sheet = book.addSheet('Sheet1');
    sheet.conditionalFormats = [
      {
        id: book.nextFeatureId(), areas: [rectangle(4, 2), rectangle(0, 0, 2)], rule: { type: 'Custom', formula: '=C5=1' },
        format: { fill: '#FF0000' }, priority: 0, stopIfTrue: false,
      },
    ];
    const { book: back } = await readXlsx(await writeXlsx(book));
    expect(back.sheets[0]?.conditionalFormats).toMatchObject([
      { areas: [rectangle(0, 0, 2), rectangle(4, 2)], rule: { formula: '=A1=1' } },
    ]);
  });
});

describe('what Excel would refuse is not written', () => {
  it('a list of more than 255 characters', async () => {
    const book = new Book(NOW);
    const sheet = book.addSheet('Sheet1');
    const message = { title: '', message: '' };
    sheet.validations = [
      {
        id: book.nextFeatureId(), areas: [rectangle(0, 0)], ignoreBlanks: true,
        rule: { type: 'List', source: 'x'.repeat(256), inCellDropDown: true },
        prompt: { ...message, showPrompt: true }, errorAlert: { ...message, showAlert: true, style: 'Stop' },
      },
    ];
    await expect(writeXlsx(book)).rejects.toThrow(/list of 256 characters/);
  });

  it('a hidden sheet in front', async () => {
    const book = new Book(NOW);
    book.addSheet('Hidden').visibility = 'Hidden';
    write(book.addSheet('Shown'), 0, 0, 1);
    const { book: back } = await readXlsx(await writeXlsx(book));
    expect(back.activeSheet.name).toBe('Shown');
  });

  it('an address with spaces', async () => {
    const book = new Book(NOW);
    const sheet = book.addSheet('Sheet1');
    sheet.hyperlinks = [{ row: 0, column: 0, address: 'https://example.org/a b', documentReference: null, screenTip: null }];
    const { book: back } = await readXlsx(await writeXlsx(book));
    expect(back.sheets[0]?.hyperlinks[0]?.address).toBe('https://example.org/a%20b');
  });
});
