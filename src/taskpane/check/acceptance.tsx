import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import type { LocatedFinding } from '../../actions/check-workspace';
import { LONGEST_REASON } from '../../domain/model/acceptance';
import type { CalendarDate } from '../../domain/model/calendar-date';
import { isAlwaysListed } from '../../domain/rules/apply-choices';
import type { Ask } from '../view';
import type { Job } from '../work/work';
import { strings } from './strings';

interface AcceptanceProps {
  readonly finding: LocatedFinding;
  readonly today: CalendarDate;
  readonly isBusy: boolean;
  readonly ask: Ask;
}

/** The way to leave a problem as it is: a reason is asked for first. Nothing where the problem cannot be accepted. */
export function Acceptance({ finding, today, isBusy, ask }: AcceptanceProps): ReactElement | null {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const hasBeenOpen = useRef(false);
  useEffect(() => {
    if (isOpen) form.current?.scrollIntoView({ block: 'nearest' });
    else if (hasBeenOpen.current) button.current?.focus();
    hasBeenOpen.current = isOpen;
  }, [isOpen]);
  if (isAlwaysListed(finding.rule)) return null;
  if (!isOpen)
    return (
      <Button ref={button} size="small" appearance="subtle" disabledFocusable={isBusy} onClick={() => setOpen(true)}>
        {strings.accept.button}
      </Button>
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      field.current?.focus();
    } else ask(requestToAccept(finding, reason.trim(), today));
  };
  return (
    <form ref={form} className={styles.form} onSubmit={submit} onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}>
      <Field label={strings.accept.reason} hint={strings.accept.hint} validationMessage={isMissing ? strings.accept.missing : undefined}>
        <Textarea
          ref={field}
          autoFocus
          className={styles.reason}
          rows={2}
          maxLength={LONGEST_REASON}
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" disabledFocusable={isBusy}>
          {strings.accept.submit}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setOpen(false)}>
          {strings.accept.cancel}
        </Button>
      </div>
    </form>
  );
}

function requestToAccept(finding: LocatedFinding, reason: string, on: CalendarDate): Job {
  return {
    task: 'perform',
    label: strings.accept.done,
    perform: async (actions) => {
      const outcome = await actions.accept(finding, reason);
      return outcome.ok ? { ok: true, takeBack: (later) => later.withdraw({ ...finding, reason, on }) } : outcome;
    },
  };
}

const useStyles = makeStyles({
  // Clear of what stays at the foot of the pane.
  form: { flex: '1 1 100%', minWidth: 0, scrollMarginBottom: '48px', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, paddingInlineEnd: tokens.spacingHorizontalS },
  reason: { minWidth: 0, maxWidth: '100%', '> textarea': { minWidth: 0, width: '100%' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
