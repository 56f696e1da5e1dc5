import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtr16Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import type { ReactElement } from 'react';
import type { MadeFile } from '../../actions/make-file';
import type { PlannedMeeting } from '../../domain/agenda/agenda';
import type { LeadList } from '../../domain/agenda/lists-by-lead';
import type { Workspace } from '../../domain/model/workspace';
import { SendMenu } from '../report/send-menu';
import { useSaving, useSending } from '../report/use-sending';
import { WhatWasSent } from '../report/what-was-sent';
import { strings } from './strings';

/** The agenda on its way out of the pane, and the calendar of what lies ahead. What puts it on paper is loaded when it is asked for. */
export function AgendaMenu({ workspace, meeting }: { workspace: Workspace; meeting: PlannedMeeting | null }): ReactElement {
  const styles = useStyles();
  const sending = useSending(async () => (await import('../../actions/meeting-papers')).agendaPaper(workspace, meeting));
  return (
    <div className={styles.menu}>
      <SendMenu label={strings.send.agenda} sending={sending} calendar={() => calendarFile(workspace, null)} />
      <WhatWasSent sending={sending} />
    </div>
  );
}

export function MinutesMenu({ workspace, meeting }: { workspace: Workspace; meeting: PlannedMeeting }): ReactElement {
  const styles = useStyles();
  const sending = useSending(async () => (await import('../../actions/meeting-papers')).minutesPaper(workspace, meeting));
  return (
    <div className={styles.menu}>
      <SendMenu label={strings.send.minutes} sending={sending} />
      <WhatWasSent sending={sending} />
    </div>
  );
}

/** What one lead has to do, for their calendar; nothing for what nobody has taken. */
export function LeadCalendar({ workspace, list: { lead, actions, decisions } }: { workspace: Workspace; list: LeadList }): ReactElement | null {
  const styles = useStyles();
  const saving = useSaving();
  // The list may name them in short.
  const name = actions[0]?.action.lead ?? decisions[0]?.decision.owner ?? null;
  if (lead === null || name === null) return null;
  return (
    <div className={styles.menu}>
      <Button size="small" appearance="subtle" className={styles.calendar} icon={<CalendarLtr16Regular />} aria-label={strings.send.calendarOf(lead)} onClick={() => saving.save(() => calendarFile(workspace, name))}>
        {strings.send.calendar}
      </Button>
      <WhatWasSent sending={saving} />
    </div>
  );
}

async function calendarFile(workspace: Workspace, lead: string | null): Promise<MadeFile | null> {
  return (await import('../../actions/make-calendar')).makeCalendar(workspace, lead);
}

const useStyles = makeStyles({
  // Its picture stands below the words of the list.
  calendar: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  menu: { display: 'flex', flexDirection: 'column', alignItems: 'start', rowGap: tokens.spacingVerticalS },
});
