import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState, type ReactElement } from 'react';
import { draftingAgenda } from '../../domain/agenda/draft-agenda';
import { useRatingsHidden } from '../people/ratings-hidden';
import { useKept } from '../shell/use-kept';
import { strings as paneStrings } from '../strings';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import { Looking } from '../work/looking';
import { useInTurns } from '../work/use-in-turns';
import { AgendaList } from './agenda-list';
import { CloseMeeting } from './close-meeting';
import { MeetingHeader } from './meeting-header';
import { chosenMeeting } from './choose-meeting';
import { AgendaMenu } from './meeting-papers';
import { PlanMeeting } from './plan-meeting';
import { answering, NOTHING_WRITTEN, type Draft } from './record';
import { RecordForm } from './record-form';
import { RecordedList } from './recorded-list';
import { strings } from './strings';

/** A SIG meeting from its agenda to the list for each lead. On the day, what the group says is written down first. */
export function MeetingView({ snapshot, ask, running }: ViewProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { workspace } = snapshot;
  const [choice, choose] = useKept<string | null>('meeting.chosen', null);
  const [isClosing, setClosing] = useKept('meeting.isClosing', false);
  const [hasTurned, setTurned] = useState(false);
  const [draft, setDraft] = useKept<Draft>('meeting.draft', NOTHING_WRITTEN);
  const writing = useRef<HTMLInputElement>(null);
  const meeting = useMemo(() => chosenMeeting(workspace, choice), [workspace, choice]);
  const [hidesRatings] = useRatingsHidden();
  const draftIt = useCallback(() => draftingAgenda(workspace, meeting, { hidesRatings }), [workspace, meeting, hidesRatings]);
  const agenda = useInTurns(draftIt, `${meeting?.index} ${hidesRatings}`);
  const answer = useCallback(
    (index: number) => {
      const question = workspace.decisions[index];
      if (question === undefined) return;
      setDraft(answering(index, question));
      writing.current?.focus();
    },
    [workspace, setDraft],
  );

  const turn = (toClosing: boolean): void => {
    setTurned(true);
    setClosing(toClosing);
  };

  const header = <MeetingHeader snapshot={snapshot} meeting={meeting} choose={choose} ask={ask} />;
  if (agenda === undefined)
    return (
      <>
        {header}
        <Looking label={paneStrings.opening} />
      </>
    );
  if (isClosing)
    return (
      <>
        {header}
        <CloseMeeting snapshot={snapshot} agenda={agenda} ask={ask} running={running} takesFocus={hasTurned} back={() => turn(false)} />
      </>
    );
  const canRecord = meeting !== null && meeting.id !== null;
  const record = canRecord && (
    <div className={styles.record}>
      <RecordForm snapshot={snapshot} meeting={meeting} draft={draft} setDraft={setDraft} writing={writing} ask={ask} running={running} />
      <RecordedList snapshot={snapshot} meeting={meeting} ask={ask} />
    </div>
  );
  const hasBegun = meeting !== null && meeting.date <= workspace.today;
  return (
    <>
      {header}
      {meeting === null && <PlanMeeting workspace={workspace} isFirstThing ask={ask} running={running} />}
      {meeting !== null && meeting.id === null && (
        <Body1 as="p" className={text.paragraph}>
          {strings.noId}
        </Body1>
      )}
      {hasBegun && record}
      <AgendaList snapshot={snapshot} agenda={agenda} answer={canRecord ? answer : null} ask={ask} running={running} takesFocus={hasTurned} />
      {!hasBegun && record}
      <Button className={styles.close} onClick={() => turn(true)}>
        {strings.close.button}
      </Button>
      <AgendaMenu workspace={workspace} meeting={meeting} />
    </>
  );
}

const useStyles = makeStyles({
  close: { alignSelf: 'start' },
  record: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});
