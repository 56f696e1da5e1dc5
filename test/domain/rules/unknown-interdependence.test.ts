import { unknownInterdependence } from '../../../src/domain/rules/unknown-interdependence/unknown-interdependence';
import { testRule } from '../../support/test-rule';
import { stakeholder, workspace } from '../../support/workspace-builders';

testRule(unknownInterdependence, {
  accept: [
    [
      'stakeholders who depend on each other',
      workspace({ stakeholders: [stakeholder({ dependsOn: ['S2'] }), stakeholder({ id: 'S2', dependsOn: ['s1'] })] }),
    ],
  ],
  reject: [
    [
      'one who does not exist',
      workspace({ stakeholders: [stakeholder(), stakeholder({ id: 'S2', stakeholder: 'Bed manager', dependsOn: ['S1', 'S9', 'S99'] })] }),
      [['stakeholders[1].dependsOn', 'Stakeholder S2 “Bed manager” depends on S9 and S99, but no stakeholder has those IDs.']],
    ],
  ],
});
