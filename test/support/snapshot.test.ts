import { COLLECTIONS } from '../../src/domain/model/collection';
import { sampleWorkspace } from '../../src/domain/sample/northmoor';
import { ENTITIES } from '../../src/domain/model/workspace';
import { check, closeAll, openWorkspace, TODAY } from './open-workspace';
import { snapshotOf } from './snapshot';
import { workspace } from './workspace-builders';

afterAll(closeAll);

test('a snapshot of the sample is what the pane reads from a workbook with the sample', async () => {
  const read = await check(await openWorkspace());
  const made = snapshotOf(workspace(sampleWorkspace(TODAY)));
  expect(made.workspace).toEqual(read.workspace);
  expect(made.findings).toEqual(read.findings);
  expect(made.legend).toEqual(read.legend);
  expect(made.addable).toEqual(read.addable);
  for (const collection of COLLECTIONS)
    for (const index of [null, 0, read.workspace[collection].length - 1])
      for (const field of [null, ...Object.keys(ENTITIES[collection].fields)]) {
        const place = { collection, index, field };
        expect(made.locate(place)).toEqual(read.locate(place));
        const { sheet, address } = read.locate(place).nearest ?? { sheet: '', address: '' };
        expect(made.placeAt(sheet, address)).toEqual(read.placeAt(sheet, address));
      }
  const end = { collection: 'settings', index: null, field: 'planEnd' } as const;
  expect(made.locate(end)).toEqual(read.locate(end));
  expect(made.placeAt('Lists', 'B7')).toEqual(read.placeAt('Lists', 'B7'));
});
