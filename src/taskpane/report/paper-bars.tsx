import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Block } from '../../actions/make-file';
import { wholeNumber } from '../locale';
import { useInk } from './status-word';

/** Figures, each with its word and a bar as long as its share of the largest. */
export function PaperBars({ bars: { title, bars } }: { bars: Extract<Block, { kind: 'bars' }> }): ReactElement {
  const styles = useStyles();
  const ink = useInk();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <figure className={styles.figure}>
      <figcaption>{title}</figcaption>
      <ul className={styles.bars}>
        {bars.map(({ label, count, colour }) => (
          <li key={label} className={styles.bar}>
            <span>
              {label} {wholeNumber(count)}
            </span>
            <span aria-hidden className={mergeClasses(styles.length, ink[colour ?? 'Grey'])} style={{ width: `${(count / most) * 100}%` }} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0 },
  bars: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyleType: 'none' },
  bar: { display: 'flex', flexDirection: 'column' },
  length: { boxSizing: 'border-box', minWidth: '2px', height: '8px', border: `${tokens.strokeWidthThin} solid currentColor` },
});
