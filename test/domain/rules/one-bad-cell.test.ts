import type { Finding } from '../../../src/domain/model/finding';
import { ENTITIES, IDENTIFIED, type Place, type Rows, type Workspace } from '../../../src/domain/model/workspace';
import { runRules } from '../../../src/domain/rules/run-rules';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { TODAY, workspace } from '../../support/workspace-builders';

const sample = workspace({ today: TODAY, ...sampleWorkspace(TODAY) });

const CELLS = (Object.keys(ENTITIES) as (keyof Rows)[]).flatMap((collection) =>
  Object.keys(ENTITIES[collection].fields).map((field) => [collection, field] as const),
);

/**
 * Where nothing stands, others feel it: an ID is named by other rows, an action without a status counts as open, a
 * meeting without type or date leaves a gap, and who is no audience hears nothing.
 */
const FELT_ELSEWHERE = [...IDENTIFIED.map((collection) => `${collection}.id`), 'actions.status', 'meetings.date', 'meetings.type', 'communications.audience'];

describe('one bad cell in the sample', () => {
  test.each(CELLS)('%s.%s that cannot be read is judged nowhere', (collection, field) => {
    for (const index of sample[collection].keys()) {
      const place = { collection, index, field };
      expect(newFindings({ ...emptied(place), unreadable: [place] })).toEqual([]);
    }
  });

  test.each(CELLS)('a missing column %s.%s is judged nowhere', (collection, field) => {
    const whole = sample[collection].reduce<Workspace>((given, _row, index) => emptied({ collection, index, field }, given), sample);
    expect(newFindings({ ...whole, unreadable: [{ collection, index: null, field }] })).toEqual([]);
  });

  test.each(CELLS)('%s.%s that is empty is judged on that cell or for the whole table', (collection, field) => {
    for (const index of sample[collection].keys()) {
      const isHere = ({ at }: Finding): boolean =>
        at.collection === collection && at.field === field && (at.index === index || at.index === null);
      const elsewhere = newFindings(emptied({ collection, index, field })).filter((finding) => !isHere(finding));
      if (!FELT_ELSEWHERE.includes(`${collection}.${field}`)) expect(elsewhere).toEqual([]);
    }
  });
});

function emptied({ collection, index, field }: Place & { collection: keyof Rows }, given = sample): Workspace {
  const rows = given[collection].map((row, position) =>
    position === index ? { ...row, [field ?? '']: Array.isArray(row[field as keyof typeof row]) ? [] : null } : row,
  );
  return { ...given, [collection]: rows };
}

function newFindings(given: Workspace): Finding[] {
  const known = new Set(runRules(sample).findings.map(keyOf));
  return runRules(given).findings.filter((finding) => !known.has(keyOf(finding)));
}

function keyOf({ rule, at }: Finding): string {
  return JSON.stringify([rule, at]);
}
