import { Body1, Button, Caption1, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { MODULE_IDS } from '../../domain/model/module';
import { MODULES_AT_FIRST } from '../../domain/model/modules';
import { Disclosure } from '../shell/disclosure';
import { useTextStyles } from '../theme/use-text-styles';
import type { Work } from '../work/work';
import { WorkProgress } from '../work/work-progress';
import type { NewWorkspace } from '../workspace-actions';
import { PartChoice } from './part-choice';
import { strings } from './strings';

interface StartViewProps {
  readonly running: Work['running'];
  readonly create: (choice: NewWorkspace) => void;
  /** Whether the person wants none now, perhaps because the workbook is somebody else's. */
  readonly isPutOff: boolean;
  readonly putOff: (isPutOff: boolean) => void;
}

/** A workbook without a workspace: what one is, and the buttons that make it. Nothing is written before. */
export function StartView({ running, create, isPutOff, putOff }: StartViewProps): ReactElement {
  const text = useTextStyles();
  if (!isPutOff) return <StartForm running={running} create={create} skip={() => putOff(true)} />;
  return (
    <Body1 as="p" className={text.quiet}>
      {strings.putOff}{' '}
      <Link as="button" inline onClick={() => putOff(false)}>
        {strings.wayBack}
      </Link>
    </Body1>
  );
}

function StartForm({ running, create, skip }: Pick<StartViewProps, 'running' | 'create'> & { skip: () => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const [isChoosing, choose] = useState(false);
  const [typed, type] = useState('');
  const [modules, setModules] = useState(MODULES_AT_FIRST);
  const team = typed.trim() === '' ? null : typed.trim();
  const creating = running?.request.task === 'create';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    create({ team, sample: false, modules });
  };

  return (
    <form onSubmit={submit} className={styles.form}>
      <Body1 as="p" className={text.paragraph}>
        {strings.whatItIs} {strings.whatItDoes}
      </Body1>
      <Disclosure label={strings.choices} isOpen={isChoosing} setOpen={choose}>
        <Field label={strings.team} hint={strings.teamHint}>
          <Input value={typed} onChange={(_, { value }) => type(value)} maxLength={LONGEST_NAME} autoComplete="off" className={styles.team} input={{ className: styles.team }} />
        </Field>
        <PartChoice chosen={modules} choose={setModules} />
      </Disclosure>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={creating}>
          {creating ? strings.creating : strings.create}
        </Button>
        <Button disabledFocusable={creating} onClick={() => create({ team: null, sample: true, modules: MODULE_IDS })}>
          {strings.sample}
        </Button>
      </div>
      <Link as="button" type="button" disabled={creating} className={styles.skip} onClick={skip}>
        {strings.skip}
      </Link>
      <WorkProgress running={running} />
      <Caption1 as="p" className={text.quiet}>
        {strings.sampleHint}
      </Caption1>
      <Caption1 as="p" className={text.quiet}>
        {strings.noPatientDetails}
      </Caption1>
    </form>
  );
}

/** Longer names would not fit on the first line of a report. */
const LONGEST_NAME = 80;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  // A field's own width is twenty letters, which is too much for a narrow pane with large text.
  team: { minWidth: 0 },
  skip: { alignSelf: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
