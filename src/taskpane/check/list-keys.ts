import type { KeyboardEvent } from 'react';
import type { EntryGroup } from './entries';
import { isStop, type Row } from './rows';
import type { ActiveRow } from './use-active-row';

interface List {
  readonly rows: readonly Row[];
  readonly active: ActiveRow;
  readonly setOpen: (group: EntryGroup, isOpen: boolean) => void;
}

/** Arrows, Home and End within the list, as in a tree: right opens a group, left closes it. All other keys are left alone. */
export function moveInList(event: KeyboardEvent<HTMLElement>, list: List): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.target instanceof HTMLTextAreaElement) return;
  const row = list.rows[list.active.index];
  const move = MOVES[keyFor(event)];
  if (row === undefined || move === undefined) return;
  event.preventDefault();
  move(list, row);
}

type Move = (list: List, row: Row) => void;

const MOVES: Readonly<Partial<Record<string, Move>>> = {
  ArrowDown: ({ rows, active }) => focusFirst(active, rows.slice(active.index + 1)),
  ArrowUp: ({ rows, active }) => focusFirst(active, rows.slice(0, active.index).reverse()),
  Home: ({ rows, active }) => focusFirst(active, rows),
  End: ({ rows, active }) => focusFirst(active, [...rows].reverse()),
  ArrowRight: ({ rows, active, setOpen }, row) => {
    if (row.entry !== null) return;
    if (row.isOpen) focusFirst(active, rows.slice(active.index + 1));
    else setOpen(row.group, true);
  },
  ArrowLeft: ({ active, setOpen }, row) => {
    if (row.entry !== null) active.moveTo(row.group.key, 'focus');
    else if (row.isOpen) setOpen(row.group, false);
  },
};

function focusFirst(active: ActiveRow, rows: readonly Row[]): void {
  const target = rows.find(isStop);
  if (target !== undefined) active.moveTo(target.key, 'focus');
}

/** Where text runs from right to left, what lies within a group is on its left. */
function keyFor({ key, currentTarget }: KeyboardEvent<HTMLElement>): string {
  if (getComputedStyle(currentTarget).direction !== 'rtl') return key;
  return key === 'ArrowLeft' ? 'ArrowRight' : key === 'ArrowRight' ? 'ArrowLeft' : key;
}
