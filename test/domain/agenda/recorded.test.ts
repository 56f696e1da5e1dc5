import { recordedAt } from '../../../src/domain/agenda/recorded';
import { decision } from '../../support/module-builders';
import { action, meeting, TODAY, workspace } from '../../support/workspace-builders';

const given = workspace({
  meetings: [meeting({ id: 'M2', date: TODAY })],
  decisions: [decision(), decision({ meeting: 'm2' }), decision({ meeting: 'M2', decision: null }), decision({ meeting: 'M2', question: null })],
  actions: [action({ raisedAt: 'M2' }), action({ id: 'A2', raisedAt: 'M1' }), action({ id: 'A3' })],
});

test('what a meeting decided and asked for; a question is neither', () => {
  const { decisions, actions } = recordedAt(given, { index: 0, id: 'M2', date: TODAY });
  expect(decisions.map(({ index }) => index)).toEqual([1, 3]);
  expect(actions.map(({ id }) => id)).toEqual(['A1']);
});

test('a meeting without an ID has nothing that names it', () => {
  expect(recordedAt(given, { index: 0, id: null, date: TODAY })).toEqual({ decisions: [], actions: [] });
});
