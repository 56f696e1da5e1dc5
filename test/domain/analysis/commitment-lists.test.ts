import fc from 'fast-check';
import { analyseCommitment } from '../../../src/domain/analysis/commitment';
import { commitmentLists } from '../../../src/domain/analysis/commitment-lists';
import { CONCLUSIONS } from '../../../src/domain/analysis/continuum';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { anyWorkspace } from '../../support/any-workspace';
import { TODAY, workspace } from '../../support/workspace-builders';

test('the sample’s stakeholders stand in the lists that their conclusions name, most urgent first', () => {
  const lists = commitmentLists(analyseCommitment(workspace({ today: TODAY, ...sampleWorkspace(TODAY) })));
  expect(lists.map(({ conclusion, positions }) => [conclusion.words, positions.map(({ stakeholder: { id } }) => id)])).toEqual([
    ['Opposed', ['S4']],
    ['Build support', ['S1', 'S5', 'S8', 'S7', 'S10', 'S12']],
    ['Over-committed', ['S3']],
    ['Mildly over', []],
    ['Find out', ['S9']],
    ['Decide what is needed', []],
    ['Data error', []],
    ['In place', ['S2', 'S6', 'S11']],
  ]);
});

test('everybody stands in exactly one list', () => {
  fc.assert(
    fc.property(anyWorkspace, (given) => {
      const positions = analyseCommitment(given);
      const lists = commitmentLists(positions);
      expect(lists.map(({ conclusion }) => conclusion.case).sort()).toEqual(Object.values(CONCLUSIONS).map((conclusion) => conclusion.case).sort());
      expect(lists.flatMap((list) => list.positions).map(({ index }) => index).sort()).toEqual(positions.map(({ index }) => index).sort());
    }),
  );
});
