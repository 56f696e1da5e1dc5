import { ratingWithoutDate } from '../../../src/domain/rules/rating-without-date/rating-without-date';
import { testRule } from '../../support/test-rule';
import { rating, stakeholder, workspace } from '../../support/workspace-builders';

testRule(ratingWithoutDate, {
  accept: [['a rating with its day', workspace({ commitmentRatings: [rating()] })]],
  reject: [
    [
      'a rating without one',
      workspace({ stakeholders: [stakeholder()], commitmentRatings: [rating({ ratedOn: null })] }),
      [['commitmentRatings[0].ratedOn', 'The rating of S1 “Ward manager” has no date yet.']],
    ],
  ],
});
