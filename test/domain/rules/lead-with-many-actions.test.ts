import { leadWithManyActions } from '../../../src/domain/rules/lead-with-many-actions/lead-with-many-actions';
import { testRule } from '../../support/test-rule';
import { action, workspace } from '../../support/workspace-builders';

const led = (...leads: (string | null)[]) => leads.map((lead, position) => action({ id: `A${position + 1}`, lead }));

testRule(leadWithManyActions, {
  accept: [
    ['three of three: too few to ask about', workspace({ actions: led('Ann', 'Ann', 'Ann') })],
    ['exactly a third', workspace({ actions: led('Ann', 'Ann', 'Ann', 'Ann', 'Bo', 'Bo', 'Bo', 'Cy', 'Cy', 'Cy', 'Di', 'Di') })],
    ['actions that nobody leads', workspace({ actions: led(null, null, null, null) })],
    ['complete actions', workspace({ actions: led('Ann', 'Ann', 'Ann', 'Ann').map((one) => ({ ...one, status: 'Complete' as const })) })],
  ],
  reject: [
    [
      'four of eleven, however the name is typed',
      workspace({ actions: led('Bo', 'Ann  Lee', 'ann lee', ' Ann Lee', 'ANN LEE', null, null, null, 'Cy', 'Cy', 'Cy') }),
      [['actions[1].lead', '“Ann Lee” leads 4 of the 11 open actions.']],
    ],
    [
      'two leads at once',
      workspace({ actions: led('Ann', 'Ann', 'Ann', 'Ann', 'Bo', 'Bo', 'Bo', 'Bo') }),
      [
        ['actions[0].lead', '“Ann” leads 4 of the 8 open actions.'],
        ['actions[4].lead', '“Bo” leads 4 of the 8 open actions.'],
      ],
    ],
  ],
});
