import { ENTITIES } from '../../domain/model/workspace';
import { areaName, parseCellReference, type Area } from '../../sheets/address';
import { cellText, isBlank, type CellValue } from '../../sheets/cell';
import { findColumns } from '../../sheets/find-columns';
import { columnMark, settingMark } from '../../sheets/hidden-names';
import { LEGEND_COLUMNS, LEGEND_TABLE } from '../../sheets/legend-table';
import { tableCalled } from '../../sheets/naming';
import { holdsOurHeaders } from '../../sheets/our-headers';
import { listed } from '../../sheets/repairs/listed';
import { hidesHeaders } from '../../sheets/repairs/standing-tables';
import { headerCells, repeatedHeader, tableRegion, type SheetCells } from '../../sheets/repairs/table-region';
import { expectedCollections } from '../../sheets/schema-version';
import { SETTING_NAMES, SETTINGS_COLUMNS, SETTINGS_TABLE } from '../../sheets/settings-table';
import { queueMergedAddresses } from '../merged-areas';
import { queueCopies, type TableCopy } from './copies-of-tables';
import { BYTES_PER_CELL } from '../read-in-parts';
import type { RepairGround } from './repair-work';

/** A table of ours that no Excel table is known for, by the contract's name, and what has become of it. */
export type LostTable = { readonly table: string } & (
  | { readonly is: 'gone' }
  /** Its cells are there, and an Excel table no more. */
  | { readonly is: 'cells'; readonly sheet: string; readonly area: Area; readonly headers: readonly CellValue[] }
  /** An Excel table stands on its cells that is not known to be ours. */
  | { readonly is: 'another table'; readonly sheet: string; readonly area: Area; readonly called: string }
  /** It is gone, and one other table looks like it: somebody has copied its sheet before. */
  | { readonly is: 'a copy'; readonly sheet: string; readonly area: Area; readonly called: string }
  /** Its cells cannot become a table before somebody has done something about them. */
  | { readonly is: 'in the way'; readonly sheet: string; readonly told: string }
);

export type FoundAgain = Extract<LostTable, { is: 'another table' | 'a copy' }>;

/** Whether an Excel table is there that is to be ours again. */
export function isFoundAgain(table: LostTable): table is FoundAgain {
  return table.is === 'another table' || table.is === 'a copy';
}

type Header = NonNullable<ReturnType<typeof headerCells>>;

/** The contract's names of the tables that no Excel table is known for. */
export function lostTables({ found: { reading }, excelTables }: RepairGround): string[] {
  const { tables, names, marks } = reading;
  const called = excelTables.map(({ name }) => name);
  const collections = expectedCollections(marks);
  const expected = [...collections.map((collection) => ENTITIES[collection].table), SETTINGS_TABLE, LEGEND_TABLE];
  const isSomebodyElses = (table: string): boolean => {
    const read = tables.get(table);
    const entity = Object.values(ENTITIES).find((one) => one.table === table);
    return read === undefined || (entity !== undefined && !hidesHeaders(read) && findColumns(read, entity, names).size === 0);
  };
  return expected.filter((table) => tableCalled(table, names, called) === null || isSomebodyElses(table));
}

/** Looks at the sheets on which they may be, and then at the cells on which they stand there. */
export async function searchTables(ground: RepairGround, traces: readonly Trace[]): Promise<LostTable[]> {
  const { context, sheets, sync, read } = ground;
  const copies = queueCopies(ground, traces.map(({ table }) => table));
  const named = [...new Set(traces.map(({ sheet }) => sheet))].filter((sheet) => sheets.some(({ name }) => name === sheet));
  const looked = named.map((sheet) => ({ sheet, used: context.workbook.worksheets.getItem(sheet ?? '').getUsedRange().load('rowIndex,columnIndex,rowCount,columnCount') }));
  await sync();
  const found = looked.length === 0 ? [] : await read(looked.map(({ used }) => ({ range: used, properties: ['formulas'], bytesPerCell: BYTES_PER_CELL })));
  const seen = new Map(looked.map(({ sheet, used }, index): [string | null, SheetCells] => [sheet, { row: used.rowIndex, column: used.columnIndex, formulas: found[index]?.formulas ?? [] }]));
  const placed = traces.map((trace) => placedTable(context, trace, seen.get(trace.sheet)));
  if (placed.some((place) => !('is' in place))) await sync();
  return placed.map((place) => orCopy('is' in place ? place : place.judge(), copies));
}

/** Of several copies nobody but the people can say which they go on with. */
function orCopy(lost: LostTable, copies: (table: string) => readonly TableCopy[]): LostTable {
  if (lost.is !== 'gone') return lost;
  const { table } = lost;
  const [copy, ...others] = copies(table);
  if (copy === undefined) return lost;
  if (others.length === 0) return { table, is: 'a copy', ...copy };
  return { table, is: 'in the way', sheet: copy.sheet, told: `The table of ${usualSheet(table)} is gone, and copies of it stand on ${listed([copy, ...others].map(({ sheet }) => sheet))}: delete all but the one that you go on with, and it becomes the workspace’s own.` };
}

/** The name of its sheet in a new workspace. */
export function usualSheet(table: string): string {
  return Object.values(ENTITIES).find((one) => one.table === table)?.sheet ?? table;
}

/** Where a table stands, or that it is gone. */
function placedTable({ workbook }: Excel.RequestContext, { table, sheet, headerIn, area: known }: Trace, cells: SheetCells | undefined): LostTable | { judge: () => LostTable } {
  if (sheet === null || cells === undefined) return { table, is: 'gone' };
  const header = headerIn(cells);
  if (header === null) return { table, is: 'gone' };
  const area = known ?? tableRegion(cells, header);
  const headers = Array.from({ length: area.columnCount }, (_, column) => cells.formulas[area.row - cells.row]?.[area.column + column - cells.column] ?? '');
  // Names stand on where it was, also after its cells were emptied.
  if (headers.filter((cell) => !isBlank(cell)).length * 2 < area.columnCount) return { table, is: 'gone' };
  const worksheet = workbook.worksheets.getItem(sheet);
  const tables = worksheet.getRange(areaName(area)).getTables(false).load('items/name');
  const merged = queueMergedAddresses(worksheet, area);
  return {
    judge: () => {
      const [other, ...others] = tables.items;
      if (other !== undefined && others.length === 0) return { table, is: 'another table', sheet, area, called: other.name };
      const told = (sentence: string): LostTable => ({ table, is: 'in the way', sheet, told: sentence });
      if (other !== undefined) return told(`On ${sheet}, more than one Excel table stands where the workspace has one, and nobody but you can say which is its own.`);
      const [first, ...more] = merged();
      if (first !== undefined) return told(`On ${sheet}, cells are merged where the table was (${first}${more.length === 0 ? '' : ` and ${more.length} more`}): unmerge them (Home, then Merge & Centre), and it can be made a table again.`);
      const twice = repeatedHeader(headers);
      if (twice !== null) return told(`On ${sheet}, two columns are called “${twice}”: give one of them another name, and it can be made a table again.`);
      return { table, is: 'cells', sheet, area, headers };
    },
  };
}

/** By what a table's header is found on its sheet. */
export interface Trace {
  /** The contract's name. */
  readonly table: string;
  readonly sheet: string | null;
  readonly headerIn: (cells: SheetCells) => Header | null;
  /** All of it, where its hidden name stands on these cells. */
  readonly area?: Area;
}

export function traceOf({ found: { reading }, excelTables }: RepairGround, table: string): Trace {
  const { tables, names } = reading;
  const read = tables.get(table);
  const called = excelTables.map(({ name }) => name.toLowerCase());
  // What was read under the contract's own name may be a table of somebody else's, and a name may have been led to anybody's cells.
  if (read !== undefined && !called.includes(table.toLowerCase()) && holdsOurHeaders(table, read, names)) {
    const last = { sheet: read.sheet, row: read.row, column: read.column + (read.values[0]?.length ?? 1) - 1 };
    return { table, sheet: read.sheet, headerIn: () => ({ first: { ...last, column: read.column }, last }), area: { row: read.row, column: read.column, rowCount: read.values.length, columnCount: read.values[0]?.length ?? 1 } };
  }
  if (table === SETTINGS_TABLE) return traceOfSettings(names);
  const entity = Object.values(ENTITIES).find((one) => one.table === table);
  const fields = entity === undefined ? Object.keys(LEGEND_COLUMNS) : [...Object.keys(entity.fields), ...Object.keys(entity.computed)];
  const header = headerCells(fields.map((field) => names.get(columnMark(table, field))));
  return { table, sheet: header?.first.sheet ?? null, headerIn: () => header };
}

/** Its hidden names stand on the values: the header is above them. */
function traceOfSettings(names: ReadonlyMap<string, string>): Trace {
  const places = SETTING_NAMES.flatMap((setting) => parseCellReference(names.get(settingMark(setting)) ?? '') ?? []);
  const sheet = places[0]?.sheet ?? null;
  const headerIn = ({ row, column, formulas }: SheetCells): Header | null => {
    for (const [line, cells] of formulas.entries()) {
      const at = cells.findIndex((_, place) => SETTINGS_COLUMNS.every((header, offset) => cellText(cells[place + offset] ?? '').trim().toLowerCase() === header.toLowerCase()));
      if (at >= 0 && sheet !== null) return { first: { sheet, row: row + line, column: column + at }, last: { sheet, row: row + line, column: column + at + SETTINGS_COLUMNS.length - 1 } };
    }
    return null;
  };
  return { table: SETTINGS_TABLE, sheet, headerIn };
}
