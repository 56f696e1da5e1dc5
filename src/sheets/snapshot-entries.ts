/**
 * Snapshots as they stand on the hidden sheet: packed into text (`snapshot-packing.ts`) and cut into pieces that fit into
 * cells, a row for each, with the key `snapshot.` and the day and the piece's number, as `snapshot.2026-11-10.1`.
 */
import { parseCalendarDate, type CalendarDate } from '../domain/model/calendar-date';
import type { StateEdit } from './state-edit';
import type { StateEntry, StateReading } from './workbook-reading';

/** A snapshot that has been read and not unpacked: most views need none. */
export interface PackedSnapshot {
  readonly day: CalendarDate;
  /** In their order; one that is missing is an empty text. */
  readonly pieces: readonly string[];
}

/** Characters of a piece; a cell holds 32,767. */
export const LONGEST_PIECE = 32_000;

/** Those that are kept, the earliest first. */
export function snapshotsIn(state: StateReading | null): PackedSnapshot[] {
  const days = new Map<CalendarDate, string[]>();
  for (const { day, piece, value } of piecesIn(state)) {
    const pieces = days.get(day) ?? [];
    // What two panes have written at the same time stands there twice, and is of the first by all of its pieces.
    pieces[piece - 1] ??= value;
    days.set(day, pieces);
  }
  return [...days].map(([day, pieces]) => ({ day, pieces: Array.from(pieces, (piece?: string) => piece ?? '') })).sort((first, second) => compare(first.day, second.day));
}

/** The newest of an earlier day: what a report written today is compared with. */
export function snapshotBefore(snapshots: readonly PackedSnapshot[], today: CalendarDate): PackedSnapshot | null {
  return snapshots.findLast(({ day }) => day < today) ?? null;
}

/**
 * Keeps today's snapshot in the place of an earlier one of today, and beside it only the one that today is compared with, so
 * that a report that is written again today says the same. One of a later day stays as it is: some computer's clock is wrong,
 * and it need not be the other one's.
 */
export function snapshotKeptIn(state: StateReading | null, { day: today, pieces }: PackedSnapshot): StateEdit {
  const base = snapshotBefore(snapshotsIn(state), today)?.day ?? null;
  const free = piecesIn(state).filter(({ day }) => day <= today && day !== base);
  const entries = pieces.map((value, index) => ({ key: `${PREFIX}${today}.${index + 1}`, value }));
  return {
    rows: free.map(({ row }, index) => ({ row, entry: entries[index] ?? null })),
    added: entries.slice(free.length),
  };
}

/** A text in pieces that fit into cells. */
export function inPieces(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / LONGEST_PIECE) }, (_, index) => text.slice(index * LONGEST_PIECE, (index + 1) * LONGEST_PIECE));
}

const PREFIX = 'snapshot.';

interface Piece extends StateEntry {
  readonly day: CalendarDate;
  /** Counted from 1. */
  readonly piece: number;
}

/** Rows under keys that are not ours stay as they are. */
function piecesIn(state: StateReading | null): Piece[] {
  return (state?.entries ?? []).flatMap((entry) => {
    const [, written = '', piece = ''] = /^snapshot\.(\d{4}-\d{2}-\d{2})\.([1-9]\d{0,3})$/.exec(entry.key) ?? [];
    const day = parseCalendarDate(written);
    return day === null ? [] : [{ ...entry, day, piece: Number(piece) }];
  });
}

function compare(first: string, second: string): number {
  return Number(first > second) - Number(first < second);
}
