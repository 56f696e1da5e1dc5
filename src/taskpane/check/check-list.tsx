import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useKept } from '../shell/use-kept';
import { useWindowed, type PlacedRow, type WindowedRow } from '../shell/use-windowed';
import type { Ask, Snapshot } from '../view';
import type { EntryGroup, Grouping } from './entries';
import { EntryLine } from './entry-line';
import { GroupHeading } from './group-heading';
import { moveInList } from './list-keys';
import { isOpen, nextProblem, placeOf, rowsOf, type EntryRow, type Opened, type Row } from './rows';
import { strings } from './strings';
import { useActiveRow } from './use-active-row';

interface CheckListProps {
  readonly snapshot: Snapshot;
  readonly groups: readonly EntryGroup[];
  readonly grouping: Grouping;
  readonly isBusy: boolean;
  readonly ask: Ask;
  /** What stands above the list and steps through it. */
  readonly top: (step: (by: 1 | -1) => void) => ReactElement;
}

/** A usual line; pixels. */
const LINE_HEIGHT = 56;

/**
 * The groups, one below the other. The whole list is one stop of the Tab key; arrows move within it, and F8 steps from
 * problem to problem from anywhere in the view. Choosing an entry takes the grid to its cell, while the focus stays here.
 */
export function CheckList({ snapshot, groups, grouping, isBusy, ask, top }: CheckListProps): ReactElement {
  const styles = useStyles();
  const [opened, setOpened] = useKept<Opened>('check.opened', NOTHING_OPENED);
  const [chosen, setChosen] = useKept<string | null>('check.chosen', null);
  const rows = useMemo(() => rowsOf(groups, opened), [groups, opened]);
  const container = useRef<HTMLDivElement>(null);
  const active = useActiveRow(rows, container);
  const keyOf = useCallback((index: number) => rows[index]?.key ?? '', [rows]);
  const windowed = useWindowed({ container, keyOf, count: rows.length, height: LINE_HEIGHT, kept: active.index });

  const show = useCallback(
    ({ key, entry }: EntryRow): void => {
      const place = placeOf(entry);
      if (place === null) return;
      setChosen(key);
      ask({ task: 'reveal', place });
    },
    [ask, setChosen],
  );
  const setOpen = useCallback((group: EntryGroup, open: boolean): void => setOpened({ ...opened, [group.key]: open }), [opened, setOpened]);
  const step = (by: 1 | -1, how: 'focus' | 'show'): void => {
    const next = nextProblem(groups, active.key, by);
    if (next === null) return;
    if (!isOpen(next.group, opened)) setOpen(next.group, true);
    active.moveTo(next.key, how);
    if (how === 'show') show(next);
  };
  const stepByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'F8') return;
    event.preventDefault();
    step(event.shiftKey ? -1 : 1, 'focus');
  };

  return (
    <div className={styles.view} onKeyDown={stepByKey}>
      {top((by) => step(by, 'show'))}
      <div ref={container} role="group" aria-label={strings.list} style={windowed.style} onFocus={active.onFocus} onKeyDown={(event) => moveInList(event, { rows, active, setOpen })}>
        {inGroups(windowed.rows, rows).map(({ group, heading, lines }) => (
          <div key={group.key} role="group" aria-label={group.heading}>
            {heading !== null && (
              <GroupHeading group={group} isOpen={isOpen(group, opened)} isActive={active.key === group.key} placed={heading.placed} snapshot={snapshot} isBusy={isBusy} setOpen={setOpen} ask={ask} />
            )}
            {lines.length > 0 && (
              <ul className={styles.list}>
                {lines.map(({ row, placed }) => (
                  <EntryLine
                    key={row.key}
                    row={row}
                    isUnderSheet={grouping === 'sheet'}
                    isActive={active.key === row.key}
                    isChosen={chosen === row.key}
                    placed={placed}
                    snapshot={snapshot}
                    isBusy={isBusy}
                    show={show}
                    ask={ask}
                  />
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

const NOTHING_OPENED: Opened = {};

interface DrawnGroup {
  readonly group: EntryGroup;
  /** Null where it is out of view. */
  readonly heading: { readonly placed: PlacedRow | undefined } | null;
  readonly lines: { readonly row: EntryRow; readonly placed: PlacedRow | undefined }[];
}

/** The rows to draw, each in its group. */
function inGroups(drawn: readonly WindowedRow[], rows: readonly Row[]): DrawnGroup[] {
  const groups = new Map<string, DrawnGroup>();
  for (const { index, placed } of drawn) {
    const row = rows[index];
    if (row === undefined) continue;
    const known = groups.get(row.group.key) ?? { group: row.group, heading: null, lines: [] };
    if (row.entry === null) groups.set(row.group.key, { ...known, heading: { placed } });
    else {
      known.lines.push({ row, placed });
      groups.set(row.group.key, known);
    }
  }
  return [...groups.values()];
}

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});
