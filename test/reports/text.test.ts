import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { calendarDate } from '../../src/domain/model/calendar-date';
import { runRules } from '../../src/domain/rules/run-rules';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { summarise } from '../../src/domain/summary/summarise';
import type { Summary } from '../../src/domain/summary/summary';
import { summaryDocument } from '../../src/reports/summary-document';
import { renderText } from '../../src/reports/text';
import { sentence, summary } from '../support/summary-builders';
import { workspace } from '../support/workspace-builders';

describe('the summary as text', () => {
  test('of the sample reads as it stands in the file beside this test', () => {
    const today = calendarDate('2026-11-24');
    const given = workspace({ today, ...sampleWorkspace(today) });
    expect(renderText(summaryDocument(summarise(given, runRules(given).findings)))).toBe(readFileSync(join(__dirname, 'northmoor-2026-11-24.txt'), 'utf8'));
  });

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
});
