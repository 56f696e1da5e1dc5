import { firstSteps } from '../../../src/domain/analysis/first-steps';
import { action, goal, stakeholder, workspace } from '../../support/workspace-builders';

test.each([
  ['none of them in a new workspace', workspace(), []],
  ['the team, once it has a name', workspace({ settings: { team: 'Eastvale CRT' } }), ['team']],
  ['not a row that has but an ID', workspace({ goals: [goal({ goal: null })] }), []],
  ['all of them', workspace({ settings: { team: 'Eastvale CRT' }, goals: [goal()], actions: [action()], stakeholders: [stakeholder()] }), ['team', 'goal', 'action', 'stakeholder']],
])('are done: %s', (_name, given, done) => {
  expect(firstSteps(given).filter((step) => step.done).map(({ id }) => id)).toEqual(done);
  expect(firstSteps(given)).toHaveLength(4);
});
