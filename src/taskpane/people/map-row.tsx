import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useState, type ComponentProps, type ReactElement } from 'react';
import type { CommitmentPosition } from '../../domain/analysis/commitment';
import { CONCLUSIONS } from '../../domain/analysis/continuum';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import { Marks } from './marks';
import { RateMenu } from './rate-menu';
import { StakeholderName } from './stakeholder-name';
import { strings } from './strings';
import type { Rate } from './use-rate';

interface MapRowProps extends Pick<ComponentProps<'div'>, 'ref' | 'style'> {
  readonly position: CommitmentPosition;
  /** Position in the map, from 0. */
  readonly index: number;
  readonly snapshot: Snapshot;
  readonly ask: Ask;
  readonly rate: Rate;
  readonly isBusy: boolean;
  /** Told of the stakeholder, by its position among them. */
  readonly onFocus: (stakeholder: number) => void;
}

/** One stakeholder: who, what to do, and the marks. A click on the marks opens what the button opens. One of thousands, hence `memo`. */
export const MapRow = memo(function MapRow({ position, index, snapshot, ask, rate, isBusy, onFocus, ref, style }: MapRowProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const [isOpen, open] = useState(false);
  const [marks, setMarks] = useState<HTMLElement | null>(null);
  const { stakeholder, conclusion, rating, now, needed, gap } = position;
  const canRate = stakeholder.id !== null && !isBusy;
  return (
    <div role="row" aria-rowindex={index + 2} ref={ref} style={style} data-index={index} className={styles.row} onFocus={() => onFocus(position.index)}>
      <div className={styles.line}>
        <div role="rowheader" className={styles.name}>
          <StakeholderName stakeholder={stakeholder} index={position.index} snapshot={snapshot} ask={ask} />
        </div>
        <div role="cell" className={styles.toDo}>
          <Caption1 className={mergeClasses(styles.conclusion, conclusion.case === CONCLUSIONS.inPlace.case && styles.quiet)}>{conclusion.words}</Caption1>
          <span className={text.heard}>{rating === null ? strings.notRated : `${strings.standing(now, needed)}${strings.distance(gap)}`}</span>
          <RateMenu position={position} rate={rate} isBusy={isBusy} isOpen={isOpen} onOpenChange={open} below={marks} />
        </div>
      </div>
      <div ref={setMarks} className={mergeClasses(styles.marks, canRate && styles.clickable)} onClick={canRate ? () => open(true) : undefined}>
        <Marks position={position} />
      </div>
    </div>
  );
});

const useStyles = makeStyles({
  row: {
    boxSizing: 'border-box',
    width: '100%',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: 'flex', alignItems: 'start', columnGap: tokens.spacingHorizontalS, minHeight: '24px' },
  name: { flexGrow: 1, minWidth: 0, paddingBlockStart: '2px' },
  toDo: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'end',
    columnGap: tokens.spacingHorizontalXXS,
    flexShrink: 0,
    '@container (max-width: 260px)': { flexShrink: 1 },
  },
  conclusion: { fontWeight: tokens.fontWeightSemibold, textAlign: 'end' },
  quiet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  marks: { borderRadius: tokens.borderRadiusMedium },
  clickable: { cursor: 'pointer', ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover } },
});
