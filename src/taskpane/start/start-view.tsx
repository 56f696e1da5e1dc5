import { Body1, Button, Caption1, Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { MODULE_IDS } from '../../domain/model/module';
import { MODULES_AT_FIRST } from '../../domain/model/modules';
import { strings } from '../strings';
import { useTextStyles } from '../theme/use-text-styles';
import type { Work } from '../work/work';
import { WorkProgress } from '../work/work-progress';
import type { NewWorkspace } from '../workspace-actions';
import { PartChoice } from './part-choice';

const { start } = strings;

/** A workbook without a workspace: what one is, and the one button that makes it. Nothing is written before. */
export function StartView({ running, create }: { running: Work['running']; create: (choice: NewWorkspace) => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const [team, setTeam] = useState('');
  const [contents, setContents] = useState<'empty' | 'sample'>('empty');
  const [modules, setModules] = useState(MODULES_AT_FIRST);
  const creating = running?.request.task === 'create';

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    create({ team: team.trim() === '' ? null : team.trim(), sample: contents === 'sample', modules: contents === 'sample' ? MODULE_IDS : modules });
  };

  return (
    <form onSubmit={submit} className={styles.form}>
      <Body1 as="p" className={text.paragraph}>
        {start.whatItIs}
      </Body1>
      <Field label={start.contents}>
        <RadioGroup value={contents} onChange={(_, { value }) => setContents(value === 'sample' ? 'sample' : 'empty')}>
          <Radio value="empty" label={<Choice name={start.empty} hint={start.emptyHint} />} />
          <Radio value="sample" label={<Choice name={start.sample} hint={start.sampleHint} />} />
        </RadioGroup>
      </Field>
      {/* The sample shows everything that there is. */}
      {contents === 'empty' && <PartChoice chosen={modules} choose={setModules} />}
      <Field label={start.team}>
        <Input value={team} onChange={(_, { value }) => setTeam(value)} maxLength={LONGEST_NAME} autoComplete="off" className={styles.team} input={{ className: styles.team }} />
      </Field>
      <div className={styles.create}>
        <Button type="submit" appearance="primary" size="large" disabledFocusable={creating}>
          {creating ? start.creating : start.create}
        </Button>
        <WorkProgress running={running} />
        <Caption1 as="p" className={text.quiet}>
          {start.whatItDoes} {start.noPatientDetails}
        </Caption1>
      </div>
    </form>
  );
}

function Choice({ name, hint }: { name: string; hint: string }): ReactElement {
  const text = useTextStyles();
  return (
    <>
      {name}
      <Caption1 block className={text.quiet}>
        {hint}
      </Caption1>
    </>
  );
}

/** Longer names would not fit on the first line of a report. */
const LONGEST_NAME = 80;

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  // A field's own width is twenty letters, which is too much for a narrow pane with large text.
  team: { minWidth: 0 },
  create: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});
