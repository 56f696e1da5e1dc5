import { alienationRiskWithoutCommunication } from '../../../src/domain/rules/alienation-risk-without-communication/alienation-risk-without-communication';
import { communication } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { stakeholder, workspace } from '../../support/workspace-builders';

testRule(alienationRiskWithoutCommunication, {
  accept: [
    ['who has a row of their own', workspace({ stakeholders: [stakeholder({ riskIfLeftOut: 'High' })], communications: [communication(), communication({ audience: ['S1', 'S2'] })] })],
    ['a lower risk, and one that is not known', workspace({ stakeholders: [stakeholder({ riskIfLeftOut: 'Medium' }), stakeholder({ riskIfLeftOut: null })], communications: [communication()] })],
    ['who is in no row at all: another rule says so', workspace({ stakeholders: [stakeholder({ riskIfLeftOut: 'High' })] })],
  ],
  reject: [
    [
      'who hears only what all hear',
      workspace({ stakeholders: [stakeholder({ riskIfLeftOut: 'High' })], communications: [communication(), communication({ audience: ['S2'] })] }),
      [['stakeholders[0].riskIfLeftOut', 'Stakeholder S1 “Ward manager” has a high risk if left out, but no row of Communications names them.']],
    ],
  ],
});
