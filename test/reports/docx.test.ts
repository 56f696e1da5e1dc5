import type { Block } from '../../src/reports/document';
import { renderDocx } from '../../src/reports/docx';
import { LEGEND_COLOURS } from '../../src/look/colours';
import { pictureInWords } from '../../src/reports/run-chart-svg';
import { summaryDocument } from '../../src/reports/summary-document';
import { everywhere } from '../host/xlsx/structure/opened-package';
import { AWKWARD_TEXTS, FORBIDDEN_TEXTS } from '../support/awkward-texts';
import { openDocument, styleOf, textOf, valueOf, type OpenedDocument } from '../support/opened-document';
import { cell, everywhereIn, paper } from '../support/paper-builders';
import { chart, sentence, summary } from '../support/summary-builders';
import { GOLDEN_REPORTS, goldenSummary } from './golden-reports';

const { title } = summaryDocument(summary({ team: 'Northmoor CRT' }));
const open = async (...blocks: Block[]): Promise<OpenedDocument> => openDocument(await renderDocx(paper(blocks, { title })));
const CHART = chart([96, 90, 94, 88, 85, 84, 80, 76, 70, 69]);

describe('a paper as a Word document', () => {
  test('has real headings, one of them of the first level', async () => {
    const { body, parts } = await open({ kind: 'heading', level: 2, text: 'Part' }, { kind: 'heading', level: 3, text: 'Section' });
    expect(body.children.filter(({ name }) => name === 'w:p').map((each) => [styleOf(each), textOf(each)])).toEqual([
      ['Heading1', 'Northmoor CRT: status on 24 Nov 2026'],
      ['Heading2', 'Part'],
      ['Heading3', 'Section'],
    ]);
    // Word knows these styles by their names; other programs go by the level that a style says.
    const styles = [...everywhere(parts.get('word/styles.xml') ?? body, 'w:style')];
    expect(['Heading1', 'Heading2', 'Heading3'].map((id) => styles.flatMap((style) => (style.attributes['w:styleId'] === id ? [valueOf(style, 'w:outlineLvl')] : [])))).toEqual([['0'], ['1'], ['2']]);
  });

  test('has real lists', async () => {
    const { body, parts } = await open({ kind: 'list', lines: [sentence('One.'), sentence('Two.')] });
    const items = [...everywhere(body, 'w:p')].filter((each) => valueOf(each, 'w:numId') !== null);
    expect(items.map(textOf)).toEqual(['One.', 'Two.']);
    const numbering = parts.get('word/numbering.xml');
    const numbers = numbering === undefined ? [] : [...everywhere(numbering, 'w:num')].map(({ attributes }) => attributes['w:numId']);
    for (const item of items) expect(numbers).toContain(valueOf(item, 'w:numId'));
  });

  test('says of a table what it shows, repeats its headings and gives a status its word and its colour', async () => {
    const { body } = await open({ kind: 'table', caption: 'How goals stand', columns: ['Goal', 'Status'], rows: [[cell('G1'), cell('At risk', 'Amber')]] });
    const [table] = everywhere(body, 'w:tbl');
    if (table === undefined) throw new Error('There is no table');
    expect([valueOf(table, 'w:tblCaption'), valueOf(table, 'w:tblDescription')]).toEqual(['How goals stand', 'Goal, Status']);
    const [head, row] = [...everywhere(table, 'w:tr')];
    expect(head !== undefined && [...everywhere(head, 'w:tblHeader')]).toHaveLength(1);
    expect(row !== undefined && [...everywhere(row, 'w:tblHeader')]).toHaveLength(0);
    const [, status] = row === undefined ? [] : [...everywhere(row, 'w:tc')];
    expect(status !== undefined && textOf(status)).toBe('At risk');
    expect(status !== undefined && [...everywhere(status, 'w:shd')].map(({ attributes }) => `#${attributes['w:fill']}`)).toEqual([LEGEND_COLOURS.Amber.fill]);
    // Where they stand among a table's properties is laid down: last.
    const properties = table.children.find(({ name }) => name === 'w:tblPr')?.children.map(({ name }) => name) ?? [];
    expect(properties.slice(-2)).toEqual(['w:tblCaption', 'w:tblDescription']);
  });

  test('shows a run chart in lines and in points, with its alternative text', async () => {
    const { body, parts, media } = await open({ kind: 'runChart', chart: CHART }, { kind: 'runChart', chart: chart([1, 2]) });
    const pictures = [...everywhere(body, 'wp:docPr')];
    expect(pictures.map(({ attributes }) => attributes.descr)).toEqual([pictureInWords(CHART), pictureInWords(chart([1, 2]))]);
    expect(new Set(pictures.map(({ attributes }) => attributes.id)).size).toBe(2);
    expect([...parts.keys(), ...media.keys()].filter((name) => name.startsWith('word/media/') && name.endsWith('.svg'))).toHaveLength(4);
    expect([...media.keys()].filter((name) => name.endsWith('.png'))).toHaveLength(2);
    expect(textOf(body)).toContain(CHART.words.text);
  });

  test('writes the words and numbers of bars', async () => {
    const { body } = await open({ kind: 'bars', title: 'Open actions', bars: [{ label: 'On track', count: 4, colour: 'Green' }, { label: 'Blocked', count: 0, colour: 'Purple' }] });
    const rows = [...everywhere(body, 'w:tr')].map((row) => [...everywhere(row, 'w:tc')].map(textOf));
    expect(rows).toEqual([['On track', '4', ''], ['Blocked', '0', '']]);
  });

  test('begins the detail on a new page, whatever it begins with', async () => {
    const begins: Block[] = [
      { kind: 'heading', level: 2, text: 'Detail' },
      { kind: 'paragraph', lines: [sentence('Detail')], tone: 'plain' },
      { kind: 'list', lines: [sentence('Detail'), sentence('More')] },
      { kind: 'note', text: 'Detail\nMore' },
      { kind: 'table', caption: 'Detail', columns: ['a'], rows: [] },
      { kind: 'bars', title: 'Detail', bars: [{ label: 'Open', count: 1, colour: null }] },
      { kind: 'runChart', chart: CHART },
    ];
    for (const block of begins) {
      const { body } = await open({ kind: 'heading', level: 2, text: 'Page' }, { kind: 'pageEnd' }, block);
      const broken = [...everywhere(body, 'w:p')].filter((each) => [...everywhere(each, 'w:pageBreakBefore')].some(({ attributes }) => attributes['w:val'] !== 'false'));
      expect(broken.map(textOf)).toEqual([block.kind === 'runChart' ? '' : 'Detail']);
    }
    const { body } = await open({ kind: 'heading', level: 2, text: 'Page' });
    expect([...everywhere(body, 'w:pageBreakBefore')].filter(({ attributes }) => attributes['w:val'] !== 'false')).toEqual([]);
  });

  test('is upright A4 in British English, with its title and page numbers', async () => {
    const { body, parts } = await open();
    const [size] = everywhere(body, 'w:pgSz');
    expect(size?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838', 'w:orient': 'portrait' });
    const styles = parts.get('word/styles.xml');
    expect(styles !== undefined && [...everywhere(styles, 'w:lang')].map(({ attributes }) => attributes['w:val'])).toEqual(['en-GB']);
    const core = parts.get('docProps/core.xml');
    expect(core?.children.map(({ name, text }) => [name, text])).toEqual(expect.arrayContaining([['dc:title', 'Northmoor CRT: status on 24 Nov 2026'], ['dc:language', 'en-GB'], ['dcterms:created', '2026-11-24T00:00:00Z']]));
    const footer = parts.get('word/footer1.xml');
    expect(footer !== undefined && [...everywhere(footer, 'w:instrText')].map(({ text }) => text)).toEqual(['PAGE', 'NUMPAGES']);
  });

  test.each(AWKWARD_TEXTS)('keeps %s as it was typed, wherever it stands', async (_what, text) => {
    const { body } = openDocument(await renderDocx(everywhereIn(text)));
    const plain = openDocument(await renderDocx(everywhereIn('§')));
    expect(textOf(body).split(text)).toHaveLength(textOf(plain.body).split('§').length);
  });

  test.each(FORBIDDEN_TEXTS)('leaves %s out', async (_what, text, left) => {
    expect(Buffer.compare(await renderDocx(everywhereIn(text)), await renderDocx(everywhereIn(left)))).toBe(0);
  });

  test('is read from right to left where its text is', async () => {
    const { body } = await open({ kind: 'list', lines: [sentence('خطة 1'), sentence('Plan خطة')] });
    expect([...everywhere(body, 'w:p')].filter((each) => valueOf(each, 'w:numId') !== null).map((each) => [...everywhere(each, 'w:bidi')].length)).toEqual([1, 0]);
  });

  test.each(GOLDEN_REPORTS.filter(({ audience }) => audience !== 'team'))('is the same to the last byte whenever it is made, for $audience on $day', async (report) => {
    const made = summaryDocument(goldenSummary(report));
    const first = await renderDocx(made);
    jest.useFakeTimers({ now: Date.now() + 86_400_000, doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'] });
    try {
      expect(Buffer.compare(await renderDocx(made), first)).toBe(0);
    } finally {
      jest.useRealTimers();
    }
  });
});
