import { Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, measureElement, useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import type { ActionGroup, Grouping } from '../../domain/analysis/group-actions';
import type { Workspace } from '../../domain/model/workspace';
import { placed, spanOf } from './bar-shape';
import { connectionsAmong, drawnAmong } from './connections';
import { Connectors, type BarEnds } from './connectors';
import { BELOW_LANE, LANE_HEIGHT, LaneGround } from './lane';
import type { Period } from './period';
import { rowWording } from './row-words';
import { planStrings } from './strings';
import { TimeAxis } from './time-axis';
import { scaleOf } from './time-scale';
import { TimelineRow } from './timeline-row';
import { usePlaceOnPage } from './use-place-on-page';
import { useTimelineFocus } from './use-timeline-focus';

interface TimelineProps {
  readonly workspace: Workspace;
  readonly groups: readonly ActionGroup[];
  readonly grouping: Grouping;
  readonly period: Period;
  readonly choose: (position: number) => void;
}

/** Up to so many rows are all drawn, so that the browser's own search finds them; of more, those on the screen and some beside it. */
const ALL_DRAWN = 60;
const BESIDE_THE_SCREEN = 6;
/** What a row is taken to be high until it is measured: its name, two lines of facts and its lane; and the name of a group above it. Pixels. */
const [ROW_HEIGHT, HEADING_HEIGHT] = [82, 32];
/** What is kept free when the focus moves: for the months above and the row helper below. Pixels. */
const [ABOVE_A_ROW, BELOW_A_ROW] = [56, 56];

/** Actions by group, each with its bar on one scale of time, and lines from those that others wait for. */
export function Timeline({ workspace, groups, grouping, period, choose }: TimelineProps): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const headings = useId();
  const { top, width } = usePlaceOnPage(list);
  const { actions, today } = workspace;
  const rows = useMemo(() => rowsOf(groups), [groups]);
  const shown = useMemo(() => rows.map(({ position }) => position), [rows]);
  const focus = useTimelineFocus(shown);
  const [lookedAt, lookAt] = useState<number | null>(null);
  const [chosen, setChosen] = useState<number>();
  const choosing = useCallback(
    (position: number) => {
      setChosen(position);
      choose(position);
    },
    [choose],
  );
  const wording = useMemo(() => rowWording(workspace), [workspace]);
  const scale = useMemo(() => scaleOf(workspace, period, width), [workspace, period, width]);
  const ground = useMemo(() => <LaneGround scale={scale} />, [scale]);

  const { tabStopRow, move } = focus;
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    getItemKey: (row) => shown[row] ?? row,
    estimateSize: (row) => ROW_HEIGHT + (rows[row]?.group === undefined ? 0 : HEADING_HEIGHT),
    // An element that is not laid out has no height, and would make room for all the others.
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || ROW_HEIGHT,
    overscan: rows.length <= ALL_DRAWN ? ALL_DRAWN : BESIDE_THE_SCREEN,
    scrollMargin: top,
    scrollPaddingStart: ABOVE_A_ROW,
    scrollPaddingEnd: BELOW_A_ROW,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...(tabStopRow < 0 ? [] : [tabStopRow])])].sort((one, other) => one - other),
  });
  useLayoutEffect(() => {
    if (move === null) return;
    list.current?.querySelector<HTMLElement>(`[data-position="${move.position}"]`)?.focus({ preventScroll: true });
    virtualizer.scrollToIndex(move.row);
  }, [move, virtualizer]);
  const items = virtualizer.getVirtualItems();
  const height = virtualizer.getTotalSize();

  const connections = useMemo(() => connectionsAmong(actions, shown), [actions, shown]);
  const drawn = drawnAmong(connections, {
    from: (virtualizer.range?.startIndex ?? 0) - BESIDE_THE_SCREEN,
    to: (virtualizer.range?.endIndex ?? rows.length) + BESIDE_THE_SCREEN,
    lookedAt: lookedAt === null ? null : shown.indexOf(lookedAt),
  });
  const endsOf = (row: number): BarEnds | null => {
    const action = actions[shown[row] ?? -1];
    const measured = virtualizer.measurementsCache[row];
    const span = action === undefined ? null : spanOf(action, today);
    if (span === null || measured === undefined) return null;
    const bar = placed(period, span);
    const y = measured.end - top - BELOW_LANE - LANE_HEIGHT / 2;
    return bar.place === 'within' ? { start: { x: bar.start * width, y }, end: { x: bar.end * width, y } } : null;
  };

  return (
    <div className={styles.timeline}>
      <TimeAxis scale={scale} width={width} />
      <div ref={list} role="list" aria-label={planStrings.list(period.from, period.to)} className={styles.list} style={{ height: `${height}px` }} onKeyDown={focus.onKeyDown}>
        {items.map(({ index: row, key, start }) => {
          const { position, group } = rows[row] ?? { position: -1 };
          const headingId = group !== undefined && grouping !== 'all' ? `${headings}${row}` : undefined;
          const action = actions[position];
          if (action === undefined) return null;
          return (
            <div
              key={key}
              ref={virtualizer.measureElement}
              role="listitem"
              data-index={row}
              aria-setsize={rows.length}
              aria-posinset={row + 1}
              className={styles.item}
              style={{ transform: `translateY(${start - top}px)` }}
            >
              {group !== undefined && headingId !== undefined && (
                <Caption1Strong as="h4" id={headingId} className={styles.heading}>
                  {planStrings.heading(planStrings.groupName(group, grouping), group.actions.length)}
                </Caption1Strong>
              )}
              <TimelineRow
                position={position}
                action={action}
                wording={wording}
                period={period}
                today={today}
                ground={ground}
                headingId={headingId}
                hasLead={grouping !== 'lead'}
                isTabStop={position === focus.tabStop}
                isChosen={position === chosen}
                choose={choosing}
                lookAt={lookAt}
                onFocus={focus.onFocus}
              />
            </div>
          );
        })}
        {width > 0 && <Connectors drawn={drawn} endsOf={endsOf} width={width} height={height} />}
      </div>
    </div>
  );
}

interface Row {
  /** Of the action. */
  readonly position: number;
  /** The group that begins with this row. */
  readonly group?: ActionGroup;
}

function rowsOf(groups: readonly ActionGroup[]): Row[] {
  return groups.flatMap((group) => group.actions.map((position, index) => (index === 0 ? { position, group } : { position })));
}

const useStyles = makeStyles({
  // What the page lays over its views stays above the months.
  timeline: { isolation: 'isolate' },
  list: { position: 'relative' },
  item: { position: 'absolute', insetBlockStart: 0, insetInlineStart: 0, insetInlineEnd: 0 },
  heading: { display: 'block', margin: 0, padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`, overflowWrap: 'anywhere' },
});
