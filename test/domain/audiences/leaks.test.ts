import { strFromU8, unzipSync } from 'fflate';
import { reportContent } from '../../../src/actions/report-content';
import { summaryFor, type SummaryChoice } from '../../../src/domain/audiences/summary-for';
import { AUDIENCES } from '../../../src/domain/model/audience';
import { WHOLE_SUMMARY, summarise } from '../../../src/domain/summary/summarise';
import type { Summary } from '../../../src/domain/summary/summary';
import { renderDocx } from '../../../src/reports/docx';
import { renderHtml } from '../../../src/reports/html';
import { renderJson } from '../../../src/reports/json';
import { renderMarkdown } from '../../../src/reports/markdown';
import { summaryDocument } from '../../../src/reports/summary-document';
import { renderText } from '../../../src/reports/text';
import type { Locate } from '../../../src/sheets/locate';
import { layOutReport } from '../../../src/sheets/report-sheet';
import { HOURS_TO_SPARE, KNOWN_ROLE, leaksIn, plantedWorkspace } from '../../support/planted-workspace';

const planted = plantedWorkspace();

const FORMS: Readonly<Record<string, (summary: Summary) => string | Promise<string>>> = {
  JSON: renderJson,
  text: (summary) => renderText(summaryDocument(summary)),
  Markdown: (summary) => renderMarkdown(summaryDocument(summary)),
  'a web page': (summary) => renderHtml(summaryDocument(summary)),
  'a sheet': (summary) => JSON.stringify(layOutReport(reportContent(summary, 1, { locate, cells: 1, data: '' }), 'Report 1', 1900)),
  'a Word document': async (summary) => everyTextOf(await renderDocx(summaryDocument(summary))),
};

/** Every row is somewhere, so that all have their links. */
const locate: Locate = ({ index }) => ({ table: 'PlanActions', row: null, column: null, sheet: 'Plan', cell: null, value: null, nearest: { sheet: 'Plan', address: `A${(index ?? 0) + 5}` } });

/** Of every part: what is read, what is only heard, and what only programs see. */
function everyTextOf(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .filter(([name]) => !name.endsWith('.png'))
    .map(([, content]) => strFromU8(content))
    .join('\n');
}

const CHOICES = AUDIENCES.flatMap((audience) => [true, false].map((withRatings): SummaryChoice => ({ audience, withRatings })));
const CASES = CHOICES.flatMap((choice) => Object.keys(FORMS).map((form) => [choice.audience, choice.withRatings ? 'with' : 'without', form, choice] as const));

describe('what an audience may not know', () => {
  test.each(CASES)('does not reach %s, %s ratings, as %s', async (_audience, _with, form, choice) => {
    expect(leaksIn((await FORMS[form]?.(summaryFor(planted, choice))) ?? '', planted, choice)).toEqual([]);
  });

  test('would be found', () => {
    const shared: SummaryChoice = { audience: 'shared', withRatings: true };
    const leaks = leaksIn(renderJson(summaryFor(planted, { audience: 'sig', withRatings: true })), planted, shared);
    for (const where of ['"field":"lead"', '"field":"evidence"', '"field":"blockedBy"', '"field":"nextStep"', '"field":"stakeholder"', '"unreadable cell"', '"note"', '"reason"', '"earlier lead"', '"file name"', 'a rating'])
      expect(leaks.join('\n')).toContain(where);
    const whole = renderJson(summarise(planted.workspace, planted.findings, {}, WHOLE_SUMMARY));
    expect(leaksIn(whole, planted, { audience: 'sig', withRatings: true })).toContain('an NHS number');
  });
});

describe('what is shared', () => {
  const shared = renderJson(summaryFor(planted, { audience: 'shared', withRatings: true }));

  test('still tells of the work, and names roles', () => {
    for (const [word, at] of planted.words)
      if (at.in === 'cell' && at.collection === 'goals' && (at.field === 'goal' || at.field === 'target') && shared.includes('G1')) expect([word, at.field, shared.includes(word)]).toEqual([word, at.field, true]);
    expect(shared).toContain(KNOWN_ROLE);
  });

  test('says nothing of anybody’s hours', () => {
    expect(shared).not.toMatch(HOURS_TO_SPARE);
    expect(renderJson(summaryFor(planted, { audience: 'sig', withRatings: false }))).toMatch(HOURS_TO_SPARE);
  });

  test('does not grow by ratings', () => {
    expect(summaryFor(planted, { audience: 'shared', withRatings: true })).toEqual(summaryFor(planted, { audience: 'shared', withRatings: false }));
  });
});
