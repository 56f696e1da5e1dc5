import fc from 'fast-check';
import { addDays } from '../../../src/domain/model/calendar-date';
import { measureCharts } from '../../../src/domain/summary/measure-charts';
import { anyWorkspace } from '../../support/any-workspace';
import { measure, measureValue } from '../../support/module-builders';
import { summaryOf } from '../../support/summary-parts';
import { goal, TODAY, workspace } from '../../support/workspace-builders';

const values = (...figures: number[]) => figures.map((value, index) => measureValue({ value, date: addDays(TODAY, index - figures.length) }));

test('a chart for each measure with a dated value, and what it shows in words', () => {
  const charts = measureCharts(workspace({ goals: [goal()], measures: [measure(), measure({ id: 'K2' }), measure({ id: null })], measureValues: [...values(72, 69), measureValue({ measure: 'K2', date: null })] }));
  expect(charts).toMatchObject([{ name: 'K1 “Minutes to call-back”', median: null, shifts: [], points: [{ value: 72 }, { value: 69 }], words: { text: 'K1 “Minutes to call-back” was 69 minutes on 23 Nov 2026.' } }]);
  expect(charts[0]?.words.rows.map(({ collection, index }) => [collection, index])).toEqual([['goals', 0], ['measures', 0], ['measureValues', 0], ['measureValues', 1]]);
});

test('a shift that goes on is told from ten points', () => {
  const words = (...figures: number[]) => measureCharts(workspace({ measures: [measure({ goal: null, unit: '% of endings', betterIs: 'Higher' })], measureValues: values(...figures) }))[0]?.words.text;
  expect(words(1, 1, 1, 9, 9, 9, 9, 9, 9)).toBe('K1 “Minutes to call-back” was 9% of endings on 23 Nov 2026.');
  expect(words(1, 2, 1, 2, 1, 2, 9, 8, 9, 8, 9, 8)).toBe('K1 “Minutes to call-back” was 8% of endings on 23 Nov 2026; the last 6 points are above the median of 5, which is the better side.');
});

test('part 5 says of a goal’s measures what their charts say, and nothing is red or green', () => {
  fc.assert(
    fc.property(anyWorkspace, (given) => {
      const { charts, parts } = summaryOf(given);
      const said = new Set(parts.find(({ number }) => number === 5)?.sections.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
      for (const { measure: { goal: of }, words, points } of charts) {
        expect(points.length).toBeGreaterThan(0);
        expect(words.text).not.toMatch(/\b(red|green|amber)\b/i);
        if (given.goals.some(({ id, status }) => status === 'Active' && id !== null && of !== null && id.trim().toUpperCase() === of.trim().toUpperCase())) expect(said).toContain(words.text);
      }
    }),
  );
});
