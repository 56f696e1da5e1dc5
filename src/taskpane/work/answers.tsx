import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { LocatedFinding } from '../../actions/check-workspace';
import { CheckSection } from '../check/check-section';
import { PartsSection } from '../parts/parts-section';
import { strings } from '../strings';
import { SummarySection } from '../summary/summary-section';
import { useTextStyles } from '../theme/use-text-styles';
import type { Request, Work } from './work';

/** The answers so far, the short one first; before there are any, what can be asked. */
export function Answers({ work, ask }: { work: Work; ask: (request: Request) => void }): ReactElement {
  const styles = useStyles();
  const { workspace, created, added, running, check, summary, shown } = work;
  // The same function as long as possible: a list of thousands is drawn again where it changes.
  const reveal = useCallback((finding: LocatedFinding) => ask({ task: 'reveal', finding }), [ask]);
  return (
    <>
      {check === null && summary === null && <Beginning created={created} />}
      <SummarySection summary={summary} show={(sheet) => ask({ task: 'showReport', sheet })} />
      <CheckSection check={check} reveal={reveal} />
      {workspace && <PartsSection addable={workspace.addable} added={added} running={running} add={(module) => ask({ task: 'add', module })} />}
      {/* Who sees the grid need not be told. */}
      <div role="status" className={styles.heard}>
        {shown !== null && strings.shown(shown)}
      </div>
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
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  beginning: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
});
