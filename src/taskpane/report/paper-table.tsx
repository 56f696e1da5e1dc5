import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Block } from '../../actions/make-file';
import { useTextStyles } from '../theme/use-text-styles';
import { LINES_AT_ONCE, MoreButton } from './paper-list';
import { StatusWord } from './status-word';

type Table = Extract<Block, { kind: 'table' }>;
type Cell = Table['rows'][number][number];

/**
 * A table for a narrow pane: each row's cells stand below its heading, each with the name of its column. Drawn as blocks
 * it is no table to every browser any more, so that its parts say what they are.
 */
export function PaperTable({ table: { caption, columns, rows } }: { table: Table }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const [shown, setShown] = useState(LINES_AT_ONCE);
  // Where there is one other column, it says itself what it is.
  const isLabelled = columns.length > 2;
  return (
    <>
      <table role="table" aria-label={caption} className={styles.block}>
        <thead role="rowgroup" className={text.heard}>
          <tr role="row">
            {columns.map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={styles.block}>
          {rows.slice(0, shown).map(([first, ...others], position) => (
            <tr key={position} role="row" className={styles.row}>
              <th role="rowheader" scope="row" className={styles.rowHead}>
                <CellText cell={first} />
              </th>
              {others.map((cell, index) => (
                <td key={index} role="cell" className={styles.block}>
                  {isLabelled && (
                    <span aria-hidden className={styles.column}>
                      {columns[index + 1]}:{' '}
                    </span>
                  )}
                  <CellText cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <MoreButton left={rows.length - shown} show={() => setShown(shown + LINES_AT_ONCE)} />
    </>
  );
}

function CellText({ cell }: { cell: Cell | undefined }): ReactElement | null {
  if (cell === undefined) return null;
  return cell.colour === null ? <>{cell.text}</> : <StatusWord word={cell.text} colour={cell.colour} />;
}

const useStyles = makeStyles({
  block: { display: 'block' },
  row: { display: 'block', paddingBlock: tokens.spacingVerticalXS, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  rowHead: { ...typographyStyles.body1Strong, display: 'block', textAlign: 'start' },
  column: { color: tokens.colorNeutralForeground3 },
});
