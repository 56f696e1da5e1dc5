import type { Block, TableCell } from '../../src/reports/document';
import { summaryDocument } from '../../src/reports/summary-document';
import { renderMarkdown } from '../../src/reports/markdown';
import { FORBIDDEN_TEXTS } from '../support/awkward-texts';
import { sentence, summary } from '../support/summary-builders';

describe('the summary as Markdown', () => {
  test('has a heading for each part and section, and a list of what each says', () => {
    const given = summary({
      team: 'Northmoor CRT',
      parts: [
        { number: 2, title: 'Actions', sections: [{ heading: 'Nurse', sentences: [sentence('Late.'), sentence('Blocked.')] }], note: null },
        { number: 4, title: 'Due', sections: [{ heading: null, sentences: [sentence('Nothing.')] }], note: null },
      ],
    });
    expect(renderMarkdown(summaryDocument(given))).toBe(
      [
        '# Northmoor CRT: status on 24 Nov 2026',
        'For the SIG itself. It says where stakeholders stand: please do not pass it on.',
        'One. Two. Three.',
        '## 2. Actions',
        '### Nurse',
        '- Late.\n- Blocked.',
        '## 4. Due',
        '- Nothing.',
        '## How far this can be relied on',
        'All.\n',
      ].join('\n\n'),
    );
  });

  test.each([
    ['emphasis and code', '*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['links and images', '![a](b) [c]: d', '!\\[a\\](b) \\[c\\]: d'],
    ['HTML and entities', '<b>&amp;</b>', '\\<b\\>\\&amp;\\</b\\>'],
    ['addresses that become links', 'https://a.b www.c.d', 'https\\://a.b www\\.c.d'],
    ['a table', 'a | b', 'a \\| b'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '12. a', '12\\. a'],
    ['a backslash', 'a\\*b', 'a\\\\\\*b'],
    ['a line break', 'a\n\n- b', 'a - b'],
    ['what is no markup', 'a - b (1.5) 40 %!', 'a - b (1.5) 40 %!'],
  ])('shows %s as it was typed', (_name, typed, written) => {
    expect(
      renderMarkdown(summaryDocument(summary({ parts: [{ number: 2, title: 'Actions', sections: [{ heading: null, sentences: [sentence(typed)] }], note: null }] }))),
    ).toContain(`\n\n- ${written}\n\n`);
  });

  test.each(FORBIDDEN_TEXTS)('leaves %s out', (_what, text, left) => {
    const given = summary({ parts: [{ number: 2, title: 'Actions', sections: [{ heading: text, sentences: [sentence(text)] }], note: null }] });
    expect(renderMarkdown(summaryDocument(given))).toContain(`### ${left}\n\n- ${left}\n`);
  });

  test('keeps a table together whatever is typed into its cells', () => {
    const cell = (text: string): TableCell => ({ text, rows: [], colour: null });
    const blocks: Block[] = [{ kind: 'table', caption: 'Rows', columns: ['x', 'y|z'], rows: [[cell('a|b'), cell('c\n| d |\r\ne')]] }];
    expect(renderMarkdown({ ...summaryDocument(summary()), blocks })).toContain('\n\n| x | y\\|z |\n| --- | --- |\n| a\\|b | c \\| d \\| e |\n');
  });

  test('keeps the line breaks of a note, and takes nothing in it for markup', () => {
    const given = summary({ parts: [{ number: 2, title: 'Actions', sections: [], note: 'One\n- two\n\n# three' }] });
    expect(renderMarkdown(summaryDocument(given))).toContain('\n\n> One\\\n> \\- two\n>\n> \\# three\n\n');
  });
});
