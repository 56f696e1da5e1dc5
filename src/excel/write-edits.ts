import { cellBlocks } from '../sheets/cell-blocks';
import { BLANK, GENERAL, holdsTheSame, writtenIn, type CellState } from '../sheets/cell-state';
import { bytesOf, editPieces } from '../sheets/edit-pieces';
import type { LongerTable, WiderTable, WrittenEdits } from '../sheets/edit-plan';
import { TEXT_FORMAT } from '../sheets/look';
import { bytesAtOnce, takeLess } from './bytes-at-once';
import { EditHalfWritten, excelErrorCode, isTooLarge, isTurnedAway, Overtaken } from './excel-refusal';
import { hasMoved, isOvertaken, queueGuards, queueLook, queueLookAtRows, statesOf, type SeenBlock } from './overtaken';
import { putBack, queueColumnsTaken, queueLastRowsGone, queueRowsGone } from './put-back';
import { excelTable, queueStates, rowsBelow, type States } from './write-cells';
import { rangeOf } from './write-sheets';

/**
 * Writes all of a plan in one round trip, or, where that is more than Excel takes at once, in several. One more is needed where
 * Excel has not taken rows written below a table into it, as when a person has switched that off; and where Excel refuses
 * half-way, to put back what was there. The selection does not move. Where somebody else has written into one of the cells since
 * they were read, or another row stands where one is written, what was there at that moment is put back, and so is all else.
 *
 * @returns whether it is written: false where somebody else was quicker.
 * @throws what Excel answered where it refused; as the cause of EditHalfWritten where not all could be put back.
 */
export async function writeEdits(context: Excel.RequestContext, edits: WrittenEdits): Promise<boolean> {
  const done: WrittenEdits[] = [];
  let left = editPieces(edits, bytesAtOnce());
  for (let piece = left[0]; piece !== undefined; piece = left[0]) {
    try {
      if (!(await writePiece(context, piece))) {
        await putAllBack(context, done);
        return false;
      }
      done.push(piece);
      left = left.slice(1);
    } catch (cause) {
      const smaller = isTooLarge(cause) ? smallerPieces(piece) : [];
      if (smaller.length <= 1) {
        if (!(cause instanceof EditHalfWritten)) await putAllBack(context, done, cause);
        throw cause;
      }
      left = [...smaller, ...left.slice(1)];
    }
  }
  return true;
}

async function putAllBack(context: Excel.RequestContext, done: readonly WrittenEdits[], cause?: unknown): Promise<void> {
  for (const piece of [...done].reverse()) await putBack(context, piece, cause);
}

function smallerPieces(refused: WrittenEdits): WrittenEdits[] {
  takeLess(bytesOf(refused));
  return editPieces(refused, bytesOf(refused) / 2);
}

/** The same of what Excel takes at once. */
async function writePiece(context: Excel.RequestContext, edits: WrittenEdits): Promise<boolean> {
  const { cells, longerTables, widerTables, guards } = edits;
  if (cells.length === 0 && longerTables.length === 0 && widerTables.length === 0) return true;
  context.application.suspendScreenUpdatingUntilNextSync();
  const written = longerTables.filter(({ by }) => by === 'writing below');
  const inserted = longerTables.filter(({ by }) => by === 'inserting');
  // What is put back if anything goes wrong: tables that do not grow by themselves have grown by inserting.
  let sent = edits;
  try {
    const guarded = queueGuards(context, guards);
    for (const table of widerTables) queueColumns(context, table);
    const looked = cellBlocks(cells).map((block) => ({ block, seen: queueLook(context, block) }));
    const seen = [...looked.map((one) => one.seen), ...written.map((table) => queueLooks(context, table))];
    const before = written.map((table) => excelTable(context, table).getDataBodyRange().load('rowCount'));
    for (const { block, seen: { range } } of looked) queueStates(range, block.after, (row, column) => block.before[row]?.[column]?.numberFormat ?? null);
    const bodies = written.map((table) => queueRowsBelow(context, table));
    seen.push(...inserted.map((table) => queueInsertedRows(context, table)));
    await context.sync();
    const grown = written.map((table, index) => ({ table, by: (bodies[index]?.rowCount ?? 0) - (before[index]?.rowCount ?? 0) }));
    if (seen.some(isOvertaken) || guarded.some(hasMoved)) {
      await giveBack(context, { seen, inserted, widerTables, grown: guarded.some(hasMoved) ? [] : grown });
      return false;
    }
    const outside = grown.filter(({ table, by }) => by < table.rows.length).map(({ table }) => table);
    if (outside.length === 0) return true;
    sent = { ...edits, longerTables: longerTables.map((table) => (outside.includes(table) ? { ...table, by: 'inserting' } : table)) };
    for (const table of outside) {
      rowsBelow(context, table).formulas = table.rows.map((line) => line.map((state) => (state === null ? null : '')));
      queueInsertedRows(context, table);
    }
    await context.sync();
    return true;
  } catch (cause) {
    if (cause instanceof EditHalfWritten) throw cause;
    // What was turned away whole has written nothing, unless it was the second half of the work.
    if (!isTurnedAway(cause) || sent !== edits) await putBack(context, isTurnedAway(cause) ? edits : sent, cause);
    throw cause;
  }
}

function queueColumns(context: Excel.RequestContext, table: WiderTable): void {
  const { sheet, body, headers } = table;
  for (const header of headers) excelTable(context, table).columns.add(undefined, undefined, header);
  // Excel may dress them like their neighbour, and a date's look would make numbers of texts. Somebody may have added rows meanwhile.
  const added = rangeOf(context.workbook.worksheets.getItem(sheet), { ...body, column: body.column + body.columnCount, columnCount: headers.length });
  added.numberFormat = Array.from({ length: body.rowCount }, () => headers.map(() => GENERAL));
}

/** Excel takes rows that are written directly below a table into it, with its formulas and rules. @returns the body as it then is. */
function queueRowsBelow(context: Excel.RequestContext, table: LongerTable): Excel.Range {
  const { rows, numberFormats, numberFormatsBelow } = table;
  const below = rowsBelow(context, table);
  // In a cell of the text format an apostrophe would be a letter, and a number a text.
  queueFormats(below, rows.map((cells, row) => cells.map((_, column) => (numberFormatsBelow[row]?.[column] === TEXT_FORMAT ? GENERAL : null))));
  below.formulas = rows.map((cells) => cells.map((state) => (state === null ? null : writtenIn(state))));
  queueFormats(below, rows.map((cells) => cells.map((state, column) => (state === null || state.numberFormat === numberFormats[column] ? null : state.numberFormat))));
  return excelTable(context, table).getDataBodyRange().load('rowCount');
}

/** Null for a cell that keeps its own. */
function queueFormats(range: Excel.Range, formats: (string | null)[][]): void {
  if (formats.some((row) => row.some((format) => format !== null))) range.numberFormat = formats;
}

/** Excel's own way to lengthen a table: what stands below it moves down. @returns what then stood in the cells that are written. */
function queueInsertedRows(context: Excel.RequestContext, table: LongerTable): SeenBlock {
  const { rows } = excelTable(context, table);
  for (let added = 0; added < table.rows.length; added++) rows.add();
  const seen = queueLooks(context, table);
  queueStates(rowsBelow(context, table), table.rows, () => null);
  return seen;
}

function queueLooks(context: Excel.RequestContext, table: LongerTable): SeenBlock {
  return queueLookAtRows(() => rowsBelow(context, table), table.rows);
}

interface Given {
  readonly seen: readonly SeenBlock[];
  readonly inserted: readonly LongerTable[];
  readonly widerTables: readonly WiderTable[];
  /** Tables that have taken in rows below them, and how many. */
  readonly grown: readonly { readonly table: LongerTable; readonly by: number }[];
}

/** Puts back what stood in the cells when they were written over, wherever they have moved since. Rows that were added are the table's last ones. */
async function giveBack(context: Excel.RequestContext, { seen, inserted, widerTables, grown }: Given): Promise<void> {
  try {
    // Cells follow their rows when others insert or delete some, but not when they sort: so it is looked once more.
    const again = await putBackSeen(context, seen, () => {
      for (const { table, by } of grown) if (by > 0 && by === table.rows.length) queueRowsGone(context, table, by);
    });
    const others = again.filter(({ states }) => states.some((cells) => cells.some((state) => state !== null)));
    for (const { range, states, isGone } of others) if (!isGone) queueStates(range, states, () => null);
    const lost = others.length > 0 ? await giveBackWhereSorted(context, others) : null;
    if (lost !== null) throw new EditHalfWritten({ cause: new Overtaken(), lost });
    const bodies = inserted.map((table) => excelTable(context, table).getDataBodyRange().load('rowCount'));
    if (inserted.length > 0) await context.sync();
    for (const [index, table] of inserted.entries())
      queueLastRowsGone(excelTable(context, table), bodies[index]?.rowCount ?? 0, table.rows.length);
    queueColumnsTaken(context, widerTables);
    if (inserted.length > 0 || widerTables.length > 0) await context.sync();
  } catch (cause) {
    throw cause instanceof EditHalfWritten ? cause : new EditHalfWritten({ cause });
  }
}

/** All at once; where Excel refuses that because a row has been deleted with its cells, one after the other. */
async function putBackSeen(context: Excel.RequestContext, seen: readonly SeenBlock[], queueMore: () => void): Promise<SortedAway[]> {
  const whole = seen.map((block) => queuePuttingBack(block, false));
  queueMore();
  try {
    await context.sync();
    return whole.map((take) => take());
  } catch (cause) {
    if (!GONE.has(excelErrorCode(cause) ?? '')) throw cause;
  }
  const found: SortedAway[] = [];
  for (const block of seen) {
    const take = queuePuttingBack(block, true);
    try {
      await context.sync();
      found.push(take());
    } catch (cause) {
      if (!GONE.has(excelErrorCode(cause) ?? '')) throw cause;
      const { range, columns, after, found: stood } = block;
      found.push({ range, columns, after, stood: statesOf(stood, after), states: after, isGone: true });
    }
  }
  queueMore();
  await context.sync();
  return found;
}

/** What Excel answers where a range's cells were deleted. */
const GONE: ReadonlySet<string> = new Set(['InvalidReference', 'ItemNotFound', 'InvalidObjectPath']);

/** @param isRepeated whether that was asked for before, and may have been done. */
function queuePuttingBack({ range, columns, found, after }: SeenBlock, isRepeated: boolean): () => SortedAway {
  const now = range.getOffsetRange(0, 0).load('values,formulas,numberFormat');
  const stood = statesOf(found, after);
  queueStates(range, stood, (row, column) => formatWhereSame(stood[row]?.[column], after[row]?.[column]));
  return () => ({ range, columns, after, stood, isGone: false, states: statesOf(now, after).map((cells, row) => cells.map((state, column) => strangeOnly(state, after[row]?.[column], isRepeated ? stood[row]?.[column] : null))) });
}

/** A block that others have sorted away after it was written. */
interface SortedAway extends Pick<SeenBlock, 'range' | 'columns'> {
  readonly after: States;
  /** What stood in it when it was written over. */
  readonly stood: States;
  /** What stands where it was; null for cells that have stayed. */
  readonly states: States;
  /** Whether others have deleted the row in which it was written, or another that was sorted there. */
  readonly isGone: boolean;
}

/**
 * Looks for the rows that were written, by what was written in them, and puts back there what stood in them.
 *
 * @returns null where all were found; otherwise what stood in the others.
 */
async function giveBackWhereSorted(context: Excel.RequestContext, blocks: readonly SortedAway[]): Promise<string[] | null> {
  const looked = blocks.map((block) => ({ ...block, lines: linesOf(block.isGone ? block.columns() : block.range.getEntireColumn()).load('values,formulas,numberFormat') }));
  await context.sync();
  const lost: CellState[] = [];
  let isWhole = true;
  for (const { after, stood, states, isGone, lines } of looked)
    for (const [row, cells] of states.entries()) {
      if (cells.every((state) => state === null)) continue;
      const written = after[row] ?? [];
      const now = statesOf(lines, (lines.values as unknown[][]).map(() => written));
      const places = [...now.keys()].filter((line) => written.every((state, column) => state === null || holdsTheSame(now[line]?.[column] ?? BLANK, state)));
      const [place] = places;
      // With the row that was deleted went what was written in it, and what stood in it before was that row's own.
      if (place === undefined && isGone) continue;
      if (place === undefined || places.length > 1) {
        isWhole = false;
        lost.push(...(stood[row] ?? []).filter((state) => state !== null));
      } else queueStates(lines.getRow(place), [stood[row] ?? []], () => null);
    }
  await context.sync();
  return isWhole ? null : lost.map(({ formula, value }) => String(formula ?? value)).filter((text) => text !== '');
}

function linesOf(columns: Excel.Range): Excel.Range {
  return columns.worksheet.getUsedRange(true).getIntersection(columns);
}

/** The number format of a cell is known where it is to stay as it has become. */
function formatWhereSame(stood: CellState | null | undefined, now: CellState | null | undefined): string | null {
  return stood?.numberFormat === now?.numberFormat ? (now?.numberFormat ?? null) : null;
}

/** What stands there, where it is neither what was written nor what was put back already. */
function strangeOnly(now: CellState | null, written: CellState | null | undefined, stood: CellState | null | undefined): CellState | null {
  if (now === null || !written || holdsTheSame(now, written) || isNumbered(now, written)) return null;
  return stood && holdsTheSame(now, stood) ? null : now;
}

/** Where others have moved a header under what was written, Excel tells two of the same text apart by a number. */
function isNumbered({ value }: CellState, { value: written }: CellState): boolean {
  return typeof value === 'string' && typeof written === 'string' && written !== '' && value.startsWith(written) && /^\d+$/.test(value.slice(written.length));
}
