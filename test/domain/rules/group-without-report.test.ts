import { addDays, addWeeks } from '../../../src/domain/model/calendar-date';
import { groupWithoutReport } from '../../../src/domain/rules/group-without-report/group-without-report';
import { testRule } from '../../support/test-rule';
import { TODAY, workingGroup, workspace } from '../../support/workspace-builders';

testRule(groupWithoutReport, {
  accept: [
    ['a report nine weeks ago', workspace({ workingGroups: [workingGroup({ lastReported: addWeeks(TODAY, -9) })] })],
    ['a group whose time has passed', workspace({ workingGroups: [workingGroup({ lastReported: null, until: addDays(TODAY, -1) })] })],
  ],
  reject: [
    [
      'an older report, and none at all',
      workspace({ workingGroups: [workingGroup({ lastReported: addDays(TODAY, -64), until: TODAY }), workingGroup({ id: 'W2', lastReported: null, until: null })] }),
      [
        ['workingGroups[0].lastReported', 'Working group W1 “Front door” last reported on 21 Sep 2026, more than 9 weeks ago.'],
        ['workingGroups[1].lastReported', 'Working group W2 “Front door” has not reported yet.'],
      ],
    ],
    [
      'by the team’s own number of weeks',
      workspace({ settings: { reportingWeeks: 1 }, workingGroups: [workingGroup({ lastReported: addDays(TODAY, -8) })] }),
      [['workingGroups[0].lastReported', 'Working group W1 “Front door” last reported on 16 Nov 2026, more than a week ago.']],
    ],
  ],
});
