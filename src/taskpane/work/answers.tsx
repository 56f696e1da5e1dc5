import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { LocatedFinding } from '../../actions/check-workspace';
import { CheckSection } from '../check/check-section';
import { strings } from '../strings';
import { SummarySection } from '../summary/summary-section';
import { useTextStyles } from '../theme/use-text-styles';
import type { Request, Work } from './work';

/** The answers so far, the short one first; before there are any, what can be asked. */
export function Answers({ work, ask }: { work: Work; ask: (request: Request) => void }): ReactElement {
  const { created, check, summary } = work;
  // The same function as long as possible: a list of thousands is drawn again where it changes.
  const reveal = useCallback((finding: LocatedFinding) => ask({ task: 'reveal', finding }), [ask]);
  return (
    <>
      {check === null && summary === null && <Beginning created={created} />}
      <SummarySection summary={summary} show={(sheet) => ask({ task: 'showReport', sheet })} />
      <CheckSection check={check} reveal={reveal} />
    </>
  );
}

function Beginning({ created }: { created: boolean }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.beginning}>
      {created && (
        <Body1 as="p" className={text.paragraph}>
          {strings.start.created}
        </Body1>
      )}
      {[strings.check.hint, strings.summary.hint].map((hint) => (
        <Body1 as="p" key={hint} className={text.quiet}>
          {hint}
        </Body1>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  beginning: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});
