import type { Field } from '../../../src/domain/model/field';
import { ENTITIES } from '../../../src/domain/model/workspace';

const FIELDS = Object.values(ENTITIES).flatMap(({ table, fields }) => Object.values(fields as Readonly<Record<string, Field>>).map((field) => ({ ...field, name: `${table}: ${field.header}` })));

/** Free text whose subject is the work, and which may be shared. A new column of text stands here only after somebody has thought about it. */
const ABOUT_THE_WORK = [
  'Goals: Goal', 'Goals: Measure', 'Goals: Baseline', 'Goals: Target',
  'PlanActions: Action',
  'Stakeholders: Organisation',
  'WorkingGroups: Group', 'WorkingGroups: We would know because', 'WorkingGroups: Meets', 'WorkingGroups: Reports when',
  'Meetings: Venue', 'Meetings: Existing meeting used',
  'ScopingChecklist: Item',
  'Communications: Channel',
  'Measures: Measure', 'Measures: Unit',
  'FidelityScores: Our label',
  'SustainabilityQuestions: Question',
  'SpreadPlan: What', 'SpreadPlan: To whom', 'SpreadPlan: Why they would want it', 'SpreadPlan: What may be adapted', 'SpreadPlan: Channel', 'SpreadPlan: Status',
];

test('every column of free text is about people, names who does something, or is known to be about the work', () => {
  const unmarked = FIELDS.filter(({ kind, about }) => kind.type === 'text' && about === undefined).map(({ name }) => name);
  expect(unmarked).toEqual(ABOUT_THE_WORK);
});

test('whatever says where a stakeholder stands is about people', () => {
  const judgements = FIELDS.filter(({ name }) => /^CommitmentRatings: (Now|Needed|How sure|Why|Next step)$|^Stakeholders: (Holds|Depends on|Risk if left out|Power|Interest)$/.test(name));
  expect(judgements).toHaveLength(10);
  expect(judgements.every(({ about }) => about === 'people')).toBe(true);
});

test('a column that names who does something holds text', () => {
  expect(FIELDS.filter(({ about }) => about === 'who').map(({ kind }) => kind.type).every((type) => type === 'text')).toBe(true);
});
