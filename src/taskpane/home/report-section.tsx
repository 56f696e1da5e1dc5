import { Button, Caption1, Link, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import { useKept } from '../shell/use-kept';
import { strings as paneStrings } from '../strings';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import { Section } from '../shell/section';
import { strings } from './strings';

const Headline = lazy(async () => ({ default: (await import('./headline')).Headline }));

/** Writes the report for the meeting, and leads to it; for other readers and forms there is a view of its own. */
export function ReportSection({ snapshot, ask, running, go }: ViewProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const [asked, note] = useKept('home.asked', false);
  const { report, workspace } = snapshot;
  const isWriting = running?.request.task === 'summarise';
  return (
    <Section title={strings.report.title}>
      <Caption1 as="p" className={text.quiet}>
        {strings.report.hint}
      </Caption1>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={running !== null}
          onClick={() => {
            note(true);
            ask({ task: 'summarise' });
          }}
        >
          {isWriting ? strings.report.writing : strings.report.write}
        </Button>
        {report !== null && <Button onClick={() => ask({ task: 'showReport', sheet: report })}>{strings.report.show}</Button>}
      </div>
      <Link as="button" className={styles.more} onClick={() => go('report')}>
        {strings.report.more}
      </Link>
      {asked && report !== null && (
        <Suspense fallback={<Spinner size="tiny" label={paneStrings.opening} labelPosition="after" className={styles.opening} />}>
          <Headline workspace={workspace} />
        </Suspense>
      )}
    </Section>
  );
}

const useStyles = makeStyles({
  opening: { justifyContent: 'start' },
  more: { alignSelf: 'start' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
