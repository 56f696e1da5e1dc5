import { Caption1, Caption1Strong, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BeforeMeeting } from '../../domain/analysis/before-meeting';
import { DAYS_WITHOUT_MEETING } from '../../domain/analysis/before-meeting';
import { cadence, nextMeetingBy } from '../../domain/analysis/cadence';
import { daysBetween } from '../../domain/model/calendar-date';
import { shortened } from '../../domain/model/row-name';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import { BeforeList, isQuiet } from './before-list';
import { Section } from '../shell/section';
import { strings } from './strings';

type Props = Pick<ViewProps, 'snapshot' | 'ask' | 'go'> & { readonly before: BeforeMeeting };

/** When the group meets next, and what waits to be done by then. */
export function NextMeeting({ snapshot, ask, go, before }: Props): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <Section title={strings.meeting.title}>
      {before.meeting === null ? <NoMeeting snapshot={snapshot} ask={ask} /> : <Meeting snapshot={snapshot} go={go} meeting={before.meeting} />}
      <div className={styles.before}>
        <Caption1Strong as="h4" className={text.heading}>
          {before.meeting === null ? strings.meeting.inDaysAhead(DAYS_WITHOUT_MEETING) : strings.meeting.before}
        </Caption1Strong>
        {isQuiet(before) ? <Caption1 className={text.quiet}>{strings.meeting.nothingWaits}</Caption1> : <BeforeList snapshot={snapshot} ask={ask} before={before} />}
      </div>
    </Section>
  );
}

function Meeting({ snapshot, go, meeting: { index, date } }: Pick<ViewProps, 'snapshot' | 'go'> & { meeting: NonNullable<BeforeMeeting['meeting']> }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { today, meetings } = snapshot.workspace;
  const { venue = null, existingMeetingUsed = null } = meetings[index] ?? {};
  const where = [...(venue === null ? [] : [shortened(venue)]), ...(existingMeetingUsed === null ? [] : [strings.meeting.partOf(shortened(existingMeetingUsed))])];
  return (
    <>
      <p className={styles.large}>{strings.meeting.inDays(daysBetween(today, date))}</p>
      <Caption1 as="p" className={text.paragraph}>
        {strings.meeting.details(date, where)}
      </Caption1>
      <Link as="button" className={styles.link} onClick={() => go('meeting')}>
        {strings.meeting.open}
      </Link>
    </>
  );
}

function NoMeeting({ snapshot, ask }: Pick<ViewProps, 'snapshot' | 'ask'>): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { last } = cadence(snapshot.workspace);
  const by = last === null ? null : nextMeetingBy(last.date);
  return (
    <>
      <p className={styles.large}>{strings.meeting.none}</p>
      <Caption1 as="p" className={text.paragraph}>
        {by === null ? strings.meeting.noneYet : strings.meeting.noneDueBy(by, by < snapshot.workspace.today)}
      </Caption1>
      {snapshot.workspace.present.has('meetings') && (
        <Link as="button" className={styles.link} onClick={() => ask({ task: 'reveal', place: snapshot.locate({ collection: 'meetings', index: null, field: 'date' }) })}>
          {strings.meeting.goToSheet}
        </Link>
      )}
    </>
  );
}

const useStyles = makeStyles({
  large: { ...typographyStyles.title2, margin: 0 },
  link: { alignSelf: 'start' },
  before: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, marginTop: tokens.spacingVerticalXS },
});
