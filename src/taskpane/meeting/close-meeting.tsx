import { Body1, Button, Caption1, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState, type FormEvent, type ReactElement } from 'react';
import { changeRow } from '../../actions/edit';
import type { Agenda, PlannedMeeting } from '../../domain/agenda/agenda';
import { listsByLead, type LeadList } from '../../domain/agenda/lists-by-lead';
import { actionInWords, decisionInWords, headingOf, listsInWords } from '../../domain/agenda/lists-in-words';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import type { Work } from '../work/work';
import { CopyText } from './copy-text';
import { LinkedSentence } from './linked-sentence';
import { LeadCalendar, MinutesMenu } from './meeting-papers';
import { PageHeading } from './page-heading';
import { strings } from './strings';
import { useDone } from './use-done';

interface CloseMeetingProps {
  readonly snapshot: Snapshot;
  readonly agenda: Agenda;
  readonly ask: Ask;
  readonly running: Work['running'];
  /** Whether somebody has just come here from the agenda. */
  readonly takesFocus: boolean;
  readonly back: () => void;
}

/** The end of a meeting: who does what, to be copied into a message. Nothing is written unless somebody notes who came. */
export function CloseMeeting({ snapshot, agenda, ask, running, takesFocus, back }: CloseMeetingProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { meeting, items } = agenda;
  const { isDone } = useDone(agenda);
  const [shown, setShown] = useState(LEADS_AT_ONCE);
  const left = items.filter((item) => !isDone(item));
  const lists = useMemo(() => listsByLead(snapshot.workspace, meeting), [snapshot.workspace, meeting]);
  return (
    <section className={styles.section}>
      <PageHeading takesFocus={takesFocus}>{strings.close.title}</PageHeading>
      {lists.length === 0 && (
        <Body1 as="p" className={text.paragraph}>
          {strings.close.nothing}
        </Body1>
      )}
      {lists.length > 0 && <CopyText text={listsInWords(lists, agenda)} />}
      {lists.slice(0, shown).map((list) => (
        <Lead key={list.lead ?? ''} list={list} snapshot={snapshot} ask={ask} />
      ))}
      {lists.length > shown && (
        <Button size="small" appearance="subtle" className={styles.button} onClick={() => setShown(shown + LEADS_AT_ONCE)}>
          {strings.agenda.more(Math.min(lists.length - shown, LEADS_AT_ONCE))}
        </Button>
      )}
      {meeting !== null && <MinutesMenu workspace={snapshot.workspace} meeting={meeting} />}
      {meeting !== null && <Attended key={meeting.index} snapshot={snapshot} meeting={meeting} ask={ask} running={running} />}
      {left.length > 0 && (
        <Caption1 as="p" className={text.quiet}>
          {strings.close.left(left.map(({ title }) => title))}
        </Caption1>
      )}
      <Button className={styles.button} onClick={back}>
        {strings.close.back}
      </Button>
    </section>
  );
}

/** Of a long list the beginning: who has that much to do reads it in the copy. */
function Lead({ list, snapshot, ask }: { list: LeadList; snapshot: Snapshot; ask: Ask }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const lines = [
    ...list.decisions.map((taken) => ({ words: decisionInWords(taken), row: taken.row })),
    ...list.actions.map((taken) => ({ words: actionInWords(taken), row: taken.row })),
  ];
  return (
    <div>
      <h4 className={styles.lead}>{headingOf(list)}</h4>
      <ul className={styles.list}>
        {lines.slice(0, MOST_SHOWN).map(({ words, row }) => (
          <li key={`${row.collection} ${row.index}`} className={styles.line}>
            <LinkedSentence sentence={{ text: words, rows: [row] }} snapshot={snapshot} ask={ask} />
          </li>
        ))}
        {lines.length > MOST_SHOWN && <li className={text.quiet}>{strings.close.more(lines.length - MOST_SHOWN)}</li>}
      </ul>
      <LeadCalendar workspace={snapshot.workspace} list={list} />
    </div>
  );
}

function Attended({ snapshot: { workspace }, meeting, ask, running }: { snapshot: Snapshot; meeting: PlannedMeeting; ask: Ask; running: Work['running'] }): ReactElement {
  const styles = useStyles();
  const before = workspace.meetings[meeting.index]?.attended ?? '';
  const [attended, setAttended] = useState(before);
  const note = (event: FormEvent): void => {
    event.preventDefault();
    if (running === null && attended.trim() !== before) ask({ task: 'edit', edits: [changeRow(workspace, 'meetings', meeting.index, { attended: attended.trim() || null })], label: strings.close.noted });
  };
  return (
    <form onSubmit={note} className={styles.attended}>
      <Field label={strings.close.attended} className={styles.field}>
        <Input value={attended} onChange={(_, { value }) => setAttended(value)} autoComplete="off" className={styles.narrow} input={{ className: styles.narrow }} />
      </Field>
      <Button type="submit" disabledFocusable={running !== null || attended.trim() === before}>
        {strings.close.note}
      </Button>
    </form>
  );
}

/** More are seldom seen around one table. */
const LEADS_AT_ONCE = 15;
/** Of one lead. */
const MOST_SHOWN = 12;

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  lead: { margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere', ...typographyStyles.body1Strong },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  line: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
  attended: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
  field: { flex: '1 1 10rem', minWidth: 0 },
  narrow: { minWidth: 0 },
  button: { alignSelf: 'start' },
});
