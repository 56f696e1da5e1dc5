import { stillGoals } from '../../../src/domain/analysis/goal-movement';
import { hostingQuestions } from '../../../src/domain/analysis/hosting';
import { calendarDate } from '../../../src/domain/model/calendar-date';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { measure, measureValue } from '../../support/module-builders';
import { action, goal, meeting, member, rating, stakeholder, TODAY, workspace } from '../../support/workspace-builders';

const since = calendarDate('2026-11-01');

test('a goal moves by an action that is updated or finished, or by a new value of its measure', () => {
  const old = calendarDate('2026-10-31');
  const goals = ['G1', 'G2', 'G3', 'G4'].map((id) => goal({ id }));
  const given = {
    goals: [...goals, goal({ id: 'G5', status: 'Stopped' }), goal({ id: null })],
    actions: [action({ goal: 'g1', updatedOn: since }), action({ goal: 'G2', updatedOn: null, completedOn: TODAY }), action({ goal: 'G4', updatedOn: old })],
    measures: [measure({ goal: 'G3' }), measure({ id: 'K2', goal: 'G4' })],
    measureValues: [measureValue(), measureValue({ measure: 'K2', date: old }), measureValue({ measure: 'K2', value: null })],
  };
  expect(stillGoals(given, since)).toEqual([3]);
});

describe('the questions of a host', () => {
  test('of the sample', () => {
    const questions = hostingQuestions(workspace({ today: TODAY, ...sampleWorkspace(TODAY) }));
    expect(questions).toMatchObject({
      initiator: [],
      inviter: { segments: [], stakeholders: [6] },
      spaceCreator: { meeting: 4, hasVenue: true, hasHours: true },
      gatekeeper: { withoutGoal: [], forClosedGoal: [] },
      coParticipator: { lead: 'CRT manager', actions: [2, 3, 6, 11] },
    });
    expect(questions.connector.map(({ first, second }) => [first, second])).toEqual([[0, 9], [1, 3], [3, 11]]);
  });

  test('of a workspace in which nothing is settled', () => {
    const questions = hostingQuestions(
      workspace({
        goals: [goal(), goal({ id: 'G2', status: 'Achieved' })],
        actions: [action({ goal: null }), action({ goal: 'G2', lead: 'Jo Marsh' })],
        meetings: [meeting(), meeting({ date: TODAY, venue: null, hours: null })],
        members: [member({ seat: 'CRT manager', name: 'Jo Marsh' })],
        stakeholders: [stakeholder(), stakeholder({ id: 'S2' }), stakeholder({ id: 'S3' })],
        commitmentRatings: [rating({ byWhen: null }), rating({ stakeholder: 'S2' })],
      }),
    );
    expect(questions).toMatchObject({
      initiator: [0],
      inviter: { segments: ['Primary care', 'Voluntary and community', 'CRT', 'Service users', 'Carers and supports'], stakeholders: [0] },
      spaceCreator: { meeting: 1, hasVenue: false, hasHours: false },
      gatekeeper: { withoutGoal: [0], forClosedGoal: [1] },
      connector: [],
      coParticipator: null,
    });
  });

  test('of an empty workspace ask about no meeting and no goal', () => {
    expect(hostingQuestions(workspace())).toMatchObject({ initiator: [], spaceCreator: null, connector: [], coParticipator: null });
  });
});
