import { addDays, calendarDate } from '../../../src/domain/model/calendar-date';
import type { Action } from '../../../src/domain/model/actions';
import { inOneSentence, rowWording } from '../../../src/taskpane/plan/row-words';
import { action, completeAction, TODAY, workspace } from '../../support/workspace-builders';

const day = calendarDate;
const sentence = (of: Action, unreadable: readonly string[] = []): string =>
  inOneSentence(rowWording(workspace({ actions: [of], unreadable: unreadable.map((field) => ({ collection: 'actions', index: 0, field })) }))(0));

describe('what is heard of an action', () => {
  const early = action({ id: 'A6', action: 'Test early warning', lead: 'Support worker', start: day('2026-10-27'), due: day('2027-01-08'), progress: 0.7, dependsOn: ['A5'] });

  test.each<[what: string, given: Partial<Action>, heard: string]>([
    ['all that its picture shows', {}, 'A6, Test early warning, Support worker, 27 Oct 2026 to 8 Jan 2027, On track, 70%, after A5'],
    ['one year once', { due: day('2026-12-18') }, 'A6, Test early warning, Support worker, 27 Oct to 18 Dec 2026, On track, 70%, after A5'],
    ['one day once', { start: day('2027-02-28'), due: day('2027-02-28') }, 'A6, Test early warning, Support worker, 28 Feb 2027, On track, 70%, after A5'],
    ['several that come first', { dependsOn: ['A1', 'A2', 'A5'] }, 'A6, Test early warning, Support worker, 27 Oct 2026 to 8 Jan 2027, On track, 70%, after A1, A2 and A5'],
    ['that it is late', { due: addDays(TODAY, -14), dependsOn: [] }, 'A6, Test early warning, Support worker, 27 Oct to 10 Nov 2026, 14 days late, On track, 70%'],
    ['that it is late by one day', { due: addDays(TODAY, -1), dependsOn: [] }, 'A6, Test early warning, Support worker, 27 Oct to 23 Nov 2026, 1 day late, On track, 70%'],
    ['that it is due today', { due: TODAY, dependsOn: [] }, 'A6, Test early warning, Support worker, 27 Oct to 24 Nov 2026, Due today, On track, 70%'],
    ['that it is due soon', { due: addDays(TODAY, 14), dependsOn: [] }, 'A6, Test early warning, Support worker, 27 Oct to 8 Dec 2026, Due in 14 days, On track, 70%'],
    ['that it has no due date', { due: null, dependsOn: [] }, 'A6, Test early warning, Support worker, from 27 Oct 2026, no due date, On track, 70%'],
    ['that it has no start', { start: null, dependsOn: [] }, 'A6, Test early warning, Support worker, due 8 Jan 2027, no start date, On track, 70%'],
    ['that it has neither, and nothing else', { id: null, action: null, lead: null, start: null, due: null, status: null, progress: null, dependsOn: [] }, 'An action without words, No lead yet, no dates, No status'],
    ['that its dates are the wrong way round', { start: day('2027-03-01'), dependsOn: [] }, 'A6, Test early warning, Support worker, 1 Mar to 8 Jan 2027, due before it starts, On track, 70%'],
    ['what holds it up', { status: 'Blocked', blockedBy: 'Ward  staffing', dependsOn: [] }, 'A6, Test early warning, Support worker, 27 Oct 2026 to 8 Jan 2027, Blocked, 70%, held up by Ward staffing'],
  ])('%s', (_what, given, heard) => {
    expect(sentence({ ...early, ...given })).toBe(heard);
  });

  test.each<[what: string, of: Action, heard: string]>([
    ['when it was done', completeAction({ start: day('2026-10-01'), due: day('2026-11-20') }), 'A1, Test an evening triage rota, Senior nurse, 1 Oct to 20 Nov 2026, completed on 10 Nov 2026, Complete, 100%'],
    ['not twice that it was done on the day', completeAction({ start: day('2026-10-01'), due: day('2026-11-10') }), 'A1, Test an evening triage rota, Senior nurse, 1 Oct to 10 Nov 2026, Complete, 100%'],
    ['no lack of a lead where it is done', completeAction({ lead: null, start: null, due: day('2026-11-10') }), 'A1, Test an evening triage rota, due 10 Nov 2026, no start date, Complete, 100%'],
  ])('of a finished one: %s', (_what, of, heard) => {
    expect(sentence(of)).toBe(heard);
  });

  test('a cell that could not be read is not called empty', () => {
    expect(sentence({ ...early, due: null, lead: null, dependsOn: [] }, ['due', 'lead'])).toBe('A6, Test early warning, a date that cannot be read, On track, 70%');
  });
});
