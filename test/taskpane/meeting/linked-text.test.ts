import { linkedText } from '../../../src/taskpane/meeting/linked-text';
import type { RowReference } from '../../../src/domain/summary/summary';

const row = (collection: RowReference['collection'], id: string | null): RowReference => ({ collection, index: 0, id });

/** The links in brackets, then the rows that the sentence does not name. */
function shown(text: string, ...rows: RowReference[]): string[] {
  const { stretches, unnamed } = linkedText(text, rows);
  return [stretches.map(({ words, row: to }) => (to === undefined ? words : `[${words}]`)).join(''), ...unnamed.map(({ collection }) => collection)];
}

test.each<[string, string[], string[]]>([
  ['at the start', ['A3 “Rewrite the guide” is late.', 'A3'], ['[A3] “Rewrite the guide” is late.']],
  ['not in the middle of another', ['A12 waits for A1, as A1 knows.', 'A1'], ['A12 waits for [A1], as A1 knows.']],
  ['each to its own row', ['S1 with S10 (S1)', 'S1', 'S10'], ['[S1] with [S10] (S1)']],
  ['beside signs and letters of any script', ['“é1” é1x (é1)', 'é1'], ['“[é1]” é1x (é1)']],
  ['none', ['Nothing here', 'A1'], ['Nothing here', 'actions']],
])('an ID leads to its row: %s', (_name, [text = '', ...ids], expected) => {
  expect(shown(text, ...ids.map((id) => row('actions', id)))).toEqual(expected);
});

test('rows without an ID follow, and a meeting’s own row does not', () => {
  expect(shown('Referral guide', row('meetings', 'M4'))).toEqual(['Referral guide']);
  expect(shown('The next one, M5, is on 4 Jan', row('meetings', 'M5'))).toEqual(['The next one, [M5], is on 4 Jan']);
  expect(shown('Who leads? (about A9)', row('decisions', 'M4'), row('actions', 'A9'))).toEqual(['Who leads? (about [A9])', 'decisions']);
  expect(shown('Ring them', row('communications', null))).toEqual(['Ring them', 'communications']);
});
