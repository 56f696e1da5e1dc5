import { briefName, inSeries, quoted, rowNamer, shownIds } from '../../../src/domain/model/row-name';
import { action, goal, rating, stakeholder, workspace } from '../../support/workspace-builders';

test('rows are named as people call them', () => {
  const nameOf = rowNamer(
    workspace({
      goals: [goal()],
      actions: [action({ id: 'A9', action: null }), action({ id: null }), action({ id: null, action: null })],
      stakeholders: [stakeholder({ id: 'S7', stakeholder: 'Night-shift staff' })],
      commitmentRatings: [
        rating({ stakeholder: 's7' }),
        rating({ stakeholder: 'S8', ratedOn: null }),
        rating({ stakeholder: null }),
        rating({ stakeholder: null, ratedOn: null }),
      ],
    }),
  );
  expect([nameOf('goals', 0), nameOf('stakeholders', 0)]).toEqual([
    'Goal G1 “Quicker first response”',
    'Stakeholder S7 “Night-shift staff”',
  ]);
  expect([0, 1, 2].map((index) => nameOf('actions', index))).toEqual([
    'Action A9',
    'The action “Test an evening triage rota”',
    'This action',
  ]);
  expect([0, 1, 2, 3].map((index) => nameOf('commitmentRatings', index))).toEqual([
    'The rating of s7 “Night-shift staff” on 3 Nov 2026',
    'The rating of S8',
    'This rating of 3 Nov 2026',
    'This rating',
  ]);
});

test('in a list of one kind, the noun goes without saying', () => {
  expect([
    briefName('A9', 'Carer-awareness session'),
    briefName('A9', null),
    briefName(null, 'Daily ward call'),
    briefName(null, null),
  ]).toEqual(['A9 “Carer-awareness session”', 'A9', '“Daily ward call” (no ID)', 'A row without ID or text']);
});

test.each([
  ['line breaks and runs of spaces become one space', ' Ring\n\n the   ward ', '“Ring the ward”'],
  ['what is as long as may be stays whole', 'x'.repeat(56), `“${'x'.repeat(56)}”`],
  ['what is longer is cut and says so', 'x'.repeat(57), `“${'x'.repeat(55)}…”`],
  ['no character is cut in half', '👩‍⚕️'.repeat(60), `“${[...'👩‍⚕️'.repeat(60)].slice(0, 55).join('')}…”`],
])('%s', (_name, text, expected) => {
  expect(quoted(text)).toBe(expected);
});

test('lists read as people say them', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(inSeries)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  expect(
    [
      ['A1', 'A2', 'A3'],
      ['A1', 'A2', 'A3', 'A4', 'A5'],
    ].map(shownIds),
  ).toEqual(['A1, A2 and A3', 'A1, A2, A3 and 2 more']);
});
