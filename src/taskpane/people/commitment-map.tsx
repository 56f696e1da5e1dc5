import { Caption1, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useCallback, useRef, useState, type ReactElement } from 'react';
import type { CommitmentPosition } from '../../domain/analysis/commitment';
import { useWindowed } from '../shell/use-windowed';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import { MARK_COLUMNS, useMapColumns } from './map-columns';
import { MapRow } from './map-row';
import { strings } from './strings';
import { useRate } from './use-rate';

interface CommitmentMapProps {
  readonly positions: readonly CommitmentPosition[];
  readonly snapshot: Snapshot;
  readonly ask: Ask;
  readonly isBusy: boolean;
}

/**
 * Where everybody stands and is needed, in the order in which the group should look at them. A table to whoever hears it;
 * a stakeholder's name stands above the marks, where there is room for it.
 */
export function CommitmentMap({ positions, snapshot, ask, isBusy }: CommitmentMapProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const rate = useRate(ask);
  // A stakeholder and not a row: who is rated may move to another one.
  const [focused, setFocused] = useState<number>();
  const kept = positions.findIndex(({ index }) => index === focused);
  const container = useRef<HTMLDivElement>(null);
  const keyOf = useCallback((row: number) => String(positions[row]?.index), [positions]);
  const { style, rows } = useWindowed({ container, keyOf, count: positions.length, height: ROW_HEIGHT, kept });
  return (
    <div className={styles.map}>
      <Caption1 as="p" className={text.quiet}>
        {strings.map.legend}
      </Caption1>
      <div role="table" aria-label={strings.map.label} aria-rowcount={positions.length + 1}>
        <Head />
        <div role="rowgroup" ref={container} style={style}>
          {rows.map(({ index, placed }) => {
            const position = positions[index];
            return position && <MapRow key={position.index} {...{ position, index, snapshot, ask, rate, isBusy }} onFocus={setFocused} {...placed} />;
          })}
        </div>
      </div>
    </div>
  );
}

/** A row with a name of one line; pixels. */
const ROW_HEIGHT = 61;

function Head(): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const columns = useMapColumns();
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={mergeClasses(columns.columns, styles.heads)}>
        <span role="columnheader" className={text.heard}>
          {strings.map.stakeholder}
        </span>
        <span role="columnheader" className={text.heard}>
          {strings.map.whatToDo}
        </span>
        {MARK_COLUMNS.map((column, index) => (
          <span key={column} role="columnheader" aria-label={column === 'Unknown' ? undefined : column} className={styles.place} style={{ gridColumn: index + 1 }}>
            {column === 'Unknown' ? <span className={text.heard}>{strings.map.notKnown}</span> : (strings.heads[column] ?? column)}
          </span>
        ))}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  map: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, containerType: 'inline-size' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  heads: { position: 'relative', alignItems: 'end', paddingBlock: tokens.spacingVerticalXS },
  place: {
    ...typographyStyles.caption1,
    minWidth: 0,
    boxSizing: 'border-box',
    textAlign: 'center',
    overflowWrap: 'anywhere',
    // Large text in a narrow pane leaves no room for a word beside another.
    '@container (max-width: 260px)': { writingMode: 'vertical-rl', justifySelf: 'center', textAlign: 'end' },
  },
});
