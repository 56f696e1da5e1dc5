import fc from 'fast-check';
import { identifierKey } from '../../../src/domain/model/identifier';
import { ENTITIES, type Workspace } from '../../../src/domain/model/workspace';
import type { Sentence, Since } from '../../../src/domain/summary/summary';
import { anyWorkspace } from '../../support/any-workspace';
import { keptOf, lines, since } from './compare';

/** What holds of every comparison, on workspaces made at random from the schema. */
const COMPARED = ['actions', 'goals', 'measures', 'stakeholders'] as const;

/** With an ID for each row that is compared, and none twice. */
const anyOrderly = anyWorkspace.map((given): Workspace => ({ ...given, ...Object.fromEntries(COMPARED.map((name) => [name, withoutDoubles<{ readonly id: string | null }>(given[name])])) }));

const sentencesOf = ({ sections }: Since): Sentence[] => sections.flatMap(({ sentences }) => [...sentences]);

/** What is told of each row, apart from what is only counted. */
const byRow = (told: Since): Map<string, string> =>
  new Map(sentencesOf(told).flatMap(({ text, rows: [row] }) => (row === undefined ? [] : [[`${row.collection} ${identifierKey(row.id ?? '')}`, text] as const])));

test('the same workspace is not different from itself', () => {
  fc.assert(
    fc.property(anyOrderly, (given) => {
      expect(lines(since(given, given))).toEqual(['Nothing is different in the statuses, due dates and leads of actions, how goals stand, the newest values of measures or where stakeholders stand.']);
    }),
  );
});

test('the order of rows makes no difference, on either day', () => {
  const shuffled = (given: Workspace): fc.Arbitrary<Workspace> =>
    // Of the ratings of one day the last one counts, so that their order says something; so does that of a measure's values of one day.
    fc.record(Object.fromEntries(COMPARED.map((name) => [name, fc.shuffledSubarray([...given[name]] as unknown[], { minLength: given[name].length })]))).map((rows) => ({ ...given, ...rows }));
  fc.assert(
    fc.property(
      fc.tuple(anyOrderly, anyOrderly).chain(([then, now]) => fc.tuple(fc.constant([then, now] as const), shuffled(then), shuffled(now))),
      ([[then, now], thenShuffled, nowShuffled]) => {
        expect(lines(since(thenShuffled, nowShuffled))).toEqual(lines(since(then, now)));
      },
    ),
  );
});

test('a row is told of at most once, and a count is the number of its rows', () => {
  fc.assert(
    fc.property(anyWorkspace, anyWorkspace, (then, now) => {
      const told = sentencesOf(since(then, now));
      const subjects = told.flatMap(({ text, rows }) => (text.endsWith('not compared.') || text.startsWith('And ') ? rows : rows.slice(0, 1)).map(({ collection, index }) => `${collection} ${index}`));
      expect(subjects).toHaveLength(new Set(subjects).size);
      for (const { text, rows } of told) {
        const [, count] = /^(?:And )?(\d+) (?:more )?(?:action|goal|measure|stakeholder)s? ?/.exec(text) ?? [];
        if (count !== undefined) expect(rows).toHaveLength(Number(count));
      }
    }),
  );
});

test('every row that is told of is there, and its sentence begins with its name', () => {
  fc.assert(
    fc.property(anyWorkspace, anyWorkspace, (then, now) => {
      for (const { text, rows } of sentencesOf(since(then, now)))
        for (const { collection, index, id } of rows) {
          const row = now[collection][index];
          expect(row).toBeDefined();
          if (!/^(And )?\d+ /.test(text) && 'id' in (row ?? {})) expect(text.startsWith(id ?? '')).toBe(true);
        }
    }),
  );
});

test('a change to one action never alters what is told of another', () => {
  fc.assert(
    fc.property(anyOrderly, anyOrderly, fc.nat(), (then, now, which) => {
      const { actions } = now;
      if (actions.length === 0) return;
      const index = which % actions.length;
      const other = then.actions[which % Math.max(1, then.actions.length)];
      const changed = actions.map((row, position) => (position === index && other !== undefined ? { ...other, id: row.id } : row));
      const [before, after] = [byRow(since(then, now)), byRow(since(then, { ...now, actions: changed }))];
      const own = `actions ${identifierKey(actions[index]?.id ?? '')}`;
      // A goal stands as its actions do.
      const others = (told: Map<string, string>): [string, string][] => [...told].filter(([row]) => row !== own && !row.startsWith('goals'));
      expect(others(after).sort()).toEqual(others(before).sort());
    }),
  );
});

test('whatever could not be read only takes away from what is told', () => {
  const anyCell = fc.constantFrom(...COMPARED, 'measureValues' as const, 'commitmentRatings' as const).chain((collection) =>
    fc.record({ collection: fc.constant(collection), index: fc.nat({ max: 5 }), field: fc.constantFrom(...Object.keys(ENTITIES[collection].fields).filter((field) => field !== 'id')) }),
  );
  fc.assert(
    fc.property(anyOrderly, anyOrderly, anyCell, (then, now, cell) => {
      const kept = keptOf(then);
      const unread: Workspace = { ...now, unreadable: [cell] };
      const rowsTold = (told: Since): string[] => [...byRow(told).keys()];
      expect(rowsTold(since(kept, now))).toEqual(expect.arrayContaining(rowsTold(since(kept, unread))));
    }),
  );
});

test('there is one sentence at least, and each is a whole one', () => {
  fc.assert(
    fc.property(anyWorkspace, anyWorkspace, fc.boolean(), (then, now, withRatings) => {
      const told = sentencesOf(since(then, now, { withRatings }));
      expect(told.length).toBeGreaterThan(0);
      for (const { text } of told) expect(text).toMatch(/^[\p{Lu}\d“].*\.$/u);
      if (!withRatings) expect(told.flatMap(({ rows }) => rows).some(({ collection }) => collection === 'stakeholders' || collection === 'commitmentRatings')).toBe(false);
    }),
  );
});

function withoutDoubles<Row extends { readonly id: string | null }>(rows: readonly Row[]): Row[] {
  const seen = new Set<string>();
  return rows.filter(({ id }) => id !== null && !seen.has(identifierKey(id)) && seen.add(identifierKey(id)) !== undefined);
}
