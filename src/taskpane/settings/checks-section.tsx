import { Caption1, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import { RULE_CHOICES, ruleChoiceOf, type RuleChoice } from '../../domain/model/acceptance';
import { Disclosure } from '../shell/disclosure';
import { useKept } from '../shell/use-kept';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import type { Job } from '../work/work';
import { checksOf, type Check, type ChecksOfSheet } from './checks';
import { strings } from './strings';

type Props = Pick<ViewProps, 'snapshot' | 'ask' | 'running'>;

/** Every check, sheet by sheet: how much it weighs, or that it is off. */
export function ChecksSection({ snapshot, ask, running }: Props): ReactElement {
  const text = useTextStyles();
  return (
    <>
      <Caption1 as="p" className={text.quiet}>
        {strings.checks.hint}
      </Caption1>
      <div>
        {checksOf(snapshot.workspace).map((group) => (
          <SheetChecks key={group.sheet} group={group} snapshot={snapshot} ask={ask} running={running} />
        ))}
      </div>
    </>
  );
}

function SheetChecks({ group: { sheet, checks }, snapshot, ask, running }: Props & { group: ChecksOfSheet }): ReactElement {
  const styles = useStyles();
  const [isOpen, setOpen] = useKept(`settings.checks.${sheet}`, false);
  const changed = checks.filter(({ id }) => snapshot.ruleChoices.has(id)).length;
  return (
    <Disclosure label={sheet} note={strings.checks.number(checks.length, changed)} isOpen={isOpen} setOpen={setOpen}>
      <ul className={styles.checks}>
        {checks.map((check) => (
          <li key={check.id}>
            <OneCheck
              check={check}
              choice={snapshot.ruleChoices.get(check.id) ?? null}
              isBusy={running !== null}
              choose={(choice) => ask(choosing(check.id, choice, snapshot.ruleChoices.get(check.id) ?? 'default'))}
            />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** Undo chooses what was chosen before. */
function choosing(rule: string, choice: RuleChoice | 'default', before: RuleChoice | 'default'): Job {
  return {
    task: 'perform',
    label: strings.checks.chosen(choice),
    perform: async (actions) => {
      const outcome = await actions.chooseRule({ rule, choice });
      return outcome.ok ? { ok: true, takeBack: (later) => later.chooseRule({ rule, choice: before }) } : outcome;
    },
  };
}

interface OneCheckProps {
  readonly check: Check;
  readonly choice: RuleChoice | null;
  readonly isBusy: boolean;
  readonly choose: (choice: RuleChoice | 'default') => void;
}

function OneCheck({ check: { summary, severity }, choice, isBusy, choose }: OneCheckProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.check}>
      <label htmlFor={id} className={styles.summary}>
        {summary}
      </label>
      <Select id={id} size="small" disabled={isBusy} value={choice ?? DESIGNED} className={styles.select} onChange={(_, { value }) => choose(ruleChoiceOf(value) ?? 'default')}>
        <option value={DESIGNED}>{strings.checks.asDesigned(severity)}</option>
        {RULE_CHOICES.filter((each) => each !== severity || choice === each).map((each) => (
          <option key={each} value={each}>
            {strings.checks.choice(each)}
          </option>
        ))}
      </Select>
    </div>
  );
}

const DESIGNED = '';

const useStyles = makeStyles({
  checks: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  check: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  summary: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  select: { alignSelf: 'start', minWidth: 0, maxWidth: '100%' },
});
