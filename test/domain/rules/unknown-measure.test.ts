import { unknownMeasure } from '../../../src/domain/rules/unknown-measure/unknown-measure';
import { measure, measureValue } from '../../support/module-builders';
import { testRule } from '../../support/test-rule';
import { workspace } from '../../support/workspace-builders';

testRule(unknownMeasure, {
  accept: [['a measure that exists, and none', workspace({ measures: [measure()], measureValues: [measureValue(), measureValue({ measure: null })] })]],
  reject: [
    [
      'a measure that does not',
      workspace({ measures: [measure()], measureValues: [measureValue({ measure: 'K9' })] }),
      [['measureValues[0].measure', 'The value of K9 on 17 Nov 2026 is for measure K9, but no measure has that ID.']],
    ],
  ],
});
