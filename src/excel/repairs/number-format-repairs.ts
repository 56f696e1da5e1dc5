import { cellName, type Area } from '../../sheets/address';
import type { CellValue } from '../../sheets/cell';
import { cellRuns, cellsInWords, spanOf } from '../../sheets/repairs/cell-runs';
import { FORMAT_OF_KIND, isOfWrongKind, type FormatKind } from '../../sheets/repairs/format-kind';
import { formattedColumns, type FormattedColumn } from '../../sheets/repairs/formatted-columns';
import { BYTES_PER_CELL } from '../read-in-parts';
import { rangeOf } from '../write-sheets';
import { atOnce, BYTES_PER_CELL_WRITTEN, BYTES_PER_RUN } from './at-once';
import { readColumns } from './read-columns';
import type { DoneRepair, PlannedRepair, RepairGround, RepairKindOfWork } from './repair-work';

/**
 * Number formats of the wrong kind: texts that would be taken for dates, dates that show as numbers. No value changes by it,
 * and another format of the right kind is somebody's taste. A formula that somebody has put into a column of texts keeps
 * its format, since the text format would show it instead of what it gives.
 */
export const numberFormatRepairs: RepairKindOfWork = {
  stage: 'cells',
  async look(ground) {
    const columns = formattedColumns(ground.found.reading, ground.taken.tables);
    const formats = await readColumns(ground, 'numberFormat', columns.map(({ sheet, area }) => ({ sheet, area, size: MOST_LETTERS })));
    const wrong = columns.map((column, index) => ({
      column,
      formats: formats[index] ?? [],
      runs: cellRuns(column.area, (row) => isOfWrongKind(column.kind, String(formats[index]?.[row] ?? ''), column.values[row] ?? '')),
    }));
    const found = await withoutFormulas(ground, wrong.filter(({ runs }) => runs.length > 0));
    return { repairs: found.filter(({ runs }) => runs.length > 0).map(repairOf), told: [] };
  },
};

/** Of an answer for one cell: most formats are shorter. */
const MOST_LETTERS = 16;

interface WrongFormats {
  readonly column: FormattedColumn;
  readonly formats: readonly CellValue[];
  readonly runs: readonly Area[];
}

async function withoutFormulas(ground: RepairGround, wrong: readonly WrongFormats[]): Promise<WrongFormats[]> {
  const asked = wrong.flatMap(({ column, runs: [first, ...others] }) => (column.kind === 'text' && first !== undefined ? [{ column, span: spanOf([first, ...others]) }] : []));
  const formulas = await readColumns(ground, 'formulas', asked.map(({ column: { sheet }, span }) => ({ sheet, area: span, size: BYTES_PER_CELL })));
  return wrong.map((one) => {
    const index = asked.findIndex(({ column }) => column === one.column);
    const [own, span] = [formulas[index] ?? [], asked[index]?.span ?? one.column.area];
    const isFormula = (row: number): boolean => String(own[row - span.row] ?? '').startsWith('=') && own[row - span.row] !== one.column.values[row - one.column.area.row];
    return { ...one, runs: one.runs.flatMap((run) => cellRuns(run, (row) => !isFormula(run.row + row))) };
  });
}

function repairOf({ column, formats, runs }: WrongFormats): PlannedRepair {
  const { id, header, sheet, area, kind } = column;
  const cells = cellsInWords(runs, area, header);
  const rows = runs.flatMap((run) => Array.from({ length: run.rowCount }, (_, index) => run.row + index - area.row));
  const { items: now, bytes, isPart } = atOnce(rows, (row, before) => BYTES_PER_CELL_WRITTEN + (before === row - 1 ? 0 : BYTES_PER_RUN));
  const written = new Set(now);
  return {
    repair: {
      id: `number-format:${id}`,
      kind: 'number-format',
      what: `On ${sheet}, ${cells} ${WHAT[kind][cells.startsWith('1 ') ? 0 : 1]}`,
      does: `${DOES[kind]} No value changes.`,
      nearest: { sheet, address: cellName(runs[0]?.row ?? area.row, area.column) },
    },
    writesOn: [sheet],
    bytes,
    isPart,
    write: (context) => putFormats(context, column, isPart ? cellRuns(area, (row) => written.has(row)) : runs, (row) => String(formats[row - area.row] ?? '')),
  };
}

const WHAT: Readonly<Record<FormatKind, readonly [one: string, several: string]>> = {
  text: ['no longer keeps what is typed as it is: 3/4 would become a date.', 'no longer keep what is typed as it is: 3/4 would become a date.'],
  date: ['no longer shows a date as a date.', 'no longer show dates as dates.'],
  fraction: ['no longer shows a percentage.', 'no longer show percentages.'],
  figure: ['no longer shows a figure as a figure.', 'no longer show figures as figures.'],
  formula: ['has the text format, which keeps a formula from being worked out.', 'have the text format, which keeps formulas from being worked out.'],
};

const DOES: Readonly<Record<FormatKind, string>> = {
  text: 'The text format is put back.',
  date: 'The date format is put back.',
  fraction: 'The percentage format is put back.',
  figure: 'The format of plain figures is put back.',
  formula: 'The format of the calculated column is put back.',
};

function putFormats({ workbook }: Excel.RequestContext, { sheet, kind, declared }: FormattedColumn, runs: readonly Area[], was: (row: number) => string): () => DoneRepair {
  const worksheet = workbook.worksheets.getItem(sheet);
  const looked = runs.map((area) => ({ area, range: rangeOf(worksheet, area).load('numberFormat') }));
  for (const area of runs) rangeOf(worksheet, area).numberFormat = Array.from({ length: area.rowCount }, () => [declared ?? FORMAT_OF_KIND[kind]]);
  return () => {
    const before = looked.map(({ area, range }) => ({ area, formats: range.numberFormat as string[][] }));
    return {
      isOvertaken: before.some(({ area, formats }) => formats.some(([format], row) => format !== was(area.row + row))),
      sight: (context) => {
        const now = runs.map((area) => rangeOf(context.workbook.worksheets.getItem(sheet), area).load('numberFormat'));
        return () => now.map(({ numberFormat }) => numberFormat as string[][]);
      },
      takeBack: (context) => {
        for (const { area, formats } of before) rangeOf(context.workbook.worksheets.getItem(sheet), area).numberFormat = formats;
      },
    };
  };
}
