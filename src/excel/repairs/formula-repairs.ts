import { cellName, type Area } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { cellState, GENERAL, type CellState } from '../../sheets/cell-state';
import { TEXT_FORMAT } from '../../sheets/look';
import { calculatedColumns, columnForTyped, repeatedCells, typedInstead, type CalculatedColumn, type RepeatedCells, type TypedColumn } from '../../sheets/repairs/calculated-columns';
import { cellRuns, cellsInWords, spanOf } from '../../sheets/repairs/cell-runs';
import { isSameFormula } from '../../sheets/repairs/same-formula';
import { rangeOf } from '../write-sheets';
import { atOnce, BYTES_PER_CELL_WRITTEN, BYTES_PER_RUN } from './at-once';
import { queueCells, sawOtherwise, stateOfCells } from './cells-of-column';
import { readColumns } from './read-columns';
import type { DoneRepair, PlannedRepair, RepairKindOfWork } from './repair-work';
import { clearRepeated, keepTyped, type KeptCells } from './typed-column';

/**
 * Calculated columns in which something else stands than their formula. The formula is put back; what somebody has typed
 * over it is kept beside it, where it says anything else than the formula does.
 */
export const formulaRepairs: RepairKindOfWork = {
  stage: 'cells',
  async look(ground) {
    const columns = calculatedColumns(ground.found.reading, ground.naming, ground.taken.tables);
    const formulas = await readColumns(ground, 'formulas', columns.map(({ sheet, area, formula }) => ({ sheet, area, size: formula.length + BYTES_ROUND })));
    const wrong = columns.flatMap((column, index) => {
      const isSame = remembered((cell) => isSameFormula(cell, column.formula));
      const runs = cellRuns(column.area, (row) => !isSame(String(formulas[index]?.[row] ?? '')) || column.values[row] === formulas[index]?.[row]);
      const [first, ...others] = runs;
      return first === undefined ? [] : [{ column, runs, span: spanOf([first, ...others]), formulas: formulas[index] ?? [] }];
    });
    const formats = await readColumns(ground, 'numberFormat', wrong.map(({ column: { sheet }, span }) => ({ sheet, area: span, size: BYTES_PER_FORMAT })));
    const repairs = wrong.map(({ column, runs, span, formulas: found }, index) => {
      const cells = runs.flatMap((area) =>
        Array.from({ length: area.rowCount }, (_, down): WrongCell => {
          const row = area.row - column.area.row + down;
          const format = formats[index]?.[area.row - span.row + down];
          return { row, state: cellState(column.values[row] ?? '', found[row] ?? '', String(format)) };
        }),
      );
      return repairOf(column, runs, cells);
    });
    const isWrong = new Set(wrong.map(({ column }) => column));
    const cleared = columns.flatMap((column) => {
      const repeated = isWrong.has(column) ? null : repeatedCells(column, ground.found.reading.names);
      return repeated === null ? [] : [clearing(column, repeated)];
    });
    return { repairs: [...repairs, ...cleared], told: [] };
  },
};

/** What stands around a text in an answer. */
const BYTES_ROUND = 5;
const BYTES_PER_FORMAT = 16;

/** A cell of a column, by its row in the table's body. */
interface WrongCell {
  readonly row: number;
  readonly state: CellState;
}

function repairOf(column: CalculatedColumn, runs: readonly Area[], cells: readonly WrongCell[]): PlannedRepair {
  const { id, sheet, area, header, reading, formula } = column;
  const kept: KeptCells = new Map(
    cells.flatMap(({ row, state }) => {
      const typed = typedInstead(state, formula);
      return typed === null ? [] : [[row, { value: typed, numberFormat: state.numberFormat }] as const];
    }),
  );
  const to = kept.size === 0 ? null : columnForTyped(reading, header, kept);
  const bytesOfOne = ({ row, state }: WrongCell, before?: WrongCell): number => BYTES_PER_CELL_WRITTEN + formula.length + 2 * String(state.formula ?? state.value).length + (before?.row === row - 1 ? 0 : BYTES_PER_RUN);
  const { items: now, bytes, isPart } = atOnce(cells, bytesOfOne);
  const rows = new Set(now.map(({ row }) => row));
  const words = cellsInWords(runs, area, header);
  const isOne = words.startsWith('1 ');
  const holds = kept.size === 0 ? (isOne ? 'has lost its formula' : 'have lost their formula') : isOne ? 'holds something else than its formula' : 'hold something else than their formula';
  return {
    repair: {
      id: `formula:${id}`,
      kind: 'formula',
      what: `On ${sheet}, ${words} ${holds}.`,
      does: to === null ? 'The formula is put back.' : `The formula is put back; what was typed over it, where it says anything else, moves to the column “${to.header}” at the right end of the table.`,
      nearest: { sheet, address: cellName(runs[0]?.row ?? area.row, area.column) },
    },
    writesOn: [sheet],
    bytes,
    isPart,
    write: (context) => putFormula(context, column, cellRuns(area, (row) => rows.has(row)), now, to === null ? null : { to, kept: new Map([...kept].filter(([row]) => rows.has(row))) }),
  };
}

function putFormula(
  context: Excel.RequestContext,
  column: CalculatedColumn,
  runs: readonly Area[],
  cells: readonly WrongCell[],
  moved: { readonly to: TypedColumn; readonly kept: KeptCells } | null,
): () => DoneRepair {
  const { sheet, area, formula, numberFormat } = column;
  const seen = new Map(cells.map(({ row, state }) => [area.row + row, state]));
  const looked = runs.map((run) => ({ run, states: stateOfCells(rangeOf(context.workbook.worksheets.getItem(sheet), run)) }));
  const keeping = moved === null ? null : keepTyped(context, column, moved.to, moved.kept);
  for (const run of runs) {
    const isText = Array.from({ length: run.rowCount }, (_, index) => seen.get(run.row + index)?.numberFormat === TEXT_FORMAT);
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), run);
    if (isText.includes(true)) range.numberFormat = isText.map((is, index) => [is ? (numberFormat ?? GENERAL) : (seen.get(run.row + index)?.numberFormat ?? GENERAL)]);
    range.formulas = isText.map(() => [formula]);
  }
  return () => {
    const before = looked.map(({ run, states }) => ({ run, states: states() }));
    const kept = keeping?.() ?? null;
    return {
      isOvertaken: before.some(({ run, states }) => states.some((state, index) => sawOtherwise(state, seen.get(run.row + index)))),
      sight: (later) => {
        const now = runs.map((run) => rangeOf(later.workbook.worksheets.getItem(sheet), run).load('formulas'));
        const keptNow = kept?.sight(later);
        return () => [now.map(({ formulas }) => formulas as CellValue[][]), keptNow?.()];
      },
      takeBack: (later, now) => {
        for (const { run, states } of before) queueCells(rangeOf(later.workbook.worksheets.getItem(sheet), run), states);
        kept?.takeBack(later, Array.isArray(now) ? now[1] : undefined);
      },
    };
  };
}

/** What was moved, now that the formulas are worked out: it ends what was begun, perhaps by somebody whose pane was closed. */
function clearing(column: CalculatedColumn, repeated: RepeatedCells): PlannedRepair {
  const { id, sheet, header } = column;
  return {
    repair: {
      id: `formula:${id}`,
      kind: 'formula',
      what: `On ${sheet}, what was typed over ${header} has been moved to “${repeated.header}”, also where it only repeats the formula.`,
      does: 'What only repeats the formula is cleared there.',
      nearest: { sheet, address: cellName(column.reading.row, column.reading.column + (repeated.place ?? 0)) },
    },
    writesOn: [sheet],
    write: (context) => clearRepeated(context, column, repeated, repeated.rows, repeated.isAll),
  };
}

/** Long columns say the same again and again. */
function remembered(judge: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const judged = judge(text);
    known.set(text, judged);
    return judged;
  };
}
