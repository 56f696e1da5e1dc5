import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { makeCalendar } from '../../actions/make-calendar';
import type { ReportDocument } from '../../actions/make-file';
import { previewingSummary, type PreviewedSummary } from '../../actions/preview-summary';
import type { SummaryChoice } from '../../domain/audiences/summary-for';
import type { Audience } from '../../domain/model/audience';
import type { Steps } from '../../domain/model/steps';
import { useRatingsHidden } from '../people/ratings-hidden';
import { RepairsWaiting } from '../shell/repairs-waiting';
import { Section } from '../shell/section';
import { useKept } from '../shell/use-kept';
import { useTextStyles } from '../theme/use-text-styles';
import { strings as paneStrings } from '../strings';
import type { ViewProps } from '../view';
import { Looking } from '../work/looking';
import { useInTurns } from '../work/use-in-turns';
import { AudienceChoice, RatingsChoice } from './audience-choice';
import { EarlierReports } from './earlier-reports';
import { Preview } from './preview';
import { SendMenu } from './send-menu';
import { strings } from './strings';
import { useEarlier } from './use-earlier';
import { useSending } from './use-sending';
import { WhatWasSent } from './what-was-sent';
import { YourWords } from './your-words';

/** The report from whom it is for to every way in which it leaves; what is previewed is what leaves. */
export function ReportView({ snapshot, ask, running, go }: ViewProps): ReactElement {
  const [audience, setAudience] = useKept<Audience>('report.audience', 'sig');
  // Chosen anew each time: a switch that stays on is no deliberate choice.
  const [includes, include] = useState(false);
  const [isHidden] = useRatingsHidden();
  const withRatings = includes && !isHidden && audience !== 'shared';
  const choice = useMemo(() => ({ audience, withRatings }), [audience, withRatings]);
  const earlier = useEarlier(snapshot);
  const begin = useMemo(() => (earlier === undefined ? null : (): Steps<PreviewedSummary> => previewingSummary(snapshot, choice, earlier)), [snapshot, choice, earlier]);
  const paper = useInTurns(begin, choice)?.paper;

  useEffect(() => ask({ task: 'look' }), [ask]);

  const choose = (next: Audience): void => {
    setAudience(next);
    include(false);
  };
  return (
    <>
      <Section title={strings.audience.title}>
        <AudienceChoice audience={audience} choose={choose} />
        {audience !== 'shared' && <RatingsChoice isHidden={isHidden} includes={includes} include={include} />}
      </Section>
      {paper === undefined ? (
        <Looking label={paneStrings.opening} />
      ) : (
        <>
          <Preview paper={paper} />
          <WaysOut snapshot={snapshot} choice={choice} paper={paper} ask={ask} running={running} go={go} />
        </>
      )}
      <div>
        <YourWords snapshot={snapshot} ask={ask} running={running} />
        <EarlierReports snapshot={snapshot} ask={ask} />
      </div>
    </>
  );
}

type WaysOutProps = ViewProps & { readonly choice: SummaryChoice; readonly paper: ReportDocument };

/** The sheet in the workbook, and every other form on this computer. */
function WaysOut({ snapshot, choice, paper, ask, running, go }: WaysOutProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { report, workspace } = snapshot;
  const sending = useSending(async () => paper);
  // It names who leads what, which is for those who do the work.
  const hasCalendar = choice.audience === 'sig' || choice.audience === 'team';
  return (
    <Section title={strings.waysOut.title}>
      <RepairsWaiting snapshot={snapshot} go={go} note={paneStrings.repairs.reportMisses} />
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={running !== null} onClick={() => ask({ task: 'summarise', choice })}>
          {running?.request.task === 'summarise' ? strings.waysOut.writing : strings.waysOut.write}
        </Button>
        <SendMenu label={strings.send.report} sending={sending} {...(hasCalendar && { calendar: () => makeCalendar(workspace) })} />
        {report !== null && <Button onClick={() => ask({ task: 'showReport', sheet: report })}>{strings.waysOut.show}</Button>}
      </div>
      <WhatWasSent sending={sending} />
      <Caption1 as="p" className={text.quiet}>
        {strings.waysOut.nothingSent}
      </Caption1>
    </Section>
  );
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
