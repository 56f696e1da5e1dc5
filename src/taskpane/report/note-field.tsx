import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { NoteToKeep } from '../../actions/keep-report-note';
import { LONGEST_NOTE, type PartNumber } from '../../domain/model/report-notes';
import { Disclosure } from '../shell/disclosure';
import { useKept } from '../shell/use-kept';
import type { ViewProps } from '../view';
import type { Job } from '../work/work';
import { strings } from './strings';

interface NoteFieldProps extends Pick<ViewProps, 'snapshot' | 'ask' | 'running'> {
  readonly part: PartNumber;
  readonly title: string;
}

/** What people add to one part: saved by the button, and when they leave the field. */
export function NoteField({ part, title, snapshot, ask, running }: NoteFieldProps): ReactElement {
  const styles = useStyles();
  const held = snapshot.memory.notes.get(part) ?? '';
  const [isOpen, setOpen] = useKept(`report.note.${part}.open`, false);
  const [draft, setDraft] = useKept<Draft | null>(`report.note.${part}`, null);
  // What was typed stands in the workbook now.
  if (draft !== null && draft.text.trim() === held) setDraft(null);

  // Nothing is written over what somebody else wrote in the meantime, until the person has seen it and insists.
  const isOthers = draft !== null && draft.over !== held;
  const save = (isInsisting: boolean): void => {
    if (draft === null || ((draft.isAsked || isOthers) && !isInsisting)) return;
    setDraft({ ...draft, isAsked: true });
    ask(keeping({ part, text: draft.text.trim(), seen: held === '' ? null : held }));
  };
  return (
    <Disclosure label={strings.words.part(part, title)} note={held === '' ? '' : strings.words.written} isOpen={isOpen} setOpen={setOpen}>
      <Field
        label={strings.words.noteTo(part)}
        hint={part === ABOUT_STAKEHOLDERS ? strings.words.withRatings : undefined}
        validationState={isOthers ? 'warning' : 'none'}
        validationMessage={isOthers ? strings.words.changedSince(held) : undefined}
      >
        <Textarea
          className={styles.text}
          rows={4}
          maxLength={LONGEST_NOTE}
          value={draft?.text ?? held}
          onChange={(_, { value }) => setDraft({ text: value, over: draft?.over ?? held, isAsked: false })}
          onBlur={() => save(false)}
        />
      </Field>
      <Button size="small" className={styles.button} disabledFocusable={draft === null} onClick={() => save(running === null)}>
        {strings.words.save}
      </Button>
    </Disclosure>
  );
}

/** Its subject is where stakeholders stand. */
const ABOUT_STAKEHOLDERS: PartNumber = 7;

interface Draft {
  readonly text: string;
  /** What the workbook held when this was begun. */
  readonly over: string;
  /** Whether it has been asked to be written: leaving the field and the button come one after the other. */
  readonly isAsked: boolean;
}

function keeping(note: NoteToKeep): Job {
  const label = note.text === '' ? strings.words.noteRemoved(note.part) : strings.words.noteSaved(note.part);
  return { task: 'perform', label, perform: (actions) => actions.keepNote(note) };
}

const useStyles = makeStyles({
  text: { minWidth: 0, '> textarea': { minWidth: 0, maxHeight: 'none' } },
  button: { alignSelf: 'start' },
});
