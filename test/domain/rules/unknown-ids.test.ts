import type { Field } from '../../../src/domain/model/field';
import { ENTITIES, type Rows, type Workspace } from '../../../src/domain/model/workspace';
import { runRules } from '../../../src/domain/rules/run-rules';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { TODAY, workspace } from '../../support/workspace-builders';

const sample = workspace({ today: TODAY, ...sampleWorkspace(TODAY) });

/** Every column that names rows of other tables. */
const REFERENCES = (Object.keys(ENTITIES) as (keyof Rows)[]).flatMap((collection) =>
  Object.entries(ENTITIES[collection].fields as Record<string, Field>).flatMap(([field, { kind }]) =>
    kind.type === 'reference' || kind.type === 'references' || kind.type === 'audience' ? [[collection, field, kind.type !== 'reference'] as const] : [],
  ),
);

test.each(REFERENCES)('an ID that no row has is one error in %s.%s', (collection, field, isList) => {
  const last = sample[collection].length - 1;
  const rows = sample[collection].map((row, index) => (index === last ? { ...row, [field]: isList ? ['Z98', 'Z99'] : 'Z99' } : row));
  const given: Workspace = { ...sample, [collection]: rows };
  const errors = runRules(given).findings.filter(({ message }) => message.includes('Z99'));
  expect(errors.map(({ severity, at }) => [severity, at.collection, at.index, at.field])).toEqual([['error', collection, last, field]]);
});
