import { CHOICE_LISTS } from '../../../src/domain/model/choice-list';
import type { Field } from '../../../src/domain/model/field';
import { ENTITIES } from '../../../src/domain/model/workspace';

/** The tables and headers of the contract (workspace.md), letter by letter. */
const CONTRACT: Readonly<Record<string, string>> = {
  Goals: 'ID · Goal · Measure · Baseline · Target · Target date · Fidelity items · Agreed on · Status',
  PlanActions:
    'ID · Goal · Group · Action · Lead · Start · Due · Status · Progress · Completed on · Blocked by · Outside our control · Depends on · Evidence and learning · Raised at · Updated on',
  Stakeholders: 'ID · Stakeholder · Organisation · Pathway · Holds · Depends on · Risk if left out · Power · Interest · On the SIG',
  CommitmentRatings: 'Stakeholder · Rated on · Now · Needed · How sure · Why · Next step · Owner · By when',
  Members: 'Role · Name · Seat · Joined · Left · Hours available · Hours committed · Offers',
  WorkingGroups:
    'ID · Group · Convenor · We would know because · Until · Meets · Reports to · Reports when · Goals · Members · Management support · Support from · Support on · Last reported',
  Meetings: 'ID · Date · Type · Venue · Existing meeting used · Hours · People · Attended · Apologies · Agenda · Notes',
  Decisions: 'Meeting · Question · Decision · Owner · By when · Action',
  ScopingChecklist: 'Item · Done · Who · By when · Note',
  ScopingNotes: 'Kind · Note',
  Communications: 'Audience · Message · Channel · Frequency · Owner · Last sent · None needed because',
  InvolvementLog: 'Date · Who · From · Linked to · Kind · What changed because of it',
  Measures: 'ID · Measure · Goal · Type · Unit · Better is',
  MeasureValues: 'Measure · Date · Value · Note',
  FidelityScores: 'Item · Our label · Reviewed on · Score · Reviewed by',
  SustainabilityQuestions: 'Goal · Question · Answer · What we will do · Owner · By when',
  SpreadPlan: 'What · To whom · Why they would want it · What may be adapted · Contact · Channel · Date · Status',
  HostingNotes: 'Meeting · Role · Who · Step · What we will do',
};

/** Excel's limit for the input message of a cell, in characters. */
const LONGEST_MESSAGE = 255;

const FIELDS = Object.entries(ENTITIES).flatMap(([collection, { fields }]) =>
  Object.entries(fields as Readonly<Record<string, Field>>).map(([name, field]) => [`${collection}.${name}`, field] as const),
);

test('tables and headers are those of the contract', () => {
  const declared = Object.values(ENTITIES).map(({ table, fields }) => [table, Object.values(fields as Record<string, Field>).map(({ header }) => header).join(' · ')]);
  expect(Object.fromEntries(declared)).toEqual(CONTRACT);
});

test('no two tables or sheets share a name, and no two columns of a table', () => {
  const entities = Object.values(ENTITIES);
  expect(new Set(entities.map(({ table }) => table)).size).toBe(entities.length);
  expect(new Set(entities.map(({ sheet }) => sheet)).size).toBe(entities.length);
  for (const { fields, computed } of entities) {
    const headers = [...Object.values(fields as Record<string, Field>), ...Object.values(computed)].map(({ header }) => header.toLowerCase());
    expect(new Set(headers).size).toBe(headers.length);
  }
});

test.each(FIELDS)('%s says in a plain sentence what to write, with an example', (_name, { header, help, example }) => {
  expect(header).toMatch(/^[A-Z]/);
  expect(help).toMatch(/^[A-Z].*\.$/);
  expect(example).not.toBe('');
  expect(`${help} Example: ${example}`.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
});

test('every list that a column offers stands on Lists, under a name of its own', () => {
  const offered = FIELDS.flatMap(([, { kind }]) => (kind.type === 'choice' || kind.type === 'choices' ? [kind.list] : []));
  expect(new Set(offered)).toEqual(new Set(CHOICE_LISTS));
  expect(new Set(CHOICE_LISTS.map(({ name }) => name)).size).toBe(CHOICE_LISTS.length);
});

test('what is personal, or free text about people, is marked as the shared report needs it', () => {
  expect(FIELDS.filter(([, { about }]) => about === 'people').map(([name]) => name)).toEqual([
    'actions.blockedBy', 'actions.evidence',
    'stakeholders.holds', 'stakeholders.dependsOn', 'stakeholders.riskIfLeftOut', 'stakeholders.power', 'stakeholders.interest',
    'commitmentRatings.now', 'commitmentRatings.needed', 'commitmentRatings.howSure', 'commitmentRatings.why', 'commitmentRatings.nextStep',
    'members.name', 'members.hoursAvailable', 'members.hoursCommitted', 'members.offers',
    'meetings.attended', 'meetings.apologies', 'meetings.agenda', 'meetings.notes',
    'decisions.question', 'decisions.decision',
    'scopingChecklist.note',
    'scopingNotes.note',
    'communications.message', 'communications.noneNeededBecause',
    'involvementLog.who', 'involvementLog.whatChanged',
    'measureValues.note',
    'sustainabilityQuestions.whatWeWillDo',
    'hostingNotes.who', 'hostingNotes.step', 'hostingNotes.whatWeWillDo',
  ]);
});

test('who does something is marked, since a role may be shown where a name may not', () => {
  expect(FIELDS.filter(([, { about }]) => about === 'who').map(([name]) => name)).toEqual([
    'actions.lead',
    'stakeholders.stakeholder',
    'commitmentRatings.owner',
    'members.role',
    'workingGroups.convenor', 'workingGroups.reportsTo', 'workingGroups.members', 'workingGroups.supportFrom',
    'decisions.owner',
    'scopingChecklist.who',
    'communications.owner',
    'fidelityScores.reviewedBy',
    'sustainabilityQuestions.owner',
    'spreadPlan.contact',
  ]);
});
