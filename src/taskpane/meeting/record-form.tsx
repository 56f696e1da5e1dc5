import { Button, Caption1, Field, Input, makeStyles, Radio, RadioGroup, Select, Subtitle2, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState, type FormEvent, type ReactElement, type RefObject } from 'react';
import type { Edit } from '../../actions/edit';
import type { Outcome } from '../../actions/outcome';
import type { PlannedMeeting } from '../../domain/agenda/agenda';
import { knownPeople } from '../../domain/analysis/known-people';
import { briefName, shortened } from '../../domain/model/row-name';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import type { Performed, Work } from '../work/work';
import type { WorkspaceActions } from '../workspace-actions';
import { editOf, kindOf, NOTHING_WRITTEN, type Draft } from './record';
import { strings } from './strings';
import { WhoBox } from './who-box';

interface RecordFormProps {
  readonly snapshot: Snapshot;
  readonly meeting: PlannedMeeting;
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  /** The field for the words, so that taking up a question can lead there. */
  readonly writing: RefObject<HTMLInputElement | null>;
  readonly ask: Ask;
  readonly running: Work['running'];
}

/** One line for a decision or an action, who and by when; Enter writes it into its table. What could not be written comes back into the fields. */
export function RecordForm({ snapshot: { workspace }, meeting, draft, setDraft, writing, ask, running }: RecordFormProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const [isMissing, setMissing] = useState(false);
  const people = useMemo(() => knownPeople(workspace), [workspace]);
  const kind = kindOf(draft);
  const { goals, today } = workspace;
  const change = (values: Partial<Draft>): void => setDraft({ ...draft, ...values });

  const record = (event: FormEvent): void => {
    event.preventDefault();
    const written = editOf(draft, { meeting, today });
    setMissing(written === null);
    writing.current?.focus();
    if (written === null || running !== null) return;
    const anew = { ...NOTHING_WRITTEN, kind: draft.kind };
    const perform = writes(written.edit, () => setDraft(draft), () => setDraft(anew));
    setDraft(anew);
    ask({ task: 'perform', label: written.label, perform });
  };

  return (
    <form onSubmit={record} noValidate aria-label={strings.record.title} className={styles.form}>
      <Subtitle2 as="h3" className={text.heading}>
        {strings.record.title}
      </Subtitle2>
      {draft.question === null ? (
        <RadioGroup layout="horizontal" aria-label={strings.record.kind} value={draft.kind} onChange={(_, { value }) => change({ kind: value === 'action' ? 'action' : 'decision' })} className={styles.kinds}>
          <Radio value="decision" label={strings.record.decision} />
          <Radio value="action" label={strings.record.action} />
        </RadioGroup>
      ) : (
        <p className={styles.question}>
          <Caption1 block className={text.quiet}>
            {strings.record.question}
          </Caption1>
          {draft.question.seen.question}
        </p>
      )}
      <Field label={strings.record.text[kind]} validationMessage={isMissing && draft.text.trim() === '' ? strings.record.missing[kind] : undefined}>
        <Input ref={writing} value={draft.text} onChange={(_, { value }) => change({ text: value })} autoComplete="off" input={{ className: styles.narrow }} className={styles.narrow} />
      </Field>
      <div className={styles.pair}>
        <Field label={strings.record.who[kind]} className={styles.half}>
          <WhoBox people={people} value={draft.who} onChange={(who) => change({ who })} />
        </Field>
        <Field label={strings.record.byWhen} className={styles.half}>
          <Input type="date" value={draft.byWhen} onChange={(_, { value }) => change({ byWhen: value })} input={{ className: styles.narrow }} className={styles.narrow} />
        </Field>
      </div>
      {kind === 'action' && goals.length > 0 && (
        <Field label={strings.record.goal}>
          <Select value={draft.goal} onChange={(_, { value }) => change({ goal: value })} className={styles.narrow} select={{ className: styles.narrow }}>
            <option value="">{strings.record.noGoal}</option>
            {goals.map(({ id, goal }, index) => id !== null && <option key={index} value={id}>{shortened(briefName(id, goal))}</option>)}
          </Select>
        </Field>
      )}
      <div className={styles.end}>
        <Button type="submit" appearance="primary" disabledFocusable={running !== null}>
          {running?.request.task === 'perform' ? strings.record.recording : strings.record.button}
        </Button>
        {draft.question !== null && <Button onClick={() => setDraft(NOTHING_WRITTEN)}>{strings.record.putAside}</Button>}
        <Caption1 className={text.quiet}>{strings.record.noPatientDetails}</Caption1>
      </div>
    </form>
  );
}

/** Writes it. Where that fails, it is put back into the fields, and taken away again when a later attempt succeeds. */
function writes(edit: Edit, putBack: () => void, takeAway: () => void): (actions: WorkspaceActions) => Promise<Outcome<Performed>> {
  let isBack = false;
  return async (actions) => {
    let isWritten = false;
    try {
      const outcome = await actions.edit([edit]);
      isWritten = outcome.ok;
      return outcome;
    } finally {
      if (!isWritten) putBack();
      else if (isBack) takeAway();
      isBack = !isWritten;
    }
  };
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  kinds: { flexWrap: 'wrap', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  question: { margin: 0, overflowWrap: 'anywhere', ...typographyStyles.body1 },
  // Side by side where there is room for both.
  pair: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
  half: { flex: '1 1 8rem', minWidth: 0 },
  narrow: { minWidth: 0 },
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
});
