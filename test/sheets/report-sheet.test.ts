/** What a report's sheet declares; how it is written and printed is in the scenarios. */
import fc from 'fast-check';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { LEGEND_COLOUR_WORDS } from '../../src/domain/model/status-legend';
import { PAPER, TEXT } from '../../src/look/colours';
import type { Area } from '../../src/sheets/address';
import type { ReportBlock, ReportContent, ReportRow } from '../../src/sheets/report-content';
import { layOutReport } from '../../src/sheets/report-sheet';
import { digestOfCells, digestOfLayout } from '../../src/sheets/sheet-digest';
import type { CellStyle, SheetLayout } from '../../src/sheets/sheet-layout';
import { contrast } from '../support/contrast';

const A9: ReportRow = { id: 'A9', sheet: 'Our plan', address: 'A13' };

function layOut(blocks: readonly ReportBlock[], given: Partial<ReportContent> = {}): SheetLayout {
  return layOutReport({ title: 'Northmoor CRT: status', subtitle: 'Report 1. For the SIG itself.', madeFrom: 'Made from 925 cells.', blocks, ...given }, 'Report 1', 1900);
}

const lines = (...texts: string[]): ReportBlock => ({ kind: 'lines', tone: 'plain', lines: texts.map((text) => ({ text, rows: [] })) });
const linked = (rows: readonly ReportRow[]): ReportBlock => ({ kind: 'lines', tone: 'item', lines: [{ text: 'A sentence.', rows }] });
const bars: ReportBlock = { kind: 'bars', title: 'Open actions', bars: [{ label: 'On track', count: 5 }, { label: '=Blocked', count: 0 }] };
const runChart: ReportBlock = {
  kind: 'runChart',
  name: 'K1 “Minutes”',
  words: { text: 'K1 “Minutes” was 69 on 17 Nov 2026.', rows: [A9] },
  points: [{ date: calendarDate('2026-11-03'), value: 71.5 }, { date: calendarDate('2026-11-17'), value: 69 }],
  median: 70,
};
const goals: ReportBlock = {
  kind: 'table',
  caption: 'Goals',
  columns: ['Goal', 'Status', 'Because', 'Latest measure'],
  rows: LEGEND_COLOUR_WORDS.map((colour, index) => [
    { text: `G${index + 1} “Quicker”`, rows: [A9], colour: null },
    { text: 'On track', rows: [], colour },
    { text: 'Both are on track.', rows: [A9, { id: 'A10', sheet: 'Our plan', address: 'A14' }], colour: null },
    { text: '', rows: [], colour: null },
  ]),
};
const EVERYTHING: readonly ReportBlock[] = [
  { kind: 'lines', tone: 'lead', lines: [{ text: 'Ten actions are open.', rows: [A9] }] },
  { kind: 'heading', level: 2, text: 'Goals' },
  goals,
  { kind: 'pageEnd' },
  { kind: 'heading', level: 3, text: 'CRT manager' },
  { kind: 'lines', tone: 'quiet', lines: [{ text: 'Note from the group:', rows: [] }] },
  { kind: 'note', text: '=SUM(A1)\r\nsecond line' },
  bars,
  runChart,
];

describe('a report of everything', () => {
  const sheet = layOut(EVERYTHING);

  test('has its title in A1 and whom it is for below, and prints one page of A4', () => {
    expect(textAt(sheet, 0, 0)).toBe('Northmoor CRT: status');
    expect(textAt(sheet, 1, 0)).toBe('Report 1. For the SIG itself.');
    expect(styleAt(sheet, 0, 0)).toMatchObject({ size: 18, bold: true });
    expect(sheet.page).toMatchObject({ orientation: 'Portrait', pagesTall: 1, printed: { row: 0, column: 0, columnCount: 5 } });
  });

  test('ends the printed page where it stands for itself, with what it was made from and where the rest is', () => {
    const { rowCount = 0 } = sheet.page?.printed ?? {};
    expect([textAt(sheet, rowCount - 2, 0), textAt(sheet, rowCount - 1, 0)]).toEqual(['The detail stands below on this sheet. The Word document prints all of it.', 'Made from 925 cells.']);
    expect(textAt(sheet, rowCount, 0)).toBe('CRT manager');
  });

  test('keeps to contrast of 4.5:1 in every cell, and colours none without a word in it', () => {
    for (const { row, column } of writtenCells(sheet)) {
      const { fill = PAPER, color = TEXT } = styleAt(sheet, row, column);
      expect({ row, column, isReadable: contrast(fill, color) >= 4.5 }).toEqual({ row, column, isReadable: true });
    }
    const written = new Set(writtenCells(sheet).map(({ row, column }) => `${row} ${column}`));
    for (const { area, style } of sheet.styles) if (style.fill !== undefined) expect(written.has(`${area.row} ${area.column}`)).toBe(true);
  });

  test('has a sentence right above each chart, nothing beneath it, and its figures beside the page', () => {
    expect(sheet.charts?.map(({ name, type }) => [name, type])).toEqual([['Open actions', 'ColumnClustered'], ['Run chart 2', 'XYScatterLines']]);
    for (const { over } of sheet.charts ?? []) {
      expect(textAt(sheet, over.row - 1, 0)).toMatch(/\.$/);
      expect(writtenCells(sheet).filter(({ row, column }) => isIn(over, row, column))).toEqual([]);
    }
    const columns = sheet.blocks.slice(2).map(({ column }) => column);
    expect(columns.every((column) => column > (sheet.page?.printed?.columnCount ?? 0))).toBe(true);
  });

  test('draws values and their median from figures, dates as days of this workbook', () => {
    const [chart] = sheet.charts?.slice(1) ?? [];
    if (chart?.type !== 'XYScatterLines') throw new Error('It was to be a run chart');
    expect(chart.figuresOn).toBe('Report 1');
    expect(chart.series.map(({ name, days, values }) => [name, valuesIn(sheet, days), valuesIn(sheet, values)])).toEqual([
      ['Value', [46329, 46343], [71.5, 69]],
      ['Median', [46329, 46343], [70, 70]],
    ]);
  });

  test('writes no formula', () => {
    expect(sheet.formulas).toEqual([]);
    for (const { contents } of sheet.blocks) for (const content of contents.flat()) expect(String(content)).not.toMatch(/^=/);
  });
});

test.each<[what: string, rows: readonly ReportRow[], shown: readonly string[]]>([
  ['none', [], []],
  ['one', [A9], ['A9']],
  ['four', ['A1', 'A2', 'A3', 'A4'].map((id) => ({ ...A9, id })), ['A1', 'A2', 'A3', 'A4']],
  ['more than there is room for', ['A1', 'A2', 'A3', 'A4', 'A5'].map((id) => ({ ...A9, id })), []],
  ['of a table without IDs', [{ id: 'Service-user representative', sheet: 'Members', address: 'A7' }], ['Row 7']],
  ['what Excel would take for a formula', [{ id: '=1+1', sheet: 'Plan', address: 'A7' }], ['Row 7']],
])('a line rests on rows: %s', (_what, rows, shown) => {
  const { links } = layOut([linked(rows)]);
  expect(links.map(({ text }) => text)).toEqual(shown);
  expect(links.map(({ column }) => column)).toEqual(shown.map((_, index) => 5 - shown.length + index));
  expect(links.every(({ tip }) => tip.length < 255)).toBe(true);
});

test('beside a status there is room for three links: of more, the first is that of the row itself', () => {
  const one = (count: number): ReportBlock => ({
    kind: 'table', caption: 'Goals', columns: ['Goal', 'Status'],
    rows: [[{ text: 'G1', rows: [{ ...A9, id: 'G1', address: 'A5' }], colour: null }, { text: 'On track', rows: Array.from({ length: count }, (_, index) => ({ ...A9, id: `A${index}`, address: `A${20 + index}` })), colour: 'Green' }]],
  });
  expect(layOut([one(2)]).links.map(({ text }) => text)).toEqual(['G1', 'A0', 'A1']);
  expect(layOut([one(3)]).links.map(({ text }) => text)).toEqual(['G1']);
});

test('a status in the first column stands beside the rest of its row, too, and columns of long texts below it', () => {
  const { blocks } = layOut([{
    kind: 'table', caption: 'Rules', columns: ['Status', 'Rule', 'Said by'],
    rows: [[{ text: 'Off track', rows: [], colour: 'Red' }, { text: 'At least one action is off track.', rows: [], colour: null }, { text: 'The leads of its actions', rows: [], colour: null }]],
  }]);
  expect(blocks[1]?.contents.slice(0, 3)).toEqual([['Rules', null], ['Rule', 'Status'], ['At least one action is off track.\nSaid by: The leads of its actions', 'Off track']]);
});

describe('more than a page', () => {
  test('goes below, where the page says it is, and no heading is left behind', () => {
    const many = layOut([lines(...Array.from({ length: 50 }, (_, index) => `Sentence ${index + 1}.`)), { kind: 'heading', level: 2, text: 'Next' }, lines(...Array.from({ length: 5 }, (_, index) => `More ${index + 1}.`))]);
    const { rowCount = 0 } = many.page?.printed ?? {};
    const texts = many.blocks[1]?.contents.map(([text]) => text) ?? [];
    expect(textAt(many, rowCount - 2, 0)).toBe('What has no room on this page stands below on this sheet. The Word document prints all of it.');
    expect(texts.filter((text) => /^(Sentence|More) \d/.test(String(text)))).toHaveLength(55);
    expect(texts[texts.indexOf('Next') + 1]).toBe('More 1.');
    expect(texts.indexOf('Next') > rowCount - 2).toBe(texts.indexOf('More 1.') > rowCount - 2);
  });

  test('is sooner reached by what is set wider than prose', () => {
    const rows = (text: string): number => layOut([lines(...Array.from({ length: 60 }, () => text))]).page?.printed?.rowCount ?? 0;
    const prose = rows('Ward manager '.repeat(6));
    expect(rows('WARD MANAGER '.repeat(6))).toBeLessThan(0.7 * prose);
    expect(rows('危机解决小组'.repeat(13))).toBeLessThan(0.5 * prose);
    expect(rows('Wàrd manäger '.repeat(6))).toBe(prose);
  });

  test('never parts a chart from its sentence', () => {
    for (let before = 40; before < 60; before++) {
      const sheet = layOut([lines(...Array.from({ length: before }, () => 'A sentence.')), bars]);
      const { rowCount = 0 } = sheet.page?.printed ?? {};
      const { over } = sheet.charts?.[0] ?? { over: { row: 0, rowCount: 0 } };
      expect({ before, isWhole: over.row + over.rowCount <= rowCount || over.row - 1 >= rowCount }).toEqual({ before, isWhole: true });
    }
  });
});

test('a report of thousands of rows has at most 400 linked lines and 12 charts, and cuts what nobody reads to its end', () => {
  const sheet = layOut([...Array.from({ length: 4000 }, () => linked([A9])), ...Array.from({ length: 20 }, (): ReportBlock => ({ ...runChart })), lines('word '.repeat(10_000))]);
  expect(sheet.links).toHaveLength(400);
  expect(sheet.charts).toHaveLength(12);
  const empty = sheet.blocks[1]?.contents.filter(([text]) => text === null) ?? [];
  expect(empty.length).toBeLessThan(12 * 9 + 5);
  expect(layOut([linked([A9]), { kind: 'pageEnd' }, lines(...Array.from({ length: 6000 }, () => 'One more.'))]).blocks[1]?.contents.at(-1)).toEqual([`'1,000 more lines have no room on this sheet. The Word document has all of it.`, null]);
  const longest = Math.max(...sheet.blocks.flatMap(({ contents }) => contents.flat()).map((content) => String(content).length));
  expect(longest).toBeLessThanOrEqual(1001);
});

describe('the digest of a sheet', () => {
  test('of its cells as they are read is that of its layout, wherever the reading begins', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 8 }), (texts) => {
        const { blocks, links } = layOut([lines(...texts), bars, runChart]);
        const cells = new Map<string, string | number>();
        for (const { row, column, contents } of blocks) for (const [down, line] of contents.entries()) for (const [across, content] of line.entries()) if (content !== null) cells.set(`${row + down} ${column + across}`, typeof content === 'string' ? content.replace(/^'/, '') : Number(content));
        for (const { row, column, text } of links) cells.set(`${row} ${column}`, text);
        const read = [...cells].map(([place, value]) => ({ row: Number(place.split(' ')[0]), column: Number(place.split(' ')[1]), values: [[value]] }));
        expect(digestOfCells(read.reverse())).toBe(digestOfLayout({ blocks, links }));
      }),
    );
  });

  test('is another for any other text, number or place', () => {
    const at = (row: number, value: string | number): string => digestOfCells([{ row, column: 0, values: [[value]] }]);
    expect(new Set([at(0, 'a'), at(1, 'a'), at(0, 'b'), at(0, 1), at(0, '1'), digestOfCells([])]).size).toBe(6);
  });
});

function textAt({ blocks }: SheetLayout, row: number, column: number): string | undefined {
  const block = blocks.find((one) => column >= one.column && column < one.column + (one.contents[0]?.length ?? 0) && row >= one.row && row < one.row + one.contents.length);
  const content = block?.contents[row - block.row]?.[column - block.column];
  return typeof content === 'string' ? content.replace(/^'/, '') : undefined;
}

function valuesIn({ blocks }: SheetLayout, { row, column, rowCount }: Area): unknown[] {
  return Array.from({ length: rowCount }, (_, index) => {
    const block = blocks.findLast((one) => column >= one.column && column < one.column + (one.contents[0]?.length ?? 0) && row + index >= one.row && row + index < one.row + one.contents.length);
    return block?.contents[row + index - block.row]?.[column - block.column];
  });
}

/** What all styles say of a cell, the later over the earlier. */
function styleAt({ styles }: SheetLayout, row: number, column: number): CellStyle {
  return Object.assign({}, ...styles.filter(({ area }) => isIn(area, row, column)).map(({ style }) => style)) as CellStyle;
}

function writtenCells({ blocks, links }: SheetLayout): { row: number; column: number }[] {
  return [
    ...blocks.flatMap(({ row, column, contents }) => contents.flatMap((cells, down) => cells.flatMap((cell, across) => (cell === null ? [] : [{ row: row + down, column: column + across }])))),
    ...links.map(({ row, column }) => ({ row, column })),
  ];
}

function isIn(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rowCount && column >= area.column && column < area.column + area.columnCount;
}
