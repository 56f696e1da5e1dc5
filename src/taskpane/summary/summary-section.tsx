import { Body1, Caption1, Link, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { strings } from '../strings';
import { useTextStyles } from '../theme/use-text-styles';
import type { Work } from '../work/work';

/** The summary's headline, and the way to the sheet that holds the rest. */
export function SummarySection({ summary, show }: { summary: Work['summary']; show: (sheet: string) => void }): ReactElement {
  const styles = useStyles();
  const sheet = summary?.sheet ?? null;
  return (
    <section aria-label={strings.summary.title} className={mergeClasses(styles.section, summary !== null && styles.filled)}>
      {/* There from the start, so that a screen reader hears it fill. */}
      <div role="status">{summary !== null && <Headline summary={summary} />}</div>
      {sheet !== null && (
        <Link as="button" className={styles.link} onClick={() => show(sheet)}>
          {strings.summary.show}
        </Link>
      )}
    </section>
  );
}

function Headline({ summary: { summary, sheet, at } }: { summary: NonNullable<Work['summary']> }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.section}>
      <Subtitle2 as="h2" className={text.heading}>
        {strings.summary.title}
      </Subtitle2>
      {summary.headline.map(({ text: sentence }, index) => (
        <Body1 as="p" key={index} className={text.paragraph}>
          {sentence}
        </Body1>
      ))}
      {sheet !== null && (
        <Caption1 as="p" className={text.quiet}>
          {strings.summary.written(sheet, at)}
        </Caption1>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  filled: { marginBottom: tokens.spacingVerticalL },
  link: { alignSelf: 'start' },
});
