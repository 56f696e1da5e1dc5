import { cellName, type Area } from '../../sheets/address';
import { columnMarkOf, columnStyles, layOutColumn, tableStyles, type LaidOutColumn } from '../../sheets/lay-out-column';
import { GENERAL } from '../../sheets/cell-state';
import { leadsSomewhere } from '../../sheets/repairs/leads-somewhere';
import { headersToTell, missingColumns, type MissingColumn } from '../../sheets/repairs/missing-columns';
import { expectedCollections } from '../../sheets/schema-version';
import { inOwnWords, ownTables } from '../../sheets/upgrades/own-headers';
import type { NameLayout } from '../../sheets/workbook-layout';
import { applyConditionalFormat } from '../apply-conditional-format';
import { applyStyle, columnWidthInPoints } from '../apply-style';
import { applyValidation } from '../apply-validation';
import { rangeOf } from '../write-sheets';
import { addColumn, seenColumn, type ColumnSeen } from './added-column';
import { lookBeside } from './columns-beside-repairs';
import { asBefore, putName } from './names';
import type { DoneRepair, PlannedRepair, RepairGround, RepairKindOfWork } from './repair-work';

/** Columns that were deleted come back on the right of their table; those that stand beside it are taken in again. */
export const columnRepairs: RepairKindOfWork = {
  stage: 'structure',
  async look(ground) {
    const { found: { reading }, taken } = ground;
    const added = new Map<string, number>();
    const missing = missingColumns(reading, taken.tables);
    const beside = await lookBeside(ground, missing, added);
    const gone = missing.filter((column) => !beside.some((one) => one.has(column)));
    const repairs = [...beside.map(({ repair }) => repair), ...gone.map((column) => repairOf(ground, column, added))];
    return { repairs, told: headersToTell(reading, taken.tables) };
  },
};

/** @param added how many columns each table has got already, in what is written at once. */
function repairOf(ground: RepairGround, missing: MissingColumn, added: Map<string, number>): PlannedRepair {
  const { table: { reading: { sheet, row, column, values }, declaration, called }, name, header, isCalculated } = missing;
  return {
    repair: {
      id: `column:${declaration.entity.table}.${name}`,
      kind: 'column',
      what: `On ${sheet}, the ${isCalculated ? 'calculated ' : ''}column “${header}” is gone.`,
      does: isCalculated ? 'It comes back on the right of the table and fills itself again.' : 'It comes back, empty, on the right of the table: what was written in it only an earlier copy of the workbook has.',
      nearest: { sheet, address: cellName(row, column) },
    },
    writesOn: [sheet],
    bytes: values.length * (isCalculated ? BYTES_PER_FORMULA : BYTES_PER_CELL),
    write(context) {
      const before = added.get(called) ?? 0;
      added.set(called, before + 1);
      return queueColumn(context, ground, missing, before);
    },
  };
}

/** Of a cell of the column: its number format, and its formula. */
const BYTES_PER_CELL = 20;
const BYTES_PER_FORMULA = 250;

function queueColumn(context: Excel.RequestContext, { found: { reading }, naming, taken }: RepairGround, { table, name }: MissingColumn, addedBefore: number): () => DoneRepair {
  const { declaration, called, reading: { sheet, row, column, values } } = table;
  const body: Area = { row: row + 1, column: column + (values[0]?.length ?? 0) + addedBefore, rowCount: values.length - 1, columnCount: 1 };
  const laidOut = layOutColumn(declaration, name, body, naming);
  const own = ownTables(reading, expectedCollections(reading.marks), taken.tables);
  const formula = laidOut.formula === null ? null : inOwnWords(laidOut.formula, own, own.find((one) => one.table === declaration.entity.table));
  const names = [columnMarkOf(declaration.entity.table, laidOut, sheet), ...(laidOut.idsName === null ? [] : [laidOut.idsName])];
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const whole = worksheet.getCell(0, body.column).getEntireColumn().load('columnHidden,format/columnWidth');
  const ask = addColumn(context, called, laidOut.header);
  const added = context.workbook.tables.getItem(called).columns.getItem(laidOut.header).getDataBodyRange();
  dressColumn(worksheet, added, laidOut);
  // Where it speaks of what is gone as well, it waits until that is back.
  if (formula !== null && formula.lacks.length === 0 && leadsSomewhere(formula.formula, taken.tables)) added.formulas = Array.from({ length: body.rowCount }, () => [formula.formula]);
  putNames(context, names, reading.names);
  return () => {
    const { columnHidden: wasHidden, format: { columnWidth: hadWidth } } = whole;
    const takeAway = ask();
    return {
      isOvertaken: false,
      sight: (later) => seenColumn(later, called, laidOut.header),
      takeBack: (later, seen) => {
        takeAway(later, seen as ColumnSeen | undefined);
        const wholeNow = later.workbook.worksheets.getItem(sheet).getCell(0, body.column).getEntireColumn();
        wholeNow.columnHidden = wasHidden;
        wholeNow.format.columnWidth = hadWidth;
      },
      nameAgain: (later) => {
        for (const one of names) putName(later, { ...one, formula: asBefore(reading.names.get(one.name)) }, one.formula);
      },
    };
  };
}

/** Excel may have dressed it like its neighbour. */
function dressColumn(sheet: Excel.Worksheet, added: Excel.Range, { body, style, width, isHidden, validation, conditionalFormats }: LaidOutColumn): void {
  added.clear('Formats');
  const table: Area = { ...body, row: body.row - 1, rowCount: body.rowCount + 1 };
  for (const { area, style: one } of [...tableStyles(table), ...columnStyles({ body, style })]) applyStyle(rangeOf(sheet, area), area, area.row === body.row ? { numberFormat: GENERAL, ...one } : one);
  const whole = added.getEntireColumn();
  whole.format.columnWidth = columnWidthInPoints(width);
  whole.columnHidden = isHidden;
  added.dataValidation.clear();
  applyValidation(added, validation);
  for (const format of conditionalFormats) applyConditionalFormat(added, format);
}

function putNames(context: Excel.RequestContext, names: readonly NameLayout[], known: ReadonlyMap<string, string>): void {
  for (const name of names) putName(context, name, known.get(name.name));
}
