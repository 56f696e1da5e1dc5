import { Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { problemInWords } from '../../domain/exchange/import-problem';
import type { ImportRow } from '../../domain/exchange/plan-import';
import { useWindowed } from '../shell/use-windowed';
import { useTextStyles } from '../theme/use-text-styles';
import { strings } from './strings';

/** Every row of the source with what becomes of it and what is to be said about it. */
export function PreviewRows({ rows }: { rows: readonly ImportRow[] }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const container = useRef<HTMLUListElement>(null);
  const windowed = useWindowed({ container, keyOf: (index) => String(rows[index]?.row ?? index), count: rows.length, height: 56, kept: -1 });
  return (
    <ul ref={container} className={styles.rows} style={windowed.style}>
      {windowed.rows.map(({ index, placed }) => {
        const row = rows[index];
        return row === undefined ? null : (
          <li key={row.row} className={styles.row} aria-setsize={rows.length} aria-posinset={index + 1} {...placed}>
            <Caption1Strong>
              {strings.importing.rowNumber(row.row)}: {strings.importing.outcome(row)}
            </Caption1Strong>
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
  );
}

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none', overflowWrap: 'anywhere' },
  row: { display: 'flex', flexDirection: 'column', paddingBlock: tokens.spacingVerticalXS, minWidth: 0 },
  text: { display: '-webkit-box', WebkitLineClamp: '2', WebkitBoxOrient: 'vertical', overflow: 'hidden' },
});
