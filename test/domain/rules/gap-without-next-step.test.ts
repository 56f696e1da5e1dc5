import { calendarDate } from '../../../src/domain/model/calendar-date';
import { gapWithoutNextStep } from '../../../src/domain/rules/gap-without-next-step/gap-without-next-step';
import { testRule } from '../../support/test-rule';
import { rating, stakeholder, workspace } from '../../support/workspace-builders';

const nothing = { nextStep: null, owner: null, byWhen: null };

testRule(gapWithoutNextStep, {
  accept: [
    ['a gap with all that it asks for', workspace({ commitmentRatings: [rating()] })],
    ['a stakeholder who is in place', workspace({ commitmentRatings: [rating({ now: 'Help it happen', ...nothing })] })],
    [
      'an older rating, wherever it stands',
      workspace({ commitmentRatings: [rating(), rating({ ratedOn: calendarDate('2026-06-01'), ...nothing })] }),
    ],
    [
      'a place that is not given',
      workspace({ commitmentRatings: [rating({ now: null, ...nothing }), rating({ stakeholder: 'S2', needed: null, ...nothing })] }),
    ],
    [
      'a need that cannot be',
      workspace({
        commitmentRatings: [rating({ needed: 'Opposed', ...nothing }), rating({ stakeholder: 'S2', needed: 'Unknown', ...nothing })],
      }),
    ],
    ['ratings of which one has no date', workspace({ commitmentRatings: [rating(nothing), rating({ ratedOn: null })] })],
    ['a rating of nobody', workspace({ commitmentRatings: [rating({ stakeholder: null, ...nothing })] })],
  ],
  reject: [
    [
      'each cell that is empty',
      workspace({ stakeholders: [stakeholder()], commitmentRatings: [rating(nothing)] }),
      [
        [
          'commitmentRatings[0].nextStep',
          'The rating of S1 “Ward manager” on 3 Nov 2026 (Let it happen, needed: Help it happen) has no next step yet.',
        ],
        [
          'commitmentRatings[0].owner',
          'The rating of S1 “Ward manager” on 3 Nov 2026 (Let it happen, needed: Help it happen) has no owner of the next step yet.',
        ],
        [
          'commitmentRatings[0].byWhen',
          'The rating of S1 “Ward manager” on 3 Nov 2026 (Let it happen, needed: Help it happen) has no date for the next step yet.',
        ],
      ],
    ],
    [
      'somebody who does more than is needed',
      workspace({ commitmentRatings: [rating({ now: 'Make it happen', needed: 'Let it happen', owner: null })] }),
      [
        [
          'commitmentRatings[0].owner',
          'The rating of S1 on 3 Nov 2026 (Make it happen, needed: Let it happen) has no owner of the next step yet.',
        ],
      ],
    ],
    [
      'somebody of whom nobody knows, in the last of two ratings on one day',
      workspace({ commitmentRatings: [rating(nothing), rating({ now: 'Unknown', nextStep: null })] }),
      [['commitmentRatings[1].nextStep', 'The rating of S1 on 3 Nov 2026 (Unknown, needed: Help it happen) has no next step yet.']],
    ],
  ],
});
