import { stakeholderWithoutCommunication } from '../../../src/domain/rules/stakeholder-without-communication/stakeholder-without-communication';
import { communication } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { stakeholder, workspace } from '../../support/workspace-builders';

testRule(stakeholderWithoutCommunication, {
  accept: [
    ['everybody, where there is a row to All', workspace({ stakeholders: [stakeholder(), stakeholder({ id: 'S2' })], communications: [communication()] })],
    ['who is named, if only to say that none is needed', workspace({ stakeholders: [stakeholder()], communications: [communication({ audience: ['s1'], noneNeededBecause: 'Hears it in the group' })] })],
    ['a stakeholder without an ID', workspace({ stakeholders: [stakeholder({ id: null })] })],
  ],
  reject: [
    [
      'who is in no row, also where there is none at all',
      workspace({ stakeholders: [stakeholder(), stakeholder({ id: 'S11', stakeholder: 'Police liaison', onTheSig: 'Yes' })] }),
      [
        ['stakeholders[0].stakeholder', 'Stakeholder S1 “Ward manager” is in no row of Communications.'],
        ['stakeholders[1].stakeholder', 'Stakeholder S11 “Police liaison” is in no row of Communications.'],
      ],
    ],
  ],
});
