import fc from 'fast-check';
import { lateness } from '../../../src/domain/analysis/lateness';
import { timingOf } from '../../../src/domain/analysis/timing';
import { calendarDate } from '../../../src/domain/model/calendar-date';
import { anyWorkspace } from '../../support/any-workspace';
import { action, completeAction, workspace } from '../../support/workspace-builders';

const [LATE, LATER, SOON] = ['2026-11-01', '2026-11-20', '2026-12-01'].map(calendarDate);

test('counts by lead, whoever has most overdue first, and nobody as nobody', () => {
  const actions = [
    action({ lead: 'Peer worker', due: SOON }),
    action({ lead: 'Senior nurse', due: LATER }),
    action({ lead: ' senior  nurse', due: LATE }),
    action({ lead: null, due: LATE }),
    action({ lead: 'Administrator' }),
    completeAction({ lead: 'Doctor', due: LATE }),
    action({ lead: 'Consultant', due: null }),
  ];
  expect(lateness(workspace({ actions, settings: { dueSoonDays: 7 } }))).toEqual({
    overdue: [2, 3, 1],
    dueSoon: [0],
    leads: [
      { lead: 'Senior nurse', overdue: [2, 1], dueSoon: [] },
      { lead: null, overdue: [3], dueSoon: [] },
      { lead: 'Peer worker', overdue: [], dueSoon: [0] },
    ],
  });
});

test('every action that is overdue or due soon is counted once under one lead', () => {
  fc.assert(
    fc.property(anyWorkspace, (given) => {
      const { overdue, dueSoon, leads } = lateness(given);
      const timed = (timing: string): number[] => given.actions.flatMap((each, index) => (timingOf(each, given.today, given.settings.dueSoonDays) === timing ? [index] : []));
      const sorted = (positions: readonly number[]): number[] => [...positions].sort((first, second) => first - second);
      expect(sorted(overdue)).toEqual(timed('Overdue'));
      expect(sorted(dueSoon)).toEqual(timed('Due soon'));
      expect(sorted(leads.flatMap((lead) => lead.overdue))).toEqual(timed('Overdue'));
      expect(sorted(leads.flatMap((lead) => lead.dueSoon))).toEqual(timed('Due soon'));
    }),
  );
});
