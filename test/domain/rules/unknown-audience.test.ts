import { unknownAudience } from '../../../src/domain/rules/unknown-audience/unknown-audience';
import { communication } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { stakeholder, workspace } from '../../support/workspace-builders';

testRule(unknownAudience, {
  accept: [
    ['stakeholders that exist, and everybody', workspace({ stakeholders: [stakeholder()], communications: [communication({ audience: ['s1'] }), communication({ audience: ['All', 'S1'] })] })],
    ['a row without an audience', workspace({ communications: [communication({ audience: [] })] })],
  ],
  reject: [
    [
      'stakeholders that do not',
      workspace({ stakeholders: [stakeholder()], communications: [communication({ audience: ['S1', 'S8', 'the wards'] }), communication({ audience: ['S9'], message: null })] }),
      [
        ['communications[0].audience', 'The communication “How far the plan has come” is for S8 and the wards, but no stakeholder has those IDs.'],
        ['communications[1].audience', 'The communication to S9 is for S9, but no stakeholder has that ID.'],
      ],
    ],
  ],
});
