import { Body1, Button, Caption1, Link, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { LookedAtReport } from '../../actions/look-at-reports';
import { strings as paneStrings } from '../strings';
import { Disclosure } from '../shell/disclosure';
import { useKept } from '../shell/use-kept';
import { useTextStyles } from '../theme/use-text-styles';
import type { ViewProps } from '../view';
import type { ReportsLook } from '../work/work';
import { LINES_AT_ONCE, MoreButton } from './paper-list';
import { strings } from './strings';

type Props = Pick<ViewProps, 'snapshot' | 'ask'>;

/** The reports that this workbook holds, and what has become of each. Excel is asked while the section is open. */
export function EarlierReports({ snapshot, ask }: Props): ReactElement {
  const [isOpen, setOpen] = useKept('report.earlier', false);
  return (
    <Disclosure isHeading label={strings.earlier.title} note={strings.earlier.count(snapshot.memory.reports.length)} isOpen={isOpen} setOpen={setOpen}>
      <Reports snapshot={snapshot} ask={ask} />
    </Disclosure>
  );
}

function Reports({ snapshot, ask }: Props): ReactElement {
  const text = useTextStyles();
  const [look, setLook] = useState<ReportsLook | null>(null);
  const [turn, setTurn] = useState(0);
  const { reports } = snapshot.memory;
  useEffect(() => {
    let isWanted = true;
    ask({ task: 'lookAtReports', known: reports.map(({ number }) => number), tell: (found) => isWanted && setLook(found) });
    return () => {
      isWanted = false;
    };
  }, [ask, reports, turn]);
  if (look === null) return <Spinner size="tiny" label={strings.earlier.looking} labelPosition="after" style={{ justifyContent: 'start' }} />;
  if (!look.ok)
    return (
      <>
        <Body1 as="p" className={text.paragraph}>
          {look.trouble.sentence} {look.trouble.wayOn}
        </Body1>
        <Button size="small" style={{ alignSelf: 'start' }} onClick={() => setTurn(turn + 1)}>
          {paneStrings.trouble.retry}
        </Button>
      </>
    );
  if (look.reports.length === 0)
    return (
      <Body1 as="p" className={text.quiet}>
        {strings.earlier.none}
      </Body1>
    );
  return <ReportList reports={look.reports} ask={ask} />;
}

function ReportList({ reports, ask }: { reports: readonly LookedAtReport[]; ask: ViewProps['ask'] }): ReactElement {
  const styles = useStyles();
  const [shown, setShown] = useState(LINES_AT_ONCE);
  return (
    <>
      <ul className={styles.list}>
        {reports.slice(0, shown).map((report) => (
          <li key={report.number}>
            <Report report={report} ask={ask} />
          </li>
        ))}
      </ul>
      <MoreButton left={reports.length - shown} show={() => setShown(shown + LINES_AT_ONCE)} />
    </>
  );
}

function Report({ report: { number, noted, sheet, isEdited, hasDataChanged }, ask }: { report: LookedAtReport; ask: ViewProps['ask'] }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const name = strings.earlier.name(number);
  const facts = [
    sheet === null && strings.earlier.isGone,
    isEdited === true && strings.earlier.isEdited,
    hasDataChanged === true && strings.earlier.dataChanged,
    isEdited === false && hasDataChanged === false && strings.earlier.isSame,
  ].filter((fact) => fact !== false);
  return (
    <div className={styles.report}>
      <Body1 as="p" className={text.paragraph}>
        {sheet === null ? (
          name
        ) : (
          <Link inline aria-label={strings.earlier.show(number)} onClick={() => ask({ task: 'showReport', sheet })}>
            {name}
          </Link>
        )}{' '}
        {noted === null ? strings.earlier.notNoted : strings.earlier.madeFor(noted.on, noted.audience)}
      </Body1>
      {facts.length > 0 && (
        <Caption1 as="p" className={text.quiet}>
          {facts.join(' ')}
        </Caption1>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  report: { display: 'flex', flexDirection: 'column' },
});
