import { Body1, Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PlannedMeeting } from '../../domain/agenda/agenda';
import { daysBetween } from '../../domain/model/calendar-date';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import { datedMeetings, meetingKey } from './choose-meeting';
import { strings } from './strings';

/** Which meeting it is, when and where; another one can be chosen, for what is noted the day after. */
export function MeetingHeader({ snapshot, meeting, choose, ask }: { snapshot: Snapshot; meeting: PlannedMeeting | null; choose: (key: string) => void; ask: Ask }): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { workspace, locate } = snapshot;
  const meetings = datedMeetings(workspace);
  if (meetings.length === 0) return null;
  const row = meeting === null ? undefined : workspace.meetings[meeting.index];
  const facts = meeting === null ? [] : [strings.isSoon(daysBetween(workspace.today, meeting.date)), row?.venue, row?.existingMeetingUsed && strings.partOf(row.existingMeetingUsed)].filter(Boolean);
  const place = meeting === null ? null : locate({ collection: 'meetings', index: meeting.index, field: null });
  return (
    <div className={styles.header}>
      <Select aria-label={strings.which} value={meeting === null ? '' : meetingKey(meeting)} onChange={(_, { value }) => choose(value)}>
        {meeting === null && <option value="">{strings.none}</option>}
        {meetings.map((one) => (
          <option key={one.index} value={meetingKey(one)}>
            {strings.option(one.id, one.date)}
          </option>
        ))}
      </Select>
      {meeting !== null && (
        <Body1 as="p" className={text.paragraph}>
          {facts.join(' · ')}{' '}
          {place !== null && place.nearest !== null && (
            <Link inline onClick={() => ask({ task: 'reveal', place })}>
              {strings.goToRow}
            </Link>
          )}
        </Body1>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});
