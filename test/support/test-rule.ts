import { COLLECTIONS } from '../../src/domain/model/collection';
import type { Finding } from '../../src/domain/model/finding';
import { rowNamer } from '../../src/domain/model/row-name';
import type { Place, Rows, Workspace } from '../../src/domain/model/workspace';
import type { Rule } from '../../src/domain/rules/rule';
import { runRules } from '../../src/domain/rules/run-rules';

/** A name that says what the example shows, and the workspace that shows it. */
type Accepted = readonly [name: string, given: Workspace];

/** … and what is found: the cell, as `actions[0].lead`, a whole column as `goals[*].status`, and the message. */
type Rejected = readonly [name: string, given: Workspace, found: readonly (readonly [at: string, message: string])[]];

/**
 * Tests a rule by examples of what it accepts and rejects; and, over all of them, what every rule must keep: its words,
 * its quiet where something is absent or unreadable, and that it judges only by the fields it declares.
 */
export function testRule(rule: Rule, { accept, reject }: { accept: readonly Accepted[]; reject: readonly Rejected[] }): void {
  const examples = [...accept, ...reject].map(([, given]) => given);

  test.each(accept)('accepts %s', (_name, given) => {
    expect(found(rule, given)).toEqual([]);
  });

  test.each(reject)('rejects %s', (_name, given, expected) => {
    expect(found(rule, given)).toEqual(expected);
  });

  test('speaks in short, whole sentences', () => {
    for (const { message, repair } of examples.flatMap((given) => findingsOf(rule, given))) {
      expect(message).toMatch(/^[\p{Lu}\d“].{8,198}\.$/u);
      expect(repair).toMatch(/^[A-Z][a-z]+ .{8,198}\.$/);
    }
  });

  test('reads only what it declares', () => {
    const standsOn = examples.flatMap((given) => findingsOf(rule, given)).map(({ at }) => `${at.collection}.${at.field}`);
    const declared = [...columnsOf(rule.reads), ...columnsOf(rule.readsEveryRow)].map(({ collection, field }) => `${collection}.${field}`);
    const read = new Set(examples.flatMap((given) => fieldsRead(rule, given)));
    expect([...read].filter((field) => ![...standsOn, ...declared].includes(field))).toEqual([]);
    expect(declared.filter((field) => !read.has(field))).toEqual([]);
  });

  test('is quiet where a table that it judges by is absent', () => {
    for (const given of examples)
      for (const { collection } of [...columnsOf(rule.reads), ...columnsOf(rule.readsEveryRow)])
        expect(found(rule, without(given, collection))).toEqual([]);
  });

  test('does not judge by what could not be read', () => {
    for (const given of examples) {
      for (const { at } of findingsOf(rule, given))
        for (const place of [
          at,
          ...columnsOf(rule.reads).flatMap((column) => (column.collection === at.collection ? [{ ...at, field: column.field }] : [])),
        ])
          for (const unreadable of [place, { ...place, index: null }])
            expect(found(rule, { ...given, unreadable: [unreadable] }).map(([where]) => where)).not.toContain(shown(at));
      for (const column of columnsOf(rule.readsEveryRow))
        for (const index of [null, given[column.collection].length])
          expect(found(rule, { ...given, unreadable: [{ ...column, index }] })).toEqual([]);
    }
  });
}

function found(rule: Rule, given: Workspace): [at: string, message: string][] {
  return findingsOf(rule, given).map(({ at, message }) => [shown(at), message]);
}

function findingsOf(rule: Rule, given: Workspace): Finding[] {
  const { findings, faults } = runRules(given, [rule]);
  expect(faults).toEqual([]);
  for (const finding of findings) expect([finding.rule, finding.severity]).toEqual([rule.id, rule.severity]);
  return findings;
}

function shown({ collection, index, field }: Place): string {
  return `${collection}[${index ?? '*'}].${field ?? '*'}`;
}

function columnsOf(fields: Rule['reads'] = {}): { collection: keyof Rows; field: string }[] {
  return (Object.entries(fields) as [keyof Rows, readonly string[]][]).flatMap(([collection, names]) =>
    names.map((field) => ({ collection, field })),
  );
}

function without(given: Workspace, collection: keyof Rows): Workspace {
  return { ...given, [collection]: [], present: new Set([...given.present].filter((name) => name !== collection)) };
}

/** Runs the rule on rows that note which of their fields are asked for. */
function fieldsRead(rule: Rule, given: Workspace): string[] {
  const fields: string[] = [];
  const noting = (collection: keyof Rows, rows: readonly object[]): object[] =>
    rows.map(
      (row) =>
        new Proxy(row, { get: (target, field) => (fields.push(`${collection}.${String(field)}`), Reflect.get(target, field) as unknown) }),
    );
  const noted = Object.fromEntries(COLLECTIONS.map((collection) => [collection, noting(collection, given[collection])]));
  rule.find({ ...given, ...noted }, rowNamer(given));
  return fields;
}
