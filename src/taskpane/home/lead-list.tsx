import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { LeadLateness } from '../../domain/analysis/lateness';
import { shortened } from '../../domain/model/row-name';
import { wholeNumber } from '../locale';
import { useKept } from '../shell/use-kept';
import { useTextStyles } from '../theme/use-text-styles';
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
              <button type="button" className={mergeClasses(line.line, line.ruled, styles.line)} onClick={() => show(lead)}>
                <span className={mergeClasses(styles.lead, lead === null && styles.nobody)}>{name}</span>{' '}
                <span className={styles.figures}>
                  <Count number={overdue.length} heard={strings.late.overdue} />
                  <Count number={dueSoon.length} heard={strings.late.dueSoon} />
                </span>
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

/** Its head stands above the column, where only those who see it find it. */
function Count({ number, heard }: { number: number; heard: string }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <span className={mergeClasses(styles.number, number === 0 ? styles.nought : styles.figure)}>
      {wholeNumber(number)} <span className={text.heard}>{heard}</span>
    </span>
  );
}

/** What a glance takes in. */
const FIRST_ONES = 5;
/** A group with more leads than these looks into the plan. */
const MOST_LISTED = 60;

const useStyles = makeStyles({
  leads: { display: 'flex', flexDirection: 'column' },
  // Where there is large text in a narrow pane, the figures go below the name.
  line: { position: 'relative', display: 'flex', flexWrap: 'wrap', justifyContent: 'end', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  figures: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  heads: {
    display: 'flex',
    justifyContent: 'end',
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    ...typographyStyles.caption1,
  },
  lead: { ...typographyStyles.body1, flexGrow: 1, flexBasis: '7rem', minWidth: 0 },
  nobody: { fontStyle: 'italic' },
  number: { flexShrink: 0, width: '3.25rem', textAlign: 'end' },
  figure: typographyStyles.subtitle2,
  nought: { ...typographyStyles.body1, color: tokens.colorNeutralForeground3 },
  more: { alignSelf: 'start' },
});
