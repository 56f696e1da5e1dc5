import { Body1, Button, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import type { GoalToOverride } from '../../actions/override-goal-status';
import { LONGEST_REASON } from '../../domain/model/acceptance';
import { GOAL_PROGRESS, type GoalProgress } from '../../domain/model/goal-override';
import type { GoalStatus } from '../../domain/summary/summary';
import { Disclosure } from '../shell/disclosure';
import { useKept } from '../shell/use-kept';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import type { Job } from '../work/work';
import { StatusWord } from './status-word';
import { strings } from './strings';

interface GoalWordProps extends Pick<ViewProps, 'ask' | 'running'> {
  readonly goal: GoalStatus;
  /** Whether the group’s word on it no longer counts. */
  readonly hasLapsed: boolean;
}

/** How a goal stands and why, and the group's own word where it sees the goal otherwise. */
export function GoalWord({ goal, hasLapsed, ask, running }: GoalWordProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { row, name, status, colour, because, callOuts, override } = goal;
  const [isOpen, setOpen] = useKept(`report.goal.${row.id ?? row.index}`, false);
  return (
    <Disclosure label={name} note={status} isOpen={isOpen} setOpen={setOpen}>
      <Body1 as="p" className={text.paragraph}>
        <StatusWord word={status} colour={colour} /> {because.text}
      </Body1>
      {callOuts.length > 0 && (
        <ul className={styles.list}>
          {callOuts.map((sentence) => (
            <li key={sentence.text}>
              <Body1>{sentence.text}</Body1>
            </li>
          ))}
        </ul>
      )}
      {row.id === null ? (
        <Body1 as="p" className={text.quiet}>
          {strings.words.goalNeedsId}
        </Body1>
      ) : (
        <WordForm key={`${override?.status} ${override?.reason}`} id={row.id} goal={goal} hasLapsed={hasLapsed} ask={ask} isBusy={running !== null} />
      )}
    </Disclosure>
  );
}

/** There is no word without a reason. */
function WordForm({ id, goal: { name, status, override }, hasLapsed, ask, isBusy }: { id: string; isBusy: boolean } & Pick<GoalWordProps, 'goal' | 'hasLapsed' | 'ask'>): ReactElement {
  const styles = useStyles();
  const [word, setWord] = useState<GoalProgress | null>(override?.status ?? null);
  const [reason, setReason] = useState(override?.reason ?? '');
  const [isAsked, setAsked] = useState(false);
  const byActions = override?.instead ?? status;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (word !== null && reason.trim() !== '' && !isBusy) ask(giving({ goal: id, seen: status, word: { status: word, reason: reason.trim() } }, strings.words.wordGiven(name)));
  };
  return (
    <form noValidate onSubmit={submit} className={styles.form}>
      <Field label={strings.words.goalWord} validationMessage={isAsked && word === null ? strings.words.wordMissing : undefined}>
        <Select className={styles.narrow} value={word ?? ''} onChange={(_, { value }) => setWord(GOAL_PROGRESS.find((each) => each === value) ?? null)}>
          {word === null && <option value="">{strings.words.choose}</option>}
          {GOAL_PROGRESS.filter((each) => each !== byActions).map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={strings.words.reason} validationMessage={isAsked && reason.trim() === '' ? strings.words.reasonMissing : undefined}>
        <Textarea className={styles.text} rows={2} maxLength={LONGEST_REASON} value={reason} onChange={(_, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" disabledFocusable={isBusy}>
          {strings.words.giveWord}
        </Button>
        {(override !== null || hasLapsed) && (
          <Button
            size="small"
            appearance="subtle"
            disabledFocusable={isBusy}
            onClick={() => ask(giving({ goal: id, seen: status, word: null }, hasLapsed ? strings.words.wordForgotten(name) : strings.words.wordWithdrawn(name)))}
          >
            {hasLapsed ? strings.words.forget : strings.words.withdraw}
          </Button>
        )}
      </div>
    </form>
  );
}

function giving(word: GoalToOverride, label: string): Job {
  return { task: 'perform', label, perform: (actions) => actions.overrideGoal(word) };
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  narrow: { minWidth: 0, '> select': { minWidth: 0 } },
  text: { minWidth: 0, '> textarea': { minWidth: 0 } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
