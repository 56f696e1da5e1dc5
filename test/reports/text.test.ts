import fc from 'fast-check';
import type { Summary } from '../../src/domain/summary/summary';
import type { Table, TableCell } from '../../src/reports/document';
import { summaryDocument } from '../../src/reports/summary-document';
import { renderText } from '../../src/reports/text';
import { FORBIDDEN_TEXTS } from '../support/awkward-texts';
import { chart, sentence, summary } from '../support/summary-builders';

const CHART = chart([3, 5, 4]);

describe('the summary as text', () => {
  test('has a title even where the team has no name', () => {
    expect(renderText(summaryDocument(summary())).split('\n').slice(0, 2)).toEqual(['Service improvement group: status on 24 Nov 2026', '='.repeat(48)]);
  });

  test('indents what runs over under its own item', () => {
    const text = renderText(summaryDocument(summary({
        parts: [{ number: 2, title: 'Actions', sections: [{ heading: 'Lead', sentences: [sentence(`${'word '.repeat(20)}end.`)] }], note: null }],
      })));
    expect(text).toContain(`2. Actions\n----------\n\nLead\n- ${'word '.repeat(14)}word\n  ${'word '.repeat(5)}end.\n\n`);
  });

  test('never runs over 78 columns and loses no character', () => {
    const words = fc.array(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }).map((word) => word.replace(/\s/g, '') || '-'),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(words, words, (heading, text) => {
        const given: Summary = summary({
          parts: [{ number: 2, title: 'Actions', sections: [{ heading: heading.join(' '), sentences: [sentence(text.join(' '))] }], note: null }],
        });
        const rendered = renderText(summaryDocument(given));
        expect(rendered.split('\n').filter((line) => [...line].length > 78)).toEqual([]);
        expect(rendered.replace(/\s/g, '')).toContain(`${heading.join('')}-${text.join('')}`);
      }),
    );
  });

  test('says what stands on the page once: with its detail, or by itself where there is none', () => {
    const page = [{ title: 'Decisions', sentences: [sentence('Who leads?')], more: 3 }];
    const parts = [{ number: 1 as const, title: 'Decisions needed', sections: [{ heading: null, sentences: [sentence('Who leads?')] }], note: null }];
    expect(renderText(summaryDocument(summary({ page, parts })))).toContain('One. Two. Three.\n\n1. Decisions needed\n-------------------\n\n- Who leads?\n\nHow far');
    expect(renderText(summaryDocument(summary({ page })))).toContain('Decisions\n---------\n\n- Who leads?\n- And 3 more.\n');
  });

  test('indents a note, and keeps its line breaks', () => {
    const text = renderText(summaryDocument(summary({ parts: [{ number: 2, title: 'Actions', sections: [], note: 'First line\n\n- second' }] })));
    expect(text).toContain('Note from the group:\n\n  First line\n\n  - second\n');
  });

  test('puts the cells of a row beneath its heading, and a pair on one line', () => {
    const cell = (text: string): TableCell => ({ text, rows: [], colour: null });
    const table = (columns: string[]): Table => ({ kind: 'table', caption: 'Rows', columns, rows: [columns.map((column) => cell(`a ${column}`))] });
    const given = { ...summaryDocument(summary()), blocks: [table(['x', 'y', 'z']), table(['x', 'y'])] };
    expect(renderText(given)).toContain('\n\n- a x\n  y: a y\n  z: a z\n\n- a x: a y\n');
  });

  test.each(FORBIDDEN_TEXTS)('leaves %s out, which would tell a terminal what to do', (_what, text, left) => {
    const rendered = renderText(summaryDocument(summary({ parts: [{ number: 2, title: 'Actions', sections: [{ heading: text, sentences: [sentence(text)] }], note: text }] })));
    expect(rendered).toContain(`Note from the group:\n\n  ${left}\n\n${left}\n- ${left}\n`);
  });

  test('lists what a run chart shows right after the sentences before it', () => {
    const parts = [{ number: 5 as const, title: 'Goals', sections: [{ heading: 'G1', sentences: [sentence('Started.'), CHART.words] }], note: null }];
    expect(renderText(summaryDocument(summary({ parts, charts: [CHART] })))).toContain(`G1\n- Started.\n- ${CHART.words.text}\n\n`);
  });
});
