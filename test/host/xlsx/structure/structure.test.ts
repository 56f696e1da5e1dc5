import { describe, expect, it } from '@jest/globals';
import { Book } from '../../../../src/host/model/book';
import { writeXlsx } from '../../../../src/host/xlsx/write';
import { bookWithEverything } from '../book-with-everything';
import { fromTexts, openPackage, type OpenedPackage } from './opened-package';
import { STRUCTURE_RULES } from './rules';

const NOW = (): Date => new Date('2026-03-02T09:30:00Z');

function emptyBook(): Book {
  const book = new Book(NOW);
  book.addSheet('Sheet1');
  return book;
}

describe('what we write holds to the rules of real Excel', () => {
  it.each([
    ['an empty workbook', emptyBook],
    ['a workbook with everything', bookWithEverything],
  ])('%s', async (_, make) => {
    const opened = openPackage(await writeXlsx(make()));
    expect(STRUCTURE_RULES.flatMap(({ says, problems }) => [...problems(opened)].map((problem) => `${says}: ${problem}`))).toEqual([]);
  });
});

/** Each breaks the file in one place: the part, what stands there, what is put there, and what the rules then say. */
const BREAKAGES: readonly (readonly [part: string, from: string | RegExp, to: string, problem: RegExp])[] = [
  ['[Content_Types].xml', /<Override PartName="\/xl\/styles.xml"[^>]*>/, '<Override PartName="/xl/nowhere.xml" ContentType="x"/>', /nowhere.xml has a content type/],
  ['xl/_rels/workbook.xml.rels', 'styles.xml', 'style.xml', /style.xml, which is missing/],
  ['xl/worksheets/sheet1.xml', /<tablePart r:id="rId\d+"/, '<tablePart r:id="rId99"', /rId99, which is no relationship/],
  ['xl/worksheets/sheet1.xml', /(<pageMargins[^>]*>)(<pageSetup[^>]*>)/, '$2$1', /pageMargins comes too late/],
  ['xl/styles.xml', /<fonts count="\d+"/, '<fonts count="1"', /fonts counts 1/],
  ['xl/worksheets/sheet1.xml', '<row r="2"', '<row r="1"', /row 1 after row 1/],
  ['xl/worksheets/sheet1.xml', /<c r="A1" s="\d+"/, '<c r="A1" s="999"', /no style 999/],
  ['xl/worksheets/sheet4.xml', /dxfId="\d+"/, 'dxfId="99"', /no differential format/],
  ['xl/worksheets/sheet1.xml', '<f>', '<f>=', /begins with =/],
  ['xl/worksheets/sheet1.xml', 'PlanActions[[#This Row],[Due]]', 'PlanActions[@Due]', /@ in brackets/],
  ['xl/worksheets/sheet1.xml', 'PlanActions[[#This Row],[Due]]', '[Due]', /without its table/],
  ['xl/worksheets/sheet2.xml', '_xlfn.TEXTJOIN', 'TEXTJOIN', /without its prefix/],
  ['xl/tables/table1.xml', 'name="Lead"', 'name="Leader"', /header C4 is Lead, not Leader/],
  ['xl/tables/table1.xml', 'name="Lead"', 'name="Due"', /two columns of one name/],
  ['xl/tables/table1.xml', 'autoFilter ref="A4:F7"', 'autoFilter ref="A4:F8"', /filters A4:F8/],
  ['xl/worksheets/sheet1.xml', /prompt="How/, `prompt="${'x'.repeat(256)}`, /prompt has more than 255/],
  ['xl/worksheets/sheet4.xml', 'priority="2"', 'priority="1"', /priorities/],
  ['xl/workbook.xml', 'name="Printed"', 'name="Plan"', /two sheets share a name/],
  ['xl/workbook.xml', 'name="Printed"', 'name="Printed/not"', /no sheet can be called/],
  ['xl/workbook.xml', 'name="Limit"', 'name="StatusList"', /StatusList is there twice/],
  ['xl/worksheets/sheet3.xml', '<mergeCell ref="A19:B20"/>', '<mergeCell ref="A19:D19"/>', /overlaps/],
  ['xl/comments1.xml', /<comment .*?<\/comment>/, '', /1 notes in 2 boxes/],
];

describe('the rules find what is wrong', () => {
  const whole = writeXlsx(bookWithEverything()).then(openPackage);

  it.each(BREAKAGES)('%s with %s as %s', async (part, from, to, problem) => {
    const broken = breakPart(await whole, part, from, to);
    expect(STRUCTURE_RULES.flatMap(({ problems }) => [...problems(broken)]).join('\n')).toMatch(problem);
  });
});

function breakPart({ texts }: OpenedPackage, part: string, from: string | RegExp, to: string): OpenedPackage {
  const text = texts.get(part) ?? '';
  const broken = text.replace(from, to);
  expect(broken).not.toBe(text);
  return fromTexts(new Map(texts).set(part, broken));
}
