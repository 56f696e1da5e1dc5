import type { CellState } from './cell-state';
import type { CellWriting } from './edit-plan';

/** Cells of a sheet that stand together in a rectangle, each with what it is to hold. */
export interface CellBlock {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Row by row, all of the same length. */
  readonly before: readonly (readonly CellState[])[];
  readonly after: readonly (readonly CellState[])[];
}

/**
 * So many cells are written one by one: a single cell follows its row where others insert some meanwhile. Of more, each by
 * itself would be more than Excel on the web takes at once.
 */
const SINGLE_CELLS = 60;

/** The same cells in as few rectangles as are easily found. Of cells that are named twice, the last one counts. */
export function cellBlocks(cells: readonly CellWriting[]): CellBlock[] {
  if (cells.length <= SINGLE_CELLS) return cells.map(({ before, after, ...place }) => ({ ...place, before: [[before]], after: [[after]] }));
  return stacked(runsOf(cells)).map((runs) => ({
    sheet: runs[0]?.[0]?.sheet ?? '',
    row: runs[0]?.[0]?.row ?? 0,
    column: runs[0]?.[0]?.column ?? 0,
    before: runs.map((run) => run.map(({ before }) => before)),
    after: runs.map((run) => run.map(({ after }) => after)),
  }));
}

/** Cells beside each other in a row. */
type Run = readonly CellWriting[];

function runsOf(cells: readonly CellWriting[]): Run[] {
  const inOrder = [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.row}:${cell.column}`, cell])).values()].sort(bySheetRowColumn);
  const runs: CellWriting[][] = [];
  for (const cell of inOrder) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.sheet === cell.sheet && last.row === cell.row && last.column + 1 === cell.column) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/** Runs of the same columns in one row after the other. */
function stacked(runs: readonly Run[]): Run[][] {
  const stacks: Run[][] = [];
  const open = new Map<string, Run[]>();
  for (const run of runs) {
    const [first] = run;
    if (first === undefined) continue;
    const columns = `${first.sheet}!${first.column}+${run.length}`;
    const stack = open.get(columns);
    if (stack !== undefined && stack.at(-1)?.[0]?.row === first.row - 1) {
      stack.push(run);
      continue;
    }
    const begun = [run];
    open.set(columns, begun);
    stacks.push(begun);
  }
  return stacks;
}

function bySheetRowColumn(one: CellWriting, other: CellWriting): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.row - other.row || one.column - other.column;
}
