import fc from 'fast-check';
import { capacity } from '../../../src/domain/analysis/capacity';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { anyMember } from '../../support/any-workspace';
import { member, TODAY } from '../../support/workspace-builders';

test('of each active member by itself, and of no figure that is not known', () => {
  const members = [member(), member({ left: TODAY }), member({ hoursAvailable: null }), member({ hoursCommitted: 9 })];
  expect(capacity({ members, today: TODAY })).toEqual([
    { index: 0, available: 6, committed: 5, free: 1 },
    { index: 2, available: null, committed: 5, free: null },
    { index: 3, available: 6, committed: 9, free: -3 },
  ]);
});

test('of the sample, nobody has promised too much', () => {
  expect(capacity({ ...sampleWorkspace(TODAY), today: TODAY }).map(({ free }) => free)).toEqual([0, 4, 1, 1, 0, 1]);
});

test('what one has to spare never makes good what another has promised too much', () => {
  fc.assert(
    fc.property(fc.array(anyMember), anyMember, (members, other) => {
      expect(capacity({ members: [...members, other], today: TODAY })).toEqual(expect.arrayContaining(capacity({ members, today: TODAY })));
    }),
  );
});
