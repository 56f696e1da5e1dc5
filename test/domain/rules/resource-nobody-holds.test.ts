import { resourceNobodyHolds } from '../../../src/domain/rules/resource-nobody-holds/resource-nobody-holds';
import { testRule } from '../../support/test-rule';
import { stakeholder, workspace } from '../../support/workspace-builders';

testRule(resourceNobodyHolds, {
  accept: [
    ['a table without a row', workspace()],
    [
      'every kind but Other, among several',
      workspace({ stakeholders: [stakeholder({ holds: ['Influence', 'Money'] }), stakeholder({ holds: ['Access', 'Authority'] })] }),
    ],
  ],
  reject: [
    [
      'one finding for each kind that nobody holds',
      workspace({ stakeholders: [stakeholder(), stakeholder({ holds: [] }), stakeholder({ holds: ['Other'] })] }),
      [
        ['stakeholders[*].holds', 'No stakeholder holds “Influence” yet.'],
        ['stakeholders[*].holds', 'No stakeholder holds “Money” yet.'],
      ],
    ],
  ],
});
