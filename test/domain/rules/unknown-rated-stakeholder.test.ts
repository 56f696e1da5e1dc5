import { unknownRatedStakeholder } from '../../../src/domain/rules/unknown-rated-stakeholder/unknown-rated-stakeholder';
import { testRule } from '../../support/test-rule';
import { rating, stakeholder, workspace } from '../../support/workspace-builders';

testRule(unknownRatedStakeholder, {
  accept: [
    [
      'a stakeholder who exists',
      workspace({ stakeholders: [stakeholder()], commitmentRatings: [rating(), rating({ stakeholder: 's1' })] }),
    ],
    ['no stakeholder at all, which another rule reports', workspace({ commitmentRatings: [rating({ stakeholder: null })] })],
  ],
  reject: [
    [
      'one who does not',
      workspace({ stakeholders: [stakeholder()], commitmentRatings: [rating({ stakeholder: 'S9' })] }),
      [['commitmentRatings[0].stakeholder', 'The rating of S9 on 3 Nov 2026 counts for nobody: no stakeholder has the ID S9.']],
    ],
  ],
});
