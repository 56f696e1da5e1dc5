import { knownPeople } from '../../../src/domain/analysis/known-people';
import { addDays } from '../../../src/domain/model/calendar-date';
import { communication, decision } from '../../support/module-builders';
import { action, member, rating, TODAY, workingGroup, workspace } from '../../support/workspace-builders';

test('roles of the group first, then everybody else who has something to do, each once and by name', () => {
  const given = workspace({
    members: [member({ role: 'Facilitator' }), member({ role: 'CRT manager' }), member({ role: null, name: 'Sam Okafor' }), member({ role: 'Gone', left: addDays(TODAY, -1) }), member({ role: null })],
    actions: [action({ lead: 'crt  Manager' }), action({ lead: 'Support worker' }), action({ lead: null }), action({ lead: ' ' })],
    decisions: [decision({ owner: 'Administrator' })],
    commitmentRatings: [rating({ owner: 'Administrator ' })],
    communications: [communication({ owner: 'Bed manager' })],
    workingGroups: [workingGroup({ convenor: 'peer worker' })],
  });
  expect(knownPeople(given)).toEqual(['CRT manager', 'Facilitator', 'Sam Okafor', 'Administrator', 'Bed manager', 'peer worker', 'Support worker']);
});
