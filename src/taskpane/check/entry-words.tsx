import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Entry } from './entries';
import { SeverityIcon } from './severity-icon';
import { strings } from './strings';

interface EntryWordsProps {
  readonly entry: Entry;
  readonly isUnderSheet: boolean;
  /** Whether it says itself what to do: otherwise its group does, for all. */
  readonly hasRepair: boolean;
}

/** What an entry says, and where that is. */
export function EntryWords({ entry, isUnderSheet, hasRepair }: EntryWordsProps): ReactElement {
  const styles = useStyles();
  const { message, place, quiet } = wordsOf(entry, hasRepair);
  const severity = entry.type === 'finding' && isUnderSheet ? entry.finding.severity : null;
  return (
    <>
      <span>
        {severity !== null && (
          <span className={styles.severity}>
            <SeverityIcon severity={severity} />
            {strings.severity[severity]}
          </span>
        )}
        {message} <span className={styles.place}>{entry.type === 'finding' && isUnderSheet ? withoutSheet(place) : place}</span>
      </span>
      {quiet.map((sentence) => (
        <span key={sentence} className={styles.quiet}>
          {sentence}
        </span>
      ))}
    </>
  );
}

interface Words {
  readonly message: string;
  /** Such as `Plan!E13`, or the sheet alone. */
  readonly place: string;
  /** Said more quietly below. */
  readonly quiet: readonly string[];
}

function wordsOf(entry: Entry, hasRepair: boolean): Words {
  switch (entry.type) {
    case 'finding': {
      const { message, repair, cell, sheet, lapsed } = entry.finding;
      return { message, place: cell ?? sheet ?? '', quiet: [...(hasRepair ? [repair] : []), ...(lapsed === undefined ? [] : [strings.lapsed(lapsed.reason, lapsed.on)])] };
    }
    case 'letter-case': {
      const { value, column, cell } = entry.place;
      return { message: strings.tidy.otherCase(String(value), column ?? ''), place: cell ?? '', quiet: [] };
    }
    case 'repair': {
      const { what, does, isBlocked } = entry.repair;
      return { message: what, place: '', quiet: [does, ...(isBlocked ? [strings.repairs.blocked] : [])] };
    }
    case 'told':
      return { message: entry.sentence, place: '', quiet: [] };
    case 'accepted': {
      const { message, cell, sheet, reason, on } = entry.finding;
      return { message, place: cell ?? sheet ?? '', quiet: [strings.accepted.because(reason, on)] };
    }
  }
}

/** `E13` of `Plan!E13`: the sheet stands in the heading above. */
function withoutSheet(cell: string): string {
  return cell.includes('!') ? cell.slice(cell.lastIndexOf('!') + 1) : '';
}

const useStyles = makeStyles({
  severity: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXXS, marginInlineEnd: tokens.spacingHorizontalXS, verticalAlign: 'text-bottom', ...typographyStyles.caption1Strong },
  place: { color: tokens.colorNeutralForeground3, ...typographyStyles.caption1 },
  quiet: { color: tokens.colorNeutralForeground3, ...typographyStyles.caption1 },
});
