import type { RuleChoice } from '../domain/model/acceptance';
import { isAlwaysListed } from '../domain/rules/apply-choices';
import type { ExcelPort } from '../excel/excel-port';
import { chosenIn } from '../sheets/check-choices';
import { changeState } from './change-state';
import { stopped, type Outcome, type Trouble } from './outcome';

export interface RuleToChoose {
  /** Its id, also of what the reading of cells finds. */
  readonly rule: string;
  /** `default`: as the rule was declared. */
  readonly choice: RuleChoice | 'default';
}

const ALWAYS_LISTED: Trouble = {
  code: 'not-acceptable',
  sentence: 'What cannot be read is always listed, because every count and summary lacks it.',
  wayOn: 'Leave this check as it is.',
};

export const chooseRule = {
  id: 'choose-rule',
  label: 'Choose what is checked',
  /** Notes in the workbook, for everybody who checks it, that a check is left out or weighed otherwise. */
  async run(host: ExcelPort, { rule, choice }: RuleToChoose): Promise<Outcome> {
    if (isAlwaysListed(rule)) return stopped(ALWAYS_LISTED);
    return changeState(host, ({ reading: { state } }) => ({ edit: chosenIn(state, rule, choice === 'default' ? null : choice), result: {} }));
  },
};
