import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LeadLateness } from '../../domain/analysis/lateness';
import { shortened } from '../../domain/model/row-name';
import { wholeNumber } from '../locale';
import { useKept } from '../shell/use-kept';
import { strings } from './strings';
import { useLineStyles } from './use-line-styles';

/** Each lead with what is overdue and due soon, in two columns of figures; whoever has most first. */
export function LeadList({ leads, show }: { leads: readonly LeadLateness[]; show: (lead: string | null) => void }): ReactElement {
  const styles = useStyles();
  const line = useLineStyles();
  const [showsAll, showAll] = useKept('home.allLeads', false);
  const shown = showsAll ? leads.slice(0, MOST_LISTED) : leads.slice(0, FIRST_ONES);
  return (
    <div className={styles.leads}>
      <div aria-hidden className={styles.heads}>
        <span className={styles.number}>{strings.late.overdue}</span>
        <span className={styles.number}>{strings.late.dueSoon}</span>
      </div>
      <ul className={line.list}>
        {shown.map(({ lead, overdue, dueSoon }) => {
          const name = lead === null ? strings.late.nobody : shortened(lead);
          return (
            <li key={lead ?? ''}>
              <button
                type="button"
                aria-label={strings.late.lead(name, overdue.length, dueSoon.length)}
                className={mergeClasses(line.line, line.ruled, styles.line)}
                onClick={() => show(lead)}
              >
                <span className={mergeClasses(styles.lead, lead === null && styles.nobody)}>{name}</span>
                <Count number={overdue.length} />
                <Count number={dueSoon.length} />
              </button>
            </li>
          );
        })}
      </ul>
      {leads.length > FIRST_ONES && (
        <Button appearance="subtle" size="small" className={styles.more} onClick={() => showAll(!showsAll)}>
          {showsAll ? strings.late.fewer : strings.late.more(Math.min(leads.length, MOST_LISTED) - FIRST_ONES)}
        </Button>
      )}
    </div>
  );
}

function Count({ number }: { number: number }): ReactElement {
  const styles = useStyles();
  return <span className={mergeClasses(styles.number, number === 0 ? styles.nought : styles.figure)}>{wholeNumber(number)}</span>;
}

/** What a glance takes in. */
const FIRST_ONES = 5;
/** A group with more leads than these looks into the plan. */
const MOST_LISTED = 60;

const useStyles = makeStyles({
  leads: { display: 'flex', flexDirection: 'column' },
  line: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  heads: {
    display: 'flex',
    justifyContent: 'end',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    ...typographyStyles.caption1,
  },
  lead: { ...typographyStyles.body1, flexGrow: 1, minWidth: 0 },
  nobody: { fontStyle: 'italic' },
  number: { flexShrink: 0, width: '3.75rem', textAlign: 'end' },
  figure: typographyStyles.subtitle2,
  nought: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
  more: { alignSelf: 'start' },
});
