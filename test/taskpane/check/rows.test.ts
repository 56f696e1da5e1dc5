import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { checkList } from '../../../src/taskpane/check/entries';
import { nextProblem, rowsOf, survivor } from '../../../src/taskpane/check/rows';
import { snapshotOf } from '../../support/snapshot';
import { TODAY, workspace } from '../../support/workspace-builders';

const { groups } = checkList(snapshotOf(workspace(sampleWorkspace(TODAY))), 'cause', {});
const rows = rowsOf(groups, {});
const problems = rows.filter(({ entry }) => entry !== null);

test('a closed group shows its heading alone', () => {
  const [first] = groups;
  if (first === undefined) throw new Error('There are groups');
  expect(rowsOf(groups, { [first.key]: false })).toHaveLength(rows.length - first.entries.length);
});

describe('the next problem', () => {
  test('comes one by one, and after the last one the first', () => {
    const visited: (string | undefined)[] = [];
    let at: string | null = null;
    for (let step = 0; step <= problems.length; step++) {
      at = nextProblem(groups, at, 1)?.key ?? null;
      visited.push(at ?? undefined);
    }
    expect(visited).toEqual([...problems, problems[0]].map((row) => row?.key));
  });

  test('comes backwards as well', () => {
    const [first, second] = problems;
    expect(nextProblem(groups, second?.key ?? null, -1)?.key).toBe(first?.key);
    expect(nextProblem(groups, first?.key ?? null, -1)?.key).toBe(problems.at(-1)?.key);
    expect(nextProblem(groups, null, -1)?.key).toBe(problems.at(-1)?.key);
  });

  test('from a heading is the first of its group, and there may be none', () => {
    expect(nextProblem(groups, groups[2]?.key ?? null, 1)?.key).toBe(groups[2]?.entries[0]?.key);
    expect(nextProblem([], null, 1)).toBeNull();
  });
});

describe('where a row is gone, the keyboard goes', () => {
  const without = (...gone: (string | undefined)[]): typeof rows => rows.filter(({ key }) => !gone.includes(key));
  const [heading, only, next] = rows;

  test('to the one that followed', () => {
    expect(survivor(rows, without(only?.key), only?.key ?? '')).toBe(next?.key);
    expect(survivor(rows, without(heading?.key, only?.key), only?.key ?? '')).toBe(next?.key);
  });

  test('to the one before, where none follows', () => {
    const last = rows.at(-1);
    expect(survivor(rows, without(last?.key), last?.key ?? '')).toBe(rows.at(-2)?.key);
  });

  test('to the first of a list that is all new, or nowhere', () => {
    expect(survivor(rows, rowsOf(groups.slice(0, 1), {}), 'no such row')).toBe(groups[0]?.key);
    expect(survivor(rows, [], only?.key ?? '')).toBeNull();
  });
});
