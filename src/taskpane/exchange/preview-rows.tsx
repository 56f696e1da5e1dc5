import { Caption1, Caption1Strong, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { problemInWords } from '../../domain/exchange/import-problem';
import type { ImportRow } from '../../domain/exchange/plan-import';
import { useWindowed } from '../shell/use-windowed';
import { useTextStyles } from '../theme/use-text-styles';
import { strings } from './strings';

interface PreviewRowsProps {
  readonly rows: readonly ImportRow[];
  /** Has these rows, as the source counts them, stay out or come in. */
  readonly take: (rows: readonly number[], isTaken: boolean) => void;
}

/** Every row of the source with what becomes of it and what is to be said about it; single ones can stay out. */
export function PreviewRows({ rows, take }: PreviewRowsProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const container = useRef<HTMLUListElement>(null);
  const windowed = useWindowed({ container, keyOf: (index) => String(rows[index]?.row ?? index), count: rows.length, height: 64, kept: -1 });
  const offered = rows.filter(isOffered);
  const taken = offered.filter(isTaken).length;
  return (
    <>
      {offered.length > 1 && (
        <Checkbox
          className={styles.box}
          label={strings.importing.allRows(offered.length)}
          checked={taken === offered.length ? true : taken === 0 ? false : 'mixed'}
          onChange={() => take(offered.map(({ row }) => row), taken < offered.length)}
        />
      )}
      <ul ref={container} className={styles.rows} style={windowed.style}>
        {windowed.rows.map(({ index, placed }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const heading = `${strings.importing.rowNumber(row.row)}: ${strings.importing.outcome(row)}`;
          return (
            <li key={row.row} className={styles.row} aria-setsize={rows.length} aria-posinset={index + 1} {...placed}>
              {isOffered(row) ? <Checkbox className={styles.box} label={<Caption1Strong>{heading}</Caption1Strong>} checked={isTaken(row)} onChange={(_, { checked }) => take([row.row], checked === true)} /> : <Caption1Strong>{heading}</Caption1Strong>}
              <Caption1 className={styles.text}>{row.text}</Caption1>
              {row.problems.map((problem) => (
                <Caption1 key={`${problem.column} ${problem.problem.code}`} className={text.quiet}>
                  {problemInWords(problem)}
                </Caption1>
              ))}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function isOffered(row: ImportRow): boolean {
  return isTaken(row) || (row.outcome === 'aside' && row.because === 'left-out');
}

function isTaken({ outcome }: ImportRow): boolean {
  return outcome === 'add';
}

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  row: { display: 'flex', flexDirection: 'column', paddingBlock: tokens.spacingVerticalXS, minWidth: 0 },
  // Its square in line with the texts.
  box: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  text: { display: '-webkit-box', WebkitLineClamp: '2', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});
