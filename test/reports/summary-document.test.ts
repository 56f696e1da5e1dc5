import { AUDIENCES } from '../../src/domain/model/audience';
import type { Part } from '../../src/domain/summary/summary';
import type { Block } from '../../src/reports/document';
import { summaryDocument } from '../../src/reports/summary-document';
import { chart, sentence, summary } from '../support/summary-builders';

const part = (number: Part['number'], given: Partial<Part> = {}): Part => ({ number, title: 'Part', sections: [{ heading: null, sentences: [sentence('Said.')] }], note: null, ...given });
const headings = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const kinds = (blocks: readonly Block[]): string[] => blocks.map(({ kind }) => kind);

describe('the summary as a paper', () => {
  test.each([
    ['Northmoor CRT', 'northmoor-crt-status-2026-11-24'],
    ['../../etc/passwd', 'etc-passwd-status-2026-11-24'],
    ['A\\B:C*?"<>|', 'a-b-c-status-2026-11-24'],
    ['—', 'status-2026-11-24'],
    [null, 'sig-status-2026-11-24'],
  ])('of %s has a name that every disk takes', (team, fileName) => {
    expect(summaryDocument(summary({ team })).fileName).toBe(fileName);
  });

  test('says whom it is for, in its name as well where that is not the group', () => {
    const papers = AUDIENCES.map((audience) => summaryDocument(summary({ team: 'T', audience, hasRatings: false })));
    expect(papers.map(({ subtitle, fileName }) => [subtitle, fileName])).toEqual([
      ['For the SIG itself.', 't-status-2026-11-24'],
      ['For the team.', 't-status-team-2026-11-24'],
      ['For the board.', 't-status-board-2026-11-24'],
      ['For service users, carers and partners.', 't-status-shared-2026-11-24'],
    ]);
  });

  test('has its number, and a word of warning where it tells of people', () => {
    expect(summaryDocument(summary({ audience: 'team' }), { number: 3 }).subtitle).toBe('Report 3. For the team. It says where stakeholders stand: please do not pass it on.');
  });

  test('shortens a title that nobody would read', () => {
    expect(summaryDocument(summary({ team: 'x'.repeat(10_000) })).title.length).toBeLessThan(120);
  });

  test('is a page, and then the detail', () => {
    const since = { title: 'Since the last report', from: summary().today, sections: [{ heading: 'New', sentences: [sentence('A2.')] }] };
    const { blocks } = summaryDocument(summary({ since, page: [{ title: 'Due', sentences: [sentence('A1.')], more: 2 }], parts: [part(1), part(2)] }));
    const end = kinds(blocks).indexOf('pageEnd');
    expect(headings(blocks.slice(0, end))).toEqual(['Due']);
    expect(headings(blocks.slice(end))).toEqual(['Since the last report', 'New', '1. Part', '2. Part', 'How far this can be relied on']);
    expect(blocks[end - 1]).toMatchObject({ kind: 'list', lines: [{ text: 'A1.' }, { text: 'And 2 more in the detail.' }] });
  });

  test('is the page alone for an audience without detail, with the rules behind its colours', () => {
    const { blocks } = summaryDocument(summary({ page: [{ title: 'Due', sentences: [sentence('A1.')], more: 2 }], statusRules: [{ status: 'At risk', colour: 'Amber', rule: 'The rule.' }] }));
    expect(kinds(blocks)).toEqual(['paragraph', 'paragraph', 'heading', 'list']);
    expect(blocks[1]).toMatchObject({ lines: [{ text: 'What each status means. At risk: The rule.' }] });
    expect(blocks.at(-1)).toMatchObject({ lines: [{ text: 'A1.' }, { text: 'And 2 more.' }] });
  });

  test('prints the rule behind every status', () => {
    const { blocks } = summaryDocument(summary({ parts: [part(1)], statusRules: [{ status: 'At risk', colour: 'Amber', rule: 'The rule.' }] }));
    expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({ rows: [[{ text: 'At risk', colour: 'Amber' }, { text: 'The rule.' }]] });
  });

  test('has no numbers where parts stand in an order of their own', () => {
    expect(headings(summaryDocument(summary({ parts: [part(5), part(3)] })).blocks)).toEqual(['Part', 'Part', 'How far this can be relied on']);
    expect(headings(summaryDocument(summary({ parts: [part(3), part(5)] })).blocks)).toEqual(['3. Part', '5. Part', 'How far this can be relied on']);
  });

  test('shows the goals that fit on the page with what stands against them, and their latest figures', () => {
    const row = { collection: 'goals' as const, index: 0, id: 'G1' };
    const goal = { row, name: 'G1 “Quicker”', status: 'On track' as const, colour: 'Green' as const, because: sentence('Both are.'), callOuts: [sentence('A1 is late.')], override: null };
    const { blocks } = summaryDocument(summary({ pageGoals: { shown: [goal], more: 4 }, charts: [chart([3, 5]), chart([7], { measure: { ...chart([7]).measure, unit: null, goal: 'g1 ' } })], parts: [part(1)] }));
    expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({
      columns: ['Goal', 'Status', 'Because', 'Latest measure'],
      rows: [[{ text: 'G1 “Quicker”' }, { text: 'On track', colour: 'Green' }, { text: 'Both are. A1 is late.' }, { text: '5 minutes on 24 Nov 2026; 7 on 24 Nov 2026' }]],
    });
    expect(blocks.find((block) => block.kind === 'paragraph' && block.tone === 'quiet')).toMatchObject({ lines: [{ text: 'And 4 more in the detail.' }] });
  });

  test('shows a run chart where its measure is spoken of, and those of which nobody speaks at the end', () => {
    const [spoken, silent] = [chart([1, 2]), chart([3, 4], { name: 'K2', words: sentence('K2 was 4.') })];
    const goals = part(5, { sections: [{ heading: 'G1', sentences: [sentence('Started.'), spoken.words] }, { heading: 'G2', sentences: [sentence('Started.')] }] });
    const { blocks } = summaryDocument(summary({ parts: [goals], charts: [spoken, silent] }));
    expect(kinds(blocks).slice(2, -2)).toEqual(['heading', 'heading', 'list', 'runChart', 'heading', 'list', 'heading', 'runChart']);
    expect(headings(blocks)).toContain('Measures of no active goal');
  });

  test('draws no more than somebody looks at, and says the rest in words', () => {
    const charts = Array.from({ length: 30 }, (_, index) => chart([index, 1], { words: sentence(`K${index}.`) }));
    const { blocks } = summaryDocument(summary({ parts: [part(5, { sections: [{ heading: 'G1', sentences: charts.map(({ words }) => words) }] })], charts }));
    const drawn = blocks.flatMap((block) => (block.kind === 'runChart' ? [block.chart.words.text] : []));
    const said = blocks.flatMap((block) => (block.kind === 'list' ? block.lines.map(({ text }) => text) : []));
    expect(drawn).toHaveLength(12);
    expect([...drawn, ...said].sort()).toEqual(charts.map(({ words }) => words.text).sort());
  });
});
