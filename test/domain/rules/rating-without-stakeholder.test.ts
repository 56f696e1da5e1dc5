import { ratingWithoutStakeholder } from '../../../src/domain/rules/rating-without-stakeholder/rating-without-stakeholder';
import { testRule } from '../../support/test-rule';
import { rating, workspace } from '../../support/workspace-builders';

testRule(ratingWithoutStakeholder, {
  accept: [['a rating of somebody', workspace({ commitmentRatings: [rating()] })]],
  reject: [
    [
      'a rating of nobody',
      workspace({ commitmentRatings: [rating(), rating({ stakeholder: null })] }),
      [['commitmentRatings[1].stakeholder', 'This rating of 3 Nov 2026 names no stakeholder yet.']],
    ],
  ],
});
