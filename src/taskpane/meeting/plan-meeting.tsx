import { Button, Field, Input, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { addRow } from '../../actions/edit';
import { cadence, nextMeetingBy } from '../../domain/analysis/cadence';
import { parseCalendarDate } from '../../domain/model/calendar-date';
import type { Workspace } from '../../domain/model/workspace';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask } from '../view';
import type { Work } from '../work/work';
import { strings } from './strings';

interface PlanMeetingProps {
  readonly workspace: Workspace;
  /** Where no meeting is planned at all, this is what the view is for. */
  readonly isFirstThing?: boolean;
  readonly ask: Ask;
  readonly running: Work['running'];
}

/** Adds a SIG meeting on a chosen day, in the existing meeting that the settings name. */
export function PlanMeeting({ workspace, isFirstThing = false, ask, running }: PlanMeetingProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const [day, setDay] = useState('');
  const [isMissing, setMissing] = useState(false);
  const latest = cadence(workspace).meetings.at(-1);

  const plan = (event: FormEvent): void => {
    event.preventDefault();
    const date = parseCalendarDate(day);
    setMissing(date === null);
    if (date === null || running !== null) return;
    const { existingGroup } = workspace.settings;
    ask({ task: 'edit', edits: [addRow('meetings', { date, type: 'SIG', existingMeetingUsed: existingGroup })], label: strings.plan.done(date) });
  };

  return (
    <form onSubmit={plan} noValidate className={styles.form}>
      {isFirstThing && (
        <Subtitle2 as="h3" className={text.heading}>
          {strings.plan.title}
        </Subtitle2>
      )}
      <Field
        label={strings.plan.date}
        hint={latest === undefined || !isFirstThing ? undefined : strings.plan.dueBy(nextMeetingBy(latest.date))}
        validationMessage={isMissing ? strings.plan.missing : undefined}
      >
        <Input type="date" value={day} onChange={(_, { value }) => setDay(value)} className={styles.narrow} input={{ className: styles.narrow }} />
      </Field>
      <Button type="submit" appearance={isFirstThing ? 'primary' : 'secondary'} disabledFocusable={running !== null} className={styles.button}>
        {strings.plan.button}
      </Button>
    </form>
  );
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  // Large text in a narrow pane leaves less room than a field takes by itself.
  narrow: { minWidth: 0 },
  button: { alignSelf: 'start' },
});
