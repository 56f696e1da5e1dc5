import { Button, createFocusOutlineStyle, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { useId, type ReactElement } from 'react';
import type { AgendaItem as Item } from '../../domain/agenda/agenda';
import { wholeNumber } from '../locale';
import { useTextStyles } from '../theme/use-text-styles';
import type { Ask, Snapshot } from '../view';
import type { Work } from '../work/work';
import { AgendaPoints } from './agenda-points';
import { PlanMeeting } from './plan-meeting';
import { strings } from './strings';

interface AgendaItemProps {
  readonly item: Item;
  readonly number: number;
  readonly isDone: boolean;
  readonly isOpen: boolean;
  /** Whether the next meeting can be planned here. */
  readonly asksForNext: boolean;
  readonly toggle: () => void;
  readonly setDone: (done: boolean) => void;
  /** Goes to the item before or after it; null at the ends. */
  readonly previous: (() => void) | null;
  readonly next: (() => void) | null;
  readonly snapshot: Snapshot;
  readonly answer: ((index: number) => void) | null;
  readonly ask: Ask;
  readonly running: Work['running'];
}

/** One item: a heading that opens, its points, and the way on. */
export function AgendaItem({ item, number, isDone, isOpen, asksForNext, toggle, setDone, previous, next, snapshot, answer, ask, running }: AgendaItemProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const body = useId();
  const { title, sections } = item;
  const points = sections.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const finish = (): void => {
    setDone(true);
    next?.();
  };
  return (
    <li className={styles.item}>
      <h4 className={styles.heading}>
        <button type="button" aria-expanded={isOpen} aria-controls={body} className={styles.head} onClick={toggle}>
          <span className={styles.number}>
            {isDone && <CheckmarkCircle16Filled aria-hidden className={styles.tick} />}
            <span className={isDone ? text.heard : undefined}>{number}.</span>
          </span>{' '}
          <span className={mergeClasses(styles.title, isDone && styles.done)}>{title}</span>{' '}
          <span className={styles.count}>
            {wholeNumber(points)} <span className={text.heard}>{strings.agenda.points(points, isDone)}</span>
          </span>
          {isOpen ? <ChevronUp16Regular aria-hidden /> : <ChevronDown16Regular aria-hidden />}
        </button>
      </h4>
      <div id={body} hidden={!isOpen} className={styles.body}>
        {isOpen && (
          <>
            <AgendaPoints sections={sections} snapshot={snapshot} answer={answer} ask={ask} />
            {asksForNext && <PlanMeeting workspace={snapshot.workspace} ask={ask} running={running} />}
            <div className={styles.way}>
              {isDone ? (
                <>
                  {next !== null && <Button size="small" onClick={next}>{strings.agenda.next}</Button>}
                  <Button size="small" appearance="subtle" onClick={() => setDone(false)}>
                    {strings.agenda.notDone}
                  </Button>
                </>
              ) : (
                <Button size="small" onClick={finish}>
                  {next === null ? strings.agenda.done : strings.agenda.doneAndNext}
                </Button>
              )}
              {previous !== null && (
                <Button size="small" appearance="subtle" onClick={previous}>
                  {strings.agenda.previous}
                </Button>
              )}
            </div>
          </>
        )}
      </div>
    </li>
  );
}

const useStyles = makeStyles({
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  head: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    minHeight: '36px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ...typographyStyles.body1Strong,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle({ style: { outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})` } }),
  },
  number: { display: 'inline-flex', flexShrink: 0, minWidth: '20px', color: tokens.colorNeutralForeground3 },
  tick: { color: tokens.colorStatusSuccessForeground1 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  done: { color: tokens.colorNeutralForeground3 },
  count: { color: tokens.colorNeutralForeground3, ...typographyStyles.caption1 },
  body: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}`,
    '&[hidden]': { display: 'none' },
  },
  way: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
