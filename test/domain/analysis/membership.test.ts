import { activeMembers, emptySeats, managerOf } from '../../../src/domain/analysis/membership';
import { addDays } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { member, TODAY } from '../../support/workspace-builders';

test('who joins today is in the group, and who leaves today is not', () => {
  const members = [member({ joined: TODAY }), member({ left: TODAY }), member({ joined: null, left: addDays(TODAY, 1) }), member({ joined: addDays(TODAY, 1) })];
  expect(activeMembers(members, TODAY)).toEqual([0, 2]);
});

test('of the sample: only the carers’ seat is empty', () => {
  const { members } = sampleWorkspace(TODAY);
  expect([activeMembers(members, TODAY).length, emptySeats(members, TODAY)]).toEqual([6, ['Carer representative']]);
  expect(emptySeats([], TODAY)).toHaveLength(6);
});

test.each([
  ['the role of who has the seat', 'Team lead', true],
  ['their name, in other letters', 'JO  MARSH', true],
  ['the words themselves', 'CRT manager', true],
  ['somebody who had the seat before', 'Pat Hale', false],
  ['anybody else', 'Senior nurse', false],
])('the manager is known by %s', (_, name, expected) => {
  const members = [member({ seat: 'CRT manager', role: 'Team lead', name: 'Jo Marsh' }), member({ seat: 'CRT manager', name: 'Pat Hale', role: null, left: TODAY }), member()];
  expect(managerOf(members, TODAY)(name)).toBe(expected);
});
