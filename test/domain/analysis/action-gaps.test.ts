import { actionGaps } from '../../../src/domain/analysis/action-gaps';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { action, completeAction, TODAY, workspace } from '../../support/workspace-builders';

describe('what open actions lack', () => {
  test.each([
    ['a lead', [action(), action({ lead: null })], { lead: [1], due: [] }],
    ['a due date', [action({ due: null }), action()], { lead: [], due: [0] }],
    ['both', [action({ lead: null, due: null })], { lead: [0], due: [0] }],
    ['nothing where they are finished', [completeAction({ lead: null }), action({ status: 'Cancelled', due: null })], { lead: [], due: [] }],
    ['a lead where nobody has said how it is going', [action({ status: null, lead: null })], { lead: [0], due: [] }],
  ])('%s', (_what, actions, gaps) => {
    expect(actionGaps(workspace({ actions }))).toEqual(gaps);
  });

  test.each([
    ['a cell', { collection: 'actions', index: 0, field: 'due' }],
    ['the whole column', { collection: 'actions', index: null, field: 'due' }],
  ] as const)('nothing where %s could not be read', (_what, place) => {
    expect(actionGaps(workspace({ actions: [action({ due: null, lead: null })], unreadable: [place] }))).toEqual({ lead: [0], due: [] });
  });

  test('of the sample: A9 has no lead, A11 no due date', () => {
    expect(actionGaps(workspace({ ...sampleWorkspace(TODAY) }))).toEqual({ lead: [8], due: [10] });
  });
});
