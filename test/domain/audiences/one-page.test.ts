import fc from 'fast-check';
import { CHARACTERS_OF_A_LINE, LINES_OF_A_PAGE, onePage, type PageSubject } from '../../../src/domain/audiences/one-page';
import { summaryFor, type SummaryChoice } from '../../../src/domain/audiences/summary-for';
import { AUDIENCES } from '../../../src/domain/model/audience';
import { GOAL_PROGRESS } from '../../../src/domain/model/goal-override';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import type { GoalStatus, PageGoals, PageSection, Sentence, Summary } from '../../../src/domain/summary/summary';
import { anyWorkspace } from '../../support/any-workspace';
import { crowdedWorkspace } from '../../support/crowded-workspace';
import { sentence } from '../../support/summary-builders';
import { groundOf } from '../../support/summary-ground';
import { TODAY, workspace } from '../../support/workspace-builders';

const HEADLINE: Summary['headline'] = [sentence('One.'), sentence('Two.'), sentence('Three.')];
const CHOICES = AUDIENCES.flatMap((audience) => [true, false].map((withRatings): SummaryChoice => ({ audience, withRatings })));

describe('the page', () => {
  test('says all where there is little', () => {
    const { page } = onePage(HEADLINE, [], [subject('Decisions needed', 1, 3), subject('Overdue', 2, 2)]);
    expect(page.map(({ title, sentences, more }) => [title, sentences.length, more])).toEqual([
      ['Decisions needed', 3, 0],
      ['Overdue', 2, 0],
    ]);
  });

  test('leaves out what has nothing to say', () => {
    expect(onePage(HEADLINE, [], [subject('Decisions needed', 1, 0)])).toEqual({ page: [], pageGoals: { shown: [], more: 0 } });
  });

  test('gives each subject its turn, the most important first, and counts what does not fit', () => {
    const { page } = onePage(HEADLINE, [], [subject('Second', 2, 100), subject('First', 1, 100), subject('Third', 3, 100)]);
    const [second, first, third] = page.map(({ sentences }) => sentences.length);
    expect(page.map(({ title }) => title)).toEqual(['Second', 'First', 'Third']);
    expect(first).toBeGreaterThanOrEqual(second ?? 0);
    expect(second).toBeGreaterThanOrEqual(third ?? 0);
    expect((first ?? 0) - (third ?? 0)).toBeLessThanOrEqual(1);
    for (const { sentences, more } of page) expect(sentences.length + more).toBe(100);
  });

  test('says no more than is enough', () => {
    const { page } = onePage(HEADLINE, [], [{ ...subject('Since the last report', 3, 12), most: 5 }]);
    expect(page.map(({ sentences, more }) => [sentences.length, more])).toEqual([[5, 7]]);
  });

  test('cuts a sentence that would take too many lines, and keeps its rows', () => {
    const long: Sentence = { text: `${'word '.repeat(200)}end.`, rows: [{ collection: 'actions', index: 0, id: 'A1' }] };
    const [section] = onePage(HEADLINE, [], [{ title: 'Due', sentences: [long], priority: 1 }]).page;
    expect(section?.sentences[0]?.text).toMatch(/^word .*…$/);
    expect(section?.sentences[0]?.rows).toEqual(long.rows);
    expect(lines(section?.sentences[0]?.text ?? '', CHARACTERS_OF_A_LINE)).toBeLessThanOrEqual(3);
  });

  test.each([
    ['capitals', 'WARD MANAGERS ', 1.4],
    ['Chinese', '危机解决小组', 2],
    ['Arabic', 'خطة الطوارئ ', 1.2],
  ])('has fewer lines of what is set wider or higher than prose: %s', (_what, words, times) => {
    const text = words.repeat(7).trim();
    const long = sentence(words.repeat(100));
    const { page } = onePage(HEADLINE, [], [{ title: 'Due', sentences: Array.from({ length: 100 }, () => sentence(text)), priority: 1 }, { title: 'Late', sentences: [long], priority: 2 }]);
    const taken = page.flatMap(({ sentences }) => sentences.map((one) => Math.ceil(([...one.text].length * times) / CHARACTERS_OF_A_LINE)));
    expect(taken.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(LINES_OF_A_PAGE);
    expect(taken.at(-1)).toBeLessThanOrEqual(3);
  });

  test('has the goals that need most to be known, in the order of their rows, and never drops the first doubt', () => {
    const goals = GOAL_PROGRESS.flatMap((status) => Array.from({ length: 4 }, (_, index) => goalStatus(`G${index}`, status)));
    const { pageGoals } = onePage(HEADLINE, goals, [subject('Decisions needed', 1, 50)]);
    expect(pageGoals.shown.length + pageGoals.more).toBe(goals.length);
    expect(new Set(pageGoals.shown.map(({ status }) => status))).toEqual(new Set(['Off track']));
    for (const { callOuts } of pageGoals.shown) expect(callOuts.length).toBeGreaterThanOrEqual(1);
  });
});

describe('the page of any summary', () => {
  test.each(CHOICES)('of 1,000 actions fits, for %o', (choice) => {
    const summary = summaryFor(groundOf(crowdedWorkspace()), choice);
    expect(height(summary)).toBeLessThanOrEqual(LINES_OF_A_PAGE);
    expect(height(summary)).toBeGreaterThan(LINES_OF_A_PAGE - 5);
    expect(summary.page.length).toBeGreaterThanOrEqual(6);
    expect(summary.pageGoals.shown.length).toBeGreaterThanOrEqual(1);
  });

  test('fits, says something of each subject, and counts right', () => {
    fc.assert(
      fc.property(anyWorkspace, fc.constantFrom(...CHOICES), (given, choice) => {
        const summary = summaryFor(groundOf(given), choice);
        expect(height(summary)).toBeLessThanOrEqual(LINES_OF_A_PAGE);
        for (const { sentences, more } of summary.page) {
          expect(sentences.length).toBeGreaterThanOrEqual(1);
          expect(more).toBeGreaterThanOrEqual(0);
        }
        expect(summary.pageGoals.shown.length + summary.pageGoals.more).toBe(summary.goals.length);
      }),
    );
  });

  test('of the sample has all of its goals, and something of everything', () => {
    const { page, pageGoals } = summaryFor(groundOf(workspace({ ...sampleWorkspace(TODAY) })), { audience: 'board', withRatings: false });
    expect(pageGoals.more).toBe(0);
    expect(page.map(({ title, more }) => [title, more])).toEqual([
      ['Decisions needed', 0],
      ['Overdue, held up or off track', 0],
      ['Due before the next meeting', 0],
      ['Working groups that need support', 0],
      ['Next meeting', 0],
      ['How far this can be relied on', 0],
    ]);
  });
});

function subject(title: string, priority: number, count: number): PageSubject {
  return { title, priority, sentences: Array.from({ length: count }, (_, index) => sentence(`${title} ${index}.`)) };
}

function goalStatus(name: string, status: GoalStatus['status']): GoalStatus {
  const row = { collection: 'goals', index: 0, id: name } as const;
  return { row, name, status, colour: 'White', because: sentence('word '.repeat(60)), callOuts: [sentence('It is overdue.'), sentence('word '.repeat(60))], override: null };
}

/** Counted by other means than the page itself: each word is put on a line or on the next. */
function height({ headline, page, pageGoals }: Pick<Summary, 'headline' | 'page' | 'pageGoals'>): number {
  return lines(headline.map(({ text }) => text).join(' '), 84) + 1 + goalsHeight(pageGoals) + page.reduce((sum, section) => sum + sectionHeight(section), 0);
}

function sectionHeight({ sentences, more }: PageSection): number {
  return 2 + sentences.reduce((sum, { text }) => sum + lines(text, CHARACTERS_OF_A_LINE), 0) + (more > 0 ? 1 : 0);
}

function goalsHeight({ shown, more }: PageGoals): number {
  if (shown.length + more === 0) return 0;
  return shown.reduce((sum, { name, because, callOuts }) => sum + Math.max(3, lines(name, 24), lines([because, ...callOuts].map(({ text }) => text).join(' '), 36)), 4) + (more > 0 ? 1 : 0);
}

function lines(text: string, characters: number): number {
  const done: string[] = [''];
  for (const word of text.split(/\s+/)) {
    for (const piece of word.match(new RegExp(`.{1,${characters}}`, 'gu')) ?? []) {
      const last = done.at(-1) ?? '';
      if (last === '') done[done.length - 1] = piece;
      else if ([...last].length + 1 + [...piece].length <= characters) done[done.length - 1] = `${last} ${piece}`;
      else done.push(piece);
    }
  }
  return done.length;
}
