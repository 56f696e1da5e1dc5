import { pathwaySegments } from '../../../src/domain/model/choice-list';
import { emptyPathwaySegment } from '../../../src/domain/rules/empty-pathway-segment/empty-pathway-segment';
import { testRule } from '../../support/test-rule';
import { stakeholder, workspace } from '../../support/workspace-builders';

testRule(emptyPathwaySegment, {
  accept: [
    ['a table without a row', workspace()],
    [
      'every segment but Other',
      workspace({
        stakeholders: pathwaySegments.values.filter((pathway) => pathway !== 'Other').map((pathway) => stakeholder({ pathway })),
      }),
    ],
  ],
  reject: [
    [
      'one finding for each empty segment',
      workspace({
        stakeholders: [
          stakeholder(),
          stakeholder({ pathway: 'CRT' }),
          stakeholder({ pathway: 'Other' }),
          stakeholder({ pathway: 'Service users' }),
          stakeholder({ pathway: null }),
        ],
      }),
      [
        ['stakeholders[*].pathway', 'No stakeholder is from “Primary care” yet.'],
        ['stakeholders[*].pathway', 'No stakeholder is from “Voluntary and community” yet.'],
        ['stakeholders[*].pathway', 'No stakeholder is from “Carers and supports” yet.'],
      ],
    ],
  ],
});
