import fc from 'fast-check';
import { hostRoles } from '../../../src/domain/model/choice-list';
import type { Workspace } from '../../../src/domain/model/workspace';
import { sampleWorkspace } from '../../../src/domain/sample/northmoor';
import { hostingPrompts } from '../../../src/domain/summary/hosting-prompts';
import { anyWorkspace } from '../../support/any-workspace';
import { action, goal, meeting, rating, stakeholder, TODAY, workspace } from '../../support/workspace-builders';

const promptsOf = (given: Workspace) => hostingPrompts(given).map(({ role, sentence }) => [role, sentence.text]);

test('of the sample', () => {
  expect(promptsOf(workspace({ today: TODAY, ...sampleWorkspace(TODAY) }))).toEqual([
    ['Initiator', 'Which goal needs a new start? None has stood still since the last meeting.'],
    ['Inviter', 'How could you invite S7 “Night-shift staff”? There is no dated next step for them yet.'],
    ['Space creator', 'Are what people need to get in and shift cover settled for the next meeting?'],
    ['Gatekeeper', 'What can you stop? Every open action serves a goal that is not closed.'],
    [
      'Connector',
      'What could bring together S1 “Acute services director” with S10 “Commissioner”, S2 “Ward manager” with S4 “Bed manager” and S4 “Bed manager” with S12 “Community team manager”? They depend on each other and share no action.',
    ],
    ['Co-participator', 'Who could take one of the 4 actions that “CRT manager” leads? That is more than a third of all that are open.'],
  ]);
});

test('of a workspace in which much is open', () => {
  const given = workspace({
    goals: [goal(), goal({ id: 'G2', status: 'Stopped' })],
    actions: [action({ goal: null, updatedOn: null }), action({ id: 'A2', goal: 'G2', action: null, updatedOn: null })],
    stakeholders: [stakeholder({ pathway: 'CRT' }), ...['Primary care', 'Voluntary and community', 'In-patient', 'Service users'].map((pathway, index) => stakeholder({ id: `S${index + 2}`, pathway: pathway as 'CRT' }))],
    commitmentRatings: [rating({ nextStep: null })],
    meetings: [meeting(), meeting({ date: TODAY, venue: null, hours: null })],
  });
  expect(promptsOf(given).slice(0, 4).map(([, text]) => text)).toEqual([
    'What would get G1 “Quicker first response” moving? Nothing has moved there since the last meeting.',
    'How could you invite S1 “Ward manager” and somebody from carers and supports? There is no dated next step for them yet.',
    'Are the place, the time it takes, what people need to get in and shift cover settled for the next meeting?',
    'Can you stop A1 “Test an evening triage rota” and A2? No open goal needs them.',
  ]);
});

test('there is one question for each role, and it rests on rows that exist', () => {
  fc.assert(
    fc.property(anyWorkspace, (given) => {
      const prompts = hostingPrompts(given);
      expect(prompts.map(({ role }) => role)).toEqual(hostRoles.values);
      for (const { sentence } of prompts) {
        expect(sentence.text).toMatch(/^\p{Lu}.*\?/u);
        for (const { collection, index } of sentence.rows) expect(given[collection][index]).toBeDefined();
      }
    }),
  );
});
