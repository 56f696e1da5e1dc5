import fc from 'fast-check';
import { letterCaseMend, mendTogether, type Mend, type MendGround } from '../../../src/domain/mends/mend';
import type { Finding } from '../../../src/domain/model/finding';
import { identifierKey } from '../../../src/domain/model/identifier';
import { readingFinding } from '../../../src/domain/model/reading-fault';
import { ENTITIES, IDENTIFIED, type Workspace } from '../../../src/domain/model/workspace';
import { runRules } from '../../../src/domain/rules/run-rules';
import { anyWorkspace } from '../../support/any-workspace';
import { action, completeAction, goal, TODAY, workspace } from '../../support/workspace-builders';

function ground(given: Workspace): MendGround {
  return { workspace: given, highestIds: new Map() };
}

function mendOf(finding: Finding, from: MendGround): Mend | null {
  return mendTogether([finding], from)[0] ?? null;
}

function found({ rule, in: given }: { rule: string; in: Workspace }): Finding[] {
  return runRules(given).findings.filter((finding) => finding.rule === rule);
}

test.each<[string, Partial<Workspace>, Omit<Mend, 'collection'>]>([
  ['missing-id', { actions: [action({ id: 'A4' }), action({ id: null })] }, { kind: 'next-id', index: 1, field: 'id', value: 'A5' }],
  ['duplicate-id', { actions: [action(), action({ id: 'a1' }), action({ id: 'A7' })] }, { kind: 'next-id', index: 1, field: 'id', value: 'A8' }],
  ['complete-without-date', { actions: [completeAction({ completedOn: null })] }, { kind: 'completed-today', index: 0, field: 'completedOn', value: TODAY, because: 'status' }],
  ['complete-without-full-progress', { actions: [action({ id: 'A2' }), completeAction({ progress: 0.8 })] }, { kind: 'full-progress', index: 1, field: 'progress', value: 1, because: 'status' }],
])('%s has a safe mend', (rule, given, mend) => {
  const inIt = workspace({ goals: [goal()], ...given });
  expect(found({ rule, in: inIt }).map((finding) => mendOf(finding, ground(inIt)))).toEqual([{ collection: 'actions', ...mend }]);
});

test('at 100% but not complete, either may be wrong: there is no safe mend', () => {
  const inIt = workspace({ goals: [goal()], actions: [action({ progress: 1 }), action({ id: 'A2', progress: 1, status: null })] });
  const findings = found({ rule: 'full-progress-not-complete', in: inIt });
  expect(findings).toHaveLength(2);
  expect(findings.map((finding) => mendOf(finding, ground(inIt)))).toEqual([null, null]);
});

test('an ID that a deleted row once had is not given again', () => {
  const inIt = workspace({ goals: [goal({ id: null })] });
  const [finding] = found({ rule: 'missing-id', in: inIt });
  expect(finding && mendOf(finding, { workspace: inIt, highestIds: new Map([['goals', 9]]) })).toMatchObject({ value: 'G10' });
});

test('rows that are mended together get different IDs, each table its own', () => {
  const inIt = workspace({ goals: [goal({ id: null })], actions: [action({ id: 'A3' }), action({ id: null }), action({ id: 'A3' }), action({ id: null })] });
  const findings = [...found({ rule: 'missing-id', in: inIt }), ...found({ rule: 'duplicate-id', in: inIt })];
  expect(mendTogether(findings, ground(inIt)).map(({ index, value }) => [index, value])).toEqual([[0, 'G1'], [1, 'A4'], [3, 'A5'], [2, 'A6']]);
});

test('stray spaces and other letters are written as they were understood', () => {
  const inIt = workspace({ actions: [action({ status: 'At risk', dependsOn: ['A2', 'A3'] })] });
  const status = { collection: 'actions', index: 0, field: 'status' } as const;
  const finding = readingFinding(status, { kind: 'straySpaces', row: 'Action A1', header: 'Status', value: ' at risk' });
  expect(mendOf(finding, ground(inIt))).toEqual({ ...status, kind: 'spaces', value: 'At risk' });
  expect(letterCaseMend({ ...status, field: 'dependsOn' }, ground(inIt))).toEqual({ ...status, kind: 'letter-case', field: 'dependsOn', value: ['A2', 'A3'] });
});

test('what concerns a whole table, a setting or an empty cell is left to people', () => {
  const inIt = workspace({ actions: [action({ group: null })] });
  const straySpaces = { kind: 'straySpaces', row: '', header: '', value: ' ' } as const;
  for (const at of [
    { collection: 'actions', index: null, field: 'id' },
    { collection: 'actions', index: 0, field: null },
    { collection: 'actions', index: 0, field: 'group' },
    { collection: 'actions', index: 5, field: 'group' },
    { collection: 'settings', index: null, field: 'team' },
  ] as const) {
    expect(mendOf(readingFinding(at, straySpaces), ground(inIt))).toBeNull();
    expect(letterCaseMend(at, ground(inIt))).toBeNull();
  }
});

test('whatever is wrong: once the safe mends are made, what they were for is gone, and no ID stands twice', () => {
  fc.assert(
    fc.property(anyWorkspace, (before) => {
      const mends = mendTogether(runRules(before).findings, ground(before));
      const after = mended(before, mends);
      const rules = runRules(after).findings.map(({ rule }) => rule);
      expect(rules.filter((rule) => ['missing-id', 'duplicate-id', 'complete-without-date', 'complete-without-full-progress'].includes(rule))).toEqual([]);
      for (const collection of IDENTIFIED) {
        const ids = after[collection].map(({ id }) => identifierKey(id ?? ''));
        expect(new Set(ids).size).toBe(ids.length);
      }
      for (const { collection, field, value } of mends) expect(schemaOf(collection, field).safeParse(value).success).toBe(true);
    }),
  );
});

function mended(before: Workspace, mends: readonly Mend[]): Workspace {
  return mends.reduce<Workspace>(
    (so, { collection, index, field, value }) => ({ ...so, [collection]: (so[collection] as object[]).map((row, at) => (at === index ? { ...row, [field]: value } : row)) }),
    before,
  );
}

function schemaOf(collection: Mend['collection'], field: string): { safeParse: (value: unknown) => { success: boolean } } {
  const { schema } = (ENTITIES[collection].fields as unknown as Readonly<Record<string, { schema: { safeParse: (value: unknown) => { success: boolean } } }>>)[field] ?? {};
  if (schema === undefined) throw new RangeError(`${collection} has no field ${field}`);
  return schema;
}
