import fc from 'fast-check';
import { isJudgement, redactedFor } from '../../../src/domain/audiences/redact';
import { rolesOf } from '../../../src/domain/audiences/roles';
import { AUDIENCES } from '../../../src/domain/model/audience';
import { COLLECTIONS } from '../../../src/domain/model/collection';
import type { Field } from '../../../src/domain/model/field';
import { findNhsNumbers } from '../../../src/domain/model/nhs-number';
import { unreadableOf } from '../../../src/domain/model/unreadable';
import { ENTITIES, type Workspace } from '../../../src/domain/model/workspace';
import { NOT_NAMED_HERE } from '../../../src/domain/summary/troubles';
import { anyWorkspace } from '../../support/any-workspace';
import { action, member, rating, stakeholder, workingGroup, workspace } from '../../support/workspace-builders';

const SHARED = { audience: 'shared', withRatings: true } as const;

describe('who does something', () => {
  const members = [member({ role: 'Facilitator' }), member({ role: 'Sam Okafor', name: 'Sam Okafor' }), member({ role: 'Peer worker', name: 'Ama  Mensah' }), member({ role: 'ama mensah' }), member({ role: 'Bed manager (José Gil)', name: 'Jose Gil' }), member({ role: 'Okafor' }), member({ role: '护士李明', name: '李明' })];

  test.each([
    ['a role of Members', 'Facilitator', 'Facilitator'],
    ['a role in other letters and spaces', ' facilitator ', ' facilitator '],
    ['a name', 'Jo Marsh', null],
    ['a role that is no member’s', 'Ward link nurse', null],
    ['a role that is a name as well', 'Sam Okafor', null],
    ['a role that is another member’s name', 'Ama Mensah', null],
    ['a role with a name in it', 'Bed manager (José Gil)', null],
    ['a part of a name, written as a role', 'Okafor', null],
    ['a role with a name in it, in a script without spaces', '护士李明', null],
    ['some of several', 'Facilitator; Jo Marsh, peer worker', 'Facilitator; peer worker'],
    ['nobody', null, null],
  ])('is shown or not: %s', (_what, lead, shown) => {
    const known = redactedFor(workspace({ members, actions: [action({ lead })], workingGroups: [workingGroup({ members: lead })] }), SHARED);
    expect(known.actions[0]?.lead).toBe(shown);
    expect(known.workingGroups[0]?.members).toBe(shown);
    expect(unreadableOf(known).has({ collection: 'actions', index: 0, field: 'lead' })).toBe(shown !== lead);
  });

  test('is left as it is for everybody else', () => {
    for (const audience of ['sig', 'team', 'board'] as const)
      expect(redactedFor(workspace({ members, actions: [action({ lead: 'Jo Marsh' })] }), { audience, withRatings: false }).actions[0]?.lead).toBe('Jo Marsh');
  });
});

test('what holds an action up is not named, but not forgotten', () => {
  const known = redactedFor(workspace({ actions: [action({ blockedBy: 'Jo Marsh' }), action({ id: 'A2' })] }), SHARED);
  expect(known.actions.map(({ blockedBy }) => blockedBy)).toEqual([NOT_NAMED_HERE, null]);
});

test('without ratings there is no judgement of anybody, and nothing else is missing', () => {
  const given = workspace({ stakeholders: [stakeholder()], commitmentRatings: [rating()], unreadable: [{ collection: 'commitmentRatings', index: 0, field: 'now' }] });
  const known = redactedFor(given, { audience: 'team', withRatings: false });
  expect(known.commitmentRatings).toEqual([]);
  expect(known.stakeholders).toEqual([stakeholder({ riskIfLeftOut: null, power: null, interest: null })]);
  expect(known.unreadable.every(({ collection }) => collection === 'stakeholders')).toBe(true);
});

test('whoever may know all gets the rows themselves', () => {
  const given = workspace({ actions: [action()], stakeholders: [stakeholder()], commitmentRatings: [rating()] });
  const known = redactedFor(given, { audience: 'sig', withRatings: true });
  for (const collection of COLLECTIONS) expect(known[collection]).toBe(given[collection]);
  expect(known.unreadable).toBe(given.unreadable);
});

describe('of any workspace', () => {
  const choices = fc.record({ audience: fc.constantFrom(...AUDIENCES), withRatings: fc.boolean() });

  test('rows keep their places, and nobody gets an NHS number', () => {
    fc.assert(
      fc.property(anyWorkspace, choices, (given, choice) => {
        const known = redactedFor(given, choice);
        for (const collection of COLLECTIONS) if (collection !== 'commitmentRatings') expect(known[collection]).toHaveLength(given[collection].length);
        for (const [, { kind }, value] of cellsOf(known)) if (kind.type === 'text' && typeof value === 'string') expect(findNhsNumbers(value)).toEqual([]);
      }),
    );
  });

  test('what is shared holds nothing about people, and no name that is not known to be a role', () => {
    fc.assert(
      fc.property(anyWorkspace, fc.boolean(), (given, withRatings) => {
        const isRole = rolesOf(given.members);
        for (const [place, { about }, value] of cellsOf(redactedFor(given, { audience: 'shared', withRatings }))) {
          if (about === 'people' && place !== 'actions.blockedBy') expect([place, isBlank(value)]).toEqual([place, true]);
          if (about === 'people' && place === 'actions.blockedBy') expect([null, NOT_NAMED_HERE]).toContain(value);
          if (about === 'who' && typeof value === 'string') expect(value.split(';').every((name) => isRole(name) || name.includes('(number)'))).toBe(true);
        }
      }),
    );
  });

  test('a cell that was emptied counts as one that could not be read', () => {
    fc.assert(
      fc.property(anyWorkspace, choices, (given, choice) => {
        const known = redactedFor(given, choice);
        const unreadable = unreadableOf(known);
        for (const [place, , before, collection, index, field] of cellsOf(given)) {
          if (collection === 'commitmentRatings' && known.commitmentRatings.length === 0) continue;
          const after = (known[collection][index] as Readonly<Record<string, unknown>> | undefined)?.[field];
          if (!isBlank(before) && isBlank(after)) expect([place, unreadable.has({ collection, index, field })]).toEqual([place, true]);
          if (isJudgement({ collection, field }) && !(choice.withRatings && choice.audience !== 'shared')) expect(isBlank(after)).toBe(true);
        }
      }),
    );
  });
});

type Cell = readonly [place: string, field: Field, value: unknown, collection: keyof typeof ENTITIES, index: number, name: string];

function cellsOf(given: Workspace): Cell[] {
  return COLLECTIONS.flatMap((collection) =>
    Object.entries(ENTITIES[collection].fields as Readonly<Record<string, Field>>).flatMap(([name, field]) =>
      (given[collection] as unknown as readonly Readonly<Record<string, unknown>>[]).map((row, index): Cell => [`${collection}.${name}`, field, row[name], collection, index, name]),
    ),
  );
}

function isBlank(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
