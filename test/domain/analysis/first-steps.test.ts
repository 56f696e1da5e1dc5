import { firstSteps, isBegun } from '../../../src/domain/analysis/first-steps';
import { firstRows } from '../../../src/domain/model/first-rows';
import { MODULE_IDS } from '../../../src/domain/model/module';
import { action, goal, meeting, stakeholder, workspace } from '../../support/workspace-builders';

test.each([
  ['none of them in a new workspace', workspace(), []],
  ['the team, once it has a name', workspace({ settings: { team: 'Eastvale CRT' } }), ['team']],
  ['not a row that has but an ID', workspace({ goals: [goal({ goal: null })] }), []],
  ['all of them', workspace({ settings: { team: 'Eastvale CRT' }, goals: [goal()], actions: [action()], stakeholders: [stakeholder()] }), ['team', 'goal', 'action', 'stakeholder']],
])('are done: %s', (_name, given, done) => {
  expect(firstSteps(given).filter((step) => step.done).map(({ id }) => id)).toEqual(done);
  expect(firstSteps(given)).toHaveLength(4);
});

test('a workspace is begun with its first row, not with the questions that some parts bring', () => {
  expect(isBegun(workspace(firstRows(MODULE_IDS)))).toBe(false);
  expect(isBegun(workspace({ meetings: [meeting()] }))).toBe(true);
});
