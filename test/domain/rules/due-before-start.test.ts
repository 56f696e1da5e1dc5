import { calendarDate } from '../../../src/domain/model/calendar-date';
import { dueBeforeStart } from '../../../src/domain/rules/due-before-start/due-before-start';
import { testRule } from '../../support/test-rule';
import { action, TODAY, workspace } from '../../support/workspace-builders';

testRule(dueBeforeStart, {
  accept: [
    ['the same day', workspace({ actions: [action({ start: TODAY, due: TODAY })] })],
    ['no start, or no due date', workspace({ actions: [action({ start: null }), action({ due: null })] })],
  ],
  reject: [
    [
      'a due date before the start',
      workspace({ actions: [action({ start: calendarDate('2026-12-01'), due: calendarDate('2026-11-30') })] }),
      [['actions[0].due', 'Action A1 “Test an evening triage rota” is due on 30 Nov 2026, before it starts on 1 Dec 2026.']],
    ],
  ],
});
