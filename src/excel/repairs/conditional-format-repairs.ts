import { cellName, type Area } from '../../sheets/address';
import { cellRuns, cellsInWords } from '../../sheets/repairs/cell-runs';
import { colouredColumns, lackedFormats, type ColouredColumn, type LackedFormat, type SeenFormat } from '../../sheets/repairs/coloured-columns';
import { applyConditionalFormat } from '../apply-conditional-format';
import { rangeOf } from '../write-sheets';
import type { DoneRepair, PlannedRepair, RepairKindOfWork } from './repair-work';

/** Colours by words that cells have lost, as after pasting or clearing. Formats of people's own stay, and so do other colours of ours. */
export const conditionalFormatRepairs: RepairKindOfWork = {
  stage: 'cells',
  async look({ context: { workbook }, found, taken, sync }) {
    const columns = colouredColumns(found.reading, taken.tables);
    const looked = columns.map((column) => ({ column, formats: rangeOf(workbook.worksheets.getItem(column.sheet), column.area).conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula') }));
    await sync();
    const read = looked.map(({ column, formats }) => ({
      column,
      formats: formats.items
        .filter(({ type }) => type === 'Custom')
        .map((format) => ({ id: format.id, formula: format.customOrNullObject.rule.formula, covered: format.getRanges().areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount') })),
    }));
    if (read.some(({ formats }) => formats.length > 0)) await sync();
    const repairs = read.flatMap(({ column, formats }) => {
      const seen = formats.map(({ formula, covered }): SeenFormat => ({ formula, areas: covered.items.map(areaOf) }));
      const lacked = lackedFormats(column, seen);
      const unfinished = formats.filter(({ formula }) => NO_FORMULA.has(formula)).map(({ id }) => id);
      return lacked.length === 0 ? [] : [repairOf(column, lacked, unfinished)];
    });
    return { repairs, told: [] };
  },
};

/** What a format says that was added, and broken off before it got its formula. */
const NO_FORMULA: ReadonlySet<string> = new Set(['', '=FALSE']);

/** Of one range. */
const BYTES_PER_FORMAT = 3000;

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

function repairOf(column: ColouredColumn, lacked: readonly LackedFormat[], unfinished: readonly string[]): PlannedRepair {
  const { id, header, sheet, area } = column;
  const runs = cellRuns(area, (row) => lacked.some(({ areas }) => areas.some((one) => area.row + row >= one.row && area.row + row < one.row + one.rowCount)));
  const cells = cellsInWords(runs, area, header);
  const isOne = cells.startsWith('1 ');
  return {
    repair: {
      id: `conditional-format:${id}`,
      kind: 'conditional-format',
      what: `On ${sheet}, ${cells} no longer ${isOne ? 'takes its colour by its word' : 'take their colours by their words'}.`,
      does: 'The colours are put back; other conditional formats stay.',
      nearest: { sheet, address: cellName(runs[0]?.row ?? area.row, area.column) },
    },
    writesOn: [sheet],
    bytes: BYTES_PER_FORMAT * lacked.reduce((sum, { areas }) => sum + areas.length, 1),
    write: (context) => putFormats(context, column, lacked, unfinished),
  };
}

function putFormats({ workbook }: Excel.RequestContext, { sheet, area, on }: ColouredColumn, lacked: readonly LackedFormat[], unfinished: readonly string[]): () => DoneRepair {
  const worksheet = workbook.worksheets.getItem(sheet);
  for (const id of unfinished) rangeOf(worksheet, area).conditionalFormats.getItem(id).delete();
  const added = lacked.flatMap(({ index, areas }) =>
    areas.flatMap((cells) => {
      const format = on(cells)[index];
      return format === undefined ? [] : [{ cells, format: applyConditionalFormat(rangeOf(worksheet, cells), format).load('id') }];
    }),
  );
  return () => {
    const put = added.map(({ cells, format }) => ({ cells, id: format.id }));
    return {
      isOvertaken: false,
      sight: (context) => {
        const now = rangeOf(context.workbook.worksheets.getItem(sheet), area).conditionalFormats.load('items/id');
        return () => now.items.map(({ id }) => id);
      },
      takeBack: (context, seen) => {
        for (const { cells, id } of put) if (!Array.isArray(seen) || seen.includes(id)) rangeOf(context.workbook.worksheets.getItem(sheet), cells).conditionalFormats.getItem(id).delete();
      },
    };
  };
}
