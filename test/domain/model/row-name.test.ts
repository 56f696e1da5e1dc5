import { briefName, inSeries, quoted, rowNamer, shownIds } from '../../../src/domain/model/row-name';
import { rowKey } from '../../../src/domain/model/row-key';
import { ENTITIES, type Rows } from '../../../src/domain/model/workspace';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { action, goal, rating, stakeholder, TODAY, workspace } from '../../support/workspace-builders';

const sample = sampleWorkspace(TODAY);

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

test('rows without an ID are named by what they say and when', () => {
  const nameOf = rowNamer(sample);
  expect((Object.keys(ENTITIES) as (keyof Rows)[]).slice(4).map((collection) => nameOf(collection, 0))).toEqual([
    'The member “CRT manager”',
    'Working group W1 “Front door”',
    'Meeting M0 of 19 May 2026',
    'The decision “Which goals do we take on this year?”',
    'The checklist item “Fidelity feedback shared first”',
    'The scoping note “People trust us to answer at night”',
    'The communication “What the plan is and how far it has come”',
    'The involvement of “Service-user forum” on 12 May 2026',
    'Measure K1 “Median minutes from referral to call-back”',
    'The value of K1 “Median minutes from referral to call-back” on 16 Jun 2026',
    'The score of item 1 on 14 Apr 2026',
    'The question “Do the staff who do it every day call it their own?” about G1',
    'The plan to spread “The evening triage rota”',
    'The hosting note “Inviter” of M4',
  ]);
});

test('a row without anything to name it by is pointed at', () => {
  const blank = Object.fromEntries(
    Object.entries(ENTITIES).map(([collection, { schema, fields }]) => [
      collection,
      [schema.parse(Object.fromEntries(Object.keys(fields).map((name) => [name, Array.isArray(sample[collection as keyof Rows][0]?.[name as never]) ? [] : null])))],
    ]),
  ) as unknown as Rows;
  const nameOf = rowNamer(blank);
  for (const collection of Object.keys(ENTITIES) as (keyof Rows)[]) expect(nameOf(collection, 0)).toBe(`This ${ENTITIES[collection].noun}`);
});

test.each([
  ['actions', 'A1'],
  ['commitmentRatings', 'S1'],
  ['members', 'CRT manager'],
  ['communications', 'All'],
  ['involvementLog', '2026-05-12'],
  ['fidelityScores', '1'],
] as const)('a row of %s is told apart by %s', (collection, key) => {
  expect(rowKey(collection, sample[collection][0] ?? {})).toBe(key);
  expect(rowKey(collection, {})).toBeNull();
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
