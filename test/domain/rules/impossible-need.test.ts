import { commitmentNeeded } from '../../../src/domain/model/choice-list';
import { impossibleNeed } from '../../../src/domain/rules/impossible-need/impossible-need';
import { testRule } from '../../support/test-rule';
import { rating, workspace } from '../../support/workspace-builders';

testRule(impossibleNeed, {
  accept: [
    [
      'every place of the list, and none',
      workspace({ commitmentRatings: [...commitmentNeeded.values, null].map((needed) => rating({ needed })) }),
    ],
  ],
  reject: [
    [
      'Opposed and Unknown, in old ratings too',
      workspace({ commitmentRatings: [rating({ now: 'Opposed', needed: 'Opposed' }), rating({ needed: 'Unknown' }), rating()] }),
      [
        ['commitmentRatings[0].needed', 'The rating of S1 on 3 Nov 2026 has Opposed under Needed, but nobody is needed opposed.'],
        ['commitmentRatings[1].needed', 'The rating of S1 on 3 Nov 2026 has Unknown under Needed, which is no place on the continuum.'],
      ],
    ],
  ],
});
