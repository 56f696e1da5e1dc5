import { calendarDate } from '../../../src/domain/model/calendar-date';
import { scopingEventWithoutDate } from '../../../src/domain/rules/scoping-event-without-date/scoping-event-without-date';
import { testRule } from '../../support/test-rule';
import { meeting, scopingDay, workspace } from '../../support/workspace-builders';

testRule(scopingEventWithoutDate, {
  accept: [
    ['a table without a row', workspace()],
    ['a scoping day, past or planned', workspace({ meetings: [scopingDay(), scopingDay({ date: calendarDate('2027-01-12') })] })],
    ['other meetings where the workspace has no scoping module', workspace({ present: new Set(['meetings']), meetings: [meeting()] })],
  ],
  reject: [
    ['one without a date', workspace({ meetings: [meeting(), scopingDay({ date: null })] }), [['meetings[1].date', 'Meeting M0, the scoping event, has no date yet.']]],
    ['none at all', workspace({ meetings: [meeting()] }), [['meetings[*].type', 'No meeting of the type Scoping is listed yet.']]],
  ],
});
